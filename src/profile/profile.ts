/**
 * The world of a corpus as data: whose papers they are, who speaks in them, which parts a file of theirs may hold, how
 * they number papers, and what only these offices print. Language knowledge (src/languages) is what holds whoever writes;
 * subject knowledge (themes, objects, regions) is what the papers are about.
 *
 * A `pattern` is the source of a regular expression, read without regard to capitals and with Unicode classes; where it
 * says "begins" it stands at the start of a line. A `form` is in the pattern language of src/text/term-matcher.ts.
 */
import { labelIn } from '../languages/labels.ts';
import type { AmountId } from '../languages/trend-words.ts';
import type { AddresseeClass, DossierProfile, Label, PaperLanguage } from '../model.ts';
import { DEFAULT_PROFILE } from './default-profile.ts';

/** By the code of a language (`nl`): what is not given for a language is not known in it. */
export type ByLanguage<T> = Readonly<Record<string, T>>;

/** The one whose papers they are: its wordings are compared with its own last ones, and drawn black. */
export interface Home {
  readonly label: Label;
  /** Ids of the speakers that speak for it. */
  readonly speakers: readonly string[];
}

/** The country or city whose offices these are. */
export interface OfficePlace {
  /** Ids of the speakers that are its offices; those of home are. */
  readonly speakers: readonly string[];
  /** Its names, folded: "inclusief Nederland" includes nothing. */
  readonly names: ByLanguage<readonly string[]>;
  /** Words before an office that say it is one of them ("Nederlandse premier"), folded. */
  readonly adjectives: ByLanguage<readonly string[]>;
}

/**
 * What a speaker is, as far as reading asks: a body; a person (`hij`), who may be somebody else's; many (`zij`); those the
 * regions of the knowledge name; a text that speaks for all who signed it; an occasion, which only has an aim ("de top
 * heeft als doel"); or nobody, of a passive without an agent. Of named, text and nobody every profile has one.
 */
export type SpeakerKind = 'body' | 'person' | 'many' | 'named' | 'text' | 'occasion' | 'nobody';

/** A speaker as a profile gives it. */
export interface GivenSpeaker {
  readonly id: string;
  readonly label: Label;
  readonly kind: SpeakerKind;
  readonly reason: Label;
  readonly forms: ByLanguage<readonly string[]>;
}

/** The same, with whether it speaks for home, and whether it is an office of the place: the papers are most about those. */
export interface Speaker extends GivenSpeaker {
  readonly home: boolean;
  readonly ofPlace: boolean;
}

/** Words that look like something and are not read as such, with why. */
export interface WordsLeftOut {
  readonly words: Label;
  readonly why: Label;
}

/**
 * What a part is to reading: the letter that covers the rest, a text that speaks for all who signed it, a report (what a
 * piece without a title is taken for), an agenda or proposal, an internal note with a form, an annex.
 */
export type PartKind = 'letter' | 'declaration' | 'report' | 'agenda' | 'note' | 'annex';

/** A piece that one file may hold. Of several of one kind the first is what that kind is taken for. */
export interface PartOfFile {
  readonly id: string;
  readonly label: Label;
  readonly kind: PartKind;
  /** False for what is read and stays out of every comparison, unless the paper's declaration names it. */
  readonly compared: boolean;
}

/** How the title of a piece begins, and the part that piece is. */
export interface TitleCue {
  readonly part: string;
  readonly begins: string;
}

/** How an office numbers its papers. */
export interface NumberScheme {
  /** The `kind` of a reference by it. */
  readonly id: string;
  readonly label: Label;
  /** Patterns of a number as printed, found between other words. */
  readonly patterns: readonly string[];
  /** How words begin that it is printed with, and that are therefore no name of a person. */
  readonly words: readonly string[];
  /**
   * How a number as printed is made fit for looking up: `omit` is taken out first; of `targets` the first that fits is
   * written with its groups ($1, $2), each after `replace`; a target that holds `impossible` is none. A group written
   * with … (`$2…`) is a list, "nrs. 1-3 en 7": one target is written for each member of it.
   */
  readonly omit: string | null;
  readonly targets: readonly { readonly pattern: string; readonly write: string }[];
  /** What a member of a list looks like, and what stands between two ends of a range; null for a scheme without lists. */
  readonly list: { readonly member: string; readonly through: string } | null;
  readonly replace: readonly (readonly [pattern: string, by: string])[];
  readonly impossible: string | null;
}

/** Lines that only these offices print, as patterns of how such a line begins. */
export interface PrintedLines {
  /** In a letterhead: the ministry, the street. */
  readonly letterhead: readonly string[];
  /** At the head or foot of a page; the whole line. */
  readonly furniture: readonly string[];
  /** Whom a letter is addressed to, behind `Aan de`. */
  readonly addressed: readonly string[];
  /** Offices that sign, behind `De`. */
  readonly offices: readonly string[];
  /** Who moves, decides or answers, behind `De` or `Het`: the house of a motion, the government. */
  readonly bodies: readonly string[];
  /** What only an internal note prints; the whole line. */
  readonly noteCues: readonly string[];
}

/** Degree words and words for an end that a corpus adds to those of its language; `*` stands for the rest of a word. */
export interface AddedScales {
  /** By degree (`full`), the forms as adjective, adverb and verb. */
  readonly degrees: Readonly<
    Record<string, ByLanguage<{ readonly adjective: string; readonly adverb: string; readonly verb: string }>>
  >;
  /** What can be done step by step or in full. */
  readonly ends: ByLanguage<string>;
  /** Degree words of trend by rung (`large`), and trends they may stand beside, each entry the forms of one. */
  readonly amounts?: Readonly<Partial<Record<AmountId, ByLanguage<string> | undefined>>> | undefined;
  readonly growing?: ByLanguage<readonly string[]> | undefined;
  readonly falling?: ByLanguage<readonly string[]> | undefined;
  /** Words of a name for those who are asked: they say for whom, never what. */
  readonly groups: ByLanguage<string>;
}

