/** What is read of who speaks, and what it is read from. */

import type { Genre, Region, Span } from '../model.ts';
import type { CompiledSpeakers } from '../profile/compiled-speakers.ts';
import type { Speaker } from '../profile/profile.ts';
import { findTerms, type TermMatcher } from '../text/term-matcher.ts';
import { wordsOf } from '../text/tokenize.ts';
import type { Mention } from './mentions.ts';
import { isHyphenated, type ParsedSentence, spanOf } from './parsed-sentence.ts';

/** What surrounds a sentence, as far as its speaker may depend on it. */
export interface SpeakerContext {
  readonly previous: ParsedSentence | null;
  /** The opening of the text that the sentence goes on with: "De Kamer," before "verzoekt de regering". */
  readonly opening: ParsedSentence | null;
  readonly genre: Genre | null;
  /** Whose paper it is, where it speaks in its own voice. */
  readonly voice: Speaker | null;
  readonly regions: TermMatcher<Region>;
  readonly known: CompiledSpeakers;
}

export interface SpeakerReading {
  /** More than one where they are one subject: "de EU en de partners". */
  readonly speakers: readonly Speaker[];
  readonly home: boolean;
  readonly span: Span | null;
  readonly rule: string;
}

/** Somebody named in a sentence, as its speaker. */
export function voice(of: ParsedSentence, { speakers, first, last }: Mention, rule: string): SpeakerReading {
  // "EU-leiders": the half before the hyphen belongs to the name.
  const half = first > 0 && isHyphenated(of, first - 1) ? first - 1 : first;
  // "Zowel de EU als Nederland"
  const opens = (at: number) => of.pack.speakers.pairOpening.has(of.words[at]?.fold ?? '');
  const from = [half - 1, half - 2].find((at) => speakers.length > 1 && opens(at)) ?? half;
  return { speakers, home: speakers.some(({ home }) => home), span: spanOf(of, from, last), rule };
}

/** Somebody no word names: it follows from what kind of text it is. */
export function unwritten(speaker: Speaker, rule: string): SpeakerReading {
  return { speakers: [speaker], home: speaker.home, span: null, rule };
}

/** The known speakers that an issuer, a heading, an opening or a label names, in order. */
export const speakersNamed = (text: string, { matcher }: CompiledSpeakers): readonly Speaker[] =>
  findTerms(matcher, wordsOf(text)).map(({ of }) => of);

/** Who speaks in a paper where it names nobody: its issuer, where that is a known speaker; home for a paper without one. */
export function ownVoice(known: CompiledSpeakers, issuer: string | null): Speaker | null {
  if (issuer === null) return known.home;
  const named = speakersNamed(issuer, known);
  return named.some((speaker) => speaker.home) ? known.home : (named[0] ?? null);
}
