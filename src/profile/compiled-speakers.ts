import type { LanguagePack } from '../languages/compile-pack.ts';
import { type TermMatcher, termMatcher } from '../text/term-matcher.ts';
import type { Profile, Speaker, SpeakerKind } from './profile.ts';

/** The speakers of a profile, ready to be found in papers of one language. */
export interface CompiledSpeakers {
  readonly matcher: TermMatcher<Speaker>;
  /** Those the regions of the knowledge name. */
  readonly named: Speaker;
  /** The text that speaks for all who signed it. */
  readonly text: Speaker;
  readonly nobody: Speaker;
  /** Who speaks in papers of home where nobody is named; null where nobody's papers are home. */
  readonly home: Speaker | null;
  /** Names of the place whose offices these are, folded. */
  readonly placeNames: ReadonlySet<string>;
  /** Words before an office that say it is one of them, folded. */
  readonly placeAdjectives: ReadonlySet<string>;
}

export function compileSpeakers({ speakers, place, home }: Profile, pack: LanguagePack): CompiledSpeakers {
  const ofKind = (kind: SpeakerKind): Speaker => speakers.find((speaker) => speaker.kind === kind)!;
  return {
    matcher: termMatcher(
      speakers.flatMap((speaker) => (speaker.forms[pack.code] ?? []).map((form) => [form, speaker] as const)),
      pack,
    ),
    named: ofKind('named'),
    text: ofKind('text'),
    nobody: ofKind('nobody'),
    home: speakers.find(({ id }) => id === home?.speakers[0]) ?? null,
    placeNames: new Set(place.names[pack.code] ?? []),
    placeAdjectives: new Set(place.adjectives[pack.code] ?? []),
  };
}
