/**
 * Speech acts: what a speaker does with words, and how hard. The scale; the verbs of each act stand in the languages.
 *
 * The order of the steps is an editorial choice, published where it shows; it is no measurement. Steps run from 1 to 8.
 * A step of null means: apart, no direction is ever claimed from it, either because the act is of another kind
 * (supporting is not a weaker way of asking) or because readers differ about its place.
 */
import type { Label } from '../model.ts';

/** Version of the three scales of wording together: acts, degrees, addressees. Raised when a step moves. */
export const SCALES_VERSION = 1;

/** The forms of one verb, space separated, in lower case and without accents. */
export interface Verb {
  /** Infinitive, of a separable verb without its particle ("roepen" with particle "op"). */
  readonly infinitive: string;
  /** Present forms other than the infinitive (also the present plural); not those that are nouns as well ("steun"). */
  readonly present: string;
  readonly past: string;
  readonly participle: string;
  /** What stands apart in a main clause: "riep ... op". The joined forms ("opriep", "op te roepen") follow from it. */
  readonly particle?: string;
  /**
   * Words of which one must stand in the same clause: "aandacht" with "vragen". Written as folded beginnings; several words
   * joined by `_` stand behind each other, `*` is any one word or none ("van_*_belang").
   */
  readonly with?: string;
  /** Words that must not stand there: "naar" in "naar verwachting". */
  readonly without?: string;
  /** True where its subject is the matter, not who speaks: "X blijft een aandachtspunt". */
  readonly ofMatter?: true;
}

export interface Act {
  /** The languages give verbs by it. */
  readonly id: string;
  readonly label: Label;
  readonly step: number | null;
  /** Why it stands on this step, or apart. */
  readonly reason: string;
}

/** One verb a line: infinitive | present | past | participle [| particle] [| +with] [| -without] [| ~ for `ofMatter`]. */
export function verbs(lines: string): Verb[] {
  return lines
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [infinitive = '', present = '', past = '', participle = '', ...rest] = line
        .split('|')
        .map((cell) => cell.trim());
      const verb: { -readonly [K in keyof Verb]: Verb[K] } = { infinitive, present, past, participle };
      for (const cell of rest) {
        if (cell === '~') verb.ofMatter = true;
        else if (cell.startsWith('+')) verb.with = cell.slice(1).trim();
        else if (cell.startsWith('-')) verb.without = cell.slice(1).trim();
        else if (cell !== '') verb.particle = cell;
      }
      return verb;
    });
}

