/** A why as text: everything a reader needs to redo it by hand, at most `paint.width` columns wide. */

import { dossierIndex, type LocatedSentence } from '../dossier/index-by-id.ts';
import { CELL_STATE_LABELS, STANDING_LABELS, STRENGTH_LABELS } from '../languages/labels.ts';
import type { Aspects, Dossier, Language, Rival, Sum, WhyCell, WhyPair, WhyStation, WhyTag } from '../model.ts';
import { excerpt, placeText } from '../view/excerpt-text.ts';
import { EXPLAIN_MESSAGES, GROUND_LABELS, MATCH_LABELS, UNLINKED_LABELS, UNTAGGED_LABELS } from './explain-messages.ts';
import { searchText } from './print-thread.ts';
import { pad, type TerminalStyle, wrap } from './terminal-style.ts';

/** What every text below is made with. */
export interface ExplanationContext {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly paint: TerminalStyle;
  readonly sentences: ReadonlyMap<string, LocatedSentence>;
}

export function explanationContext(dossier: Dossier, language: Language, paint: TerminalStyle): ExplanationContext {
  return { dossier, language, paint, sentences: dossierIndex(dossier).sentences };
}

/** Columns of the kind of what is shared. */
const SHARED = 15;
/** Letters of a rival shown: enough to know the sentence again. */
const SHOWN = 110;

function block(text: string, width: number, first: string, rest = ' '.repeat(first.length)): string[] {
  return wrap(text, width - first.length).map((line, index) => `${index === 0 ? first : rest}${line}`);
}

function quoted(id: string, of: ExplanationContext): string[] {
  const found = of.sentences.get(id);
  if (found === undefined) return [];
  return [
    ...block(`„${found.sentence.text}”`, of.paint.width, '  '),
    of.paint.dim(`  ${id}, ${placeText(found, of.language)}`),
  ];
}

const number = (value: number): string => value.toFixed(4);

function sumLines(sum: Sum, of: ExplanationContext): string[] {
  const names = [
    ...sum.addends.map((one) => one.part),
    EXPLAIN_MESSAGES.bias[of.language],
    EXPLAIN_MESSAGES.total[of.language],
  ];
  const width = Math.max(...names.map((name) => name.length)) + 2;
  const row = (name: string, left: string, value: number): string =>
    `  ${pad(name, width)}${left.padStart(16)}  ${number(value).padStart(8)}`;
  return [
    ...sum.addends.map((one) => row(one.part, `${number(one.value)} × ${one.weight} =`, one.value * one.weight)),
    row(EXPLAIN_MESSAGES.bias[of.language], '', sum.bias),
    row(EXPLAIN_MESSAGES.total[of.language], '', sum.z),
    `  score = 1 / (1 + e^${number(-sum.z)}) = ${number(sum.score)}`,
  ];
}

/** A sum on one line; parts that are nothing are left out. */
function shortSum(sum: Sum): string {
  const parts = sum.addends
    .filter((one) => one.value !== 0)
    .map((one) => `${one.part} ${number(one.value)} × ${one.weight}`);
  return `${[String(sum.bias), ...parts].join(' + ')} = ${number(sum.z)}`;
}

function rivalLines(
  rivals: readonly Rival[],
  of: ExplanationContext,
  limit: number,
  past: string | null = null,
): string[] {
  return rivals.flatMap((rival) => {
    const text = of.sentences.get(rival.sentence)?.sentence.text ?? '';
    const short = text.length > SHOWN ? excerpt(text, { from: 0, to: text.lastIndexOf(' ', SHOWN) }) : text;
    const reason =
      rival.reason === null ? EXPLAIN_MESSAGES.alsoLinked[of.language] : UNLINKED_LABELS[rival.reason][of.language];
    const why =
      past !== null && rival.sum.score >= limit ? past : `${reason}${rival.found === null ? '' : `: ${rival.found}`}`;
    const head = `  ${number(rival.sum.score)}  `;
    return [
      ...block(`${of.paint.bold(rival.sentence)}: ${why}`, of.paint.width, head, ' '.repeat(10)),
      ...block(`„${short}”`, of.paint.width, ' '.repeat(10)),
      ...block(shortSum(rival.sum), of.paint.width, ' '.repeat(10)).map(of.paint.dim),
    ];
  });
}

