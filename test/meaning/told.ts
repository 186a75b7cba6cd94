import { checkPrepared } from '../../src/draft/check-draft.ts';
import type { Document, Dossier, Focus, Knowledge, Label, Language, Term, Verdict } from '../../src/model.ts';
import { buildDossier } from '../../src/pipeline.ts';
import { documentFromSentences } from '../../src/read/from-sentences.ts';
import { prepareDossier } from '../../src/trace/prepared-dossier.ts';
import type { Subject } from './proposition.ts';

/** How a pair of sentences is told: by the link between two papers, by the line through them, and by a draft. */

const FILLERS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'De voorzitter opende de bijeenkomst en heette de gasten welkom.',
    'Over de begroting van het orkest is nog geen besluit genomen.',
    'De verlichting van het sportveld wordt deze zomer vervangen.',
    'Bij het agendapunt over de brandweer waren geen sprekers aangemeld.',
    'De notulen van de vorige keer zijn ongewijzigd vastgesteld.',
    'Een delegatie bezocht daarna de nieuwe brug over de vaart.',
  ],
  en: [
    'The chair opened the gathering and greeted the guests.',
    'On the budget of the orchestra no decision has been taken so far.',
    'The lights of the sports ground are replaced this summer.',
    'Nobody had asked to speak on the item about the fire brigade.',
    'The minutes of the last gathering were adopted as they stood.',
    'A delegation then went to see the new bridge across the canal.',
  ],
};

const label = (nl: string): Label => ({ nl, en: nl });
const term = (words: string): Term => ({ label: words, source: 'papers', foundIn: [] });
const bare = (words: string): string => words.replace(/^(?:de|het|the|een|a) /, '');

/** What is known beside the words of a language: nothing, or what the papers are about and what is done about it. */
export interface Known {
  readonly knowledge: Knowledge;
  readonly focus: Focus;
}

function knownOf(matters: readonly string[], moves: readonly (readonly string[])[]): Known {
  const object = (kind: 'matter' | 'move', at: number, words: readonly string[]) => ({
    id: `${kind}-${at}`,
    prefLabel: label(words[0] ?? kind),
    broader: null,
    kind,
    themes: ['made'],
    terms: words.map(term),
  });
  const theme = {
    id: 'made',
    prefLabel: label('made'),
    scopeNote: label('made'),
    broader: null,
    terms: matters.map(term),
    refused: [],
    headings: [],
  };
  return {
    knowledge: {
      version: 'made',
      themes: [theme],
      objects: [
        ...matters.map((words, at) => object('matter', at, [words])),
        ...moves.map((words, at) => object('move', at, words)),
      ],
      regions: [],
    },
    focus: { regions: [], themes: ['made'] },
  };
}

/** What somebody would declare who follows this subject. */
export function knownOfSubject({ objects, verbs }: Subject): Known {
  return knownOf(
    objects.map(({ words }) => bare(words)),
    verbs
      .flat()
      .map(({ particle, stem, participle, present }) => [
        `${particle}${stem}`,
        participle,
        ...(particle === '' ? [present] : []),
      ]),
  );
}

/** The same of a pair that was written by hand: it is about the two longest words that both sentences hold. */
export function knownOfPair({ older, newer }: Pair): Known {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}-]{5,}/gu) ?? [];
  const shared = wordsOf(older).filter((word) => wordsOf(newer).includes(word));
  return knownOf([...new Set(shared)].sort((x, y) => y.length - x.length || (x < y ? -1 : 1)).slice(0, 2), []);
}

export interface Told {
  readonly isLinked: boolean;
  /** Told as the same by anybody who tells it. */
  readonly isSame: boolean;
  /** By the link and by the line, each once. */
  readonly verdicts: readonly Verdict[];
  /** In short, for a reader of the table. */
  readonly line: string;
}

function paper(id: string, language: Language, date: string, sentence: string, fill: readonly number[]): Document {
  const fillers = fill.map((at) => FILLERS[language][at % FILLERS[language].length]!);
  return documentFromSentences({
    id,
    language,
    date,
    sentences: [...fillers.slice(0, 2), sentence, ...fillers.slice(2)],
  });
}

function dossierOf(documents: readonly Document[], known: Known | null): Dossier {
  const focus = known?.focus ?? { regions: [], themes: [] };
  return buildDossier({
    corpus: { id: 'made', title: label('made'), focus, documents: documents.map(({ source }) => source) },
    knowledge: known?.knowledge ?? null,
    documents,
  });
}

export interface Pair {
  readonly language: Language;
  readonly older: string;
  readonly newer: string;
}

/** How the newer sentence is told beside the older one, each among a few sentences on other matters; `seed` chooses those. */
export function told({ language, older, newer }: Pair, known: Known | null, seed = 0): Told {
  const before = paper('p1', language, '2021-03-03', older, [seed, seed + 1, seed + 2, seed + 3]);
  const after = paper('p2', language, '2024-04-09', newer, [seed + 1, seed + 4, seed + 2]);
  const dossier = dossierOf([before, after], known);
  const [a, b] = ['p1.2', 'p2.2'];
  const links = dossier.alignments.filter((link) => link.a.sentence === a && link.b.sentence === b);
  const entries = dossier.threads
    .flatMap(({ lanes }) => lanes.flatMap(({ stations }) => stations.flatMap((station) => station.entries)))
    .filter(({ passage, shift }) => passage.sentence === b && shift?.a.sentence === a);
  const drafts =
    known === null
      ? []
      : checkPrepared(prepareDossier(dossierOf([before], known), known.knowledge), {
          text: newer,
          language,
        }).findings.filter(({ here, older: held }) => here !== null && held?.passage.sentence === a);
  const movements = [
    ...links.map(({ movement }) => movement),
    ...entries.map(({ movement }) => movement),
    ...drafts.map(({ movement }) => movement),
  ].flatMap((movement) => movement ?? []);
  const verdicts = [
    ...new Set(
      [...movements, ...entries.flatMap(({ shift }) => (shift ? [{ verdicts: shift.verdict }] : []))].flatMap(
        (one) => one.verdicts,
      ),
    ),
  ];
  const isSame =
    links.some(({ relation }) => relation === 'verbatim') ||
    verdicts.includes('same') ||
    movements.some(({ standing }) => standing === 'kept') ||
    drafts.some(({ kind }) => kind === 'repeated');
  const line = [
    links.map(({ relation, strength }) => `${relation} ${strength}`).join('; ') || 'no link',
    verdicts.join('+') || 'no verdict',
    ...entries.map(({ movement }) => movement?.standing ?? '-'),
    ...drafts.map(({ kind }) => `draft ${kind}`),
  ].join(', ');
  return { isLinked: links.length + entries.length > 0, isSame, verdicts, line };
}
