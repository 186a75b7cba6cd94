import type { Span } from '../../model.ts';
import { cutAround, type TextMark } from '../marked-text.ts';
import { markedWords, type PassageRow } from './stations.ts';

/** A sentence up to this length is shown whole: six lines of the quotation column. */
const WHOLE = 420;
/** What is shown of a longer one, around the clause. */
const CUT = 280;

/** An id fit for a fragment of a passage row: sentence and start of the clause. */
export function rowId(row: PassageRow): string {
  return `${row.found.sentence.id}@${row.entry.passage.span.from}`;
}

/** The words that move it, as marks on the sentence. */
export function degreeMarks(row: PassageRow): TextMark[] {
  return markedWords(row).map((span) => ({ kind: 'degree', span }));
}

/** A head of a long sentence up to its verb is worth its place when it is no longer than a line and a half. */
const HEAD = 110;

/** A clause that opens so says nothing without the one it hangs on: "dat hervormingen aanmoedigt in ruil voor EU-steun". */
const HANGING = /^(?:dat|die|waar\p{L}*|zoals|om|indien|als|that|which|who|where\p{L}*|as|if)\b/iu;

/**
 * What of a sentence is shown, as parts in order. The line itself shows sentences whole, for the clause alone often lacks
 * who says it ("inclusief het belang van ..."). Beside the line a clause with a verb of its own stands alone, because
 * the rest of its sentence is about something else: "Daarin heeft hij aangedrongen op ..., en aangegeven ...". A long
 * sentence is cut around its clause; where the verb stands far before it, up to that verb and then the clause.
 */
export function quotedParts(row: PassageRow): Span[] {
  const { text } = row.found.sentence;
  const { span, wording } = row.entry.passage;
  const clause = { from: span.from, to: span.to === text.length - 1 ? text.length : span.to };
  const verb = wording.act?.span ?? null;
  const whole = { from: 0, to: text.length };
  const own = verb !== null && verb.from >= clause.from && verb.to <= clause.to;
  const hangs = HANGING.test(text.slice(clause.from));
  if (!row.main && own && !hangs && clause.to - clause.from < text.length) return [clause];
  if (text.length <= WHOLE) return [whole];
  const around = cutAround(text, clause, CUT);
  if (verb === null || own || verb.to > HEAD || verb.to >= around.from) return [around];
  // With the preposition the verb asks for: "zullen in dat licht spreken over …".
  const next = /^ (?:over|op|voor|aan|met|van|about|on|for|to|of)\b/u.exec(text.slice(verb.to))?.[0] ?? '';
  return [{ from: 0, to: verb.to + next.length }, clause];
}

/** The parts of the sentence that are shown, and whether they leave any of it out. */
export function cutPassage(row: PassageRow): { readonly parts: Span[]; readonly isCut: boolean } {
  const parts = quotedParts(row);
  const end = row.found.sentence.text.length;
  return { parts, isCut: parts.length > 1 || parts.some(({ from, to }) => from > 0 || to < end) };
}
