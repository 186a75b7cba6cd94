import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Where LibreOffice stands on the systems this is run on, after the command path. */
const PLACES = [
  '/usr/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** The command of LibreOffice, or null where there is none. */
export function findOffice(): string | null {
  for (const command of ['soffice', 'libreoffice', ...PLACES]) {
    try {
      execFileSync(command, ['--version'], { stdio: 'ignore' });
      return command;
    } catch {}
  }
  return null;
}

/** What LibreOffice made of one file: the paragraphs of its body, and whether it became a PDF; or why it could not be opened. */
export interface Opened {
  /** Null where no changes were settled. */
  readonly accepted: readonly string[] | null;
  readonly rejected: readonly string[] | null;
  readonly pdf: boolean;
}

/** Between two paragraphs and between two answers: nothing in a harmless text is one of these. */
const PARAGRAPH = '\u001e';

/**
 * A macro, because accepting and rejecting is what a person does in the program and no option of its command line does it.
 * Text is read by portion: the text of a whole paragraph would hold the numbers of footnotes. Changes are settled in
 * a copy without comments: the packages for a machine without a screen lack what the windows of comments are made of, and
 * LibreOffice 7.4 ends when it draws one.
 */
const MACRO = `
Sub Main(listing As String, folder As String)
  Dim files, source, entry As String
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  source = createUnoService("com.sun.star.io.TextInputStream")
  source.setInputStream(files.openFileRead(listing))
  source.setEncoding("UTF-8")
  Do While Not source.isEOF()
    ' A line comes with its end.
    entry = Join(Split(source.readLine(), Chr(10)), "")
    If entry <> "" Then Handle(folder & "/" & entry)
  Loop
  source.closeInput()
  StarDesktop.terminate()
End Sub

Sub Handle(path As String)
  On Error Goto Failed
  Dim doc
  doc = Opened(path & ".docx")
  Dim asPdf(0) As New com.sun.star.beans.PropertyValue
  asPdf(0).Name = "FilterName"
  asPdf(0).Value = "writer_pdf_Export"
  doc.storeToURL(path & ".pdf", asPdf())
  doc.close(True)
  If Not FileExists(path & ".bare.docx") Then Exit Sub
  Settle(path, "Reject")
  Settle(path, "Accept")
  Exit Sub
Failed:
  Save(path & ".failed", Error$)
End Sub

Sub Settle(path As String, how As String)
  Dim doc
  doc = Opened(path & ".bare.docx")
  Dispatch(doc, ".uno:" & how & "AllTrackedChanges")
  Save(path & "." & LCase(how) & "ed", TextOf(doc))
  doc.close(True)
End Sub

Function Opened(url As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Opened = StarDesktop.loadComponentFromURL(url, "_blank", 0, hidden())
End Function

Sub Dispatch(doc, command As String)
  Dim dispatcher
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(doc.CurrentController.Frame, command, "", 0, Array())
End Sub

Function TextOf(doc) As String
  Dim paragraphs, one, portions, portion, words As String, begun As Boolean
  begun = False
  paragraphs = doc.Text.createEnumeration()
  Do While paragraphs.hasMoreElements()
    one = paragraphs.nextElement()
    If one.supportsService("com.sun.star.text.Paragraph") Then
      If begun Then words = words & Chr(30)
      begun = True
      portions = one.createEnumeration()
      Do While portions.hasMoreElements()
        portion = portions.nextElement()
        If portion.TextPortionType = "Text" Then words = words & portion.getString()
      Loop
    End If
  Loop
  TextOf = words
End Function

Sub Save(url As String, words As String)
  Dim files, target
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  target = createUnoService("com.sun.star.io.TextOutputStream")
  target.setOutputStream(files.openFileWrite(url))
  target.setEncoding("UTF-8")
  target.writeString(words)
  target.closeOutput()
End Sub
`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const library = (names: string): string =>
  `${HEAD}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">${names}</library:library>`;

/**
 * A profile of its own, so that no setting of the person at the desk counts and none is touched. The program clears a folder
 * it has not made itself, so it makes one first and the macro is put into that.
 */
function profileIn(folder: string, office: string): string {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync(office, [`-env:UserInstallation=${profile}`, '--headless', '--terminate_after_init'], {
    stdio: 'ignore',
  });
  const basic = join(folder, 'profile', 'user', 'basic');
  mkdirSync(join(basic, 'Standard'), { recursive: true });
  const list = (kind: string): string =>
    `${HEAD}<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/${kind}.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`;
  writeFileSync(join(basic, 'script.xlc'), list('script'));
  writeFileSync(join(basic, 'dialog.xlc'), list('dialog'));
  writeFileSync(join(basic, 'Standard', 'script.xlb'), library('<library:element library:name="Read"/>'));
  writeFileSync(join(basic, 'Standard', 'dialog.xlb'), library(''));
  writeFileSync(
    join(basic, 'Standard', 'Read.xba'),
    `${HEAD}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Read" script:language="StarBasic">${escaped(MACRO)}</script:module>`,
  );
  return profile;
}

/** A document by its name in the folder, and whether its changes are to be accepted and rejected too. */
export interface Asked {
  readonly name: string;
  readonly changes: boolean;
}

/**
 * Opens every file in one run of LibreOffice, makes a PDF of it, rejects and accepts all its changes and reads what is left.
 * Files lie in `folder` as `<name>.docx`; the answer is by name, a sentence for a file that could not be opened.
 */
export function openAll(office: string, folder: string, asked: readonly Asked[]): ReadonlyMap<string, Opened | string> {
  for (const { name, changes } of asked) {
    const bare = join(folder, `${name}.bare.docx`);
    if (changes) writeFileSync(bare, uncommented(readFileSync(join(folder, `${name}.docx`))));
  }
  const listing = join(folder, 'listing.txt');
  writeFileSync(listing, asked.map(({ name }) => `${name}\n`).join(''));
  const macro = `macro:///Standard.Read.Main("${pathToFileURL(listing).href}","${pathToFileURL(folder).href}")`;
  const profile = `-env:UserInstallation=${profileIn(folder, office)}`;
  execFileSync(office, [profile, '--headless', '--norestore', '--nologo', macro], {
    stdio: 'ignore',
    timeout: LONGEST,
  });
  return new Map(asked.map(({ name }) => [name, answerOf(folder, name)]));
}

/**
 * Files of cells opened with one or more separators, as by a double click on a machine that has them: the sheets as XML, by name. Files lie in
 * `folder` as `<name>.csv`. Formulas are taken for formulas, numbers for numbers and white space around a cell is dropped: of all
 * that the window asks, what lets most happen.
 */
export function sheets(
  office: string,
  folder: string,
  names: readonly string[],
  separators: string,
): ReadonlyMap<string, string> {
  const codes = [...separators].map((sign) => sign.charCodeAt(0));
  const out = join(folder, `opened-${codes.join('-')}`);
  const filter = `Text - txt - csv (StarCalc):${codes.join('/')},34,76,1,,0,false,true,false,false,true,-1,true`;
  const files = names.map((name) => join(folder, `${name}.csv`));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const args = [profile, '--headless', `--infilter=${filter}`, '--convert-to', 'fods', '--outdir', out, ...files];
  execFileSync(office, args, { stdio: 'ignore', timeout: LONGEST });
  return new Map(names.map((name) => [name, readFileSync(join(out, `${name}.fods`), 'utf8')]));
}

/** Milliseconds after which LibreOffice hangs: five times what it needs for all documents on two slow cores. */
const LONGEST = 600_000;

/** The same document without the places where comments hang. */
function uncommented(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const bare = body.replace(/<w:comment(?:RangeStart|RangeEnd|Reference)\b[^>]*\/>/g, '');
  return zipSync({ ...parts, 'word/document.xml': strToU8(bare) });
}

function answerOf(folder: string, name: string): Opened | string {
  const read = (ending: string): string | null => {
    const file = join(folder, `${name}.${ending}`);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
  const failed = read('failed');
  if (failed !== null) return `LibreOffice says: ${failed}`;
  return {
    accepted: read('accepted')?.split(PARAGRAPH) ?? null,
    rejected: read('rejected')?.split(PARAGRAPH) ?? null,
    pdf: read('pdf')?.startsWith('%PDF-') === true,
  };
}
