/**
 * A person's corrections, applied last. They are anchored by quotation, never by id: a better reading of a paper may
 * number its blocks anew, and the correction must still find its sentence. One whose words are gone becomes a notice.
 */
import type { Alignment, Anchor, Cell, Document, Notice, Override, Sentence, Tag } from '../model.ts';
import { anchoredSentences } from '../text/anchors.ts';
import { type Occurrence, threadKey } from './threads.ts';

/** An override whose quotations were found. */
export interface AnchoredCorrection {
  readonly override: Override;
  readonly a: Sentence;
  readonly b: Sentence | null;
}

function find(documents: readonly Document[], anchor: Anchor): Sentence[] {
  const document = documents.find((one) => one.source.id === anchor.document);
  return document === undefined ? [] : anchoredSentences(document, anchor);
}

/** Rule of the notice that a quotation stands in more than one place: a fault, because nobody knows which was meant. */
export const AMBIGUOUS_RULE = 'override-ambiguous';

function notAnchored({ action }: Override, { document, quote }: Anchor, found: readonly Sentence[]): Notice {
  const notApplied = `correction "${action}" not applied: the words "${quote}"`;
  const at = { document, block: null, lines: null };
  if (found.length === 0)
    return { ...at, rule: 'override-lost', level: 'warning', message: `${notApplied} do not stand in ${document}` };
  const places = found.map(({ id, place }) => `${id} (page ${place.page}, line ${place.lines[0]?.[0] ?? '?'})`);
  const message = `${notApplied} stand ${found.length} times in ${document}: ${places.join(', ')}; expected a "prefix" or "suffix" that says which`;
  return { ...at, rule: AMBIGUOUS_RULE, level: 'error', message };
}

/** Overrides with the sentences their quotations stand in, in the order given; those lost or unclear as notices. */
export function anchorCorrections(
  documents: readonly Document[],
  overrides: readonly Override[],
): { readonly anchored: readonly AnchoredCorrection[]; readonly notices: readonly Notice[] } {
  const anchored: AnchoredCorrection[] = [];
  const notices: Notice[] = [];
  for (const override of overrides) {
    const sides = [override.a, ...(override.b === null ? [] : [override.b])].map((anchor) => ({
      anchor,
      found: find(documents, anchor),
    }));
    const unclear = sides.find(({ found }) => found.length !== 1);
    const [a, b = null] = sides.flatMap(({ found }) => found);
    if (unclear !== undefined) notices.push(notAnchored(override, unclear.anchor, unclear.found));
    else if (a !== undefined) anchored.push({ override, a, b });
  }
  return { anchored, notices };
}

/** Tags after `retag`: the sentence carries the themes a person named, and no others. */
export function correctTags(tags: readonly Tag[], anchored: readonly AnchoredCorrection[]): Tag[] {
  let result = [...tags];
  for (const { override, a } of anchored) {
    if (override.action !== 'retag') continue;
    const at = result.findIndex((tag) => tag.sentence === a.id);
    const themes = override.to ?? [];
    const set = themes.map((theme): Tag => ({ sentence: a.id, theme, score: 1, evidence: [], inheritedFrom: null }));
    const place = at < 0 ? result.length : at;
    const before = result.slice(0, place).filter((tag) => tag.sentence !== a.id);
    const after = result.slice(place).filter((tag) => tag.sentence !== a.id);
    result = [...before, ...set, ...after];
  }
  return result;
}

const whole = (sentence: Sentence) => ({ sentence: sentence.id, span: { from: 0, to: sentence.text.length } });

/**
 * Links after `accept` (there, and sure) and `remove` (gone). The two sides of the correction may stand in either order;
 * `documents`, from old to new, say which is the older.
 */
export function correctAlignments(
  alignments: readonly Alignment[],
  anchored: readonly AnchoredCorrection[],
  documents: readonly Document[],
): Alignment[] {
  const place = (id: string): number => documents.findIndex((document) => document.source.id === id);
  let result = [...alignments];
  for (const { override, a: one, b: other } of anchored) {
    if (other === null || override.b === null) continue;
    if (override.action !== 'accept' && override.action !== 'remove') continue;
    const turned = place(override.b.document) < place(override.a.document);
    const [a, b] = turned ? [other, one] : [one, other];
    const same = (link: Alignment): boolean => link.a.sentence === a.id && link.b.sentence === b.id;
    if (override.action === 'remove') result = result.filter((link) => !same(link));
    else if (result.some(same)) {
      result = result.map((link) =>
        same(link) ? { ...link, strength: 'sure', parts: { ...link.parts, person: 1 } } : link,
      );
    } else {
      const id = `${a.id}~${b.id}`;
      result.push({
        id,
        a: whole(a),
        b: whole(b),
        group: id,
        strength: 'sure',
        relation: 'paraphrase',
        score: 1,
        parts: { person: 1 },
        moved: false,
        formula: null,
        evidence: [],
      });
    }
  }
  return result;
}