export const ACTS: readonly Act[] = [
  {
    id: 'speak',
    label: { nl: 'spreken over', en: 'speak about' },
    step: 1,
    reason: 'Says that a subject was on the table, not what anybody wants of it.',
  },
  {
    id: 'attention',
    label: { nl: 'aandacht vragen', en: 'draw attention to' },
    step: 2,
    reason: 'Asks others to look at something, not yet to do it.',
  },
  {
    id: 'appreciate',
    label: { nl: 'waardering uitspreken', en: 'express appreciation' },
    step: 3,
    reason: 'Praises those who already do it: nobody is held to anything.',
  },
  {
    id: 'encourage',
    label: { nl: 'aansporen', en: 'encourage' },
    step: 3,
    reason: 'Invites effort and leaves the choice: a rung with praise, below a request that expects an answer.',
  },
  {
    id: 'ask',
    label: { nl: 'vragen', en: 'ask' },
    step: 4,
    reason: 'A request to somebody to do something. "Uitnodigen" is how the European Council words one.',
  },
  {
    id: 'stress',
    label: { nl: 'benadrukken', en: 'stress' },
    step: 5,
    reason: 'Puts weight on what one wants: more than asking, but nobody is told to act.',
  },
  {
    id: 'expect',
    label: { nl: 'verwachten', en: 'expect' },
    step: 6,
    reason:
      'Says what the other will have to answer for. "De verwachting benadrukken" expects; it does not merely stress.',
  },
  {
    id: 'urge',
    label: { nl: 'aandringen', en: 'urge' },
    step: 7,
    reason: 'Presses a named party to act.',
  },
  {
    id: 'demand',
    label: { nl: 'eisen', en: 'demand' },
    step: 8,
    reason: 'Leaves no choice.',
  },
  {
    id: 'plead',
    label: { nl: 'pleiten', en: 'plead' },
    step: null,
    reason: 'Open: some readers put it with asking, others with urging.',
  },
  {
    id: 'support',
    label: { nl: 'steunen', en: 'support' },
    step: null,
    reason: 'Apart: it stands behind what another does and asks for nothing.',
  },
  {
    id: 'welcome',
    label: { nl: 'verwelkomen', en: 'welcome' },
    step: null,
    reason: 'Apart: it greets what has happened.',
  },
  {
    id: 'condemn',
    label: { nl: 'veroordelen', en: 'condemn' },
    step: null,
    reason: 'Apart: it judges what has happened.',
  },
  {
    id: 'concern',
    label: { nl: 'zorgen uitspreken', en: 'express concern' },
    step: null,
    reason: 'Apart: it judges and asks for nothing.',
  },
  {
    id: 'confirm',
    label: { nl: 'bevestigen', en: 'reaffirm' },
    step: null,
    reason: 'Apart: it holds on to what was said before, however hard that was.',
  },
  {
    id: 'commit',
    label: { nl: 'zich inzetten', en: 'commit to' },
    step: null,
    reason: 'Apart: the speaker binds itself, not another.',
  },
  {
    id: 'undertake',
    label: { nl: 'zullen doen', en: 'undertake' },
    step: null,
    reason: 'Apart: says what the speaker will do, or what will be done, and binds nobody else.',
  },
  {
    id: 'contribute',
    label: { nl: 'bijdragen', en: 'contribute' },
    step: null,
    reason: 'Apart: a deed of the speaker, where "zich inzetten" promises an effort.',
  },
  {
    id: 'agree',
    label: { nl: 'instemmen', en: 'agree' },
    step: null,
    reason: 'Apart: it joins what another proposes.',
  },
  {
    id: 'decide',
    label: { nl: 'besluiten', en: 'decide' },
    step: null,
    reason: 'Apart: a decision, not a wish.',
  },
  {
    id: 'announce',
    label: { nl: 'aankondigen', en: 'announce' },
    step: null,
    reason: 'Apart: it tells or begins what the speaker itself does.',
  },
  {
    id: 'require',
    label: { nl: 'zeggen dat het moet', en: 'say it must be done' },
    step: null,
    reason:
      'Open: "moeten" says how things must be; whether that presses or only states, readers differ. Who must is not who speaks.',
  },
  {
    id: 'wish',
    label: { nl: 'willen', en: 'want' },
    step: null,
    reason: 'Open: every place on the scale was argued for.',
  },
  {
    id: 'aim',
    label: { nl: 'beogen', en: 'aim at' },
    step: null,
    reason: 'Apart: it names a purpose; nothing is said to be done, and nothing is asked.',
  },
  {
    id: 'judge',
    label: { nl: 'oordelen', en: 'judge' },
    step: null,
    reason: 'Apart: it says what the speaker holds to be so.',
  },
  {
    id: 'foresee',
    label: { nl: 'voorzien', en: 'foresee' },
    step: null,
    reason: 'Apart: it foretells, and holds nobody to it.',
  },
  {
    id: 'reject',
    label: { nl: 'afwijzen', en: 'reject' },
    step: null,
    reason: 'Apart: the speaker will not have it; no other act is a weaker way of saying so.',
  },
  {
    id: 'question',
    label: { nl: 'een vraag stellen', en: 'ask a question' },
    step: null,
    reason: 'Apart: a question states nothing, and asks for an answer alone.',
  },
  {
    id: 'value',
    label: { nl: 'belang hechten', en: 'attach importance' },
    step: null,
    reason: 'Open: readers differ whether it is stressing or merely stating.',
  },
  {
    id: 'note',
    label: { nl: 'kennisnemen', en: 'take note' },
    step: null,
    reason: 'Apart: it says that a text was seen.',
  },
  {
    id: 'state',
    label: { nl: 'aangeven', en: 'state' },
    step: null,
    reason: 'Apart: it introduces what is said and has no force of its own; a stronger act in its clause comes first.',
  },
];

/** Words that look like acts and are not read as such. */
export const ACTS_LEFT_OUT: readonly { readonly words: string; readonly why: string }[] = [
  { words: 'stimuleren, bevorderen, versterken', why: 'are most often the policy itself' },
  { words: 'naar verwachting, lang verwachte', why: 'foretell; nobody is expected to do anything' },
  { words: 'oproep (the noun alone)', why: '"de oproep aan de Commissie" reports a call without saying whose it is' },
  { words: 'deelnemen, plaatsvinden, samenkomen', why: 'are procedure' },
  {
    words: 'look forward to',
    why: 'is read as a courtesy by some and as an expectation by others',
  },
  {
    words: 'call, support, request, welcome as nouns',
    why: '"its strong support" and "a call for action" say whose it is in the verb before them',
  },
];
