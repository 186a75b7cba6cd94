/**
 * Which corrections are applied, decided before anything is: one that points at nothing, asks for what does not exist, or is
 * contradicted by a later one changes nothing, and says why.
 */
import { type AnnotatedDocument, comparedSentences } from '../annotate/annotated-document.ts';
import {
  ambiguousRemark,
  foreignRemark,
  idlePartRemark,
  keptOutRemark,
  lostRemark,
  noLinkRemark,
  otherLanguageRemark,
  samePaperRemark,
  sameSentenceRemark,
  tooShortRemark,
  unknownLineRemark,
  unknownSpeakerRemark,
  unknownThemeRemark,
  unreadRemark,
} from '../languages/correction-remarks.ts';
import type {
  Alignment,
  Anchor,
  CorrectionRemark,
  Focus,
  GivenCorrection,
  KeptCorrection,
  Override,
  Sentence,
  Theme,
} from '../model.ts';
import { JOINED } from '../profile/profile.ts';
import { type AnchorFinder, anchorFinder } from '../text/anchor-finder.ts';
import { isFaulty } from '../text/correction-lines.ts';
import { hasFewWords, isTooShort } from '../text/point-at.ts';
import { UNTHEMED } from '../text/unthemed.ts';
import { withoutContradictions } from './contradictions.ts';
import { lineNamed } from './correct-occurrences.ts';
import { type AnchoredCorrection, pairOf } from './corrections.ts';
import { once } from './once.ts';
import { knowsPositions } from './positions.ts';
import { threadKey } from './threads.ts';

/** What a line was judged to be; `anchored` is there when, and only when, it is applied. */
export interface JudgedCorrection {
  readonly given: GivenCorrection;
  readonly state: 'applied' | KeptCorrection['kind'];
  readonly anchored: AnchoredCorrection | null;
  readonly remark: CorrectionRemark | null;
  /** True where an earlier one is not applied because of it: it undoes that one, though nothing else is left to undo. */
  readonly overrules?: true;
}

/** What corrections are held against: the papers as they were read, and their links before anybody corrected them. */
export interface CorrectionWorld {
  readonly papers: readonly AnnotatedDocument[];
  readonly focus: Focus;
  readonly links: readonly Alignment[];
  /** Themes a sentence can be given: those that were written down, else those discovered in the papers. */
  readonly themes: readonly Pick<Theme, 'id'>[];
}

interface OpenPaper {
  readonly paper: AnnotatedDocument;
  readonly finder: AnchorFinder;
  readonly compared: ReadonlySet<string>;
}

export const judged = (
  given: GivenCorrection,
  state: JudgedCorrection['state'],
  remark: CorrectionRemark | null,
  anchored: AnchoredCorrection | null = null,
): JudgedCorrection => ({ given, state, remark, anchored });

/** Every line that was given, in its order, with what becomes of it. */
export function judgeCorrections(given: readonly GivenCorrection[], world: CorrectionWorld): JudgedCorrection[] {
  if (given.length === 0) return [];
  const byId = new Map(world.papers.map((paper) => [paper.document.source.id, paper] as const));
  const paperOf = once((id: string): OpenPaper => {
    const paper = byId.get(id)!;
    const compared = new Set(comparedSentences(paper).map(({ sentence }) => sentence.id));
    return { paper, finder: anchorFinder(paper.document), compared };
  });
  const senseless = senseOf(world, (id) => paperOf(id).paper);
  const first = given.map((one): JudgedCorrection => {
    if (isFaulty(one)) return judged(one, 'faulty', one.remark);
    const sides = [one.a, ...(one.b === null ? [] : [one.b])];
    const stranger = sides.find(({ document }) => !byId.has(document));
    if (stranger !== undefined) return judged(one, 'foreign', foreignRemark(stranger.document, [...byId.keys()]));
    const ends = sides.map((anchor) => pointedAt(anchor, paperOf(anchor.document)));
    const [a, b = null] = ends.flatMap((end) => ('id' in end ? end : []));
    const wrong = ends.find((end) => 'rule' in end);
    if (wrong !== undefined || a === undefined) return judged(one, 'not-applied', wrong ?? null);
    const anchored = { override: one, a, b };
    const nonsense = senseless(anchored);
    return nonsense === null ? judged(one, 'applied', idlePart(one), anchored) : judged(one, 'not-applied', nonsense);
  });
  return withoutNothing(withoutContradictions(first), world.links);
}

