/** A why as text: everything a reader needs to redo it by hand, at most `paint.width` columns wide. */

import { dossierIndex, type LocatedSentence } from '../dossier/index-by-id.ts';
import { CELL_STATE_LABELS, STANDING_LABELS, STRENGTH_LABELS } from '../languages/labels.ts';
import type { Aspects, Dossier, Language, Rival, Sum, Why, WhyCell, WhyPair, WhyStation, WhyTag } from '../model.ts';
import { mostOf } from '../text/grouping.ts';
import { excerpt, placeText } from '../view/excerpt-text.ts';
import { EXPLAIN_MESSAGES, GROUND_LABELS, MATCH_LABELS, UNLINKED_LABELS, UNTAGGED_LABELS } from './explain-messages.ts';
import { searchText } from './print-thread.ts';
import { hangingLines, pad, type TerminalStyle } from './terminal-style.ts';

/** What every text below is made with. */
export interface ExplanationContext {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly paint: TerminalStyle;
  readonly words: (typeof EXPLAIN_MESSAGES)[Language];
  readonly sentences: ReadonlyMap<string, LocatedSentence>;
}

export function explanationContext(dossier: Dossier, language: Language, paint: TerminalStyle): ExplanationContext {
  return { dossier, language, paint, words: EXPLAIN_MESSAGES[language], sentences: dossierIndex(dossier).sentences };
}

/** Columns of the kind of what is shared. */
const SHARED = 15;
/** Letters of a rival shown: enough to know the sentence again. */
const SHOWN = 110;
/** Rivals shown. */
const RIVALS = 3;

/** The lines of an explanation; those of a tag without the sentence, which is quoted once for all its themes. */
export function explanationLines(why: Why, context: ExplanationContext): string[] {
  switch (why.kind) {
    case 'pair':
      return pairLines(why, context);
    case 'tag':
      return tagLines(why, context);
    case 'cell':
      return cellLines(why, context);
    case 'station':
      return stationLines(why, context);
  }
}

/** A sentence quoted with its id and place. */
export function sentenceLines(id: string, { sentences, paint, language }: ExplanationContext): string[] {
  const located = sentences.get(id);
  if (located === undefined) return [];
  const place = paint.dim(`  ${id}, ${placeText(located, language)}`);
  return [...hangingLines(`„${located.sentence.text}”`, paint.width, '  '), place];
}

/** A headed part behind an empty line. */
const section = (title: string, lines: readonly string[], { paint }: ExplanationContext): string[] => [
  '',
  paint.bold(title),
  ...lines,
];

const number = (value: number): string => value.toFixed(4);
const foundText = (cause: string | null): string => (cause === null ? '' : `: ${cause}`);

function sumLines(sum: Sum, { words }: ExplanationContext): string[] {
  const names = [...sum.addends.map(({ part }) => part), words.bias, words.total];
  const width = mostOf(names.map((name) => name.length)) + 2;
  const row = (name: string, left: string, value: number): string =>
    `  ${pad(name, width)}${left.padStart(16)}  ${number(value).padStart(8)}`;
  return [
    ...sum.addends.map(({ part, value, weight }) => row(part, `${number(value)} × ${weight} =`, value * weight)),
    row(words.bias, '', sum.bias),
    row(words.total, '', sum.z),
    `  score = 1 / (1 + e^${number(-sum.z)}) = ${number(sum.score)}`,
  ];
}

/** A sum on one line; parts that are nothing are left out. */
function shortSum({ addends, bias, z }: Sum): string {
  const parts = addends.filter(({ value }) => value !== 0);
  const terms = parts.map(({ part, value, weight }) => `${part} ${number(value)} × ${weight}`);
  return `${[String(bias), ...terms].join(' + ')} = ${number(z)}`;
}