/** What a sentence is when a person puts it on a line that the engine did not find it on. */
export type LocateOccurrence = (sentence: string) => Pick<Occurrence, 'document' | 'language' | 'passage'> | null;

const THREAD = /^(?<theme>[^.]+)\.(?<matter>[^+@]+)(?:\+(?<move>[^@]+))?(?:@[a-z]+)?$/u;

/**
 * Occurrences after `move` (on the line whose id a person named), `accept` with a line in `to` (both sides on it), `split`
 * (on no line: it stands alone) and `retag` (off the lines of themes it does not have). A sentence that was on no line comes
 * on it whole, spoken to all: a person said that it holds the position, not which of its clauses does. A line that does
 * not exist yet begins with it.
 */
export function correctOccurrences(
  occurrences: readonly Occurrence[],
  anchored: readonly AnchoredCorrection[],
  placeOf: LocateOccurrence,
): Occurrence[] {
  let result = [...occurrences];
  for (const { override, a, b } of anchored) {
    const to = override.to?.[0];
    if (override.action === 'split') result = result.filter(({ passage }) => passage.sentence !== a.id);
    if (override.action === 'retag') {
      const themes = override.to ?? [];
      result = result.filter(({ passage, theme }) => passage.sentence !== a.id || themes.includes(theme));
    }
    if (to === undefined) continue;
    if (override.action === 'move') result = placed(result, a.id, to, placeOf);
    if (override.action === 'accept') {
      for (const sentence of [a.id, ...(b === null ? [] : [b.id])]) {
        const there = result.some((one) => one.passage.sentence === sentence && threadKey(one) === to);
        if (!there) result = [...result, ...placed([], sentence, to, placeOf, result)];
      }
    }
  }
  return result;
}

/** The occurrences with those of one sentence on the line named, or with a new one where it had none. */
function placed(
  occurrences: readonly Occurrence[],
  sentence: string,
  to: string,
  placeOf: LocateOccurrence,
  known: readonly Occurrence[] = occurrences,
): Occurrence[] {
  const parts = THREAD.exec(to)?.groups;
  const fresh = placeOf(sentence);
  if (parts === undefined || fresh === null) return [...occurrences];
  const like = known.find((other) => threadKey(other) === to);
  const on = (one: Pick<Occurrence, 'countries' | 'words'> & ReturnType<LocateOccurrence>): Occurrence => ({
    ...(one as Occurrence),
    theme: parts['theme']!,
    matter: parts['matter']!,
    move: parts['move'] ?? null,
    words: like?.words ?? one.words,
    placed: true,
  });
  const moved = occurrences.map((one) => (one.passage.sentence === sentence ? on(one) : one));
  if (occurrences.some((one) => one.passage.sentence === sentence)) return moved;
  return [...moved, on({ ...fresh, countries: [], words: to })];
}

/**
 * Cells after `retag`: a paper speaks of the themes a person gave one of its sentences, and no longer through that sentence
 * of the others. Where it was the only one the paper is silent, with the sentence as the nearest that was refused.
 */
export function correctCells(
  cells: readonly Cell[],
  anchored: readonly AnchoredCorrection[],
  documents: readonly Document[],
): Cell[] {
  let result = [...cells];
  for (const { override, a } of anchored) {
    if (override.action !== 'retag') continue;
    const themes = override.to ?? [];
    const { document: id } = override.a;
    const blocks = documents.find(({ source }) => source.id === id)?.blocks ?? [];
    const order = blocks.flatMap((block) => block.sentences.map((sentence) => sentence.id));
    const searched = cells.find((cell) => cell.document === id && cell.search !== null)?.search?.sentences;
    result = result.map((cell): Cell => {
      if (cell.document !== id || cell.state === 'unread') return cell;
      const others = cell.sentences.filter((sentence) => sentence !== a.id);
      if (themes.includes(cell.theme)) {
        const before = cell.state === 'speaks' || cell.state === 'undecided' ? others : [];
        const sentences = [...before, a.id].sort((x, y) => order.indexOf(x) - order.indexOf(y));
        return { theme: cell.theme, document: id, state: 'speaks', sentences, search: null, corrected: true };
      }
      const held = (cell.state === 'speaks' || cell.state === 'undecided') && others.length < cell.sentences.length;
      if (!held) return cell;
      if (others.length > 0) return { ...cell, sentences: others, corrected: true };
      const terms = cells.find((one) => one.theme === cell.theme && one.search !== null)?.search?.terms ?? [];
      const span = { from: 0, to: a.text.length };
      const nearest = [{ sentence: a.id, span, score: 1, reason: 'other-theme', found: null } as const];
      const search = cell.search ?? { sentences: searched ?? order.length, terms, nearest };
      return { theme: cell.theme, document: id, state: 'silent', sentences: [], search, corrected: true };
    });
  }
  return result;
}
