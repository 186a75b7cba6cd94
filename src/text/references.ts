/** The papers, motions, declarations and pages a sentence names, as data with the words they were read off. */
import type { Reference, Span } from '../model.ts';
import type { NumberScheme, Profile } from '../profile/profile.ts';

const PARTICLE =
  "(?:(?:[Vv]an|[Dd]er|[Dd]en|[Dd]e|[Tt]en|[Tt]er|[Tt]e|[Ee]l|[Dd]u|[Ll]e|[Ll]a|[Bb]in|[Aa]l|[’'][tT]|in|op)[ -])";
/** The name of a person, which no word of a paper number is: "Motie Ceder, Kamerstuk 21 501-20" has one, and then a number. */
function nameOf(schemes: readonly NumberScheme[]): string {
  const words = schemes.flatMap((scheme) => scheme.words);
  const barred = words.length === 0 ? '' : `(?!${words.join('|')})`;
  return String.raw`${barred}${PARTICLE}{0,3}(?:(?:\p{Lu}\.)+\s?)?\p{Lu}[\p{L}’'-]*\p{Ll}`;
}
const FELLOWS = String.raw`(?:\s[Cc]\.[Ss]\.)?`;
function motionPattern(schemes: readonly NumberScheme[]): RegExp {
  const name = nameOf(schemes);
  const names = String.raw`${name}(?:(?:,\s|\sen\s|\/|\sand\s)(?:het lid\s)?${name}){0,6}${FELLOWS}`;
  return new RegExp(
    String.raw`(?<![\p{L}\d])(?:[Gg]ewijzigde |[Nn]ader gewijzigde )?(?:[Mm]oties?|MOTIES?|[Mm]otions?)(?:-|\s)(?:(?:[Vv]an|by|of|VAN)\s)?(?:(?:de|het|the|DE|HET)\s)?(?:(?:leden|lid|members?|LEDEN|LID|MPs?)\s)?(${names})`,
    'gu',
  );
}
/** What a declaration is named after: a place or a meeting, in capitals; a declaration of an office is not a named one. */
const PLACE = String.raw`\p{Lu}[\p{L}-]+(?:(?:\s(?:en|de|van|voor|of|for|and|the)){0,2}\s\p{Lu}[\p{L}-]*){0,4}`;
const DECLARATION = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:[Vv]erklaring|VERKLARING)\s(?:van|over|VAN)\s(?:de\s)?(${PLACE})|(\p{Lu}[\p{L}-]+)-[Vv]erklaring|[Dd]eclaration\s(?:of|on)\s(?:the\s)?(${PLACE})|(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s(?:D|d)eclaration)(?![\p{L}-])`,
  'gu',
);
/** Offices of any state and union; those of a corpus stand in its profile. */
const OFFICES = 'Commissie|Raad|Voorzitter|President|Hoge|Commission|Council|High|Member|Joint|This|The|A|Independence';

/** A scheme of numbers as compiled patterns. */
interface CompiledScheme {
  readonly id: string;
  readonly numbers: readonly RegExp[];
  readonly omit: RegExp | null;
  readonly targets: readonly { readonly pattern: RegExp; readonly write: string }[];
  readonly list: { readonly member: RegExp; readonly through: RegExp } | null;
  readonly replace: readonly (readonly [pattern: RegExp, by: string])[];
  readonly impossible: RegExp | null;
}

/** How the papers of a corpus are named and numbered. */
export interface ReferencePatterns {
  readonly schemes: readonly CompiledScheme[];
  readonly motion: RegExp;
  /** Names after which no declaration is named. */
  readonly offices: RegExp;
}

export function referencePatterns({ schemes, institutions }: Profile): ReferencePatterns {
  return {
    schemes: schemes.map(compiledScheme),
    motion: motionPattern(schemes),
    offices: new RegExp(String.raw`^(?:${[OFFICES, ...institutions].join('|')})(?![\p{L}-])`, 'u'),
  };
}

function compiledScheme({ id, patterns, omit, targets, list, replace, impossible }: NumberScheme): CompiledScheme {
  return {
    id,
    numbers: patterns.map((pattern) => new RegExp(String.raw`(?<![\p{L}\d])(?:${pattern})(?![\p{L}\d])`, 'giu')),
    omit: omit === null ? null : new RegExp(omit, 'gu'),
    targets: targets.map(({ pattern, write }) => ({ pattern: new RegExp(pattern, 'u'), write })),
    list: list && { member: new RegExp(list.member, 'gu'), through: new RegExp(list.through, 'u') },
    replace: replace.map(([pattern, by]) => [new RegExp(pattern, 'gu'), by] as const),
    impossible: impossible === null ? null : new RegExp(impossible, 'u'),
  };
}

const URL = /https?:\/\/[^\s<>"“”„‘{}|\\^`]+/giu;
/** Punctuation that ends the sentence around an address, not the address. */
const AFTER_URL = /[.,;:!?'’»\]]+$/;

/**
 * Everything a sentence refers to, in the order of the text; spans lie in the text given. Numbers are read into
 * `target` where they can be; an odd one (`21 501 nr. 201957`) keeps its words and has no target. A motion that
 * is followed by its number carries that number.
 */
export function references(text: string, patterns: ReferencePatterns): Reference[] {
  // Nearly all sentences name nothing: one cheap look saves four searches.
  if (!/\d|[Mm]otie|[Mm]otion|MOTIE|[Vv]erklaring|VERKLARING|eclaration|:\/\//.test(text)) return [];
  const urls = [...text.matchAll(URL)].map((m) => url(m[0], m.index));
  const inUrl = (span: Span): boolean => urls.some((u) => span.from < u.span.to && u.span.from < span.to);
  const numbers = patterns.schemes
    .flatMap((scheme) =>
      matchesOfAny(scheme.numbers, text).flatMap((m) =>
        targetsOf(m[0], scheme).map((target) => reference(scheme.id, m[0], m.index, target)),
      ),
    )
    .filter((r) => !inUrl(r.span));
  const motions = [...text.matchAll(patterns.motion)].map((m) => motion(text, m[0], m.index, numbers));
  const named = [...text.matchAll(DECLARATION)].filter(
    (m) => !patterns.offices.test(m[1] ?? m[2] ?? m[3] ?? m[4] ?? ''),
  );
  const declarations = named.map((m) => reference('declaration', m[0], m.index, null));
  const all = [...urls, ...numbers, ...motions, ...declarations.filter((r) => !inUrl(r.span))];
  return all.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
}

/**
 * What one pattern with all of these as its alternatives would match: the first place, there the first pattern, and on from
 * its end. Such a pattern of all ways to print a number took 0.3 s to compile, at the start of every command.
 */
function matchesOfAny(patterns: readonly RegExp[], text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  const ahead = patterns.map((pattern) => matchFrom(pattern, text, 0));
  for (;;) {
    let first: RegExpExecArray | null = null;
    for (const match of ahead) if (match !== null && (first === null || match.index < first.index)) first = match;
    if (first === null) return matches;
    matches.push(first);
    const next = first.index + Math.max(1, first[0].length);
    for (const [at, match] of ahead.entries())
      if (match !== null && match.index < next) ahead[at] = matchFrom(patterns[at]!, text, next);
  }
}

function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function reference(kind: Reference['kind'], text: string, from: number, target: string | null): Reference {
  return { kind, span: { from, to: from + text.length }, text, target };
}

function url(matched: string, from: number): Reference {
  let text = matched.replace(AFTER_URL, '');
  // A bracket closes the address only when the address opened it: `(zie https://a.nl/b)`.
  while (text.endsWith(')') && count(text, '(') < count(text, ')')) text = text.slice(0, -1).replace(AFTER_URL, '');
  return reference('url', text, from, text);
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** A number as printed made fit for looking up: one for each paper it names, or null when it cannot be one; see `NumberScheme`. */
function targetsOf(text: string, scheme: CompiledScheme): readonly (string | null)[] {
  const { omit, replace, impossible } = scheme;
  const bare = omit === null ? text : text.replace(omit, '');
  for (const { pattern, write } of scheme.targets) {
    const groups = pattern.exec(bare);
    if (groups === null) continue;
    const clean = (group: string): string => replace.reduce((part, [from, by]) => part.replace(from, by), group);
    const listed = LISTED.exec(write)?.[1];
    const members = listed === undefined ? [''] : membersOf(groups[Number(listed)] ?? '', scheme);
    // A list without a member was none ("nr. van"): the next pattern reads less of it.
    if (members.length === 0) continue;
    return members.map((member) => {
      const target = write.replace(/\$(\d)(…?)/g, (_all, n: string, isList: string) =>
        isList === '' ? clean(groups[Number(n)] ?? '') : member,
      );
      return impossible?.test(target) ? null : target;
    });
  }
  return [null];
}

/** The group of a target that is a list. */
const LISTED = /\$(\d)…/;
/** Papers of a range that are told one by one; of a longer one only its ends: it is more likely a misprint. */
const LONGEST_RANGE = 20;

/** The members of a list of numbers, those within a range included: "1-3 en 7" is 1, 2, 3, 7. */
function membersOf(text: string, { list }: CompiledScheme): string[] {
  if (list === null) return [text];
  const members: string[] = [];
  let end = 0;
  for (const { 0: member, index } of text.matchAll(list.member)) {
    const [first, last] = [Number(members.at(-1)), Number(member)];
    if (list.through.test(text.slice(end, index)) && last - first <= LONGEST_RANGE)
      for (let between = first + 1; between < last; between += 1) members.push(String(between));
    members.push(member);
    end = index + member.length;
  }
  return members;
}

function motion(text: string, matched: string, from: number, numbers: readonly Reference[]): Reference {
  const to = from + matched.length;
  const number = numbers.find(
    (n) => n.span.from >= to && n.span.from - to <= 40 && !/[.;]\s/.test(text.slice(to, n.span.from)),
  );
  const between = number ? text.slice(to, number.span.from) : '';
  return reference('motion', matched, from, number && !/[Mm]otie|brief/.test(between) ? number.target : null);
}

/** Kinds of reference that are no number. */
const NO_NUMBER: ReadonlySet<string> = new Set(['motion', 'declaration', 'url']);

/** True for a paper number that was printed but cannot be looked up as printed. */
export function isOddNumber({ kind, target }: Reference): boolean {
  return target === null && !NO_NUMBER.has(kind);
}
