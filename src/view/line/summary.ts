import { movementOfStep } from '../../compare/movement.ts';
import { dayOfDocument, yearOf } from '../../dossier/index-by-id.ts';
import { VERDICT_LABELS } from '../../languages/labels.ts';
import { VERDICTS } from '../../languages/verdict-labels.ts';
import type { Language, Movement, Standing, Verdict } from '../../model.ts';
import { capitalized, dayText } from '../citation.ts';
import { correctedText } from './movement-words.ts';
import { keyWordsOf, mainRow, type PassageRow, type StationRows } from './stations.ts';

/** A stretch of the summary; `mark` for a word lifted from the papers. */
export interface SummaryPart {
  readonly text: string;
  readonly mark: boolean;
}

interface Phrases {
  readonly in: (years: readonly string[]) => string;
  readonly on: (days: readonly string[]) => string;
  readonly and: string;
  readonly first: (when: string) => string;
  readonly becomes: (when: string, how: string) => string;
  readonly changes: (when: string, what: string) => string;
  readonly with: (what: string) => string;
  readonly returns: (when: string, how: string) => string;
  readonly same: (when: string) => string;
  readonly reworded: (when: string) => string;
  readonly speaker: (when: string) => string;
  readonly elsewhere: string;
  readonly open: (when: string, how: string) => string;
  readonly silent: (when: string) => string;
  readonly unread: (when: string) => string;
  readonly undecided: (when: string) => string;
}