/** The nearest rivals; `past` is why one whose score would do is none, where the rival itself does not say. */
function rivalLines(
  rivals: readonly Rival[],
  context: ExplanationContext,
  limit: number,
  past: string | null = null,
): string[] {
  const { language, paint, sentences, words } = context;
  const margin = ' '.repeat(10);
  return rivals.slice(0, RIVALS).flatMap(({ sentence, sum, reason, found }) => {
    const text = sentences.get(sentence)?.sentence.text ?? '';
    const short = text.length > SHOWN ? excerpt(text, { from: 0, to: text.lastIndexOf(' ', SHOWN) }) : text;
    const label = reason === null ? words.alsoLinked : UNLINKED_LABELS[reason][language];
    const why = past !== null && sum.score >= limit ? past : `${label}${foundText(found)}`;
    return [
      ...hangingLines(`${paint.bold(sentence)}: ${why}`, paint.width, `  ${number(sum.score)}  `),
      ...hangingLines(`„${short}”`, paint.width, margin),
      ...hangingLines(shortSum(sum), paint.width, margin).map(paint.dim),
    ];
  });
}

function aspectsText({ themes, regions, objects, formula }: Aspects, { language, words }: ExplanationContext): string {
  const kinds = [
    ['theme', themes],
    ['region', regions],
    ['object', objects],
    ['formula', formula === null ? [] : [formula]],
  ] as const;
  const texts = kinds.filter(([, ids]) => ids.length > 0);
  return texts.map(([kind, ids]) => `${MATCH_LABELS[kind][language]} ${ids.join(', ')}`).join('; ') || words.nothing;
}

/** Whether two sentences are linked, and what decided it, in one line. */
function linkState({ linked, person, sum, sure, reason, found }: WhyPair, context: ExplanationContext): string {
  const { language, words } = context;
  if (!linked) return `${words.unlinked}${foundText(reason && UNLINKED_LABELS[reason][language])}${foundText(found)}`;
  const strength = sum !== null && sum.score >= sure ? 'sure' : 'possible';
  return `${words.linked}, ${person === 'accept' ? GROUND_LABELS.person[language] : STRENGTH_LABELS[strength][language]}`;
}

/** Why two sentences are linked or not. */
export function pairLines(why: WhyPair, context: ExplanationContext): string[] {
  const { language, paint, sentences, words } = context;
  const ends = why.id.split('~');
  const lines = [paint.bold(linkState(why, context)), ...ends.flatMap((id) => ['', ...sentenceLines(id, context)])];
  if (why.sum === null || why.aspects === null) return lines;
  const { a, b } = why.aspects;
  const papers = ends.map((id) => sentences.get(id)?.document.source.id ?? id);
  const margin = mostOf(papers.map((paper) => paper.length)) + 4;
  const readIn = [a, b].flatMap((aspects, index) =>
    hangingLines(aspectsText(aspects, context), paint.width, pad(`  ${papers[index]}`, margin)),
  );
  const shared = [...new Set(why.matches.map(({ kind }) => kind))].flatMap((kind) => {
    const matches = why.matches.filter((match) => match.kind === kind);
    const labels = matches.map(({ label, weight }) => (weight > 0 ? `${label} ${weight.toFixed(3)}` : label));
    return hangingLines(labels.join(', '), paint.width, pad(`  ${MATCH_LABELS[kind][language]}`, SHARED));
  });
  const rivals = (paper = '', list: readonly Rival[]): string[] =>
    list.length === 0 ? [] : section(words.rivals(paper), rivalLines(list, context, why.threshold), context);
  const limits = `  ${words.limits(why.threshold, why.sure)}`;
  return [
    ...lines,
    ...section(words.sum, [...sumLines(why.sum, context), limits], context),
    ...section(words.shared, shared.length > 0 ? shared : [`  ${words.nothing}`], context),
    ...section(words.readIn, readIn, context),
    ...rivals(papers[1], why.rivals.b),
    ...rivals(papers[0], why.rivals.a),
  ];
}

