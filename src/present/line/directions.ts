import type { Label, Language, Mark, Passage, Reading, Verdict, Wording } from '../../model.ts';
import { ADDRESSEES, DEGREE_NAMES, SPEAKER_NAMES, STANDINGS, VERDICTS } from '../../text/labels.ts';
import { yearText } from '../citation.ts';
import type { Found } from '../lookup.ts';
import type { Icon } from '../marks.ts';
import { nounPhrase, verbGroup } from '../phrase.ts';
import { LONGEST } from '../rungs.ts';
import { lineWords } from '../words/line.ts';
import { type PassageRow, type StationView, speaks } from './stations.ts';

/** One step of the line in words: what the icon draws, the word of the closed list, and what carries it. */
export interface Direction {
  readonly icon: Icon;
  readonly word: string;
  /** Continues the word; `quoted` stretches are words of the papers. */
  readonly rest: readonly { readonly text: string; readonly quoted: boolean }[];
}

type Rest = Direction['rest'];

/** The axes that can carry a verdict, the telling one first: degree and act both move a wording up or down. */
const CARRIED: Readonly<Partial<Record<Verdict, readonly Mark['axis'][]>>> = {
  stronger: ['degree', 'act'],
  weaker: ['degree', 'act'],
  broader: ['scope', 'addressee'],
  narrower: ['scope', 'addressee'],
  clearer: ['addressee', 'speaker'],
  'other-speaker': ['speaker'],
};
const MOVES: Readonly<Partial<Record<Verdict, Mark['direction']>>> = {
  stronger: 'up',
  weaker: 'down',
  broader: 'up',
  narrower: 'down',
};

const plain = (text: string) => ({ text, quoted: false });
const quoted = (text: string) => ({ text, quoted: true });

const KNOWN: Readonly<Record<Mark['axis'], Readonly<Record<string, Label>>>> = {
  speaker: SPEAKER_NAMES,
  // An act is a verb, and a verb stands in its clause: there is none from context to be named.
  act: {},
  degree: DEGREE_NAMES,
  addressee: ADDRESSEES,
  scope: {},
};

/** The word of a closed list for a value, where it is of one. */
function known(axis: Mark['axis'], value: string | undefined, language: Language): string | null {
  const names = KNOWN[axis];
  return value !== undefined && Object.hasOwn(names, value) ? (names[value]?.[language] ?? null) : null;
}

/**
 * A reading in the words of the paper, as the phrase they stand in; from context, in the words of its list; null when
 * there is none. A pronoun is given by who it stands for.
 */
export function readingText(
  axis: Mark['axis'],
  reading: Reading | Wording['act'],
  found: Found,
  language: Language,
): string | null {
  if (reading === null) return null;
  const label = known(axis, reading.value, language) ?? reading.value;
  // "It was discussed": the words it was read off are the verb, and a verb is nobody.
  if (reading.span === null || reading.value === 'impersonal') return label;
  const { text } = found.sentence;
  const own = found.document.source.language;
  const words = text.slice(reading.span.from, reading.span.to);
  if (reading.rule.endsWith('pronoun')) return `${label} (${lineWords[language].quoted(words)})`;
  if (axis === 'speaker' || axis === 'addressee') return nounPhrase(text, reading.span, own);
  return 'tense' in reading ? verbGroup(text, reading.span, reading.tense, own) : words;
}

/** The mark that carries a verdict: on the axis it belongs to and moving the way it says. */
function carrying(row: PassageRow, verdict: Verdict): Mark | null {
  const marks = row.entry.shift?.marks ?? [];
  const way = MOVES[verdict];
  for (const axis of CARRIED[verdict] ?? []) {
    const found = marks.find((mark) => mark.axis === axis && (way === undefined || mark.direction === way));
    if (found) return found;
  }
  return null;
}

function restOf(row: PassageRow, verdict: Verdict, language: Language): Rest {
  const words = lineWords[language];
  if (verdict === 'other-speaker') return speakers(row, language);
  const mark = carrying(row, verdict);
  const carrier = mark?.carriers[0];
  if (!mark || !carrier) return [];
  const label = row.lane.addressee.label;
  if (verdict === 'narrower' && mark.axis === 'addressee' && label !== null)
    return [plain(words.only(label[language]))];
  if (mark.axis === 'addressee') return classes(row, language);
  const [olderWords, newerWords] =
    mark.axis === 'degree' ? degrees(row) : [carrier.old?.text ?? null, carrier.new?.text ?? null];
  const [old, fresh] = [olderWords && short(olderWords), newerWords && short(newerWords)];
  if (old !== null && fresh !== null) {
    return mark.axis === 'degree' && row.before
      ? [plain(words.was), quoted(old), plain(words.in(yearText(row.before.found.document)))]
      : [quoted(old), plain(words.became), quoted(fresh)];
  }
  if (fresh !== null) return [quoted(fresh), plain(words.added)];
  return old === null ? [] : [quoted(old), plain(words.dropped)];
}

