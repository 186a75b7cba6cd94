/**
 * What happens at a line end: a space, nothing, or a hyphen that stays. No dictionary: on the 36 line ends of the five
 * papers the rules alone are right 34 times, with the evidence of the same document 36 times; a Dutch dictionary alone
 * is right 24 to 28 times, knows no new compounds (`veiligheidsarrangementen`) and weighs megabytes.
 */

import type { LanguagePack } from '../languages/compile-pack.ts';
import type { LineEndData } from '../languages/pack.ts';

/** How two lines meet. `drop`: the hyphen goes. `keep`: it stays, no space. `space`: as ordinary lines. */
export interface LineJoin {
  readonly how: 'space' | 'drop' | 'keep' | 'suspend';
  /** url, number, suspended, soft, acronym, capital, same-document, no-breaks, vowel-clash, spelling, chain, two-words, default; `line` without a hyphen. */
  readonly rule: string;
  /** True when the other answer is just as good Dutch and nothing in the document speaks for either. */
  readonly doubtful: boolean;
}

/** What the rest of the document says about its words and its habits. */
export interface HyphenHabits {
  /** Lower-cased words that stand whole inside a line, hyphens included. */
  readonly words: ReadonlySet<string>;
  /** False when the document was typed without hyphenation: then a hyphen at a line end was typed too. */
  readonly breaksWords: boolean;
  readonly pack: LanguagePack;
}

const HYPHEN_END = /[\p{L}\p{N})’'][-\u2010\u2011]$/u;
/** True when a line ends in a hyphen that a word hangs on, not in a dash. */
export function endsInHyphen(line: string): boolean {
  return HYPHEN_END.test(line.slice(-2));
}

/**
 * How a line and the next meet, with the rule that decided. Texts are lines without blanks at their ends. The rules in
 * order: url, suspended, soft hyphen, acronym or digit, capital, the same word elsewhere in the document, a document
 * that breaks no words, vowels that would clash, what the spelling rules hang together, and else one word.
 */
export function joinLines(left: string, right: string, habits: HyphenHabits, soft = false): LineJoin {
  const token = lastToken(left);
  const next = firstToken(right);
  if (breaksUrl(token, next, next === right)) return sure('keep', 'url');
  if (!endsInHyphen(left)) {
    // `2023–` / `2027`: a range printed with a dash between digits has no blanks.
    if (/\d[–-]$/.test(token) && /^\d/.test(next)) return sure('keep', 'number');
    return sure('space', 'line');
  }
  if (soft) return sure('drop', 'soft');
  const { lineEnds, sentences, words } = habits.pack;
  if (lineEnds.suspends.test(right.slice(0, 20))) return sure('suspend', 'suspended');
  const stem = token.slice(0, -1).replace(/^[^\p{L}\p{N}]+/u, '');
  const word = next.replace(/[^\p{L}\p{N}]+$/u, '');
  const caps = isCaps(stem) && stem.length > 1 && isCaps(word) && word.length > 1;
  const closed = habits.words.has(`${stem}${word}`.toLowerCase());
  const open = habits.words.has(`${stem}-${word}`.toLowerCase());
  // In a line of capitals every stem looks like an acronym: there only the document itself can tell.
  if (caps && closed !== open) return sure(open ? 'keep' : 'drop', 'same-document');
  if (/[\p{Lu}\d)]$/u.test(stem) && !(caps && stem.length > 4)) return sure('keep', 'acronym');
  if (/^\p{Lu}/u.test(word) && !caps) return sure('keep', 'capital');
  if (/^\d/.test(word)) return sure('keep', 'acronym');
  if (closed !== open) return sure(open ? 'keep' : 'drop', 'same-document');
  if (!habits.breaksWords) return { how: 'keep', rule: 'no-breaks', doubtful: true };
  const [a, b] = [stem.at(-1)?.toLowerCase() ?? '', word[0]?.toLowerCase() ?? ''];
  if (clashes(lineEnds, stem.toLowerCase(), a, b)) return sure('keep', 'vowel-clash');
  // No printer leaves one letter of a word behind: `e-mail`, `x-as`.
  if (/(?:^|-)\p{L}$/u.test(stem)) return sure('keep', 'spelling');
  // Two letters after the hyphen are an ending: `long-er`, `year-ly`.
  const hyphenated = lineEnds.hyphenatedFirst.has(stem.toLowerCase()) && word.length > 2;
  const [last = ''] = word.split(/\b/);
  const joined = lineEnds.hyphenatedLast.has(last) && !sentences.dangling.has(stem.toLowerCase());
  if (joined || (words.closedCompounds && hyphenated))
    return sure('keep', words.closedCompounds ? 'spelling' : 'two-words');
  // `staakt-het-|vuren`: a chain of words is hung together throughout.
  if (/-/.test(stem) && sentences.dangling.has(stem.slice(stem.lastIndexOf('-') + 1).toLowerCase()))
    return sure('keep', 'chain');
  const parts = habits.words.has(stem.toLowerCase()) && habits.words.has(word.toLowerCase());
  // English writes its compounds apart or with a hyphen (`long-term`), hardly ever closed.
  if (!words.closedCompounds && (hyphenated || parts)) {
    return { how: 'keep', rule: 'two-words', doubtful: !hyphenated };
  }
  return { how: 'drop', rule: 'default', doubtful: parts && !lineEnds.prefixes.has(stem.toLowerCase()) };
}

