/** The values of this library as a caller hands them back to it. */
import { KNOWLEDGE } from './given-knowledge.ts';
import {
  type Expectation,
  either,
  FILLED_TEXT,
  FLAG,
  INTERFACE_LANGUAGE,
  listWith,
  MAP,
  mayLack,
  nullable,
  record,
  SET_OF,
  SHARE,
  TEXT,
} from './shape.ts';

const ANYTHING: Expectation = () => null;
const LIST = listWith(ANYTHING);
const THING = record({});
const TEXTS = listWith(TEXT);

export const SOURCE = record(
  {
    id: FILLED_TEXT,
    language: FILLED_TEXT,
    title: mayLack(TEXT),
    file: mayLack(TEXT),
    sha256: mayLack(TEXT),
    issuer: nullable(TEXT),
    place: nullable(TEXT),
    reference: nullable(TEXT),
    genre: nullable(TEXT),
    parts: nullable(TEXTS),
    dates: mayLack(record({ document: nullable(TEXT), event: nullable(TEXT) })),
  },
  { nl: 'een declaratie: { id, language, … }', en: 'a declaration: { id, language, … }' },
);

export const DOCUMENT = record(
  {
    source: SOURCE,
    blocks: listWith(
      record({ id: TEXT, text: TEXT, role: TEXT, part: TEXT, sentences: listWith(record({ id: TEXT, text: TEXT })) }),
    ),
    edits: LIST,
    notices: LIST,
    unread: nullable(TEXT),
  },
  {
    nl: 'een document, zoals documentFromSentences, readDocument en readFile het geven',
    en: 'a document, as documentFromSentences, readDocument and readFile give it',
  },
);

const PROFILE = record(
  {
    speakers: LIST,
    parts: LIST,
    titles: LIST,
    schemes: LIST,
    institutions: LIST,
    phrases: LIST,
    place: THING,
    leftOut: THING,
    addressees: THING,
    printed: THING,
    scales: THING,
  },
  { nl: 'een profiel, zoals profileWith({ … }) het geeft', en: 'a profile, as profileWith({ … }) gives it' },
);

const PACKS = listWith(
  record(
    {
      code: TEXT,
      words: THING,
      bases: (value, path) => (typeof value === 'function' ? null : PACK_FAULT(value, path)),
    },
    { nl: 'een taal, zoals compilePack({ … }) die geeft', en: 'a language, as compilePack({ … }) gives it' },
  ),
  { nl: 'een lijst talen, zoals defaultPacks() die geeft', en: 'a list of languages, as defaultPacks() gives it' },
);

function PACK_FAULT(found: unknown, path: string) {
  return { path, found, expected: { nl: 'wat compilePack maakt', en: 'what compilePack makes' } };
}

const FOCUS = record({ regions: TEXTS, themes: TEXTS });
const LINK = record({
  id: TEXT,
  a: record({ sentence: TEXT, span: THING }),
  b: record({ sentence: TEXT, span: THING }),
});

const READING = { packs: mayLack(PACKS), profile: mayLack(PROFILE) };
const KNOWING = { ...READING, without: mayLack(TEXT) };
const OPTIONS = { nl: 'een object met opties', en: 'an object with options' };

export const READING_OPTIONS = record(READING, OPTIONS);
export const KNOWLEDGE_OPTIONS = record(KNOWING, OPTIONS);
export const ANALYSIS_OPTIONS = record({ ...KNOWING, knowledge: nullable(KNOWLEDGE) }, OPTIONS);
export const FILE_OPTIONS = record({ ...READING, source: mayLack(THING) }, OPTIONS);
export const ALIGN_OPTIONS = record(
  {
    ...KNOWING,
    knowledge: nullable(KNOWLEDGE),
    threshold: mayLack(SHARE),
    oneToOne: mayLack(FLAG),
    analyses: mayLack(
      listWith(
        record(
          { document: DOCUMENT, annotated: THING, units: LIST, vocabulary: THING },
          { nl: 'een analyse, zoals analyseDocuments die geeft', en: 'an analysis, as analyseDocuments gives it' },
        ),
      ),
    ),
  },
  OPTIONS,
);
export const TRACE_OPTIONS = record(
  {
    ...KNOWING,
    knowledge: nullable(KNOWLEDGE),
    focus: mayLack(FOCUS),
    alignments: listWith(LINK),
    cells: mayLack(LIST),
    anchored: mayLack(LIST),
    tags: mayLack(LIST),
    only: mayLack(SET_OF),
    themes: mayLack(SET_OF),
  },
  OPTIONS,
);
export const DOSSIER_SOURCES = record({
  ...READING,
  corpus: record({
    id: FILLED_TEXT,
    title: record({ nl: TEXT, en: TEXT }),
    focus: FOCUS,
    documents: listWith(SOURCE),
  }),
  knowledge: nullable(KNOWLEDGE),
  texts: mayLack(MAP),
  documents: mayLack(listWith(DOCUMENT)),
  overrides: mayLack(listWith(THING)),
  unread: mayLack(MAP),
});
export const DOSSIER_NEEDS = record({ lines: SET_OF }, OPTIONS);

export const DOSSIER = record(
  {
    format: (found, path) => (found === 1 ? null : { path, found, expected: { nl: '1', en: '1' } }),
    corpus: record({ id: TEXT, focus: FOCUS, version: TEXT }),
    documents: listWith(DOCUMENT),
    themes: LIST,
    regions: LIST,
    tags: LIST,
    paragraphTags: LIST,
    passages: LIST,
    alignments: listWith(LINK),
    threads: listWith(record({ id: TEXT, lanes: LIST })),
    cells: LIST,
    notices: LIST,
  },
  { nl: 'een dossier, zoals buildDossier het geeft', en: 'a dossier, as buildDossier gives it' },
);
export const FINDINGS_OPTIONS = record(
  {
    language: INTERFACE_LANGUAGE,
    base: either([(value, path) => (value === null ? null : TEXT(value, path))]),
    filter: mayLack(
      record({
        kinds: nullable(TEXTS),
        theme: nullable(TEXT),
        paper: nullable(TEXT),
        speaker: nullable(TEXT),
        region: nullable(TEXT),
      }),
    ),
  },
  OPTIONS,
);
export const PACK_FOLDER = record(
  { code: FILLED_TEXT, label: record({ nl: TEXT, en: TEXT }) },
  { nl: 'de gegevens van een taal: { code, label, … }', en: 'the data of a language: { code, label, … }' },
);
export const SENTENCES_GIVEN = record(
  {},
  { nl: 'een object met id, language en sentences', en: 'an object with id, language and sentences' },
);