/** The one sentence an anchor points at, or why it points at none. */
function pointedAt(anchor: Anchor, { paper, finder, compared }: OpenPaper): Sentence | CorrectionRemark {
  if (paper.document.unread !== null) return unreadRemark(anchor.document);
  if (hasFewWords(anchor) && !finder.isSentence(anchor.quote)) return tooShortRemark(anchor);
  const [sentence, ...others] = finder.find(anchor);
  if (sentence === undefined) return lostRemark(anchor);
  if (others.length > 0) {
    const places = [sentence, ...others].map(({ id, place }) => ({
      id,
      page: place.page,
      line: place.lines[0]?.[0] ?? null,
    }));
    return ambiguousRemark(anchor, places);
  }
  if (isTooShort(anchor, sentence.text)) return tooShortRemark(anchor);
  return compared.has(sentence.id) ? sentence : keptOutRemark(anchor);
}

/** What an action does not look at, though it is given. */
function idlePart({ action, b, to }: Override): CorrectionRemark | null {
  if (b !== null && (action === 'move' || action === 'retag')) return idlePartRemark('b', action);
  if (to !== null && (action === 'remove' || action === 'split')) return idlePartRemark('to', action);
  return null;
}

/** Why what a correction asks for cannot be, or null: by what is known of the subject, the speakers and the papers. */
function senseOf(
  { papers, focus, themes: given }: CorrectionWorld,
  paperOf: (document: string) => AnnotatedDocument,
): (correction: AnchoredCorrection) => CorrectionRemark | null {
  const known = papers[0]?.compiled;
  const themes = given.map(({ id }) => id);
  const objects = new Map((known?.knowledge?.objects ?? []).map((object) => [object.id, object] as const));
  const speakers = (known?.profile.speakers ?? []).map(({ id }) => id);
  const lookup = { themes: new Set(themes), focus: new Set(focus.themes), speakers: new Set(speakers) };

  const isUnder = (id: string, theme: string, isMove: boolean): boolean => {
    const object = objects.get(id);
    return object !== undefined && (object.kind === 'move') === isMove && (object.themes ?? []).includes(theme);
  };
  /** Why a sentence of this paper cannot stand on a line, or null. */
  const lineFault = (to: string, { document, language, compiled }: AnnotatedDocument): CorrectionRemark | null => {
    const line = lineNamed(to);
    if (line === null) return unknownLineRemark(to);
    const { theme, matter, move } = line;
    if (!knowsPositions(compiled.knowledge)) {
      // Without objects a line is named by its first sentence.
      const isNamed = theme === UNTHEMED && papers.some(({ sentences }) => sentences.has(matter));
      return isNamed && to === threadKey(line) ? null : unknownLineRemark(to);
    }
    const isKnown =
      lookup.focus.has(theme) && isUnder(matter, theme, false) && (move === null || isUnder(move, theme, true));
    if (!isKnown) return unknownLineRemark(to);
    return to === threadKey({ ...line, language }) ? null : otherLanguageRemark(to, document.source.id);
  };
  const speakerFault = ({ about, to }: Override): CorrectionRemark | null => {
    const [speaker] = to ?? [];
    if (about !== 'speaker' || speaker === undefined) return null;
    const isKnown = speaker.split(JOINED).every((id) => lookup.speakers.has(id));
    return isKnown ? null : unknownSpeakerRemark(speaker, speakers);
  };

  return (correction) => {
    const { override, a, b } = correction;
    const { action, to } = override;
    if (b !== null && a.id === b.id) return sameSentenceRemark(a.id);
    if (override.b !== null && override.a.document === override.b.document) return samePaperRemark(override.a.document);
    if (action === 'retag') {
      const unknown = to?.find((theme) => !lookup.themes.has(theme));
      return unknown === undefined ? null : unknownThemeRemark(unknown, themes);
    }
    if (action === 'move' || (action === 'accept' && to !== null)) {
      const [line = '', ...more] = to ?? [];
      if (more.length > 0) return unknownLineRemark((to ?? []).join(', '));
      const ends = [override.a, ...(action === 'accept' && override.b !== null ? [override.b] : [])];
      return ends.map(({ document }) => lineFault(line, paperOf(document))).find((fault) => fault !== null) ?? null;
    }
    return action === 'dispute' ? speakerFault(override) : null;
  };
}

/** A removal of what is not linked removes nothing; unless it undoes an earlier correction that linked the two. */
function withoutNothing(judgements: readonly JudgedCorrection[], links: readonly Alignment[]): JudgedCorrection[] {
  const linked = new Set(links.map(({ a, b }) => pairOf(a.sentence, b.sentence)));
  return judgements.map((one) => {
    const { anchored } = one;
    if (one.overrules || anchored?.override.action !== 'remove' || anchored.b === null) return one;
    const [a, b] = [anchored.a.id, anchored.b.id];
    return linked.has(pairOf(a, b)) ? one : judged(one.given, 'not-applied', noLinkRemark(a, b));
  });
}
