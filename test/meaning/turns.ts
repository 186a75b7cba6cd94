import type { Verdict } from '../../src/model.ts';
import {
  DAYS,
  DEGREES,
  DENIALS,
  type Dice,
  type Drawn,
  type Modal,
  other,
  PERIODS,
  type Proposition,
  pick,
} from './proposition.ts';

/** A way to turn what a sentence means. */
export const TURNS = [
  'denied',
  'opposite',
  'affix',
  'without',
  'figure',
  'bound',
  'day',
  'edge',
  'period',
  'condition-added',
  'condition-turned',
  'exception-added',
  'modality',
  'tense',
  'agent',
  'swapped',
  'member-dropped',
  'member-replaced',
  'degree',
] as const;
export type Turn = (typeof TURNS)[number];

/** A turned sentence; `verdicts` are those a careful reader gives from the plain sentence to the turned one, any of them. */
export interface Turned {
  readonly proposition: Proposition;
  /** The sentence it was turned from, where that one had to be given a part first. */
  readonly from: Proposition;
  readonly verdicts: readonly Verdict[];
}

const OTHER_CONJUNCTION: Readonly<Record<string, string>> = {
  mits: 'tenzij',
  tenzij: 'mits',
  als: 'tenzij',
  indien: 'tenzij',
  zolang: 'tenzij',
  alleen: 'tenzij',
  provided: 'unless',
  unless: 'if',
  if: 'unless',
  as: 'unless',
  only: 'unless',
};
const REST_OF_CONJUNCTION: ReadonlySet<string> = new Set(['als', 'that', 'long', 'as', 'if']);

const direction = (from: number, to: number): readonly Verdict[] => (to > from ? ['stronger'] : ['weaker']);

/** What one may do is less than what one will or must; these two, and what one wants, readers rank differently. */
const FORCE: Readonly<Record<Modal, number>> = { may: 0, want: 1, will: 1, must: 1 };
const force = (from: Modal, to: Modal): readonly Verdict[] => {
  if (FORCE[from] === FORCE[to]) return ['reworded', 'stronger', 'weaker'];
  return [...direction(FORCE[from], FORCE[to]), ...([from, to].includes('want') ? (['reworded'] as const) : [])];
};

const HAS_MODAL: ReadonlySet<string> = new Set([
  'main',
  'day-first',
  'condition-first',
  'passive',
  'that',
  'occasion',
  'long',
]);

const OTHER_NUMBER: Readonly<Record<string, string>> = {
  'een kwart': 'de helft',
  'een half': 'een kwart',
  'een tiende': 'een vijfde',
  'de helft': 'een derde',
  'twee derde': 'drie kwart',
  anderhalf: 'twee',
  twee: 'vier',
  drie: 'vijf',
  vijf: 'zeven',
  zes: 'acht',
  zeven: 'negen',
  tien: 'twintig',
  twaalf: 'vijftien',
  'a quarter': 'a half',
  'half a': 'a quarter',
  'one tenth': 'one fifth',
  half: 'a third',
  'two thirds': 'three quarters',
  three: 'five',
  five: 'seven',
  six: 'eight',
  seven: 'nine',
  ten: 'twenty',
  two: 'four',
  twelve: 'fifteen',
};

/** The same amount of something with another number: in words by the list, in figures by its last digit that counts. */
function otherFigure(figure: string, dice: Dice): string {
  const words = Object.keys(OTHER_NUMBER).find((number) => figure.startsWith(number));
  if (words !== undefined) return figure.replace(words, OTHER_NUMBER[words]!);
  const digit = /[1-9](?=[^1-9]*$)/.exec(figure)?.[0];
  if (digit === undefined) throw new Error(`no number in "${figure}"`);
  return figure.replace(/[1-9](?=[^1-9]*$)/, String(((Number(digit) + dice(7)) % 9) + 1));
}

/** "Twee uur", "five days" are a period as well as a figure. */
const ofAmount = (figure: string): readonly Verdict[] =>
  /uur|dagen|days|hours/.test(figure) ? ['other-figure', 'other-date'] : ['other-figure'];

