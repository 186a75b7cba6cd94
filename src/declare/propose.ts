/**
 * What a declaration may say of a paper that nobody declared, each value with where it was read. Nothing is guessed: what is
 * not found is not there, and what was found twice in two forms stands there as two.
 */
import { DECLARING } from '../languages/declaring.ts';
import { defaultPacks } from '../languages/packs.ts';
import type { ProposedField, ProposedValue } from '../model.ts';
import { OFFICE_WORDS } from '../profile/default-declaring.ts';
import { DEFAULT_PROFILE } from '../profile/default-profile.ts';
import { kindOfPart } from '../profile/profile.ts';
import { readingContext } from '../read/context.ts';
import { headLines } from './head-lines.ts';
import { proposedDays } from './proposed-days.ts';
import {
  isWebAddress,
  ofLine,
  ofProperty,
  type ProposedFrom,
  type ProposingOptions,
  type UndeclaredPaper,
} from './proposed-from.ts';
import { proposedReferences } from './proposed-references.ts';
import { proposedSenders } from './proposed-senders.ts';
import { proposedGenres, proposedTitles } from './proposed-titles.ts';
import { dayFinder } from './written-days.ts';

export type Proposals = Readonly<Partial<Record<ProposedField, readonly ProposedValue[]>>>;

/** Candidates shown of one field: more than three is a list of what the paper mentions. */
const SHOWN = 3;

export function proposalsFor(paper: UndeclaredPaper, options: ProposingOptions = {}): Proposals {
  const { packs = defaultPacks(), profile = DEFAULT_PROFILE } = options;
  const { language } = paper.document.source;
  const code = language in DECLARING ? language : 'en';
  const [own, offices] = [DECLARING[code], OFFICE_WORDS[code]];
  if (own === undefined || offices === undefined) return {};
  const words = { ...own, ...offices, genres: [...offices.genres, ...own.genres] };
  const from: ProposedFrom = {
    ...paper,
    ...headLines(paper.document),
    words,
    profile,
    cues: readingContext(paper.document.source, { packs, profile }).language.cues,
    daysIn: dayFinder(packs),
    isAround: ({ part }) => /^(letter|annex)$/.test(kindOfPart(profile, part) ?? ''),
  };
  const title = proposedTitles(from);
  const genre = proposedGenres(from, title);
  const days = proposedDays(from, title, genre);
  const all: Record<ProposedField, readonly ProposedValue[]> = {
    title,
    genre,
    ...days,
    issuer: proposedSenders(from),
    reference: proposedReferences(from),
    place: days.event.length > 0 ? proposedPlaces(from) : [],
    language: [],
    url: paper.particulars.filter(({ field, value }) => field === 'url' && isWebAddress(value)).map(ofProperty),
  };
  return Object.fromEntries(
    Object.entries(all)
      .map(([field, values]) => [field, distinct(values).slice(0, SHOWN)] as const)
      .filter(([, values]) => values.length > 0),
  );
}

/** The first of each value. */
function distinct(values: readonly ProposedValue[]): ProposedValue[] {
  const seen = new Set<string>();
  return values.filter(({ value }) => {
    const key = value
      .toLowerCase()
      .replace(/[\s.,;:]+/g, ' ')
      .trim();
    return key !== '' && !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Sentences of the text in which the place of its event is looked for: it is named at the beginning, or not at all. */
const OPENING = 6;

function proposedPlaces({ document, words, isAround, head }: ProposedFrom): ProposedValue[] {
  const titles = head.filter((line) => line.role === 'title');
  const prose = document.blocks
    .filter(({ role, part }) => role === 'paragraph' && !isAround({ text: '', place: NOWHERE, role, part }))
    .flatMap(({ sentences, role, part }) => sentences.map(({ text, place }) => ({ text, place, role, part })))
    .slice(0, OPENING);
  return [...titles, ...prose]
    .flatMap((line) =>
      words.places.flatMap((pattern) => {
        const [, place] = pattern.exec(line.text) ?? [];
        return place === undefined ? [] : [ofLine(place, line)];
      }),
    )
    .slice(0, 1);
}

const NOWHERE = { page: 1, lines: [] } as const;