const sure = (how: LineJoin['how'], rule: string): LineJoin => ({ how, rule, doubtful: false });
const isCaps = (word: string): boolean => /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);

/** Two vowels that would be read as one. A prefix on its own (`be-`, `ge-`) never takes a hyphen but a diaeresis. */
function clashes({ vowelClashes }: LineEndData, stem: string, a: string, b: string): boolean {
  if (!vowelClashes.has(a + b) || stem === 'be' || stem === 'ge') return false;
  // `bewoor-dingen` has no clash; `financi-eel`, `industri-eel`, `offici-eel` do on paper, and are one word broken.
  return !(a === 'i' && b === 'e');
}

/**
 * Does an address run over the line end? It must stop in the middle (`…/tirana-declaration-6-`), and what follows must
 * look like an address and not like prose (`december-2022/.`).
 */
function breaksUrl(token: string, next: string, alone: boolean): boolean {
  const start = token.search(/https?:\/\//);
  if (start < 0 && !/^\(?www\./.test(token)) return false;
  if (/[).,;:]$/.test(token) && !/[:/]$/.test(token)) return false;
  const looksLikeAddress = /^[\p{Ll}\d%][^\s]*[-/_.=%?&#][^\s]/u.test(next) || /\.(pdf|html?|aspx|xml)\b/.test(next);
  if (/[-/_=?&%.~+]$/.test(token))
    // A plain word goes with it after a sign that ends no address, or when it is all there is on the line.
    return (
      looksLikeAddress ||
      (/^[\p{Ll}\d-]+[/.]?$/u.test(next.replace(/[.,;)]+$/, '')) && (alone || /[-_=?&%]$/.test(token)))
    );
  return looksLikeAddress && /[/_=%?&#]/.test(next);
}

function lastToken(line: string): string {
  return line.slice(line.lastIndexOf(' ') + 1);
}

function firstToken(line: string): string {
  const space = line.indexOf(' ');
  return space < 0 ? line : line.slice(0, space);
}

const WHOLE_WORD = /[\p{L}\p{N}]+(?:[-\u2010\u2011’'][\p{L}\p{N}]+)*/gu;

/**
 * The habits of a document, read off its lines: its words, and whether it breaks words at line ends. A document breaks
 * no words when it is long enough to have done so, ends hardly a line in a hyphen, and the stems before those few
 * hyphens stand alone as words elsewhere (`migratie-`, never `bevor-`).
 */
export function hyphenHabits(lines: readonly string[], pack: LanguagePack): HyphenHabits {
  const { suspends, prefixes } = pack.lineEnds;
  const words = new Set<string>();
  const stems: string[] = [];
  let wrapped = 0;
  lines.forEach((line, i) => {
    const whole = line.match(WHOLE_WORD) ?? [];
    // The first word of a line after a hyphen and the last before one are pieces, and evidence of nothing.
    const from = i > 0 && endsInHyphen(lines[i - 1]!) ? 1 : 0;
    const to = whole.length - (endsInHyphen(line) ? 1 : 0);
    for (let k = from; k < to; k++) words.add(whole[k]!.toLowerCase());
    const next = lines[i + 1];
    if (next === undefined) return;
    if (/^\p{Ll}/u.test(next) && !/[.!?:;]$/.test(line)) wrapped += 1;
    if (!endsInHyphen(line) || !/^\p{Ll}/u.test(next) || suspends.test(next.slice(0, 20))) return;
    const stem = lastToken(line)
      .slice(0, -1)
      .replace(/^[^\p{L}\p{N}]+/u, '');
    if (/^\p{L}*\p{Ll}$/u.test(stem)) stems.push(stem.toLowerCase());
  });
  const typed = stems.every((stem) => words.has(stem) && !prefixes.has(stem));
  // Automatic hyphenation breaks about one line in sixteen (papers of 2018-2023): one in a hundred is somebody typing.
  const breaksWords = !(typed && stems.length * 100 <= wrapped);
  return { words, breaksWords, pack };
}
