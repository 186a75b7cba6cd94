/**
 * `npm run gold -- --stress`: how the aligner does on texts whose links are known because we made them. A mirror of what
 * cannot be measured here (other papers, news, dated versions of law), not the thing itself: an edit by dice is blinder
 * than an editor, and the manuals the prose comes from repeat themselves more than papers do.
 */
import { alignDocuments } from '../../../src/align/link-documents.ts';
import type { Alignment, Document, Knowledge } from '../../../src/model.ts';
import { documentFromSentences } from '../../../src/read/from-sentences.ts';
import { corpusKnowledge } from '../knowledge.ts';
import type { Case, Kind } from './case.ts';
import { packages } from './prose.ts';
import { type Claimed, rates, type Stress, scoreCases, type Tally, together } from './score.ts';
import { type StressSet, stressSets } from './sets.ts';

export type Linker = (older: Document, newer: Document) => readonly Alignment[];

const place = (id: string): number => Number(id.slice(id.lastIndexOf('.') + 1));

/** The links a linker makes for a case, as places. */
export function claims(of: Case, link: Linker): Claimed[] {
  const language = of.language ?? 'nl';
  const older = documentFromSentences({ id: 'older', language, date: '2020-01-01', sentences: of.older });
  const newer = documentFromSentences({
    id: 'newer',
    language,
    date: '2022-01-01',
    sentences: of.newer.map((one) => one.text),
  });
  return link(older, newer).map((one) => ({ a: place(one.a.sentence), b: place(one.b.sentence), link: one }));
}

export function scoreSet(set: StressSet, link: Linker): Stress {
  return scoreCases(set.cases.map((one) => [one, claims(one, link)] as const));
}

const linkerOf =
  (knowledge: Knowledge | null): Linker =>
  (older, newer) =>
    alignDocuments(older, newer, knowledge === null ? {} : { knowledge });

const three = (value: number): string => value.toFixed(3);
const per100 = (of: Tally): string => ((100 * of.extra) / Math.max(1, of.passages)).toFixed(2);

/** Kinds that have no partner: only false links can be counted. */
const NONE: ReadonlySet<Kind> = new Set<Kind>(['new', 'look-alike']);
const ORDER: readonly Kind[] = [
  'verbatim',
  '5 % edited',
  '20 % edited',
  '45 % edited',
  'clause moved',
  'split',
  'merged',
  'paraphrase',
  'lightly changed',
  'heavily changed',
  'number changed',
  'sentence added',
  'sentence removed',
  'boilerplate',
  'look-alike',
  'new',
];

const triple = (of: Tally): string => {
  const { precision, recall, f1 } = rates(of);
  return `F1 ${three(f1)}  P ${three(precision)}  R ${three(recall)}`;
};

function lines(scores: Stress): string[] {
  const all = together(scores);
  if (all.right + all.missed === 0) {
    const plain = together(scores, (kind) => kind !== 'boilerplate');
    const frames = together(scores, (kind) => kind === 'boilerplate');
    return [
      `    false links per hundred articles ${per100(plain)} (${plain.extra} on ${plain.passages}); articles that are standing phrase only: ${frames.extra} on ${frames.passages}`,
    ];
  }
  const changed = together(scores, (kind) => kind !== 'verbatim' && kind !== 'boilerplate' && !NONE.has(kind));
  const { groups, moved, relation } = scores;
  return [
    `    all            ${triple(all)}`,
    `    changed ones   ${triple(changed)}`,
    ...ORDER.filter((kind) => scores.kinds.has(kind)).map((kind) => {
      const of = scores.kinds.get(kind)!;
      const name = `    ${kind.padEnd(18)}`;
      return NONE.has(kind)
        ? `${name} ${per100(of)} false links per hundred (${of.extra} on ${of.passages})`
        : `${name} ${triple(of)}  n ${of.right + of.missed}`;
    }),
    ...(groups.of === 0 ? [] : [`    splits and merges in one group ${groups.right} of ${groups.of}`]),
    `    moved: ${moved.right} right, ${moved.extra} wrongly said, ${moved.missed} not said`,
    ...(relation.of === 0 ? [] : [`    relation right ${relation.right} of ${relation.of}`]),
  ];
}

/** The figures of every set, without and with the knowledge of the corpus. */
export function stress(): { readonly text: string; readonly figures: unknown } {
  const { sets, fetched } = stressSets();
  const knowledge = corpusKnowledge();
  const figures: Record<string, unknown> = {};
  const out = [
    fetched
      ? `Made from ${packages().join(', ')} and the five papers.`
      : 'Made from the five papers alone: run `npx tsx test/gold/stress/fetch.ts` on a Debian machine for the rest.',
  ];
  for (const set of sets) {
    out.push('', set.name);
    for (const [name, linker] of [
      ['without knowledge', linkerOf(null)],
      ['with the knowledge of the corpus', linkerOf(knowledge)],
    ] as const) {
      const scores = scoreSet(set, linker);
      out.push(`  ${name}`, ...lines(scores));
      figures[`${set.name}, ${name}`] = {
        ...rates(together(scores)),
        changed: rates(together(scores, (kind) => kind !== 'verbatim' && kind !== 'boilerplate' && !NONE.has(kind))),
        kinds: Object.fromEntries([...scores.kinds].map(([kind, of]) => [kind, { ...of, ...rates(of) }])),
        groups: scores.groups,
        moved: scores.moved,
        relation: scores.relation,
      };
    }
  }
  return { text: `${out.join('\n')}\n`, figures };
}
