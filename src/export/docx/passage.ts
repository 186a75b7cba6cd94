import type { LocatedSentence } from '../../dossier/index-by-id.ts';
import type { Language } from '../../model.ts';
import { sourceLine } from '../../view/citation.ts';
import type { PassageModel } from '../../view/comparison/passage-model.ts';
import type { PassagePair } from '../../view/comparison/passage-pair.ts';
import { withoutDirectionMarks } from '../../view/escape-invisible.ts';
import { toldVerdicts } from '../../view/line/movement-words.ts';
import type { Options } from '../subject.ts';
import { docxDocument } from './document.ts';
import { docxStrings } from './messages.ts';
import { type Note, notesOf, shortName } from './paper-text.ts';
import { type Revision, type RevisionPiece, revisionRuns, withComments } from './revisions.ts';
import { trackedParagraphs } from './tracked-changes.ts';

/** The two sentences as one paragraph: what accepting and rejecting all changes gives. */
function passageRevision({ older, newer }: PassagePair, language: Language): Revision {
  const [a, b] = [withoutDirectionMarks(older.found.sentence.text), withoutDirectionMarks(newer.found.sentence.text)];
  const direct = revisionRuns(a, b);
  // Two long sentences may share one clause; there the words of the clause are compared, and what stands about it goes and comes.
  const parts = [
    [a.slice(0, older.span.from), b.slice(0, newer.span.from)],
    [a.slice(older.span.from, older.span.to), b.slice(newer.span.from, newer.span.to)],
    [a.slice(older.span.to), b.slice(newer.span.to)],
  ] as const;
  const clauses = parts.flatMap(([from, to]): RevisionPiece[] => revisionRuns(from, to));
  const pieces = direct.some(({ kind }) => kind === 'equal') ? direct : clauses;
  const shape = { kind: 'text' } as const;
  return {
    mark: 'kept',
    older: shape,
    newer: shape,
    runs: withComments(pieces, hung(older.found, language), hung(newer.found, language)),
  };
}

/** The footnotes on the words of a sentence, counted from its first character. */
function hung({ block, document, sentence }: LocatedSentence, language: Language): Note[] {
  const { from, to } = sentence.span;
  return notesOf(block, document, language)
    .filter(({ at }) => (from === 0 || at > from) && at <= to)
    .map(({ at, text }) => ({ at: at - from, text }));
}

/**
 * Two sentences in a Word document with tracked changes, the bytes of a .docx file: accepting all gives the newer, rejecting
 * all the older.
 */
export async function passageDocx(model: PassageModel, options: Options): Promise<Uint8Array> {
  const { language } = options;
  const own = docxStrings[language];
  const { origin, view } = model;
  const { older, newer, movement } = view;
  const [nameA, nameB] = [model.older, model.newer].map(({ found, year }) =>
    shortName(found.document, year, language),
  ) as [string, string];
  const title = own.comparison(nameA, nameB);
  const sources = [
    `${own.older}: ${sourceLine(older.found, language)}`,
    `${own.newer}: ${sourceLine(newer.found, language)}`,
  ];
  const verdict = toldVerdicts(movement, language);
  const body = trackedParagraphs(
    [passageRevision(view, language)],
    {
      first: [
        own.how(nameA, nameB),
        ...sources,
        ...(verdict === '' ? [] : [`${nameB}: ${verdict}.`]),
        `${origin.link ?? origin.place}. ${origin.made}`,
      ],
      moves: new Map(),
      languages: { older: older.found.document.source.language, newer: newer.found.document.source.language },
    },
    options,
  );
  return docxDocument({ title, head: [title, ...sources], short: title, origin }, body, options);
}
