/** How far the thing asked for goes: degree words with what they govern. */

import { COURSES, DEGREES, type Degree, END_POINTS } from '../languages/degree-words.ts';
import { isFunctionWord } from '../languages/function-words.ts';
import { ACTS } from '../languages/speech-acts.ts';
import type { Language, Reading, Span } from '../model.ts';
import { stem } from '../text/stems.ts';
import {
  clauseWords,
  isCutAfter,
  isDeterminer,
  nounGroup,
  type ParsedSentence,
  spanOf,
  wordsIn,
} from './parsed-sentence.ts';

const split = (text: string): string[] => text.split(/\s+/).filter((one) => one !== '');

interface Entry {
  readonly degree: Degree;
  readonly kind: 'adjective' | 'adverb' | 'verb';
}
function entriesOf(language: Language): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  for (const degree of DEGREES) {
    for (const kind of ['adjective', 'adverb', 'verb'] as const) {
      // English uses one form for both ("further"): the first kind stays, and a following noun or verb decides.
      for (const form of split(degree[language][kind])) if (!found.has(form)) found.set(form, { degree, kind });
    }
  }
  return found;
}
const ENTRIES: Readonly<Record<Language, ReadonlyMap<string, Entry>>> = { nl: entriesOf('nl'), en: entriesOf('en') };

const END_FORMS: Readonly<Record<Language, readonly string[]>> = { nl: split(END_POINTS.nl), en: split(END_POINTS.en) };
/** Whether a word names something that can be done step by step or in full ("aansluiting", "deelname"). */
export function isEndPoint(fold: string, language: Language): boolean {
  return END_FORMS[language].some((form) => (form.endsWith('*') ? fold.startsWith(form.slice(0, -1)) : fold === form));
}

const WAY_FORMS: Readonly<Record<Language, readonly string[]>> = { nl: split(COURSES.nl), en: split(COURSES.en) };
/** Whether a word names an end or a way towards one: then its degree word may be compared with that of an end. */
function isGradable(fold: string, language: Language): boolean {
  const way = WAY_FORMS[language].some((form) =>
    form.endsWith('*')
      ? fold.startsWith(form.slice(0, -1))
      : form.startsWith('*')
        ? fold.endsWith(form.slice(1))
        : fold === form,
  );
  return way || isEndPoint(fold, language);
}

const SPEECH: Readonly<Record<Language, ReadonlySet<string>>> = (() => {
  const of = (language: Language) =>
    new Set(
      ACTS.filter((act) => act.step !== null || act.id === 'state').flatMap((act) =>
        act[language].flatMap((verb) => split(`${verb.infinitive} ${verb.present} ${verb.past} ${verb.participle}`)),
      ),
    );
  return { nl: of('nl'), en: of('en') };
})();
const PARTICLES = new Set(split('aan af bij in mee na om op over toe uit voor door terug'));
const CARRYING = new Set(split('worden wordt werd werden zijn is te to be blijven'));
/** Words back from "vergroot" within which its object stands: "de aansluiting met het GBVB vergroot". */
const OBJECT_REACH = 9;
/** Words between an English verb and the adverb that closes its clause. */
const AFTER_VERB = 5;

export interface DegreeFound {
  readonly degree: Degree;
  /** The degree word itself. */
  readonly at: number;
  /** Indexes of the words it governs: noun or verb, and the noun after "van". */
  readonly heads: readonly number[];
  /** Stems of the heads; a separable verb as one word ("aan te sluiten"). */
  readonly stems: readonly string[];
  /** True when one of the heads is something that can be done step by step or in full, or a way towards it. */
  readonly governsEnd: boolean;
}

/** Whether a word is a degree word in some form. */
export function isDegreeWord(fold: string, language: Language): boolean {
  return ENTRIES[language].has(fold);
}

/** Ends named in a span, with their stems; a separable verb as one ("aan te sluiten"). */
export function endPointsIn(of: ParsedSentence, span: Span): { readonly at: number; readonly stem: string }[] {
  const [from, to] = wordsIn(of, span);
  const found: { at: number; stem: string }[] = [];
  for (let at = from; at < to; at += 1) {
    const word = of.words[at]!;
    if (isDegreeWord(word.fold, of.language)) continue;
    const particle = of.words[at - 1]?.fold === 'te' ? (of.words[at - 2]?.fold ?? '') : '';
    const joined = PARTICLES.has(particle) ? `${particle}${word.fold}` : word.fold;
    if (isEndPoint(joined, of.language)) found.push({ at, stem: stem(joined, of.language) });
  }
  return found;
}

/** The noun after "van" behind `at`: "verdieping van de samenwerking". */
function complement(of: ParsedSentence, at: number): number[] {
  const next = of.words[at + 1];
  if (next === undefined || (next.fold !== 'van' && next.fold !== 'of') || isCutAfter(of, at)) return [];
  return nounGroup(of, at + 2, 3);
}

/** English nouns for a way that is named by where it leads: "further progress towards alignment". */
const TOWARDS = new Set(split('progress step steps move efforts advance advances'));
const DIRECTION = new Set(split('towards toward to'));

/** The end that such a noun leads to, when it has no degree word of its own. */
function destination(of: ParsedSentence, at: number): number[] {
  if (of.language !== 'en' || !TOWARDS.has(of.words[at]!.fold) || !DIRECTION.has(of.words[at + 1]?.fold ?? ''))
    return [];
  const here = isDeterminer(of.words[at + 2]?.fold ?? '') ? at + 3 : at + 2;
  const end = of.words[here];
  return end !== undefined && isEndPoint(end.fold, 'en') ? [here] : [];
}

