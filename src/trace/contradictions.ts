/**
 * Corrections that say the same or the opposite of one thing: of equals the first counts, of opposites the last. Whoever
 * corrects is shown both, as only a person knows which was meant.
 */
import { contradictedRemark, repeatedRemark } from '../languages/correction-remarks.ts';
import type { Override, Sentence } from '../model.ts';
import { lineNamed } from './correct-occurrences.ts';
import { pairOf } from './corrections.ts';
import { type JudgedCorrection, judged } from './judge-corrections.ts';

/** A correction with the sentences it points at; two files are held against each other without the sentences themselves. */
export interface PlacedCorrection {
  readonly override: Override;
  readonly a: Pick<Sentence, 'id'>;
  readonly b: Pick<Sentence, 'id'> | null;
}

/** One thing a correction decides, and how. */
interface Decision {
  readonly about: string;
  readonly says: string;
}

function decisionOf(correction: PlacedCorrection): Decision {
  const { override, a, b } = correction;
  const pair = pairOf(a.id, b?.id ?? '');
  const to = override.to === null ? '' : [...new Set(override.to)].sort().join(' ');
  switch (override.action) {
    case 'accept':
    case 'remove':
      return { about: `link ${pair}`, says: override.action };
    case 'retag':
      return { about: `themes ${a.id}`, says: to };
    case 'move':
    case 'split':
      return { about: `line ${a.id}`, says: to };
    case 'dispute': {
      const what = override.about === 'verdict' ? pair : `${a.id} ${override.a.quote}`;
      return { about: `${override.about} ${what}`, says: to };
    }
  }
}

/** Sentences that a correction puts on a line. */
interface Putting {
  readonly sentences: readonly string[];
  readonly line: string;
  readonly theme: string | undefined;
}

function puttingOf({ override: { action, to }, a, b }: PlacedCorrection): Putting | null {
  const [line] = to ?? [];
  if (line === undefined || (action !== 'move' && action !== 'accept')) return null;
  const sentences = action === 'accept' && b !== null ? [a.id, b.id] : [a.id];
  return { sentences, line, theme: lineNamed(line)?.theme };
}

/** What later corrections say, as far as it has been gone through: from the last to the first. */
export function laterCorrections() {
  const decided = new Map<string, { readonly says: string; readonly by: Override }>();
  /** The themes of the lines a sentence is put on. */
  const put = new Map<string, Map<string, Override>>();
  const onLine = (correction: PlacedCorrection): Override | null => {
    const putting = puttingOf(correction);
    if (putting === null) return null;
    const { sentences, line, theme } = putting;
    for (const sentence of sentences) {
      const other = decided.get(`line ${sentence}`);
      if (other !== undefined && other.says !== line) return other.by;
      const retag = decided.get(`themes ${sentence}`)?.by;
      if (retag !== undefined && theme !== undefined && !retag.to?.includes(theme)) return retag;
    }
    return null;
  };
  const offTheme = ({ override, a }: PlacedCorrection): Override | null => {
    if (override.action !== 'retag') return null;
    const lines = [...(put.get(a.id) ?? [])];
    return lines.find(([theme]) => !override.to?.includes(theme))?.[1] ?? null;
  };
  return {
    /** The later correction that says otherwise than this one, or null. */
    against(correction: PlacedCorrection): Override | null {
      const { about, says } = decisionOf(correction);
      const same = decided.get(about);
      return (same !== undefined && same.says !== says ? same.by : null) ?? onLine(correction) ?? offTheme(correction);
    },
    add(correction: PlacedCorrection): void {
      const { override: by } = correction;
      const { about, says } = decisionOf(correction);
      if (!decided.has(about)) decided.set(about, { says, by });
      const { sentences = [], theme } = puttingOf(correction) ?? {};
      if (theme === undefined) return;
      for (const sentence of sentences) {
        const themes = put.get(sentence) ?? new Map<string, Override>();
        put.set(sentence, themes.set(theme, by));
      }
    },
  };
}

/** The corrections of which a later one says otherwise, with that one. */
export function overruledBy<T extends PlacedCorrection>(corrections: readonly T[]): ReadonlyMap<T, Override> {
  const later = laterCorrections();
  const overruled = new Map<T, Override>();
  for (const correction of [...corrections].reverse()) {
    const against = later.against(correction);
    if (against === null) later.add(correction);
    else overruled.set(correction, against);
  }
  return overruled;
}

/** The judgements with those that a later one contradicts, or an earlier one says already, applied no more. */
export function withoutContradictions(judgements: readonly JudgedCorrection[]): JudgedCorrection[] {
  const overruled = overruledBy(judgements.flatMap(({ anchored }) => anchored ?? []));
  const overruling = new Set<unknown>(overruled.values());
  const result = judgements.map((one) => {
    const against = one.anchored === null ? undefined : overruled.get(one.anchored);
    return against === undefined ? one : judged(one.given, 'not-applied', contradictedRemark(against));
  });
  const said = new Map<string, Override>();
  return result.map((one) => {
    if (one.anchored === null) return one;
    const { about, says } = decisionOf(one.anchored);
    const key = JSON.stringify([about, says, puttingOf(one.anchored)?.line ?? null]);
    const before = said.get(key);
    if (before !== undefined) return judged(one.given, 'repeated', repeatedRemark(before));
    said.set(key, one.anchored.override);
    return overruling.has(one.given) ? { ...one, overrules: true } : one;
  });
}