/** The sentence with its meaning turned in one way, or null where it has no part that this turns. */
export function turned({ proposition: p, subject }: Drawn, turn: Turn, dice: Dice): Turned | null {
  const to = (change: Partial<Proposition>, verdicts: readonly Verdict[], from: Proposition = p): Turned => ({
    from,
    proposition: { ...from, ...change },
    verdicts,
  });
  switch (turn) {
    case 'denied': {
      const from = { ...p, denial: null };
      return to({ denial: p.frame === 'main' ? pick(DENIALS, dice) : 'not' }, ['reversed'], from);
    }
    case 'opposite': {
      if (['judges', 'amounts'].includes(p.frame)) return null;
      const [one, two] = subject.verbs.find((verbs) => verbs.includes(p.verb))!;
      return to({ verb: one === p.verb ? two : one }, ['reversed']);
    }
    case 'affix': {
      const [one, two] = subject.adjectives.find((both) => both.includes(p.adjective))!;
      return to({ adjective: one === p.adjective ? two : one }, ['reversed'], { ...p, frame: 'judges', denial: null });
    }
    case 'without':
      return to({ companion: 'without' }, ['reversed', 'exception'], { ...p, companion: 'with' });
    case 'figure':
      return p.figure === null ? null : to({ figure: otherFigure(p.figure, dice) }, ofAmount(p.figure));
    case 'bound':
      return p.figure === null
        ? null
        : to({ bound: p.bound === 'least' ? 'most' : p.bound === 'most' ? 'least' : 'most' }, ofAmount(p.figure));
    case 'day':
      return p.day === null ? null : to({ day: other(DAYS[p.language], p.day, dice) }, ['other-date']);
    case 'edge':
      return p.day === null ? null : to({ edge: p.edge === 'from' ? 'until' : 'from' }, ['other-date']);
    case 'period':
      return p.period === null ? null : to({ period: other(PERIODS[p.language], p.period, dice) }, ['other-date']);
    case 'condition-added':
      return p.condition !== null || p.exception !== null || p.frame === 'condition-first'
        ? null
        : to({ condition: pick(subject.conditions, dice) }, ['condition']);
    case 'condition-turned': {
      if (p.condition === null) return null;
      const [conjunction = '', ...behind] = p.condition.split(' ');
      const rest = behind.slice(behind.findIndex((word) => !REST_OF_CONJUNCTION.has(word)));
      return to({ condition: [OTHER_CONJUNCTION[conjunction], ...rest].join(' ') }, ['condition', 'reversed']);
    }
    case 'exception-added':
      return p.condition !== null || p.exception !== null
        ? null
        : to({ exception: pick(subject.exceptions, dice) }, ['exception']);
    case 'modality': {
      if (!HAS_MODAL.has(p.frame)) return null;
      const modals: readonly Modal[] =
        p.frame === 'passive' ? ['will', 'may', 'must'] : ['will', 'may', 'must', 'want'];
      const modal = other(modals, p.modal, dice);
      return to({ modal }, force(p.modal, modal));
    }
    case 'tense':
      return HAS_MODAL.has(p.frame) ? to({ isDone: true }, ['reworded', 'stronger', 'weaker']) : null;
    case 'agent':
      return p.frame === 'amounts' ? null : to({ agent: p.patient }, ['reworded', 'other-speaker']);
    case 'swapped':
      return to({ agent: p.patient, patient: p.agent }, ['reworded', 'other-speaker'], { ...p, frame: 'asks' });
    case 'member-dropped':
      return p.members.length < 2 ? null : to({ members: p.members.slice(0, -1) }, ['narrower']);
    case 'member-replaced': {
      const [first, ...rest] = p.members;
      const fresh = subject.members.find((member) => !p.members.includes(member));
      return first === undefined || fresh === undefined ? null : to({ members: [fresh, ...rest] }, ['reworded']);
    }
    case 'degree': {
      if (p.degree === null || p.denial !== null || ['judges', 'amounts'].includes(p.frame)) return null;
      const steps = DEGREES[p.language];
      const step = steps.findIndex((same) => same.includes(p.degree!));
      const next = other([0, 1, 2], step, dice);
      // In parts and in steps: readers do not rank the two.
      const isRanked = Math.max(step, next) === 2;
      return to({ degree: pick(steps[next]!, dice) }, isRanked ? direction(step, next) : ['reworded']);
    }
  }
}

/** The verdict of the way back. */
export const REVERSE: Readonly<Partial<Record<Verdict, Verdict>>> = {
  stronger: 'weaker',
  weaker: 'stronger',
  narrower: 'broader',
  broader: 'narrower',
};