/** A long phrase is told by its first and last word, as it is lifted beside the line; the quotation has all of it. */
function short(words: string): string {
  return words.length <= LONGEST || !words.includes(' ')
    ? words
    : `${words.slice(0, words.indexOf(' '))} … ${words.slice(words.lastIndexOf(' ') + 1)}`;
}

/** The degree words of the older and the newer passage: shorter than what carries the mark, which names the thing too. */
function degrees(row: PassageRow): [string | null, string | null] {
  const word = (passage: Passage, text: string): string | null => {
    const span = passage.wording.degree?.span ?? null;
    return span && text.slice(span.from, span.to);
  };
  return [
    row.before ? word(row.before.passage, row.before.found.sentence.text) : null,
    word(row.entry.passage, row.found.sentence.text),
  ];
}

/** Of how many it is asked: "Balkanlanden werd landen" shows words that are no news, the classes are. */
function classes(row: PassageRow, language: Language): Rest {
  const name = (passage: Passage | undefined): string | null =>
    known('addressee', passage?.wording.addressee?.value, language);
  const [old, fresh] = [name(row.before?.passage), name(row.entry.passage)];
  return old === null || fresh === null ? [] : [plain(lineWords[language].fromTo(old, fresh))];
}

function speakers(row: PassageRow, language: Language): Rest {
  const words = lineWords[language];
  if (!row.before) return [];
  const name = (passage: Passage, found: Found): string => {
    const { speaker } = passage.wording;
    // Who a pronoun stands for is enough here; the label beside the quotation has the pronoun as well.
    if (speaker?.rule.endsWith('pronoun')) return speakerLabel(speaker.value, language);
    return readingText('speaker', speaker, found, language) ?? words.unnamed;
  };
  return [plain(words.fromTo(name(row.before.passage, row.before.found), name(row.entry.passage, row.found)))];
}

function speakerLabel(value: string, language: Language): string {
  return known('speaker', value, language) ?? value;
}

/** The word of the list, cut where its restriction begins, so that only what was found is set bold. */
function first(language: Language): Direction {
  const label = STANDINGS.first[language];
  const at = label.indexOf(' in ');
  return {
    icon: 'first',
    word: at === -1 ? label : label.slice(0, at),
    rest: at === -1 ? [] : [plain(label.slice(at + 1))],
  };
}

/** The years between a station and the last one before it that spoke. */
function silentBefore(stations: readonly StationView[], at: number): string[] {
  const years: string[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const station = stations[i];
    if (!station || speaks(station.standing)) break;
    if (station.standing === 'silent') years.unshift(yearText(station.document));
  }
  return years;
}

/** What happened at a passage, in words of the closed list; more than one may hold, for norm and act can part ways. */
export function directionsOf(
  stations: readonly StationView[],
  at: number,
  row: PassageRow,
  language: Language,
): Direction[] {
  const words = lineWords[language];
  const station = stations[at];
  const out: Direction[] = (row.entry.shift?.verdict ?? []).map((verdict) => ({
    icon: verdict,
    word: VERDICTS[verdict][language],
    rest: restOf(row, verdict, language),
  }));
  if (!station) return out;
  if (row.main) {
    if (station.standing === 'first') out.push(first(language));
    else if (station.standing === 'returned') {
      const silent = silentBefore(stations, at);
      out.push({
        icon: 'returned',
        word: STANDINGS.returned[language],
        rest: silent.length === 0 ? [] : [plain(words.after(silent))],
      });
    } else if (out.length === 0) {
      out.push({ icon: station.standing, word: STANDINGS[station.standing][language], rest: [] });
    }
    return out;
  }
  const label = row.lane.addressee.label;
  if (row.lane.addressee.class !== 'all' && label !== null && !out.some(({ icon }) => icon === 'narrower')) {
    out.push({ icon: 'narrower', word: VERDICTS.narrower[language], rest: [plain(words.only(label[language]))] });
  } else if (out.length === 0) out.push({ icon: 'recast', word: words.beside, rest: [] });
  return out;
}

/** True when the line ends before this station: it spoke earlier and nowhere from here on. */
export function endsBefore(stations: readonly StationView[], at: number): boolean {
  return (
    stations.slice(0, at).some(({ standing }) => speaks(standing)) &&
    stations.slice(at).every(({ standing }) => !speaks(standing))
  );
}
