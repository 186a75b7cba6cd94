import { extname } from 'node:path';
import { dossierIndex } from '../../dossier/index-by-id.ts';
import { jsonText } from '../../export/json/text.ts';
import { themesCsv, themesMarkdown, VIA_LABELS } from '../../export/themes.ts';
import type { Document, Dossier } from '../../model.ts';
import { type ParagraphThemesModel, themeParagraphs } from '../../view/theme-paragraphs.ts';
import { COMMAND_MESSAGES } from '../command-messages.ts';
import { EXPORT_MESSAGES } from '../export-messages.ts';
import { outputsOf } from '../outputs.ts';
import { hangingLines, pad } from '../terminal-style.ts';
import { builtDossier, type CommandContext, refuse, resolveDocument } from './context.ts';

/** The options of the command as they were typed. */
export interface TagArguments {
  readonly format?: string;
  readonly out?: string;
  readonly separator?: ';' | ',';
}

const FORMS = ['csv', 'json', 'md'] as const;
type Form = (typeof FORMS)[number];

/**
 * The themes of a paper: on a terminal those of each paragraph, then each sentence with its themes, their scores and the
 * words they were read off; as a file the same per paragraph, theme and sentence.
 */
export async function tagCommand(run: CommandContext, given: string, options: TagArguments = {}): Promise<void> {
  const form = formMeant(run, options);
  const { out } = options;
  const outputs = outputsOf(run);
  if (out !== undefined) outputs.check(out);
  const { dossier } = await builtDossier(run);
  const document = resolveDocument(run, dossier, given);
  const paragraphs = themeParagraphs(dossier, document);
  if (form === null) {
    printThemes(run, dossier, document, paragraphs);
    return;
  }
  const text = fileText(form, run, dossier, document, paragraphs, options);
  if (out === undefined) {
    run.outFile(text);
    return;
  }
  outputs.file(out, text);
  outputs.put();
  run.say(`${EXPORT_MESSAGES[run.language].written(1)}.`);
}

/** The form asked for, else that of the file's ending; null for the terminal. */
function formMeant(run: CommandContext, { format, out }: TagArguments): Form | null {
  const wanted = format ?? (out === undefined ? (run.json ? 'json' : null) : extname(out).slice(1));
  if (wanted === null) return null;
  const form = FORMS.find((one) => one === wanted);
  return form ?? refuse(EXPORT_MESSAGES[run.language].unknownFormat(JSON.stringify(wanted), FORMS.join(', ')));
}

function fileText(
  form: Form,
  { language }: CommandContext,
  dossier: Dossier,
  document: Document,
  paragraphs: readonly ParagraphThemesModel[],
  { separator = ';' }: TagArguments,
): string {
  if (form === 'csv') return themesCsv(document, paragraphs, { language, separator });
  if (form === 'md') return themesMarkdown(document, paragraphs, { language });
  const sentences = new Set(document.blocks.flatMap((block) => block.sentences.map(({ id }) => id)));
  const blocks = new Set(document.blocks.map(({ id }) => id));
  return jsonText({
    document: document.source.id,
    tags: dossier.tags.filter((tag) => sentences.has(tag.sentence)),
    paragraphTags: dossier.paragraphTags.filter((tag) => blocks.has(tag.block)),
    paragraphs: paragraphs.map(({ block, section, size, themes }) => ({
      block,
      section,
      sentences: size,
      themes: themes.map(({ theme, name, share, sentences: carried }) => ({
        theme,
        name: name[language],
        share,
        sentences: carried.map(({ found, tag, words, via }) => ({
          sentence: found.sentence.id,
          text: found.sentence.text,
          score: tag.score,
          words,
          via,
          inheritedFrom: tag.inheritedFrom,
        })),
      })),
    })),
  });
}

function printThemes(
  { out, paint, language }: CommandContext,
  dossier: Dossier,
  document: Document,
  paragraphs: readonly ParagraphThemesModel[],
): void {
  const messages = COMMAND_MESSAGES[language];
  const { tags, themeName } = dossierIndex(dossier);
  const short = (id: string): string => id.slice(document.source.id.length + 1);
  const blocks = new Map(document.blocks.map((block) => [block.id, block]));
  for (const { block, section, size, themes } of paragraphs) {
    if (themes.length === 0) continue;
    if (section.length > 0) out(`\n${paint.dim(section.join(' › '))}\n`);
    const shares = themes.map(({ name, sentences }) => `${name[language]} ${sentences.length}/${size}`).join(', ');
    out(`${hangingLines(shares, paint.width, pad(short(block), 12)).join('\n')}\n`);
    for (const sentence of blocks.get(block)?.sentences ?? []) {
      out(`${hangingLines(sentence.text, paint.width, pad(short(sentence.id), 12)).join('\n')}\n`);
      const carried = themes.flatMap(({ sentences }) => sentences.filter(({ tag }) => tag.sentence === sentence.id));
      // As the sentence ranks them, main first; the paragraph ranks them by how many sentences carry them.
      const own = tags.get(sentence.id) ?? [];
      for (const { tag, via } of carried.sort((x, y) => own.indexOf(x.tag) - own.indexOf(y.tag))) {
        const from =
          tag.inheritedFrom === null
            ? ''
            : ` (${VIA_LABELS[via][language]}, ${messages.inheritedFrom} ${tag.inheritedFrom})`;
        const labels = [...new Set(tag.evidence.map((evidence) => evidence.label))].join(', ');
        const name = themeName(tag.theme)[language];
        out(`${' '.repeat(12)}${paint.bold(name)} ${tag.score.toFixed(2)}: ${labels}${from}\n`);
      }
      if (own.length === 0) out(`${' '.repeat(12)}${paint.dim(messages.noTheme)}\n`);
    }
  }
}