/** The score of a tag as the sum of its grounds; null where it has none, or a person gave it. */
function tagSum({ score, grounds, theme }: WhyTag, { dossier }: ExplanationContext): string | null {
  if (score === null || grounds.some(({ kind }) => kind === 'person')) return null;
  const pointing = grounds.find(({ kind }) => kind === 'pointing' || kind === 'neighbours');
  if (pointing === undefined)
    return `1 - ${grounds.map(({ weight }) => `(1 - ${weight})`).join(' × ')} = ${score.toFixed(3)}`;
  const source = dossier.tags.find((tag) => tag.sentence === pointing.from && tag.theme === theme);
  return `${pointing.weight} × ${(source?.score ?? score).toFixed(3)} = ${score.toFixed(3)}`;
}

/** Why a sentence carries a theme or not. */
function tagLines(why: WhyTag, context: ExplanationContext): string[] {
  const { language, paint, words } = context;
  const name = themeName(why.theme, context);
  const head =
    why.reason === null
      ? `${words.carries(name)} ${why.score?.toFixed(3)}`
      : `${words.carriesNot(name)}: ${UNTAGGED_LABELS[why.reason][language]}`;
  const grounds = why.grounds.map((ground) => {
    const quote = ground.words === '' ? '' : ` „${ground.words}”`;
    const label = ground.label === '' || ground.label === ground.words ? '' : ` (${ground.label})`;
    const from = ground.from === null ? '' : `, ${ground.from}`;
    return `${ground.weight}  ${GROUND_LABELS[ground.kind][language]}${quote}${label}${from}`;
  });
  const refused = why.refused.map((term) => `„${term.words}” (${term.label}): ${term.reason}`);
  return [
    ...hangingLines(paint.bold(head), paint.width, ''),
    ...[...grounds, tagSum(why, context) ?? ''].flatMap((text) => hangingLines(text, paint.width, '  ')),
    ...(refused.length === 0 ? [] : [`  ${words.lookalikes}:`]),
    ...refused.flatMap((text) => hangingLines(text, paint.width, '    ')),
  ];
}

function themeName(theme: string, { dossier, language }: ExplanationContext): string {
  return dossierIndex(dossier).themeName(theme)[language];
}

/** The sentences that speak, under a heading; nothing where there are none. */
function quotedLines(title: string, ids: readonly string[], context: ExplanationContext): string[] {
  return ids.length === 0 ? [] : ['', `${title}:`, ...ids.flatMap((id) => sentenceLines(id, context))];
}

/** What a paper does with a theme, with the proof. */
function cellLines({ cell }: WhyCell, context: ExplanationContext): string[] {
  const { dossier, language, paint, words } = context;
  const { search, state, sentences } = cell;
  const head = `${themeName(cell.theme, context)}, ${cell.document}: ${CELL_STATE_LABELS[state][language]}`;
  const lines = [paint.bold(head), ...quotedLines(words.here, sentences, context)];
  if (search === null) return lines;
  const texts = [`${words.looked}: ${search.terms.join(' · ')}.`, searchText(dossier, search, language)];
  return [...lines, ...texts.flatMap((text) => ['', ...hangingLines(text, paint.width, '')])];
}

/** What a paper does with a position, with the proof. */
function stationLines({ lane, station, like, rivals, threshold }: WhyStation, context: ExplanationContext): string[] {
  const { dossier, language, paint, words } = context;
  const { search, standing, entries } = station;
  const passages = entries.map(({ passage }) => passage.sentence);
  const proof = search === null ? null : searchText(dossier, search, language);
  const near = rivalLines(rivals, context, threshold, words.noPosition);
  return [
    paint.bold(`${lane}, ${station.document}: ${STANDING_LABELS[standing][language]}`),
    ...quotedLines(words.here, passages, context),
    ...quotedLines(words.searchedWith, like === null ? [] : [like.sentence], context),
    ...(proof === null ? [] : section(words.refused, hangingLines(proof, paint.width, '  '), context)),
    ...(near.length === 0 ? [] : section(words.byAligner(threshold), near, context)),
  ];
}
