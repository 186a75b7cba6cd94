/**
 * Why: the reasons behind a link, a tag, a silence, as data. Everything is computed again from the dossier and the
 * knowledge it was made with, so that an answer can never differ from what is shown.
 */

import { LINK } from '../align/coefficients.ts';
import { MOST_THEMES } from '../annotate/set-phrases.ts';
import { combinedWeight, EVIDENCE_WEIGHT } from '../annotate/themes.ts';
import type {
  Block,
  Document,
  Dossier,
  End,
  Ground,
  Lane,
  Passage,
  Sentence,
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

interface Where {
  readonly document: Document;
  readonly block: Block;
  readonly sentence: Sentence;
}

function whereIs(dossier: Dossier, sentence: string): Where {
  for (const document of dossier.documents) {
    for (const block of document.blocks) {
      const found = block.sentences.find((one) => one.id === sentence);
      if (found !== undefined) return { document, block, sentence: found };
    }
  }
  throw new Error(`no sentence "${sentence}" in this dossier; expected an id of one of its sentences`);
}

/** Why two sentences of two papers are linked, or are not, whichever is given first; throws for two of one paper. */
export function explainSentencePair(of: PreparedDossier, one: string, other: string): Why {
  const [x, y] = [whereIs(of.dossier, one), whereIs(of.dossier, other)];
  if (x.document === y.document) {
    throw new Error(`${one} and ${other} stand in one paper; expected sentences of two papers`);
  }
  const [a, b] = compareSources(x.document.source, y.document.source) < 0 ? [x, y] : [y, x];
  return explainLink(
    of,
    { document: a.document, sentence: a.sentence.id },
    { document: b.document, sentence: b.sentence.id },
  );
}

/** Text of the sentence, heading or block with an id. */
function textOf(dossier: Dossier, id: string): string {
  for (const { blocks } of dossier.documents) {
    for (const block of blocks) {
      if (block.id === id) return block.text;
      const sentence = block.sentences.find((one) => one.id === id);
      if (sentence !== undefined) return sentence.text;
    }
  }
  return '';
}

/** The grounds of a tag, with the weights its score is made of. */
function groundsOf(dossier: Dossier, themes: readonly Theme[], tag: Tag, { document, block }: Where): Ground[] {
  const from = tag.inheritedFrom;
  const text = textOf(dossier, from ?? tag.sentence);
  const theme = themes.find(({ id }) => id === tag.theme);
  const ground = (kind: Ground['kind'], weight: number) =>
    tag.evidence.map(({ label, span }) => ({ kind, words: text.slice(span.from, span.to), label, weight, from }));
  const heading = (id: string): boolean =>
    document.blocks.some((one) => one.id === id && (one.role === 'heading' || one.role === 'title'));
  if (tag.evidence.length === 0) return [{ kind: 'person', words: '', label: '', weight: tag.score, from: null }];
  if (from !== null && heading(from)) return ground('heading', EVIDENCE_WEIGHT.heading).slice(0, 1);
  if (from !== null) {
    const source = dossier.tags.find((one) => one.sentence === from && one.theme === tag.theme)?.score ?? tag.score;
    return ground('pointing', Math.round((tag.score / source) * 1000) / 1000).slice(0, 1);
  }
  if (theme === undefined || theme.terms.length === 0) return ground('formula', EVIDENCE_WEIGHT.formula);
  const weak = (label: string): boolean => theme.terms.find((term) => term.label === label)?.weak === true;
  const own = ground('word', 0).map(
    (one): Ground =>
      weak(one.label)
        ? { ...one, kind: 'weak-word', weight: EVIDENCE_WEIGHT.weak }
        : { ...one, weight: EVIDENCE_WEIGHT.strong },
  );
  if (combinedWeight(own.map((ground) => ground.weight)) === tag.score) return own;
  const above = block.section.at(-1) ?? '';
  const id = document.blocks.find((one) => heading(one.id) && one.text === above)?.id ?? null;
  return [...own, { kind: 'heading', words: above, label: above, weight: EVIDENCE_WEIGHT.heading, from: id }];
}

/** Why a sentence carries a theme, with the weights of its score, or why it does not; throws on an unknown sentence. */
export function explainTag({ dossier, annotated }: PreparedDossier, sentence: string, theme: string): WhyTag {
  const where = whereIs(dossier, sentence);
  const { compiled, sentences } = annotated(where.document);
  const { themeHits, tags, formula } = sentences.get(sentence)!;
  const quoted = ({ from, to }: Span): string => where.sentence.text.slice(from, to);
  const refused = themeHits.refused
    .filter((hit) => hit.theme === theme)
    .map(({ label, span, reason }) => ({ words: quoted(span), label, reason }));
  const frame = { kind: 'tag', sentence, theme, refused } as const;
  const tag = dossier.tags.find((known) => known.sentence === sentence && known.theme === theme);
  if (tag !== undefined) {
    const grounds = groundsOf(dossier, compiled.knowledge?.themes ?? [], tag, where);
    return { ...frame, score: tag.score, grounds, reason: null };
  }
  const grounds = themeHits.hits
    .filter((hit) => hit.theme === theme)
    .map(({ label, span, weak }): Ground => {
      const kind = weak ? 'weak-word' : 'word';
      return {
        kind,
        words: quoted(span),
        label,
        weight: weak ? EVIDENCE_WEIGHT.weak : EVIDENCE_WEIGHT.strong,
        from: null,
      };
    });
  const reason = (): WhyTag['reason'] => {
    if (tags.some((known) => known.theme === theme)) return 'retagged';
    if (grounds.length === 0) return refused.length > 0 ? 'refused' : 'no-word';
    if (formula !== null) return 'formula';
    return tags.length >= MOST_THEMES ? 'crowded' : 'in-passing';
  };
  return { ...frame, score: null, grounds, reason: reason() };
}

/** What a paper does with a theme of the focus, with the proof; null when no cell was made for the two. */
export function explainCell(dossier: Dossier, theme: string, document: string): WhyCell | null {
  const cell = dossier.cells.find((one) => one.theme === theme && one.document === document);
  return cell === undefined ? null : { kind: 'cell', cell };
}

/** The passage a silent paper was searched with: the last one before it, else the first one after it. */
function likeOf(lane: Lane, at: number): Passage | null {
  const before = lane.stations.slice(0, at).findLast((station) => station.entries.length > 0);
  const after = lane.stations.slice(at + 1).find((station) => station.entries.length > 0);
  return before?.entries.at(-1)?.passage ?? after?.entries[0]?.passage ?? null;
}

/**
 * What a paper does with a position, and for a silent one the sentences that the aligner finds nearest to the passage it
 * was searched with, each with its sum and why it is none. Null when there is no such lane or document.
 */
export function explainStation(of: PreparedDossier, lane: string, document: string): WhyStation | null {
  const { dossier } = of;
  const thread = dossier.threads.find((one) => one.lanes.some((other) => other.id === lane));
  const held = thread?.lanes.find((one) => one.id === lane);
  const at = held?.stations.findIndex((station) => station.document === document) ?? -1;
  const station = held?.stations[at];
  if (thread === undefined || held === undefined || station === undefined) return null;
  const frame = { kind: 'station', thread: thread.id, lane, station, threshold: LINK } as const;
  const passage = likeOf(held, at);
  const own = dossier.documents.find((one) => one.source.id === document);
  if (station.entries.length > 0 || passage === null || own === undefined || own.unread !== null) {
    return { ...frame, like: null, rivals: [] };
  }
  const like: End = { sentence: passage.sentence, span: passage.span };
  const other = whereIs(dossier, like.sentence).document;
  const isOlder = compareSources(own.source, other.source) < 0;
  const pair = isOlder ? explainedPair(of, own, other) : explainedPair(of, other, own);
  const asked = pair?.side(like.sentence) ?? null;
  if (pair === null || asked === null) return { ...frame, like, rivals: [] };
  return { ...frame, like, rivals: competitorsOf(pair, asked, isOlder ? 'a' : 'b', null) };
}
