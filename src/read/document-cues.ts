/** What the offices of a corpus print: what any office does, with what its profile adds. */
import * as general from '../languages/document-cues.ts';
import type { Genre, Part } from '../model.ts';
import { type PartKind, type Profile, partOfKind } from '../profile/profile.ts';

type General = Omit<typeof general, 'ADDRESSEES' | 'LETTERHEAD_LINES' | 'OFFICES' | 'NOTE_CUES'>;

/** Patterns of lines as printed, and the parts a piece may be. */
export interface DocumentCues extends General {
  readonly ADDRESSEE: RegExp;
  readonly LETTERHEAD_LINE: RegExp;
  readonly OFFICE: RegExp;
  readonly NOTE_CUE: RegExp;
  /** At the head or foot of a page, whatever the paper. */
  readonly FURNITURE: readonly RegExp[];
  /** The part that a piece of a kind is. */
  readonly parts: Readonly<Record<PartKind, Part>>;
  /** The part a title announces, or null when it announces none. */
  readonly partOfTitle: (title: string) => Part | null;
  readonly partOfGenre: (genre: Genre) => Part;
}

const anyOf = (known: string, added: readonly string[]): string => [known, ...added].join('|');
const pattern = (source: string): RegExp => new RegExp(source, 'iu');

export function documentCues(profile: Profile): DocumentCues {
  const { letterhead, furniture, addressed, offices, noteCues } = profile.printed;
  const titles = profile.titles.map(({ part, begins }) => ({ part, begins: pattern(`^(?:${begins})`) }));
  const parts: Readonly<Record<PartKind, Part>> = {
    letter: partOfKind(profile, 'letter'),
    declaration: partOfKind(profile, 'declaration'),
    report: partOfKind(profile, 'report'),
    agenda: partOfKind(profile, 'agenda'),
    note: partOfKind(profile, 'note'),
    annex: partOfKind(profile, 'annex'),
  };
  return {
    // A plain object: read off the module itself the patterns made reading a twelfth slower.
    ...general,
    ADDRESSEE: pattern(`^(aan|to)( de| the)?( heer| mevrouw)? ?(${anyOf(general.ADDRESSEES, addressed)})\\b`),
    LETTERHEAD_LINE: pattern(`^(${anyOf(general.LETTERHEAD_LINES, letterhead)})`),
    OFFICE: pattern(`^((mede )?namens )?((de|het|the) )?(${anyOf(general.OFFICES, offices)})\\b`),
    NOTE_CUE: pattern(`^(${anyOf(general.NOTE_CUES, noteCues)})$`),
    FURNITURE: furniture.map((line) => pattern(`^(?:${line})$`)),
    parts,
    partOfTitle: (title) => titles.find(({ begins }) => begins.test(title))?.part ?? null,
    partOfGenre: (genre) => parts[genre],
  };
}
