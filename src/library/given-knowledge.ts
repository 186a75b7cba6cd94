/** Knowledge as a caller gives it: what it does not need is left out. */
import type { Knowledge, Label, PolicyObject, RefusedTerm, Region, Term, Theme } from '../model.ts';
import { termMatcher } from '../text/term-matcher.ts';
import { foldWord } from '../text/tokenize.ts';
import {
  type Expectation,
  either,
  FILLED_TEXT,
  FLAG,
  listWith,
  type Mismatch,
  mayLack,
  nullable,
  record,
  TEXT,
} from './shape.ts';

/** The words alone, or with what is known of them: taken from the codebook and found in no paper, unless it says otherwise. */
export type GivenTerm = string | (Pick<Term, 'label'> & Partial<Term>);

/** A name in both languages of the interface, or one for both; the id where it is left out. */
type GivenLabel = Label | string;

type Given<T, Key extends keyof T> = Partial<Omit<T, Key>> & {
  readonly prefLabel?: GivenLabel;
  readonly terms?: readonly GivenTerm[];
};

export type GivenTheme = Pick<Theme, 'id'> &
  Given<Theme, 'id' | 'prefLabel' | 'scopeNote' | 'terms' | 'headings' | 'refused'> & {
    readonly scopeNote?: GivenLabel;
    readonly headings?: readonly GivenTerm[];
    readonly refused?: readonly (string | RefusedTerm)[];
  };
export type GivenObject = Pick<PolicyObject, 'id'> & Given<PolicyObject, 'id' | 'prefLabel' | 'terms'>;
export type GivenRegion = Pick<Region, 'id'> & Given<Region, 'id' | 'prefLabel' | 'terms'>;

/** A part of `Knowledge`; the whole of it is one too, and so is what `beleidslijn/knowledge.json` holds. */
export interface GivenKnowledge {
  readonly version?: string;
  readonly themes?: readonly GivenTheme[];
  readonly objects?: readonly GivenObject[];
  readonly regions?: readonly GivenRegion[];
}

const LABEL = either([FILLED_TEXT, record({ nl: TEXT, en: TEXT })], {
  nl: 'een naam, als tekst of als { nl, en }',
  en: 'a name, as a text or as { nl, en }',
});
/** A wording in the pattern language; one that is not would end the run where the first sentence is read. */
const PATTERN: Expectation = (value, path) => {
  const wrong = FILLED_TEXT(value, path);
  if (wrong !== null) return wrong;
  try {
    termMatcher([[value as string, null]], { stem: foldWord });
    return null;
  } catch {
    return {
      path,
      found: value,
      expected: { nl: 'woorden, zoals "aansluit* … visumbeleid"', en: 'words, such as "align* … visa policy"' },
    };
  }
};
const TERM = either([
  PATTERN,
  record(
    {
      label: PATTERN,
      source: mayLack(TEXT),
      foundIn: mayLack(listWith(TEXT)),
      note: mayLack(TEXT),
      language: mayLack(TEXT),
      weak: mayLack(FLAG),
    },
    { nl: 'een wending, als tekst of als { label }', en: 'a wording, as a text or as { label }' },
    [],
  ),
]);
const NAMED = { id: FILLED_TEXT, prefLabel: mayLack(LABEL), broader: nullable(TEXT), terms: mayLack(listWith(TERM)) };
const REFUSED = either([PATTERN, record({ label: PATTERN, reason: TEXT }, undefined, [])]);

/** What knowledge.json holds beside the knowledge itself. */
const OF_FILE = ['$schema', 'format', 'hash', 'language', 'background', 'profile', 'profileHash'];

const LISTS: Expectation = record(
  {
    version: mayLack(TEXT),
    themes: mayLack(
      listWith(
        record(
          {
            ...NAMED,
            scopeNote: mayLack(either([TEXT, LABEL])),
            headings: mayLack(listWith(TERM)),
            refused: mayLack(listWith(REFUSED)),
            proposed: mayLack(FLAG),
          },
          undefined,
          [],
        ),
      ),
    ),
    objects: mayLack(
      listWith(
        record(
          { ...NAMED, kind: mayLack(TEXT), themes: mayLack(listWith(TEXT)), region: mayLack(TEXT) },
          undefined,
          [],
        ),
      ),
    ),
    regions: mayLack(listWith(record(NAMED, undefined, []))),
  },
  {
    nl: 'kennis: { themes, objects, regions }, elk weg te laten',
    en: 'knowledge: { themes, objects, regions }, each of which may be left out',
  },
  OF_FILE,
);

/** Knowledge that is sound: its shape, then ids that are each there once, and no circle in what is broader. */
export const KNOWLEDGE: Expectation = (value, path) => LISTS(value, path) ?? wrongIds(value as GivenKnowledge, path);

function wrongIds(given: GivenKnowledge, path: string): Mismatch | null {
  for (const key of ['themes', 'objects', 'regions'] as const) {
    const items: readonly (GivenTheme | GivenObject | GivenRegion)[] = given[key] ?? [];
    const broader = new Map(items.map((item) => [item.id, item.broader ?? null]));
    for (const [at, { id }] of items.entries()) {
      const place = `${path}.${key}[${at}]`;
      if (items.findIndex((other) => other.id === id) < at)
        return {
          path: `${place}.id`,
          found: id,
          expected: { nl: 'een id dat nog niet voorkomt', en: 'an id that does not yet occur' },
        };
      let up = broader.get(id) ?? null;
      for (let steps = 0; up !== null; steps += 1) {
        if (!broader.has(up) || steps > items.length) {
          const expected = {
            nl: `een ander id uit ${key}, en geen kring`,
            en: `another id from ${key}, and no circle`,
          };
          return { path: `${place}.broader`, found: broader.get(id), expected };
        }
        up = broader.get(up) ?? null;
      }
    }
  }
  return null;
}

const labelOf = (given: GivenLabel | undefined, id: string): Label =>
  typeof given === 'string' ? { nl: given, en: given } : (given ?? { nl: id, en: id });

const termOf = (given: GivenTerm): Term => ({
  source: 'codebook',
  foundIn: [],
  ...(typeof given === 'string' ? { label: given } : given),
});

const termsOf = (given: readonly GivenTerm[] | undefined): Term[] => (given ?? []).map(termOf);

function namedOf<T extends GivenObject | GivenRegion>(given: T) {
  const { prefLabel, terms, broader, ...rest } = given;
  return { ...rest, prefLabel: labelOf(prefLabel, given.id), broader: broader ?? null, terms: termsOf(terms) };
}

/** The whole of knowledge that leaves things out. Of two equal ones the results are equal, and so is the hash. */
export function wholeKnowledge(given: GivenKnowledge): Knowledge {
  const { version = '', themes = [], objects = [], regions = [] } = given;
  return {
    version,
    themes: themes.map(
      ({ scopeNote, headings, refused = [], ...theme }): Theme => ({
        ...namedOf(theme),
        scopeNote: labelOf(scopeNote, ''),
        headings: termsOf(headings),
        refused: refused.map((one) => (typeof one === 'string' ? { label: one, reason: '' } : one)),
      }),
    ),
    objects: objects.map(namedOf),
    regions: regions.map(namedOf),
  };
}
