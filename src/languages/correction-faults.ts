/** What a part of a correction must be, in words: said wherever a line of overrides.jsonl is read. */
import type { Label, Override } from '../model.ts';

/** What a correction may do. */
export const CORRECTION_ACTIONS = [
  'accept',
  'remove',
  'split',
  'move',
  'retag',
  'dispute',
] as const satisfies readonly Override['action'][];

/** What a dispute may be about. */
export const DISPUTABLE = ['verdict', 'speaker', 'addressee', 'degree'] as const satisfies readonly Override['about'][];

export type CorrectionPart =
  | 'line'
  | 'keys'
  | 'action'
  | 'about'
  | 'anchor'
  | 'b'
  | 'link'
  | 'to'
  | 'reason'
  | 'date'
  | 'name';

export const CORRECTION_PARTS: Readonly<Record<CorrectionPart, Label>> = {
  line: {
    nl: 'een correctie als één JSON-object op een regel, elke sleutel één keer',
    en: 'a correction as one JSON object on a line, each key once',
  },
  keys: {
    nl: 'de sleutels action, a, b, to, reason, date en name, bij dispute ook about, en geen andere',
    en: 'the keys action, a, b, to, reason, date and name, with dispute about as well, and no others',
  },
  action: {
    nl: 'accept, remove, split, move, retag of dispute',
    en: 'accept, remove, split, move, retag or dispute',
  },
  about: {
    nl: 'bij dispute verdict, speaker, addressee of degree, en anders niets',
    en: 'verdict, speaker, addressee or degree with dispute, and nothing elsewhere',
  },
  anchor: {
    nl: 'een document en een citaat, zo nodig met prefix of suffix',
    en: 'a document and a quotation, with prefix or suffix where needed',
  },
  b: {
    nl: 'de oudere passage bij een oordeel, en null bij een lezing',
    en: 'the older passage for a verdict, and null for a reading',
  },
  link: {
    nl: 'de tweede passage, want accept, remove en split gaan over een koppeling',
    en: 'the second passage, as accept, remove and split concern a link',
  },
  to: {
    nl: "een lijst: de nieuwe thema's (retag), de lijn (move, accept), wat het moet zijn (dispute); anders null",
    en: 'a list: the new themes (retag), the line (move, accept), what it should be (dispute); null elsewhere',
  },
  reason: { nl: 'een reden in een zin', en: 'a reason in a sentence' },
  date: { nl: 'een dag als 2026-11-20', en: 'a day as 2026-11-20' },
  name: { nl: 'een naam of null', en: 'a name or null' },
};
