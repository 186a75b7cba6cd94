/**
 * Why: the reasons behind a link, a tag, a silence, as data. Everything is computed again from the dossier and the
 * knowledge it was made with, so that an answer can never differ from what is shown.
 */

import { LINK } from '../align/coefficients.ts';
import { MOST_THEMES } from '../annotate/set-phrases.ts';
import { combinedWeight, EVIDENCE_WEIGHT } from '../annotate/themes.ts';
import { dossierIndex, type LocatedSentence } from '../dossier/index-by-id.ts';
import type {
  Dossier,
  End,
  Ground,
  Lane,
  Passage,
  Span,
  Tag,
  Theme,
  Why,
  WhyCell,
  WhyStation,
  WhyTag,
} from '../model.ts';
import { compareSources } from '../text/chronology.ts';
import type { PreparedDossier } from '../trace/prepared-dossier.ts';
import { competitorsOf, explainedPair, explainLink } from './explain-link.ts';

export { explainLink };

function located(dossier: Dossier, sentence: string): LocatedSentence {
  const found = dossierIndex(dossier).sentences.get(sentence);
  if (found !== undefined) return found;
  throw new Error(`no sentence "${sentence}" in this dossier; expected an id of one of its sentences`);
}

/** Why two sentences of two papers are linked, or are not, whichever is given first; throws for two of one paper. */
export function explainSentencePair(prepared: PreparedDossier, first: string, other: string): Why {
  const [x, y] = [located(prepared.dossier, first), located(prepared.dossier, other)];
  if (x.document === y.document) {
    throw new Error(`${first} and ${other} stand in one paper; expected sentences of two papers`);
  }
  const [a, b] = compareSources(x.document.source, y.document.source) < 0 ? [x, y] : [y, x];
  return explainLink(
    prepared,
    { document: a.document, sentence: a.sentence.id },
    { document: b.document, sentence: b.sentence.id },
  );
}

/** The grounds of a tag, with the weights its score is made of. */
function groundsOf(
  dossier: Dossier,
  theme: Theme | undefined,
  tag: Tag,
  { document, block }: LocatedSentence,
): Ground[] {
  const { inheritedFrom: from, evidence, score } = tag;
  const headings = document.blocks.filter(({ role }) => role === 'heading' || role === 'title');
  // What a tag is inherited from is named by the id of a block (a heading) or of a sentence.
  const heading = headings.find(({ id }) => id === from);
  const { blocks, sentences } = dossierIndex(dossier);
  const source = from ?? tag.sentence;
  const text = blocks.get(source)?.text ?? sentences.get(source)?.sentence.text ?? '';
  const ground = (kind: Ground['kind'], weight: number) =>
    evidence.map(({ label, span }) => ({ kind, words: text.slice(span.from, span.to), label, weight, from }));
  if (evidence.length === 0) return [{ kind: 'person', words: '', label: '', weight: score, from: null }];
  if (heading !== undefined) return ground('heading', EVIDENCE_WEIGHT.heading).slice(0, 1);
  if (from !== null) {
    const inherited = dossier.tags.find((known) => known.sentence === from && known.theme === tag.theme);
    return ground(
      tag.neighbours === undefined ? 'pointing' : 'neighbours',
      Math.round((score / (inherited?.score ?? score)) * 1000) / 1000,
    ).slice(0, 1);
  }
  if (theme === undefined || theme.terms.length === 0) return ground('formula', EVIDENCE_WEIGHT.formula);
  const isWeak = (label: string): boolean => theme.terms.find((term) => term.label === label)?.weak === true;
  const words = ground('word', 0).map((term) => ({ ...term, ...wordGround(isWeak(term.label)) }));
  if (combinedWeight(words.map(({ weight }) => weight)) === score) return words;
  const above = block.section.at(-1) ?? '';
  const id = headings.find((candidate) => candidate.text === above)?.id ?? null;
  return [...words, { kind: 'heading', words: above, label: above, weight: EVIDENCE_WEIGHT.heading, from: id }];
}

