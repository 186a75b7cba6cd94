import type { Label } from '../model.ts';
import { DEFAULT_PROFILE } from '../profile/default-profile.ts';
import { type GivenProfile, type Profile, profileWith } from '../profile/profile.ts';
import { type Fault, issueFaults, jsonOrFault, valueText } from './fault.ts';
import { type CorpusFolder, readTextOf } from './folder.ts';
import type { PathStep } from './json-positions.ts';
import { PROFILE_SCHEMA } from './profile-schema.ts';

export interface LoadedProfile {
  readonly profile: Profile;
  readonly faults: readonly Fault[];
}

/**
 * The profile a corpus names, with the default for what it leaves out; the default alone for a corpus that names none. A
 * profile at fault counts as absent and says so: half a list of speakers would give its wordings to somebody else.
 */
export function loadProfile(folder: CorpusFolder, named: string | undefined): LoadedProfile {
  if (named === undefined) return { profile: DEFAULT_PROFILE, faults: [] };
  const held = folder.read(named);
  const file = folder.pathOf('isPath' in held ? 'corpus.json' : named);
  const faulty = (faults: readonly Fault[]): LoadedProfile => ({ profile: DEFAULT_PROFILE, faults });
  const read = 'fault' in held ? held : readTextOf(held.bytes);
  if ('fault' in read) return faulty([{ file, position: null, message: read.fault, document: null }]);
  const json = jsonOrFault(file, read.text);
  if ('message' in json) return faulty([json]);
  const parsed = PROFILE_SCHEMA.safeParse(json.value);
  if (!parsed.success) return faulty(issueFaults(file, json, parsed.error));
  const { $schema, ...given } = parsed.data;
  const wrong = contradictions(given).map(([path, message]) => ({
    file,
    position: json.locate(path),
    message,
    document: null,
  }));
  return wrong.length > 0 ? faulty(wrong) : { profile: profileWith(given), faults: [] };
}

type Contradiction = readonly [path: readonly PathStep[], message: Label];

/** What each entry allows and all of them together do not. */
function contradictions(given: GivenProfile): Contradiction[] {
  const { speakers = [], parts = [], schemes = [], titles = [], home = null } = given;
  const found: Contradiction[] = [];
  for (const [key, list] of Object.entries({ speakers, parts, schemes, phrases: given.phrases ?? [] })) {
    const firsts = new Map<string, number>();
    list.forEach(({ id }, index) => {
      const first = firsts.get(id);
      if (first === undefined) firsts.set(id, index);
      else
        found.push([
          [key, index, 'id'],
          {
            nl: `${key}[${index}].id is ${valueText(id)}, net als ${key}[${first}].id; verwacht: een id dat nog niet voorkomt.`,
            en: `${key}[${index}].id is ${valueText(id)}, the same as ${key}[${first}].id; expected an id that does not yet occur.`,
          },
        ]);
    });
  }
  const profile = profileWith(given);
  const knownParts = new Set(profile.parts.map(({ id }) => id));
  // Once: of a list as long as a file can be, each fault would hold the whole of it anew.
  const choicesOfParts = [...knownParts].join(', ');
  titles.forEach(({ part }, index) => {
    if (!knownParts.has(part))
      found.push([
        ['titles', index, 'part'],
        {
          nl: `titles[${index}].part is ${valueText(part)}, een onbekend deel; verwacht: één van ${choicesOfParts}.`,
          en: `titles[${index}].part is ${valueText(part)}, an unknown part; expected one of ${choicesOfParts}.`,
        },
      ]);
  });
  schemes.forEach(({ id }, index) => {
    if (['motion', 'declaration', 'url'].includes(id))
      found.push([
        ['schemes', index, 'id'],
        {
          nl: `schemes[${index}].id is ${valueText(id)}, dat al een soort verwijzing is; verwacht: een andere naam.`,
          en: `schemes[${index}].id is ${valueText(id)}, which is a kind of reference already; expected another name.`,
        },
      ]);
  });
  const knownSpeakers = new Set(profile.speakers.map(({ id }) => id));
  const choices = [...knownSpeakers].join(', ');
  home?.speakers.forEach((id, index) => {
    if (!knownSpeakers.has(id))
      found.push([
        ['home', 'speakers', index],
        {
          nl: `home.speakers[${index}] is ${valueText(id)}, een onbekende spreker; verwacht: één van ${choices}.`,
          en: `home.speakers[${index}] is ${valueText(id)}, an unknown speaker; expected one of ${choices}.`,
        },
      ]);
  });
  return found;
}