function aspectsText(aspects: Aspects, of: ExplanationContext): string {
  const lists = (['themes', 'regions', 'objects'] as const).flatMap((key) =>
    aspects[key].length === 0 ? [] : [`${EXPLAIN_MESSAGES[key][of.language]} ${aspects[key].join(', ')}`],
  );
  const formula = aspects.formula === null ? [] : [`${EXPLAIN_MESSAGES.formula[of.language]} ${aspects.formula}`];
  return [...lists, ...formula].join('; ') || EXPLAIN_MESSAGES.nothing[of.language];
}

const documentOf = (sentence: string, of: ExplanationContext): string =>
  of.sentences.get(sentence)?.document.source.id ?? sentence;

/** Why two sentences are linked or not. */
export function pairLines(why: WhyPair, of: ExplanationContext): string[] {
  const { language, paint } = of;
  const [a = '', b = ''] = why.id.split('~');
  const strength = why.sum !== null && why.sum.score >= why.sure ? 'sure' : 'possible';
  const state = why.linked
    ? `${EXPLAIN_MESSAGES.linked[language]}, ${why.person === 'accept' ? EXPLAIN_MESSAGES.accepted[language] : STRENGTH_LABELS[strength][language]}`
    : `${EXPLAIN_MESSAGES.unlinked[language]}${why.reason === null ? '' : `: ${UNLINKED_LABELS[why.reason][language]}`}${why.found === null ? '' : `: ${why.found}`}`;
  const lines = [paint.bold(state), '', ...quoted(a, of), '', ...quoted(b, of)];
  if (why.sum === null || why.aspects === null) return lines;
  const kinds = [...new Set(why.matches.map((match) => match.kind))];
  const shared = kinds.flatMap((kind) => {
    const own = why.matches.filter((match) => match.kind === kind);
    const text = own
      .map((match) => `${match.label}${match.weight > 0 ? ` ${match.weight.toFixed(3)}` : ''}`)
      .join(', ');
    return block(text, paint.width, pad(`  ${MATCH_LABELS[kind][language]}`, SHARED));
  });
  const section = (title: string, body: readonly string[]): string[] => ['', paint.bold(title), ...body];
  const names = [documentOf(a, of), documentOf(b, of)];
  const wide = Math.max(...names.map((name) => name.length)) + 4;
  const rivals = (name: string, list: readonly Rival[]): string[] =>
    list.length === 0
      ? []
      : section(EXPLAIN_MESSAGES.rivals[language](name), rivalLines(list.slice(0, 3), of, why.threshold));
  return [
    ...lines,
    ...section(EXPLAIN_MESSAGES.sum[language], [
      ...sumLines(why.sum, of),
      `  ${EXPLAIN_MESSAGES.limits[language](why.threshold, why.sure)}`,
    ]),
    ...section(
      EXPLAIN_MESSAGES.shared[language],
      shared.length > 0 ? shared : [`  ${EXPLAIN_MESSAGES.nothing[language]}`],
    ),
    ...section(
      EXPLAIN_MESSAGES.readIn[language],
      [why.aspects.a, why.aspects.b].flatMap((one, at) =>
        block(aspectsText(one, of), paint.width, pad(`  ${names[at]}`, wide)),
      ),
    ),
    ...rivals(names[1]!, why.rivals.b),
    ...rivals(names[0]!, why.rivals.a),
  ];
}

