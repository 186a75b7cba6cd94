/**
 * A person's corrections, applied last. They are anchored by quotation, never by id: a better reading of a paper may
 * number its blocks anew, and the correction must still find its sentence. One whose words are gone becomes a notice.
 */
import type {
  Alignment,
  Anchor,
  Document,
  GivenCorrection,
  KeptCorrection,
  Override,
  Sentence,
  Tag,
} from '../model.ts';
import { anchoredSentences } from '../text/anchors.ts';
import { isFaulty } from '../text/correction-lines.ts';
import { groupBy } from '../text/grouping.ts';

/** An override whose quotations were found. */
export interface AnchoredCorrection {
  readonly override: Override;
  readonly a: Sentence;
  readonly b: Sentence | null;
}

/** What was given, sorted into what points at sentences of these papers and what is kept with the reason why it is not applied. */
export interface SortedCorrections {
  readonly anchored: readonly AnchoredCorrection[];
  readonly kept: readonly KeptCorrection[];
}

type Unplaced = Omit<KeptCorrection, 'at'>;

function foreign(override: Override, document: string, ids: readonly string[]): Unplaced {
  const message = {
    nl: `${document} staat niet in dit dossier; de correctie blijft bewaard. Verwacht: één van ${ids.join(', ')}.`,
    en: `${document} is not in this dossier; the correction is kept. Expected one of ${ids.join(', ')}.`,
  };
  return { kind: 'foreign', given: override, remark: { rule: 'override-foreign', level: 'error', message } };
}

function notAnchored(override: Override, { document, quote }: Anchor, found: readonly Sentence[]): Unplaced {
  const kept = (rule: string, nl: string, en: string): Unplaced => ({
    kind: 'not-applied',
    given: override,
    remark: { rule, level: 'error', message: { nl, en } },
  });
  if (found.length === 0)
    return kept(
      'override-lost',
      `niet toegepast: de woorden "${quote}" staan niet in ${document}.`,
      `not applied: the words "${quote}" do not stand in ${document}.`,
    );
  const places = found.map(({ id, place }) => `${id} (page ${place.page}, line ${place.lines[0]?.[0] ?? '?'})`);
  return kept(
    'override-ambiguous',
    `niet toegepast: de woorden "${quote}" staan ${found.length} keer in ${document}: ${places.join(', ')}; verwacht: een "prefix" of "suffix" die zegt welke.`,
    `not applied: the words "${quote}" stand ${found.length} times in ${document}: ${places.join(', ')}; expected a "prefix" or "suffix" that says which.`,
  );
}

/** Corrections with the sentences their quotations stand in, in the order given; the others kept with the reason. */
export function anchorCorrections(
  documents: readonly Document[],
  given: readonly GivenCorrection[],
): SortedCorrections {
  const byId = new Map(documents.map((document) => [document.source.id, document] as const));
  const anchored: AnchoredCorrection[] = [];
  const kept: KeptCorrection[] = [];
  for (const one of given) {
    const keep = (unplaced: Unplaced): void => void kept.push({ ...unplaced, at: anchored.length });
    if (isFaulty(one)) {
      keep({ kind: 'faulty', given: one, remark: one.remark });
      continue;
    }
    const sides = [one.a, ...(one.b === null ? [] : [one.b])];
    const stranger = sides.find(({ document }) => !byId.has(document));
    if (stranger !== undefined) {
      keep(foreign(one, stranger.document, [...byId.keys()]));
      continue;
    }
    const held = sides.map((anchor) => ({ anchor, found: anchoredSentences(byId.get(anchor.document)!, anchor) }));
    const unclear = held.find(({ found }) => found.length !== 1);
    const [a, b = null] = held.flatMap(({ found }) => found);
    if (unclear !== undefined) keep(notAnchored(one, unclear.anchor, unclear.found));
    else if (a !== undefined) anchored.push({ override: one, a, b });
  }
  return { anchored, kept };
}

/** Tags after `retag`: the sentence carries the themes a person named, and no others. */
export function correctTags(tags: readonly Tag[], anchored: readonly AnchoredCorrection[]): Tag[] {
  const result: (readonly Tag[])[] = tags.map((tag) => [tag]);
  const places = groupBy(tags.keys(), (at) => tags[at]!.sentence);
  for (const { override, a } of anchored) {
    if (override.action !== 'retag') continue;
    const themes = override.to ?? [];
    const set = themes.map((theme): Tag => ({ sentence: a.id, theme, score: 1, evidence: [], inheritedFrom: null }));
    const [at = result.length, ...others] = places.get(a.id) ?? [];
    result[at] = set;
    for (const other of others) result[other] = [];
    if (set.length > 0) places.set(a.id, [at]);
    else places.delete(a.id);
  }
  return result.flat();
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
  const order = new Map(documents.map((document, at) => [document.source.id, at]));
  const result: (Alignment | null)[] = [...alignments];
  const places = groupBy(alignments.keys(), (at) => `${alignments[at]!.a.sentence}~${alignments[at]!.b.sentence}`);
  for (const { override, a: one, b: other } of anchored) {
    if (other === null || override.b === null) continue;
    if (override.action !== 'accept' && override.action !== 'remove') continue;
    const turned = (order.get(override.b.document) ?? -1) < (order.get(override.a.document) ?? -1);
    const [a, b] = turned ? [other, one] : [one, other];
    const id = `${a.id}~${b.id}`;
    const there = places.get(id);
    if (override.action === 'remove') {
      for (const at of there ?? []) result[at] = null;
      places.delete(id);
    } else if (there !== undefined) {
      for (const at of there) {
        const link = result[at]!;
        result[at] = { ...link, strength: 'sure', parts: { ...link.parts, person: 1 } };
      }
    } else {
      places.set(id, [result.length]);
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
  return result.filter((link) => link !== null);
}