function wordGround(isWeak: boolean): Pick<Ground, 'kind' | 'weight'> {
  return isWeak
    ? { kind: 'weak-word', weight: EVIDENCE_WEIGHT.weak }
    : { kind: 'word', weight: EVIDENCE_WEIGHT.strong };
}

/** Why a sentence carries a theme, with the weights of its score, or why it does not; throws on an unknown sentence. */
export function explainTag({ dossier, annotated }: PreparedDossier, sentence: string, theme: string): WhyTag {
  const place = located(dossier, sentence);
  const { compiled, sentences } = annotated(place.document);
  const { themeHits, tags, formula } = sentences.get(sentence)!;
  const quoted = ({ from, to }: Span): string => place.sentence.text.slice(from, to);
  const isOfTheme = (hit: { readonly theme: string }): boolean => hit.theme === theme;
  const refused = themeHits.refused
    .filter(isOfTheme)
    .map(({ label, span, reason }) => ({ words: quoted(span), label, reason }));
  const frame = { kind: 'tag', sentence, theme, refused } as const;
  const tag = dossier.tags.find((known) => known.sentence === sentence && known.theme === theme);
  if (tag !== undefined) {
    const known = compiled.knowledge?.themes.find(({ id }) => id === theme);
    return { ...frame, score: tag.score, grounds: groundsOf(dossier, known, tag, place), reason: null };
  }
  const grounds = themeHits.hits
    .filter(isOfTheme)
    .map(({ label, span, weak }): Ground => ({ ...wordGround(weak), words: quoted(span), label, from: null }));
  const reason = (): WhyTag['reason'] => {
    if (tags.some(isOfTheme)) return 'retagged';
    if (grounds.length === 0) return refused.length > 0 ? 'refused' : 'no-word';
    if (formula !== null) return 'formula';
    return tags.length >= MOST_THEMES ? 'crowded' : 'in-passing';
  };
  return { ...frame, score: null, grounds, reason: reason() };
}

/** What a paper does with a theme of the focus, with the proof; null when no cell was made for the two. */
export function explainCell(dossier: Dossier, theme: string, document: string): WhyCell | null {
  const cell = dossier.cells.find((known) => known.theme === theme && known.document === document);
  return cell === undefined ? null : { kind: 'cell', cell };
}

/** The passage a silent paper was searched with: the last one before it, else the first one after it. */
function likeOf(lane: Lane, column: number): Passage | null {
  const before = lane.stations.slice(0, column).findLast((station) => station.entries.length > 0);
  const after = lane.stations.slice(column + 1).find((station) => station.entries.length > 0);
  return before?.entries.at(-1)?.passage ?? after?.entries[0]?.passage ?? null;
}

/**
 * What a paper does with a position, and for a silent one the sentences that the aligner finds nearest to the passage it
 * was searched with, each with its sum and why it is none. Null when there is no such lane or document.
 */
export function explainStation(prepared: PreparedDossier, laneId: string, document: string): WhyStation | null {
  const { dossier } = prepared;
  const thread = dossier.threads.find(({ lanes }) => lanes.some(({ id }) => id === laneId));
  const lane = thread?.lanes.find(({ id }) => id === laneId);
  const column = lane?.stations.findIndex((station) => station.document === document) ?? -1;
  const station = lane?.stations[column];
  if (thread === undefined || lane === undefined || station === undefined) return null;
  const frame = { kind: 'station', thread: thread.id, lane: laneId, station, threshold: LINK } as const;
  const passage = likeOf(lane, column);
  const paper = dossierIndex(dossier).documents.get(document);
  if (station.entries.length > 0 || passage === null || paper === undefined || paper.unread !== null) {
    return { ...frame, like: null, rivals: [] };
  }
  const like: End = { sentence: passage.sentence, span: passage.span };
  const other = located(dossier, like.sentence).document;
  const isOlder = compareSources(paper.source, other.source) < 0;
  const pair = isOlder ? explainedPair(prepared, paper, other) : explainedPair(prepared, other, paper);
  const target = pair?.side(like.sentence) ?? null;
  if (pair === null || target === null) return { ...frame, like, rivals: [] };
  return { ...frame, like, rivals: competitorsOf(pair, target, isOlder ? 'a' : 'b', null) };
}
