import { RELATION_LABELS, STRENGTH_LABELS } from '../../languages/labels.ts';
import type { Document, DossierProfile, Language } from '../../model.ts';
import { placeInPaperText } from '../../view/citation.ts';
import type { ComparisonModel } from '../../view/comparison/comparison-model.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { paperNote } from '../../view/table/source-notes.ts';
import type { LinkModel } from '../../view/tag-link-model.ts';
import type { Options } from '../subject.ts';
import { docxDocument } from './document.ts';
import { withFirstNoteKept } from './footnote-patch.ts';
import { docxStrings } from './messages.ts';
import { leftOutBlocks, paragraphsOf, shortName } from './paper-text.ts';
import { type Revision, revise } from './revisions.ts';
import { trackedParagraphs } from './tracked-changes.ts';

/**
 * Two papers in one Word document with tracked changes, the bytes of a .docx file: accepting all gives the newer, rejecting
 * all the older.
 */
export async function comparisonDocx(model: ComparisonModel, options: Options): Promise<Uint8Array> {
  const { language } = options;
  const { links, origin } = model;
  const [a, b] = [model.older.document, model.newer.document];
  const own = docxStrings[language];
  const texts = [paragraphsOf(a, language), paragraphsOf(b, language)] as const;
  const revisions = withFirstNoteKept(
    revise(
      ...texts,
      links.map(({ link }) => link),
    ),
  );
  const [nameA, nameB] = [model.older, model.newer].map(({ document, year }) =>
    shortName(document, year, language),
  ) as [string, string];
  const title = own.comparison(nameA, nameB);
  const sources = [
    `${own.older}: ${describe(origin.profile, a, language)}`,
    `${own.newer}: ${describe(origin.profile, b, language)}`,
  ];
  const body = trackedParagraphs(
    revisions,
    {
      first: [
        own.how(nameA, nameB),
        ...sources,
        ...cellsTold(model, language),
        `${origin.link ?? origin.place}. ${origin.made}`,
      ],
      moves: movesOf(revisions, links, language),
      languages: { older: a.source.language, newer: b.source.language },
    },
    options,
  );
  return docxDocument({ title, head: [title, ...sources], short: title, origin }, body, options);
}

/** Figures of tables that differ, one line each: the words around them are the same, and no revision names the row. */
const cellsTold = ({ cells }: ComparisonModel, language: Language): string[] =>
  cells.map(
    ({ label, older, newer }) => `${viewStrings[language].side.cells(1)}: ${label}: ${older.figure} - ${newer.figure}.`,
  );

/** The full source of a paper, and what of its file is left out here. */
function describe(profile: DossierProfile, document: Document, language: Language): string {
  const unread = document.unread === null ? null : docxStrings[language].notRead(document.unread);
  const said = [`${paperNote(document, language)}.`, unread, leftOutBlocks(profile, document, language)];
  return said.filter((part) => part !== null).join(' ');
}

/**
 * Of every sentence that goes in one paragraph and comes, linked to it, in another: where it went and where it came from,
 * with how near the two wordings are.
 */
function movesOf(
  revisions: readonly Revision[],
  links: readonly LinkModel[],
  language: Language,
): ReadonlyMap<string, readonly string[]> {
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
  for (const { link, older, newer } of links) {
    const { a, b, relation, strength } = link;
    const [from, to] = [gone.get(a.sentence), come.get(b.sentence)];
    if (from === undefined || to === undefined || from === to) continue;
    const how = `(${RELATION_LABELS[relation][language]}; ${docxStrings[language].link.toLowerCase()} ${STRENGTH_LABELS[strength][language]})`;
    say(a.sentence, `${docxStrings[language].movedTo(placeInPaperText(newer, language))} ${how}.`);
    say(b.sentence, `${docxStrings[language].movedFrom(placeInPaperText(older, language))} ${how}.`);
  }
  return moves;
}
