/**
 * What a word may be a form of. A stemmer gives one answer and must guess ("haven" loses its "en", "havens" does not); asked
 * whether two words are forms of one, it is enough that they have a base in common, so every reading of an ending is kept.
 */
import { FUNCTION_WORDS } from './function-words.ts';
import type { LanguageData } from './pack.ts';

/** Letters of the shortest base an ending leaves. */
const SHORTEST = 3;
/** Marks a stem among bases: it is no word, and meets stems alone. */
const STEM = '~';

/** Bases kept in memory: more distinct words than this are read again rather than kept. */
const MEMORY_LIMIT = 200_000;

const linesOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

/** What irregular forms are forms of. */
function headsIn({ finding }: LanguageData): (fold: string) => readonly string[] {
  const nouns = new Map<string, string>();
  const verbs = new Map<string, string>();
  for (const [head = '', ...forms] of linesOf(finding.families)) for (const form of forms) nouns.set(form, head);
  for (const [head = '', ...forms] of linesOf(finding.verbs)) {
    verbs.set(head, head);
    for (const form of forms) verbs.set(form, head);
  }
  return (fold) => {
    const heads = [nouns.get(fold), verbs.get(fold)].filter((head) => head !== undefined);
    for (let cut = 2; cut <= fold.length - SHORTEST; cut += 1) {
      const prefix = fold.slice(0, cut);
      if (!finding.prefixes.has(prefix)) continue;
      const head = verbs.get(fold.slice(cut));
      if (head !== undefined) heads.push(prefix + head);
    }
    return heads;
  };
}

/** "samengewerkt" as "samenwerkt": a participle with its mark behind the particle. */
function unmarked(fold: string, { prefixes, participle }: LanguageData['finding']): string[] {
  const at = participle === '' ? -1 : fold.indexOf(participle, 1);
  const [particle, rest] = [fold.slice(0, at), fold.slice(at + participle.length)];
  return at > 0 && prefixes.has(particle) ? [particle + rest] : [];
}

/** The bases of folded words of a language; two words are forms of one where they share a base. */
export function wordBases(data: LanguageData, stem: (fold: string) => string): (fold: string) => ReadonlySet<string> {
  const { endings, spellings } = data.finding;
  const headsOf = headsIn(data);
  const families = new Set(linesOf(data.finding.families).flat());
  const memory = new Map<string, ReadonlySet<string>>();
  const spelt = (base: string): string[] => {
    let all = [base];
    for (const [pattern, by] of spellings)
      all = all.concat(all.filter((one) => pattern.test(one)).map((one) => one.replace(pattern, by)));
    return all;
  };
  const read = (fold: string): ReadonlySet<string> => {
    const plain = data.meaning.oneSpelling(fold);
    const bases = new Set([plain, `${STEM}${stem(fold)}`]);
    const add = (base: string): void => {
      // "mens" is no form of "men": what is left of a word is never one that only holds sentences together.
      if (base.length >= SHORTEST && /[aeiouy]/.test(base) && !FUNCTION_WORDS.has(base)) bases.add(base);
    };
    const { participle } = data.finding;
    // "gesteund" as "steund", "samengewerkt" as "samenwerkt".
    const bare = participle !== '' && plain.startsWith(participle) ? [plain.slice(participle.length)] : [];
    const participles =
      /[dt]e?$/.test(plain) && !families.has(plain)
        ? [...bare, ...unmarked(plain, data.finding)].flatMap((form) => [form, form.replace(/[dt]e?$/, '')])
        : [];
    for (const form of [plain, ...headsOf(fold), ...participles]) {
      add(form);
      for (const [ending, by, least = 0, unless] of endings) {
        if (!form.endsWith(ending) || form.length - ending.length < least) continue;
        const rest = form.slice(0, -ending.length);
        if (unless?.test(rest) !== true) spelt(rest + by).forEach(add);
      }
    }
    return bases;
  };
  return (fold) => {
    const known = memory.get(fold);
    if (known !== undefined) return known;
    const bases = read(fold);
    if (memory.size < MEMORY_LIMIT) memory.set(fold, bases);
    return bases;
  };
}

/** True for a base that is a word, not a stem. */
export const isWordBase = (base: string): boolean => !base.startsWith(STEM);
