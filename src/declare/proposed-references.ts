/** By which number a paper is found again: that of the parliament or gazette, and that of the office that sent it. */
import type { ProposedValue } from '../model.ts';
import { PUBLISHED_NUMBERS } from '../profile/default-declaring.ts';
import { ofLine, ofName, ofProperty, type ProposedFrom } from './proposed-from.ts';
import { behindLabel } from './proposed-titles.ts';

export function proposedReferences(from: ProposedFrom): ProposedValue[] {
  const { head, words, particulars, name, printed } = from;
  const labelled = head.flatMap((line) => {
    const value = behindLabel(line.text, words.reference);
    const [number] =
      /^[\p{L}\p{N}][\p{L}\p{N}./()_-]*(?: [\p{L}\p{N}./()_-]*\d[\p{L}\p{N}./()_-]*)?(?: \([\p{L}\p{N}/]+\))?/u.exec(
        value ?? '',
      ) ?? [];
    return number === undefined || !/\d/.test(number) || from.daysIn(number).length > 0
      ? []
      : [ofLine(number.replace(/[.,]$/, ''), line)];
  });
  const heading = printed.slice(0, PRINTED_HEAD).map(({ text, page, number }) => ({ text, page, line: number }));
  const published = PUBLISHED_NUMBERS.flatMap(({ file, number, write }) =>
    number === null ? [] : twoLines(heading, file, number, write),
  );
  const alone = PUBLISHED_NUMBERS.flatMap(({ file, number, write }) =>
    heading.flatMap((line) => {
      const found = number === null ? file.exec(line.text) : null;
      return found === null ? [] : [read(written(write, found), line)];
    }),
  );
  const said = particulars.filter(({ field }) => field === 'reference').map(ofProperty);
  const named = PUBLISHED_NUMBERS.flatMap(({ inName, writeName }) => {
    const found = inName?.exec(name) ?? null;
    return found === null ? [] : [ofName(written(writeName, found), name)];
  });
  const numbered = [...published, ...labelled];
  // A number alone on its line may be that of what is answered, where the paper has one of its own.
  const found = numbered.length > 0 ? numbered : alone;
  return found.length > 0 ? found : [...said, ...named];
}

/** Lines a publication prints before its text. */
const PRINTED_HEAD = 45;
/** Lines between the number of a file and that of the paper: files are named one under the other. */
const APART = 12;

type Printed = Pick<ProposedValue, 'page' | 'line'> & { readonly text: string };
const read = (value: string, { text, page, line }: Printed): ProposedValue => ({
  value,
  from: 'text',
  words: text,
  page,
  line,
});

/** A number of two lines: that of the file the paper belongs to, and its own below it. */
function twoLines(lines: readonly Printed[], file: RegExp, number: RegExp, write: string): ProposedValue[] {
  const at = lines.findIndex(
    ({ text }, i) => number.test(text) && lines.slice(Math.max(0, i - APART), i).some((line) => file.test(line.text)),
  );
  if (at < 0) return [];
  const [, own = ''] = number.exec(lines[at]!.text) ?? [];
  return lines.slice(Math.max(0, at - APART), at).flatMap((line) => {
    const found = file.exec(line.text);
    return found === null
      ? []
      : [read(written(write, ['', found[1] ?? '', own]), { ...line, text: `${line.text} / ${lines[at]!.text}` })];
  });
}

const written = (write: string, groups: readonly string[]): string =>
  write.replace(/\$(\d)/g, (_, n: string) => (groups[Number(n)] ?? '').trim());
