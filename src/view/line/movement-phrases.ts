import { carriersOfVerdict, isSpeaking, movementOfStep } from '../../compare/movement.ts';
import type { LocatedSentence } from '../../dossier/index-by-id.ts';
import type { Document, Language, Movement, Passage, Quote, Verdict } from '../../model.ts';
import { paperName } from '../citation.ts';
import { shortQuote } from '../degree-spans.ts';
import { lineStrings } from '../messages/line.ts';
import { movementStrings } from '../messages/movement.ts';
import { firstWords, type MovementWord, movementWords, narrowedTo, verdictsTold } from './movement-words.ts';
import { readingText, valueName } from './reading-text.ts';
import type { PassageRow, StationRows } from './stations.ts';

/** One step of the line in words, with what carries it. */
export interface MovementPhrase extends MovementWord {
  /** Continues the word; `quoted` stretches are words of the papers. */
  readonly rest: readonly { readonly text: string; readonly quoted: boolean }[];
}

type Rest = MovementPhrase['rest'];

const plain = (text: string) => ({ text, quoted: false });
const quoted = (text: string) => ({ text, quoted: true });

/** The colon between a word and what carries it, where that opens with words of a paper: `ander cijfer: „10” werd „300”`. */
export const colonOf = ({ rest }: MovementPhrase): string => (rest[0]?.quoted === true ? ':' : '');

function restOf(papers: readonly Document[], row: PassageRow, verdict: Verdict, language: Language): Rest {
  const words = movementStrings[language];
  if (verdict === 'other-speaker') return speakers(row, language);
  // Which words make a wording other is shown where the two stand side by side; here those that move it are named.
  const carriers = verdict === 'reworded' ? [] : carriersOfVerdict(movementOfStep(row.entry), verdict);
  const [carrier = null] = carriers;
  const label = narrowedTo(row);
  if (verdict === 'narrower' && label !== null && (carrier === null || carrier.axis === 'addressee'))
    return [plain(words.only(label[language]))];
  if (carrier === null) return [];
  if (carrier.axis === 'addressee') return classes(row, language);
  if (carrier.axis === 'degree') {
    const [old, now] = degrees(row, carrier);
    if (old === null || now === null || row.before === null) return changed(old, now, language);
    return [
      plain(words.was),
      quoted(shortQuote(old)),
      plain(words.in(paperName(papers, row.before.found.document, language))),
    ];
  }
  return carriers.flatMap(({ old, new: now }, at) => [
    ...(at === 0 ? [] : [plain(words.and)]),
    ...changed(old?.text ?? null, now?.text ?? null, language),
  ]);
}

/** `„10” werd „300”`, `„mits ...” komt erbij`, `„niet” vervalt`. */
function changed(old: string | null, now: string | null, language: Language): Rest {
  const words = movementStrings[language];
  const quote = (text: string) => quoted(shortQuote(text));
  if (old !== null && now !== null) return [quote(old), plain(words.became), quote(now)];
  if (now !== null) return [quote(now), plain(words.added)];
  return old === null ? [] : [quote(old), plain(words.dropped)];
}

/**
 * The degree words of the older and the newer passage: shorter than what carries the mark, which names the thing too. What
 * carries it where those words are no part of it: "some further increases" is held against "increases", not "further".
 */
function degrees(row: PassageRow, carrier: Movement['carriers'][number]): [string | null, string | null] {
  const word = (quote: Quote | null, passage: Passage | undefined, text: string | undefined): string | null => {
    const span = passage?.wording.degree?.span ?? null;
    const read = span === null ? null : (text?.slice(span.from, span.to) ?? null);
    return read !== null && quote?.text.includes(read) === true ? read : null;
  };
  const { before, entry, found } = row;
  const old = word(carrier.old, before?.passage, before?.found.sentence.text);
  const now = word(carrier.new, entry.passage, found.sentence.text);
  return old === now ? [carrier.old?.text ?? null, carrier.new?.text ?? null] : [old, now];
}

/** Of how many it is asked: "Balkanlanden werd landen" shows words that are no news, the classes are. */
function classes(row: PassageRow, language: Language): Rest {
  const name = (passage: Passage | undefined): string | null => {
    const value = passage?.wording.addressee?.value;
    return value === undefined ? null : valueName('addressee', value, row.found, language);
  };
  const [old, fresh] = [name(row.before?.passage), name(row.entry.passage)];
  return old === null || fresh === null ? [] : [plain(movementStrings[language].fromTo(old, fresh))];
}

function speakers(row: PassageRow, language: Language): Rest {
  const words = movementStrings[language];
  if (!row.before) return [];
  const name = (passage: Passage, found: LocatedSentence): string => {
    const { speaker } = passage.wording;
    // Who a pronoun stands for is enough here; the label beside the quotation has the pronoun as well.
    if (speaker?.rule.endsWith('pronoun')) return valueName('speaker', speaker.value, found, language);
    return readingText('speaker', speaker, found, language) ?? lineStrings[language].unnamed;
  };
  return [plain(words.fromTo(name(row.before.passage, row.before.found), name(row.entry.passage, row.found)))];
}

/** The years between a station and the last one before it that spoke. */
function silentBefore(stations: readonly StationRows[], at: number): Document[] {
  const silent: Document[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const station = stations[i];
    if (!station || isSpeaking(station.standing)) break;
    if (station.standing === 'silent') silent.unshift(station.document);
  }
  return silent;
}

/** What happened at a passage, each step with what carries it in the papers. */
export function movementPhrases(
  stations: readonly StationRows[],
  at: number,
  row: PassageRow,
  language: Language,
): MovementPhrase[] {
  const movement = movementOfStep(row.entry);
  const papers = stations.map(({ document }) => document);
  return movementWords(movement, language).map((step) => {
    // What is no verdict is the place of the passage on the line, or what a person said.
    const verdict = verdictsTold(movement).find((told) => told === step.icon);
    const rest =
      verdict === undefined
        ? placed(step, papers, silentBefore(stations, at), language)
        : restOf(papers, row, verdict, language);
    return { ...step, rest };
  });
}

/** What carries a standing: where a first time holds, the years of silence before a return. */
function placed(
  { icon }: MovementWord,
  papers: readonly Document[],
  silent: readonly Document[],
  language: Language,
): Rest {
  const [, within] = firstWords(language);
  if (icon === 'first' && within !== null) return [plain(within)];
  return icon === 'returned' && silent.length > 0
    ? [plain(movementStrings[language].after(silent.map((paper) => paperName(papers, paper, language))))]
    : [];
}

/** True when the line ends before this station: it spoke earlier and nowhere from here on. */
export function endsBefore(stations: readonly StationRows[], at: number): boolean {
  return (
    stations.slice(0, at).some(({ standing }) => isSpeaking(standing)) &&
    stations.slice(at).every(({ standing }) => !isSpeaking(standing))
  );
}
