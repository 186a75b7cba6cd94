/**
 * The movements of a dossier: those of its lines, of its links, and of any other pair when asked. Apart from what tells
 * them, because it reads the words of both clauses again: a page loads it only for a dossier of 0.2.0, which has none, and
 * for two sentences a reader puts side by side.
 */
import { movementOf, withMovementsOfThread } from '../compare/movement.ts';
import { occasionOf } from '../compare/occasion.ts';
import { type ShiftSide, shift } from '../compare/shift.ts';
import { withoutDirection } from '../compare/undirected.ts';
import type { Alignment, Dossier, End, Movement, Shift, Source } from '../model.ts';
import { isOlder } from '../text/chronology.ts';
import { standsAt } from '../text/clause-of-passage.ts';
import { type DossierIndex, dossierIndex } from './index-by-id.ts';
import { withShifts } from './stored-movements.ts';

/** The passage of a clause with its sentence, or null where its wording was not read. */
function sideOf({ passages, sentences }: DossierIndex, end: End): ShiftSide | null {
  const located = sentences.get(end.sentence);
  const passage = passages.get(end.sentence)?.find((one) => standsAt(one, end));
  if (located === undefined || passage === undefined) return null;
  const { source } = located.document;
  const { genre, language } = source;
  return { passage, text: located.sentence.text, genre, language, occasion: occasionOf(source) };
}

function between(older: ShiftSide | null, newer: ShiftSide | null): Movement | null {
  if (older === null || newer === null || older.language !== newer.language) return null;
  return movementOf(shift(older, newer), null, older.passage.wording, newer.passage.wording);
}

/**
 * The movement from one clause to another that the dossier does not hold one against the other, the older first. Null where
 * the wording of one of them was not read, or the two are in different languages.
 */
export function movementBetween(dossier: Dossier, older: End, newer: End): Movement | null {
  const index = dossierIndex(dossier);
  const movement = between(sideOf(index, older), sideOf(index, newer));
  const [a, b] = [older, newer].map(({ sentence }) => index.sentences.get(sentence)?.document.source);
  return movement !== null && a !== undefined && b !== undefined && !isInOrder(a, b)
    ? withoutDirection(movement)
    : movement;
}

/** The side with its whole sentence. */
function whole(side: ShiftSide): ShiftSide {
  const { clause: _, ...passage } = side.passage;
  return { ...side, passage: { ...passage, span: { from: 0, to: side.text.length } } };
}

/** Of two sentences whose closest clauses say the same, it is told what the rest of them says. */
function ofLink(older: ShiftSide | null, newer: ShiftSide | null): Movement | null {
  const movement = between(older, newer);
  const isSame = movement?.verdicts.includes('same') === true;
  return isSame && older !== null && newer !== null ? between(whole(older), whole(newer)) : movement;
}

/**
 * The movements of links, each pair of words decided once: papers that repeat each other are linked by the same words again and
 * again (of 26,039 links of 63 statements 6,445 differ), and who quotes them is all that differs between two of those.
 */
function movementsByWords(): (older: ShiftSide | null, newer: ShiftSide | null) => Movement | null {
  const numbers = new Map<string, number>();
  const numberOf = new Map<ShiftSide['passage'], number>();
  const known = new Map<string, Movement | null>();
  const number = (side: ShiftSide): number => {
    const { passage } = side;
    const seen = numberOf.get(passage);
    if (seen !== undefined) return seen;
    const words = JSON.stringify({ ...side, parsed: null, passage: { ...passage, sentence: '' } });
    const fresh = numbers.get(words) ?? numbers.size;
    numbers.set(words, fresh);
    numberOf.set(passage, fresh);
    return fresh;
  };
  return (older, newer) => {
    if (older === null || newer === null) return null;
    const key = `${number(older)} ${number(newer)}`;
    let movement = known.get(key);
    if (movement === undefined) {
      movement = ofLink(older, newer);
      known.set(key, movement);
    }
    return movement === null ? null : quotedFrom(movement, older.passage.sentence, newer.passage.sentence);
  };
}

/** The movement with its words quoted from these two sentences. */
function quotedFrom(movement: Movement, older: string, newer: string): Movement {
  if (movement.carriers.length === 0) return movement;
  const carriers = movement.carriers.map(({ axis, rule, old, new: fresh }) => ({
    axis,
    rule,
    old: old && { ...old, sentence: older },
    new: fresh && { ...fresh, sentence: newer },
  }));
  return { ...movement, carriers };
}

/** Two passages of one paper are told by their order in it; of two papers only the older can have moved to the newer. */
const isInOrder = (a: Source, b: Source): boolean => a.id === b.id || isOlder(a, b);

/**
 * The links with their movements; `side` reads the clause an end points at, `sourceOf` the paper of a sentence. Of two papers
 * of one day, or without one, it is told that they differ and not which way.
 */
export function withLinkMovements(
  alignments: readonly Alignment[],
  side: (end: End) => ShiftSide | null,
  sourceOf: (sentence: string) => Source | undefined,
): readonly Alignment[] {
  const told = movementsByWords();
  return alignments.map((link) => {
    const movement = told(side(link.a), side(link.b));
    if (movement === null) return link;
    const [a, b] = [sourceOf(link.a.sentence), sourceOf(link.b.sentence)];
    const isOrdered = a === undefined || b === undefined || isInOrder(a, b);
    return { ...link, movement: isOrdered ? movement : withoutDirection(movement) };
  });
}

/** A dossier of 0.2.0 with a movement for every passage on a line, every first against last and every link, all read anew. */
export function withMovements(dossier: Dossier): Dossier {
  const index = dossierIndex(dossier);
  const again = (before: Shift): Shift => {
    const [older, newer] = [sideOf(index, before.a), sideOf(index, before.b)];
    return older === null || newer === null ? before : shift(older, newer, true);
  };
  const alignments = withLinkMovements(
    dossier.alignments,
    (end) => sideOf(index, end),
    (sentence) => index.sentences.get(sentence)?.document.source,
  );
  const reread = withShifts(dossier, again);
  return { ...reread, threads: reread.threads.map(withMovementsOfThread), alignments };
}