function adjectiveHeads(of: ParsedSentence, at: number): number[] {
  let group = nounGroup(of, at + 1, 3);
  // "volledige en duurzame aansluiting"
  const joiner = of.words[at + 1]?.fold;
  if (group.length === 0 && (joiner === 'en' || joiner === 'and')) group = nounGroup(of, at + 2, 3);
  const last = group.at(-1);
  return last === undefined ? [] : [...group, ...complement(of, last), ...destination(of, last)];
}

function adverbHeads(of: ParsedSentence, at: number, entry: Entry): { heads: number[]; joined: string | null } {
  const none = { heads: [], joined: null };
  if (isCutAfter(of, at)) return none;
  const [from] = clauseWords(of, of.clauseOf[at]!);
  let here = at + 1;
  let particle: string | null = null;
  const next = of.words[here]!;
  if (PARTICLES.has(next.fold)) {
    particle = next.fold;
    if (of.words[here + 1]?.fold === 'te') here += 2;
    else {
      // "sluit zich volledig aan": the verb stands before.
      for (let back = at - 1; back >= from; back -= 1) {
        if (isEndPoint(`${particle}${of.words[back]!.fold}`, of.language)) {
          return { heads: [back], joined: `${particle}${of.words[back]!.fold}` };
        }
      }
      return none;
    }
  }
  while (of.words[here] !== undefined && CARRYING.has(of.words[here]!.fold)) here += 1;
  const head = of.words[here];
  if (head === undefined || here - at > 4) return none;
  if (particle !== null) return { heads: [here, ...complement(of, here)], joined: `${particle}${head.fold}` };
  const verbal = /en$|d$|t$/.test(head.fold) && !isFunctionWord(head.fold) && !SPEECH[of.language].has(head.fold);
  const fits =
    verbal || isEndPoint(head.fold, of.language) || (entry.degree.id === 'full' && !isFunctionWord(head.fold));
  // "Verder is gesproken over": at the head of a clause the word says "moreover".
  const moreover = at === from && here !== at + 1;
  if (!fits || moreover) return none;
  const direct = complement(of, here);
  return { heads: direct.length > 0 ? [here, ...direct] : nounGroup(of, here, 2), joined: null };
}

function verbHeads(of: ParsedSentence, at: number): number[] {
  const after = complement(of, at);
  if (after.length > 0) return after;
  const [from] = clauseWords(of, of.clauseOf[at]!);
  const found: number[] = [];
  for (let here = Math.max(from, at - OBJECT_REACH); here < at; here += 1) {
    if (isDeterminer(of.words[here]!.fold)) found.push(...nounGroup(of, here + 1, 2));
  }
  return found.length > 0 ? found : nounGroup(of, at + 1, 2);
}

/** English puts the adverb behind its verb: "align fully", "implement the treaty gradually". */
function verbBefore(of: ParsedSentence, at: number): number[] {
  const [from] = clauseWords(of, of.clauseOf[at]!);
  for (let back = at - 1; back >= Math.max(from, at - AFTER_VERB); back -= 1) {
    if (isEndPoint(of.words[back]!.fold, of.language)) return [back];
  }
  return [];
}

/** Every degree word in a span with what it governs; a degree word that governs nothing there is none. */
export function degreesIn(of: ParsedSentence, span: Span): DegreeFound[] {
  const [from, to] = wordsIn(of, span);
  const found: DegreeFound[] = [];
  for (let at = from; at < to; at += 1) {
    const entry = ENTRIES[of.language].get(of.words[at]!.fold);
    if (entry === undefined || of.words[at - 1]?.fold === 'niet' || of.words[at - 1]?.fold === 'not') continue;
    let heads: number[] = [];
    let joined: string | null = null;
    if (entry.kind === 'adjective') heads = adjectiveHeads(of, at);
    // "kennis vergroten" is no rung: only an end can be brought nearer.
    else if (entry.kind === 'verb')
      heads = verbHeads(of, at).filter((head) => isGradable(of.words[head]!.fold, of.language));
    else ({ heads, joined } = adverbHeads(of, at, entry));
    if (heads.length === 0 && entry.kind === 'adjective' && of.language === 'en') {
      ({ heads, joined } = adverbHeads(of, at, entry));
    }
    if (heads.length === 0 && of.language === 'en') heads = verbBefore(of, at);
    if (heads.length === 0) continue;
    const stems = heads.map((head, index) =>
      stem(index === 0 && joined !== null ? joined : of.words[head]!.text, of.language),
    );
    const governsEnd =
      heads.some((head) => isGradable(of.words[head]!.fold, of.language)) ||
      (joined !== null && isEndPoint(joined, of.language));
    found.push({ degree: entry.degree, at, heads, stems, governsEnd });
  }
  return found;
}

/** The degree of a passage: the word that governs an end ("aansluiting", "deelname") before others, then the first. */
export function readDegree(of: ParsedSentence, span: Span): Reading | null {
  const found = degreesIn(of, span);
  const best = found.find((one) => one.governsEnd) ?? found[0];
  if (best === undefined) return null;
  return { value: best.degree.id, span: spanOf(of, best.at, best.at), rule: `degree:${of.words[best.at]!.fold}` };
}
