/**
 * A person's corrections, applied last. They are anchored by quotation, never by id: a better reading of a paper may
 * number its blocks anew, and the correction must still find its sentence. One whose words are gone becomes a notice.
 */
import type { Alignment, Document, Notice, Override, Sentence, Tag } from '../model.ts';
import { type Occurrence, threadKey } from './threads.ts';

/** An override whose quotations were found. */
export interface Anchored {
  readonly override: Override;
  readonly a: Sentence;
  readonly b: Sentence | null;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

function find(documents: readonly Document[], anchor: Override['a']): Sentence | null {
  const document = documents.find((one) => one.source.id === anchor.document);
  const quote = squeeze(anchor.quote);
  if (document === undefined || quote === '') return null;
  for (const block of document.blocks) {
    const sentence = block.sentences.find((one) => squeeze(one.text).includes(quote));
    if (sentence !== undefined) return sentence;
  }
  return null;
}

/** Overrides with the sentences their quotations stand in, in the order given; the lost ones as notices. */
export function anchorOverrides(
  documents: readonly Document[],
  overrides: readonly Override[],
): { readonly anchored: readonly Anchored[]; readonly notices: readonly Notice[] } {
  const anchored: Anchored[] = [];
  const notices: Notice[] = [];
  for (const override of overrides) {
    const a = find(documents, override.a);
    const b = override.b === null ? null : find(documents, override.b);
    if (a !== null && (override.b === null || b !== null)) {
      anchored.push({ override, a, b });
      continue;
    }
    const lost = a === null ? override.a : (override.b ?? override.a);
    notices.push({
      rule: 'override-lost',
      level: 'warning',
      document: lost.document,
      block: null,
      lines: null,
      message: `correction "${override.action}" not applied: the words "${lost.quote}" do not stand in ${lost.document}`,
    });
  }
  return { anchored, notices };
}

/** Tags after `retag`: the sentence carries the themes a person named, and no others. */
export function overrideTags(tags: readonly Tag[], anchored: readonly Anchored[]): Tag[] {
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
export function overrideAlignments(
  alignments: readonly Alignment[],
  anchored: readonly Anchored[],
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

/**
 * Occurrences after `move` (on the line whose id a person named) and `split` (on no line: it stands alone). A line that
 * does not exist yet begins with it, as soon as another paper holds it.
 */
export function overrideOccurrences(occurrences: readonly Occurrence[], anchored: readonly Anchored[]): Occurrence[] {
  const split = new Set<string>();
  const moved = new Map<string, string>();
  for (const { override, a } of anchored) {
    const to = override.to?.[0];
    if (override.action === 'split') split.add(a.id);
    if (override.action === 'move' && to !== undefined) moved.set(a.id, to);
  }
  return occurrences.flatMap((one) => {
    if (split.has(one.passage.sentence)) return [];
    const to = moved.get(one.passage.sentence);
    if (to === undefined) return [one];
    const like = occurrences.find((other) => threadKey(other) === to);
    const parts = /^(?<theme>[^.]+)\.(?<matter>[^+@]+)(?:\+(?<move>[^@]+))?(?:@[a-z]+)?$/u.exec(to)?.groups;
    if (parts === undefined) return [one];
    const { theme, matter, move } = parts;
    return [
      { ...one, theme: theme!, matter: matter!, move: move ?? null, words: like?.words ?? one.words, placed: true },
    ];
  });
}
