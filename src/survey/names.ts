/** Names a paper brings along: acronyms it explains, and names that stand where places stand. */

import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Knowledge, PolicyObject, Proposal, Region } from '../model.ts';
import { slugOf } from '../text/paper-id.ts';
import { findTerms, type TermMatcher } from '../text/term-matcher.ts';
import { foldWord, wordsOf } from '../text/tokenize.ts';
import { PROPOSAL_REASONS } from './messages.ts';
import {
  isAcronym,
  isCapital,
  labelMatcher,
  quote,
  type SurveyContext,
  type SurveyedSentence,
} from './survey-context.ts';
import { termOf } from './words.ts';

/** Sentences shown with a proposal: enough to judge it by. */
const EXAMPLES = 3;

/** Does any theme, object or region know a form, or a part of it: then it is no new matter. */
function isKnown(form: string, knowledge: Knowledge, pack: LanguagePack): boolean {
  const terms = [...knowledge.themes, ...knowledge.objects, ...knowledge.regions].flatMap((entry) => entry.terms);
  return findTerms(labelMatcher(terms, pack), wordsOf(form)).length > 0;
}

/** Acronyms the paper explains, of which the knowledge knows one form or neither. */
export function acronymProposals(context: SurveyContext): Proposal[] {
  const { acronyms, acronymTerms } = context.paper;
  const proposals: Proposal[] = [];
  for (const acronym of acronyms) {
    const lines = context.lines.filter((line) => line.words.some((word) => word.text === acronym.short));
    const examples = lines.slice(0, EXAMPLES).map((line) => {
      const word = line.words.find((candidate) => candidate.text === acronym.short)!;
      return quote(line, { from: word.from, to: word.to });
    });
    if (lines.length === 0 || context.passedOver(foldWord(acronym.short))) continue;
    const learnt = acronymTerms.filter((term) => term.acronym === acronym);
    for (const { list, id, term } of learnt) {
      const label = context.knowledge[list].find((known) => known.id === id)!.prefLabel;
      const add = { ...termOf(term.label, context), ...(term.weak === true ? { weak: true } : {}) };
      const entry = { file: list, to: id, list: 'terms', add } as const;
      proposals.push({
        kind: 'acronym',
        label: acronym.short,
        why: PROPOSAL_REASONS.acronymKnown(acronym.long, label),
        examples,
        entry,
      });
    }
    if (
      learnt.length > 0 ||
      [acronym.short, acronym.long].some((form) => isKnown(form, context.knowledge, context.pack))
    )
      continue;
    const long = wordsOf(acronym.long)
      .map((word) => word.text)
      .join(' ');
    const add: PolicyObject = {
      id: slugOf(acronym.short),
      prefLabel: { nl: `${long} (${acronym.short})`, en: `${long} (${acronym.short})` },
      broader: null,
      themes: [],
      terms: [termOf(acronym.short, context), termOf(long, context)],
    };
    const why = PROPOSAL_REASONS.acronymNew(acronym.long, lines.length);
    const entry = { file: 'objects', to: null, list: null, add } as const;
    proposals.push({ kind: 'acronym', label: acronym.short, why, examples, entry });
  }
  return proposals;
}

interface Name {
  readonly text: string;
  readonly line: SurveyedSentence;
  readonly from: number;
  readonly to: number;
  readonly shown: boolean;
}

/** What joins the names of a list: "Tsjechië, Zweden en Cyprus". */
const LISTED = /^(?:,? (?:en|and) |, )$/u;

/** Names of a line that nothing covers: capitalised words joined by blanks or hyphens, not at the start. */
function namesIn(line: SurveyedSentence, { survey }: LanguagePack, regions: TermMatcher<null>): Name[] {
  const names: Name[] = [];
  const { words: all, sentence } = line;
  const between = (x: number, y: number): string => sentence.text.slice(x, y);
  // Where the last place ended: a name that a list joins to it is a place too.
  let place = -1;
  const known = new Set(findTerms(regions, all).map((hit) => hit.last));
  for (let index = 1; index < all.length; index += 1) {
    const first = all[index]!;
    const before = all[index - 1]!;
    if (!isCapital(first) || isAcronym(first)) continue;
    if (known.has(index)) place = first.to;
    if (line.known.has(index)) continue;
    const listed = place >= 0 && LISTED.test(between(place, first.from));
    if (!listed && (isCapital(before) || between(before.to, first.from) !== ' ')) continue;
    let last = index;
    while (
      all[last + 1] !== undefined &&
      isCapital(all[last + 1]!) &&
      /^[ -]$/.test(between(all[last]!.to, all[last + 1]!.from))
    ) {
      last += 1;
    }
    const { to } = all[last]!;
    const text = between(first.from, to);
    const nameWords = all.slice(index, last + 1);
    index = last;
    // "in Brussel-stijl" and "Centraal- en Zuidoost-Europa" are parts of words; "Nagorno-Karabach" is a name.
    if (/^-/u.test(sentence.text.slice(to)) || nameWords.some((word) => survey.noPlaces.has(word.fold))) continue;
    const shown = listed || survey.locative.has(before.fold) || survey.country.test(text);
    if (shown) place = to;
    names.push({ text, line, from: first.from, to, shown });
  }
  return names;
}

/** Names that stand at least once where only a place stands, and are no region; with all places they stand in. */
export function placeProposals(context: SurveyContext): Proposal[] {
  const byName = new Map<string, Name[]>();
  const terms = context.knowledge.regions.flatMap((region) => region.terms);
  const regions = labelMatcher(terms, context.pack);
  for (const line of context.lines.filter((surveyed) => !surveyed.heading)) {
    for (const name of namesIn(line, context.pack, regions))
      byName.set(name.text, [...(byName.get(name.text) ?? []), name]);
  }
  const ids = new Set(context.knowledge.regions.map((region) => region.id));
  return [...byName]
    .filter(
      ([name, all]) =>
        !wordsOf(name).every((word) => context.passedOver(context.pack.stem(word.fold))) &&
        all.some((placed) => placed.shown) &&
        !ids.has(slugOf(name)) &&
        !isKnown(name, context.knowledge, context.pack),
    )
    .map(([name, all]): Proposal => {
      const add: Region = {
        id: slugOf(name),
        prefLabel: { nl: name, en: name },
        broader: null,
        terms: [termOf(name, context)],
      };
      return {
        kind: 'place',
        label: name,
        why: PROPOSAL_REASONS.place(all.length),
        examples: all.slice(0, EXAMPLES).map((place) => quote(place.line, { from: place.from, to: place.to })),
        entry: { file: 'regions', to: null, list: null, add },
      };
    })
    .sort((x, y) => y.examples.length - x.examples.length || (x.label < y.label ? -1 : 1));
}