/** A set phrase of these offices; one with the id of a phrase of the language takes its place. */
export interface ProfilePhrase {
  readonly id: string;
  readonly kind: 'form' | 'occasion';
  readonly patterns: ByLanguage<readonly string[]>;
}

export interface Profile {
  /** Null where nobody's papers are home: then all are drawn alike, and a wording is held against the last one of anybody. */
  readonly home: Home | null;
  readonly place: OfficePlace;
  readonly speakers: readonly Speaker[];
  /** Words that look like a speaker, or like one who is asked, and are not read so. */
  readonly leftOut: { readonly speakers: readonly WordsLeftOut[]; readonly addressees: readonly WordsLeftOut[] };
  /** What those are called of whom something is asked: all, some, one. */
  readonly addressees: Readonly<Record<AddresseeClass, Label>>;
  readonly parts: readonly PartOfFile[];
  /** The first that fits counts. */
  readonly titles: readonly TitleCue[];
  readonly schemes: readonly NumberScheme[];
  /** Names in capitals that are no place and no person: of offices, houses of parliament, the country itself. */
  readonly institutions: readonly string[];
  readonly printed: PrintedLines;
  readonly scales: AddedScales;
  readonly phrases: readonly ProfilePhrase[];
}

/** What a corpus gives of a profile; the rest is that of the default. */
export type GivenProfile = { readonly [K in keyof Omit<Profile, 'speakers'>]?: Profile[K] | undefined } & {
  readonly speakers?: readonly GivenSpeaker[] | undefined;
};

/** Speakers of which every profile has one, because reading needs somebody to name. */
const NEEDED: ReadonlySet<SpeakerKind> = new Set<SpeakerKind>(['named', 'text', 'nobody']);

/**
 * The default with what a corpus gives: whatever it gives takes the place of the default's, lists as a whole. Only speakers
 * that reading needs and a corpus does not name stay those of the default.
 */
export function profileWith(given: GivenProfile): Profile {
  const { home = null, place = DEFAULT_PROFILE.place } = given;
  const speakers = given.speakers ?? DEFAULT_PROFILE.speakers;
  const needed = DEFAULT_PROFILE.speakers.filter(
    ({ kind }) => NEEDED.has(kind) && !speakers.some((speaker) => speaker.kind === kind),
  );
  const homeIds = new Set(home?.speakers);
  const placeIds = new Set(place.speakers);
  const defined = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {
    ...DEFAULT_PROFILE,
    ...defined,
    home,
    speakers: [...speakers, ...needed].map((speaker) => {
      const isHome = homeIds.has(speaker.id);
      return { ...speaker, home: isHome, ofPlace: isHome || placeIds.has(speaker.id) };
    }),
  };
}

/** A profile as a corpus would give it: what `profileWith` makes of it is the same again. */
export function givenProfile(profile: Profile): GivenProfile {
  return { ...profile, speakers: profile.speakers.map(({ home: _, ofPlace: __, ...speaker }) => speaker) };
}

/** The part that pieces of a kind are taken for; the first of all where a profile has none of the kind. */
export function partOfKind({ parts }: Profile, kind: PartKind): string {
  return (parts.find((part) => part.kind === kind) ?? parts[0])?.id ?? kind;
}

/** What a part is to reading; null for one the profile does not have. */
export function kindOfPart(profile: Profile, id: string): PartKind | null {
  return profile.parts.find((part) => part.id === id)?.kind ?? null;
}

/** Ids of the parts that stay out of comparisons where a paper's declaration names none. */
export function partsLeftOut(profile: Profile): readonly string[] {
  return profile.parts.filter(({ compared }) => !compared).map(({ id }) => id);
}

/** Between the ids of speakers that are one subject, in what was read of a passage: `eu+member-states`. */
export const JOINED = '+';

/** The speakers of a profile that were read as one subject, under their joined id and label. */
function jointSpeaker({ speakers }: Profile, id: string): DossierProfile['speakers'][number] {
  const found = id.split(JOINED).flatMap((one) => speakers.filter((speaker) => speaker.id === one));
  const label = (language: 'nl' | 'en', and: string) => found.map((one) => one.label[language]).join(` ${and} `);
  return { id, label: { nl: label('nl', 'en'), en: label('en', 'and') }, home: found.some(({ home }) => home) };
}

/** What of a profile a dossier carries, with the joint speakers (ids) that stand in it: see `DossierProfile`. */
export function shownProfile(profile: Profile, joint: readonly string[] = []): DossierProfile {
  const named = ({ id, label }: { readonly id: string; readonly label: Label }) => ({ id, label });
  return {
    home: profile.home?.label ?? null,
    speakers: [
      ...profile.speakers.map(({ id, label, home }) => ({ id, label, home })),
      ...joint.map((id) => jointSpeaker(profile, id)),
    ],
    parts: profile.parts.map(named),
    schemes: profile.schemes.map(named),
    addressees: profile.addressees,
  };
}

/** What a part is called. */
export function nameOfPart(profile: Profile, id: string, language: PaperLanguage): string {
  const part = profile.parts.find((known) => known.id === id);
  return part === undefined ? id : labelIn(part.label, language);
}
