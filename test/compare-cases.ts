/** Reads the one-line cases of comparing (test/cases): the notation is explained at the head of each file. */

import { readFileSync } from 'node:fs';
import { compileKnowledge } from '../src/annotate/compiled-knowledge.ts';
import { type ParsedSentence, parseSentence } from '../src/compare/parsed-sentence.ts';
import type { Frame } from '../src/compare/surroundings.ts';
import { type WordingContext, wording } from '../src/compare/wording.ts';
import type { Genre, Knowledge, Passage, Span } from '../src/model.ts';
import { once } from '../src/trace/once.ts';
import { packFor } from './setup/packs.ts';
import { SHIPPED_PROFILE } from './setup/profile.ts';

/** Lines of a case file without comments and empty lines, with their line numbers. */
export function caseLines(name: string): { readonly line: number; readonly text: string }[] {
  return readFileSync(new URL(`cases/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
}

const region = (id: string, broader: string | null, ...labels: string[]) => ({
  id,
  prefLabel: { nl: id, en: id },
  broader,
  terms: labels.map((label) => ({ label, source: 'papers' as const, foundIn: [] })),
});

/** A made group of countries that no paper of the corpus is about. */
export const NORDIC: Knowledge = {
  version: 'made',
  themes: [],
  objects: [],
  regions: [
    region('nordic', null, 'Noordse landen', '=Noorden', 'Nordic countries'),
    region('noorwegen', 'nordic', 'Noorwegen', 'Noors*', 'Norway'),
    region('ijsland', 'nordic', 'IJsland', 'Iceland'),
    region('groenland', 'nordic', 'Groenland', 'Greenland'),
  ],
};

/** The knowledge of the cases, compiled once: over a law it is asked for thousands of times. */
const compiled = once((isBare: boolean) =>
  once((language: 'nl' | 'en') =>
    compileKnowledge(isBare ? null : NORDIC, packFor(language), { profile: SHIPPED_PROFILE }),
  ),
);

function frameUnder(of: ParsedSentence): Frame {
  if (of.text.endsWith(':')) return { leadIn: of, above: [], signed: null };
  if (/^(?:Wij|We),/.test(of.text)) return { leadIn: null, above: [], signed: of };
  return { leadIn: null, above: [of], signed: null };
}

/**
 * A passage written as `[genre] sentence with {the passage} in braces <- the sentence before << what it stands under`: words
 * that lead a list in (they end in a colon), the opening of a declaration ("Wij, ..."), else a heading.
 */
export function passageOf(written: string): {
  passage: Passage;
  text: string;
  genre: Genre | null;
  language: 'nl' | 'en';
} {
  const head = /^\[([a-z ]+)\]\s*/.exec(written);
  const marks = head === null ? [] : head[1]!.split(' ');
  const [whole = '', under = null] = written.slice(head === null ? 0 : head[0].length).split(' << ');
  const [own = '', previous = null] = whole.split(' <- ');
  const open = own.indexOf('{');
  const close = own.indexOf('}');
  const text = own.replace(/[{}]/g, '');
  const span: Span = open < 0 ? { from: 0, to: text.length } : { from: open, to: close - 1 };
  const genre = (marks.find((mark) => ['declaration', 'report', 'agenda'].includes(mark)) ?? null) as Genre | null;
  const language = marks.includes('en') ? 'en' : 'nl';
  const pack = packFor(language);
  const { regions, groups, speakers } = compiled(marks.includes('bare'))(language);
  const context: WordingContext = {
    regions: { names: regions.sentence, groups },
    speakers,
    voice: speakers.home,
    previous: previous === null ? null : parseSentence(previous, pack),
    genre,
    frame: under === null ? null : frameUnder(parseSentence(under, pack)),
  };
  return {
    passage: { sentence: 's', span, formula: null, wording: wording(parseSentence(text, pack), span, context) },
    text,
    genre,
    language,
  };
}
