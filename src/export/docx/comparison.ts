import { dossierIndex } from '../../dossier/index-by-id.ts';
import { RELATION_LABELS, STRENGTH_LABELS } from '../../languages/labels.ts';
import type { Alignment, Document, Dossier, Language } from '../../model.ts';
import { placeInPaperText } from '../../view/citation.ts';
import { linksBetween } from '../../view/comparison/aligned-rows.ts';
import { originModel } from '../../view/line/line-model.ts';
import { paperNote } from '../../view/table/source-notes.ts';
import type { Options } from '../subject.ts';
import { docxDocument } from './document.ts';
import { withFirstNoteKept } from './footnote-patch.ts';
import { docxStrings } from './messages.ts';
import { leftOutBlocks, type Paragraph, paragraphsOf, shortName } from './paper-text.ts';
import { type Revision, revise } from './revisions.ts';
import { trackedParagraphs } from './tracked-changes.ts';

/** The two papers as they stand in the document: what rejecting and accepting all changes gives. */
export function papersOfSubject(
  dossier: Dossier,
  older: string,
  newer: string,
  language: Language,
): [Paragraph[], Paragraph[]] {
  return [paragraphsOf(paperOf(dossier, older), language), paragraphsOf(paperOf(dossier, newer), language)];
}

function paperOf(dossier: Dossier, id: string): Document {
  const found = dossierIndex(dossier).documents.get(id);
  if (found === undefined) throw new Error(`expected the id of a document in the dossier, got '${id}'`);
  return found;
}

/**
 * Two papers in one Word document with tracked changes, the bytes of a .docx file: accepting all gives the newer, rejecting
 * all the older. Throws when an id is not in the dossier.
 */
export async function comparisonDocx(
  dossier: Dossier,
  older: string,
  newer: string,
  options: Options,
): Promise<Uint8Array> {
  const { language } = options;
  const [a, b] = [paperOf(dossier, older), paperOf(dossier, newer)];
  const own = docxStrings[language];
  const links = linksBetween(dossier, older, newer);
  const revisions = withFirstNoteKept(revise(...papersOfSubject(dossier, older, newer, language), links));
  const [nameA, nameB] = [a, b].map((document) => shortName(document, language)) as [string, string];
  const title = own.comparison(nameA, nameB);
  const origin = originModel(dossier, links, null, options, {
    view: 'side',
    unit: 'document',
    whole: true,
    older,
    newer,
  });
  const sources = [`${own.older}: ${describe(a, language)}`, `${own.newer}: ${describe(b, language)}`];
  const body = trackedParagraphs(
    revisions,
    {
      first: [own.how(nameB, nameA), ...sources, `${origin.link ?? origin.place}. ${origin.made}`],
      moves: movesOf(dossier, revisions, links, language),
      languages: { older: a.source.language, newer: b.source.language },
    },
    options,
  );
  return docxDocument({ title, head: [title, ...sources], short: title, origin }, body, options);
}

/** The full source of a paper, and what of its file is left out here. */
function describe(document: Document, language: Language): string {
  const unread = document.unread === null ? null : docxStrings[language].notRead(document.unread);
  const said = [`${paperNote(document, language)}.`, unread, leftOutBlocks(document, language)];
  return said.filter((part) => part !== null).join(' ');
}

/**
 * Of every sentence that goes in one paragraph and comes, linked to it, in another: where it went and where it came from,
 * with how near the two wordings are.
 */
export function movesOf(
  dossier: Dossier,
  revisions: readonly Revision[],
  links: readonly Alignment[],
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const { sentences } = dossierIndex(dossier);
  const placed = (kind: 'del' | 'ins'): ReadonlyMap<string, number> =>
    new Map(
      revisions.flatMap(({ runs }, at) =>
        runs.flatMap((run) =>
          'text' in run && run.kind === kind && run.sentence !== null ? [[run.sentence, at] as const] : [],
        ),
      ),
    );
  const [gone, come] = [placed('del'), placed('ins')];
  const moves = new Map<string, string[]>();
  const say = (sentence: string, line: string): void => {
    moves.set(sentence, [...(moves.get(sentence) ?? []), line]);
  };
  for (const { a, b, relation, strength } of links) {
    const [from, to] = [sentences.get(a.sentence), sentences.get(b.sentence)];
    const [i, j] = [gone.get(a.sentence), come.get(b.sentence)];
    if (from === undefined || to === undefined || i === undefined || j === undefined || i === j) continue;
    const how = `(${RELATION_LABELS[relation][language]}; ${docxStrings[language].link.toLowerCase()} ${STRENGTH_LABELS[strength][language]})`;
    say(a.sentence, `${docxStrings[language].movedTo(placeInPaperText(to, language))} ${how}.`);
    say(b.sentence, `${docxStrings[language].movedFrom(placeInPaperText(from, language))} ${how}.`);
  }
  return moves;
}