/** Why a sentence carries a theme or not; its text is told by the caller, once for all themes. */
export function tagLines(why: WhyTag, of: ExplanationContext): string[] {
  const { language, paint } = of;
  const name = of.dossier.themes.find((theme) => theme.id === why.theme)?.prefLabel[language] ?? why.theme;
  const head =
    why.reason === null
      ? `${EXPLAIN_MESSAGES.carries[language](name)} ${why.score?.toFixed(3)}`
      : `${EXPLAIN_MESSAGES.carriesNot[language](name)}: ${UNTAGGED_LABELS[why.reason][language]}`;
  const grounds = why.grounds.map((ground) => {
    const label = ground.label === '' || ground.label === ground.words ? '' : ` (${ground.label})`;
    const from = ground.from === null ? '' : `, ${ground.from}`;
    return `${ground.weight}  ${GROUND_LABELS[ground.kind][language]}${ground.words === '' ? '' : ` „${ground.words}”`}${label}${from}`;
  });
  const points = why.grounds.find((ground) => ground.kind === 'pointing');
  const source = of.dossier.tags.find((tag) => tag.sentence === points?.from && tag.theme === why.theme);
  const sum =
    why.score === null || why.grounds.some((ground) => ground.kind === 'person')
      ? []
      : points !== undefined
        ? [`${points.weight} × ${(source?.score ?? why.score).toFixed(3)} = ${why.score.toFixed(3)}`]
        : [`1 - ${why.grounds.map((ground) => `(1 - ${ground.weight})`).join(' × ')} = ${why.score.toFixed(3)}`];
  const refused = why.refused.map((one) => `„${one.words}” (${one.label}): ${one.reason}`);
  return [
    ...block(paint.bold(head), paint.width, ''),
    ...[...grounds, ...sum].flatMap((text) => block(text, paint.width, '  ')),
    ...(refused.length === 0 ? [] : [`  ${EXPLAIN_MESSAGES.lookalikes[language]}:`]),
    ...refused.flatMap((text) => block(text, paint.width, '    ')),
  ];
}

/** The sentence a why is about, quoted with its place. */
export const sentenceLines = quoted;

/** What a paper does with a theme, with the proof. */
export function cellLines({ cell }: WhyCell, of: ExplanationContext): string[] {
  const { language, paint } = of;
  const name = of.dossier.themes.find((theme) => theme.id === cell.theme)?.prefLabel[language] ?? cell.theme;
  const lines = [paint.bold(`${name}, ${cell.document}: ${CELL_STATE_LABELS[cell.state][language]}`)];
  if (cell.sentences.length > 0) lines.push('', `${EXPLAIN_MESSAGES.here[language]}:`);
  for (const id of cell.sentences) lines.push(...quoted(id, of));
  if (cell.search === null) return lines;
  return [
    ...lines,
    '',
    ...block(`${EXPLAIN_MESSAGES.looked[language]}: ${cell.search.terms.join(' · ')}.`, paint.width, ''),
    '',
    ...block(searchText(cell.search, of.sentences, language), paint.width, ''),
  ];
}

/** What a paper does with a position, with the proof. */
export function stationLines(why: WhyStation, of: ExplanationContext): string[] {
  const { language, paint } = of;
  const { station } = why;
  const lines = [paint.bold(`${why.lane}, ${station.document}: ${STANDING_LABELS[station.standing][language]}`)];
  if (station.entries.length > 0) lines.push('', `${EXPLAIN_MESSAGES.here[language]}:`);
  for (const entry of station.entries) lines.push(...quoted(entry.passage.sentence, of));
  if (why.like !== null)
    lines.push('', `${EXPLAIN_MESSAGES.searchedWith[language]}:`, ...quoted(why.like.sentence, of));
  if (station.search !== null) {
    lines.push('', paint.bold(EXPLAIN_MESSAGES.refused[language]));
    lines.push(...block(searchText(station.search, of.sentences, language), paint.width, '  '));
  }
  if (why.rivals.length === 0) return lines;
  const past = EXPLAIN_MESSAGES.noPosition[language];
  return [
    ...lines,
    '',
    paint.bold(EXPLAIN_MESSAGES.byAligner[language](why.threshold)),
    ...rivalLines(why.rivals.slice(0, 3), of, why.threshold, past),
  ];
}