const list = (items: readonly string[], and: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

const PHRASES: Readonly<Record<Language, Phrases>> = {
  nl: {
    in: (years) => (years.length > 3 ? `van ${years[0]} tot en met ${years.at(-1)}` : `in ${list(years, 'en')}`),
    on: (days) => (days.length > 3 ? `van ${days[0]} tot en met ${days.at(-1)}` : `op ${list(days, 'en')}`),
    and: 'en',
    first: (when) => `begint ${when}`,
    becomes: (when, how) => `wordt ${when} ${how}`,
    changes: (when, what) => `verandert ${when}: ${what}`,
    with: (what) => `ook: ${what}`,
    returns: (when, how) => (how === '' ? `keert ${when} terug` : `keert ${when} ${how} terug`),
    same: (when) => `blijft ${when} gelijk`,
    reworded: (when) => `staat er ${when} in andere woorden`,
    speaker: (when) => `komt ${when} van een andere spreker`,
    elsewhere: 'bij een andere spreker',
    open: (when, how) => `is ${when} ${how}`,
    silent: (when) => `zwijgt ${when}`,
    unread: (when) => `is ${when} niet gelezen`,
    undecided: (when) => `is ${when} onbeslist`,
  },
  en: {
    in: (years) => (years.length > 3 ? `from ${years[0]} to ${years.at(-1)}` : `in ${list(years, 'and')}`),
    on: (days) => (days.length > 3 ? `from ${days[0]} to ${days.at(-1)}` : `on ${list(days, 'and')}`),
    and: 'and',
    first: (when) => `begins ${when}`,
    becomes: (when, how) => `becomes ${how} ${when}`,
    changes: (when, what) => `changes ${when}: ${what}`,
    with: (what) => `also: ${what}`,
    returns: (when, how) => (how === '' ? `returns ${when}` : `returns ${how} ${when}`),
    same: (when) => `stays the same ${when}`,
    reworded: (when) => `stands in other words ${when}`,
    speaker: (when) => `comes from another speaker ${when}`,
    elsewhere: 'with another speaker',
    open: (when, how) => `is ${how} ${when}`,
    silent: (when) => `falls silent ${when}`,
    unread: (when) => `is not read ${when}`,
    undecided: (when) => `is undecided ${when}`,
  },
};

/** Verdicts that read as "becomes ...", and those that name what else is other ("een cijfer"): by the table, in its order. */
const told = (tells: 'way' | 'matter', verdicts: readonly Verdict[], language: Language): string[] =>
  VERDICTS.filter((row) => row.tells === tells && verdicts.includes(row.id)).map(({ label }) => label[language]);

export interface Clause {
  /** What the papers do; those in a row that repeat, or are silent, are one clause. */
  readonly kind: string;
  readonly stations: readonly StationRows[];
  readonly row: PassageRow | null;
}

/** How a long line is told: what is said once of papers in a row, and which clauses are told. A widget has no room for it. */
export interface SummaryFold {
  /** What a passage does, as the kind of its clause: `speaks` is told paper by paper, any other kind once of a row of papers. */
  readonly repeats: (row: PassageRow, standing: Standing) => string;
  /** The clauses told, and what is said behind the first of those left out. */
  readonly told: (clauses: readonly Clause[], language: Language) => readonly [told: readonly Clause[], left: string];
}

/** Papers in a row that do the same nameless thing (silent twice, the same twice) are said once. */
function clausesOf(stations: readonly StationRows[], repeats?: SummaryFold['repeats']): Clause[] {
  const clauses: Clause[] = [];
  for (const station of stations) {
    const passage = mainRow(station);
    const kind = passage ? (repeats?.(passage, station.standing) ?? 'speaks') : station.standing;
    const last = clauses.at(-1);
    if (last && last.kind === kind && kind !== 'speaks') {
      clauses[clauses.length - 1] = { ...last, stations: [...last.stations, station] };
    } else clauses.push({ kind, stations: [station], row: passage });
  }
  // Silence before the first word is not told: "begins in 2022" says it, and the rows prove it.
  const start = clauses.findIndex(({ row }) => row !== null);
  return start === -1 ? clauses : clauses.slice(start);
}

function spoken(row: PassageRow, standing: Standing, when: string, phrases: Phrases, language: Language): string {
  const movement = movementOfStep(row.entry);
  const corrected = correctedText(movement, language);
  return `${moved(movement, standing, when, phrases, language)}${corrected === null ? '' : ` (${corrected})`}`;
}

function moved({ verdicts }: Movement, standing: Standing, when: string, phrases: Phrases, language: Language): string {
  const ways = list(told('way', verdicts, language), phrases.and);
  const matters = list(told('matter', verdicts, language), phrases.and);
  if (standing === 'first') return phrases.first(when);
  const beside = matters === '' ? '' : `, ${phrases.with(matters)}`;
  if (standing === 'returned') return `${phrases.returns(when, ways)}${beside}`;
  const other = verdicts.includes('other-speaker') ? ` ${phrases.elsewhere}` : '';
  if (ways !== '') return `${phrases.becomes(when, ways)}${beside}${other}`;
  if (matters !== '') return `${phrases.changes(when, matters)}${other}`;
  if (verdicts.includes('other-speaker')) return phrases.speaker(when);
  if (verdicts.includes('incomparable')) return phrases.open(when, VERDICT_LABELS.incomparable[language]);
  if (verdicts.includes('undecided')) return phrases.undecided(when);
  if (verdicts.includes('same') || standing === 'kept') return phrases.same(when);
  return phrases.reworded(when);
}

/**
 * One sentence over the whole line, composed from the standings and verdicts by rule; it says nothing the rows do not
 * say. Empty when the line has no stations. Two papers of one year are told apart by their days.
 */
export function lineSummary(stations: readonly StationRows[], language: Language, fold?: SummaryFold): SummaryPart[] {
  const phrases = PHRASES[language];
  const papersOfYear = new Map<string | null, number>();
  for (const { document } of stations)
    papersOfYear.set(yearOf(document), (papersOfYear.get(yearOf(document)) ?? 0) + 1);
  const all = clausesOf(stations, fold?.repeats);
  const [clauses, left] = fold?.told(all, language) ?? [all, ''];
  const parts: SummaryPart[] = [];
  const add = (text: string, mark = false): void => {
    parts.push({ text, mark });
  };
  clauses.forEach((clause, i) => {
    if (i === 1) add(left);
    if (i > 0) add(i === clauses.length - 1 ? ` ${phrases.and} ` : ', ');
    const papers = clause.stations.map(({ document }) => document);
    const twice = papers.some((paper) => (papersOfYear.get(yearOf(paper)) ?? 0) > 1);
    const named = papers.map((paper) =>
      twice ? dayText(dayOfDocument(paper), language) : (yearOf(paper) ?? paper.source.id),
    );
    const when = twice ? phrases.on(named) : phrases.in(named);
    const [station] = clause.stations;
    if (clause.row && station) {
      add(spoken(clause.row, station.standing, when, phrases, language));
      const word = keyWordsOf(clause.row).join(', ');
      if (word !== '') {
        add(' (');
        add(word, true);
        add(')');
      }
    } else if (clause.kind === 'unread') add(phrases.unread(when));
    else if (clause.kind === 'undecided') add(phrases.undecided(when));
    else add(phrases.silent(when));
  });
  if (parts.length === 0) return [];
  const [first, ...rest] = parts;
  const head = first ? [{ ...first, text: capitalized(first.text) }] : [];
  return [...head, ...rest, { text: '.', mark: false }];
}
