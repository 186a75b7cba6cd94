import type { Denial, Frame, Modal, Proposition, Verb } from './proposition.ts';

/** The words of a sentence from its parts. */

const words = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' ');
const list = (items: readonly string[], and: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
const sentence = (...parts: readonly (string | null)[]): string => {
  const text = parts.filter((part) => part !== null && part !== '').join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/** Ways to deny that need a verb of their own; elsewhere a sentence denies by its first word, "niet" or "not". */
const OWN_VERB: ReadonlySet<Denial | null> = new Set(['refuse', 'refrain', 'oppose', 'unable']);
const PLAIN: Readonly<Record<string, string>> = { not: 'niet', 'no-longer': 'niet langer', never: 'nooit' };
const PLAIN_ENGLISH: Readonly<Record<string, string>> = { not: 'not', 'no-longer': 'no longer', never: 'never' };

/** The day a meeting was held, in words, where a sentence is of one. */
export interface Occasion {
  readonly words: string;
}

// ── Dutch ────────────────────────────────────────────────────────────────────────────────────────────────────

const MODALS: Readonly<Record<Modal, readonly [string, string]>> = {
  will: ['zal', 'zullen'],
  may: ['kan', 'kunnen'],
  must: ['moet', 'moeten'],
  want: ['wil', 'willen'],
};
const infinitive = ({ particle, stem }: Verb): string => `${particle}${stem}`;
const toInfinitive = ({ particle, stem }: Verb): string => words(particle, 'te', stem);

function dutch(p: Proposition, occasion: Occasion): string {
  const { frame, agent, object, degree } = p;
  const from = p.day === null ? null : `${p.edge === 'from' ? 'vanaf' : 'tot'} ${p.day}`;
  const bound = p.bound === null ? null : p.bound === 'least' ? 'ten minste' : 'ten hoogste';
  const figure = p.figure === null ? null : words(bound, p.figure);
  const phrases = words(
    p.members.length === 0 ? null : `voor ${list(p.members, 'en')}`,
    figure === null || frame === 'amounts' ? null : `met ${figure}`,
    frame === 'day-first' ? null : from,
    p.period === null ? null : `gedurende ${p.period}`,
    p.companion === null ? null : p.companion === 'with' ? 'met een overgangsregeling' : 'zonder overgangsregeling',
  );
  const no = p.denial === null ? null : (PLAIN[p.denial] ?? 'niet');
  const ending = [frame === 'condition-first' ? null : p.condition, p.exception];
  const modal = MODALS[p.modal][0];
  const tail = words(object.words, phrases);
  // The verbs at the end of a clause: "verhogen", "hebben verhoogd" once done.
  const close = p.isDone ? p.verb.participle : infinitive(p.verb);
  const finite = p.isDone ? 'heeft' : modal;
  const ordered = words(finite, agent, tail, no, degree, close);
  switch (frame) {
    case 'day-first':
      return sentence(words(from, ordered), ...ending);
    case 'condition-first':
      return sentence(p.condition, ordered, p.exception);
    case 'passive': {
      const [one, many] = p.isDone ? ['is', 'zijn'] : MODALS[p.modal];
      const be = p.isDone ? p.verb.participle : `${p.verb.participle} worden`;
      return sentence(
        words(object.words, object.isPlural ? many : one, 'door', agent, phrases, no, degree, be),
        ...ending,
      );
    }
    case 'that':
      return sentence(`uit de brief blijkt dat ${words(agent, tail, no, degree, finite, close)}`, ...ending);
    case 'occasion':
      return sentence(
        `tijdens de vergadering van ${occasion.words} is bevestigd dat ${words(agent, tail, no, degree, finite, close)}`,
        ...ending,
      );
    case 'long':
      return sentence(
        'na een reeks gesprekken waaraan ook omwonenden deelnamen',
        words(ordered),
        ...ending,
        'waarover de betrokkenen in een latere brief nader worden ingelicht',
      );
    case 'present':
      return sentence(words(agent, p.verb.present, tail, no, degree, p.verb.particle), ...ending);
    case 'reason':
      return sentence(
        words(agent, 'ziet', no === null ? null : 'geen', 'aanleiding om', tail, degree, toInfinitive(p.verb)),
        ...ending,
      );
    case 'asks':
      return sentence(words(agent, modal, p.patient, no, 'verzoeken', tail, degree, toInfinitive(p.verb)), ...ending);
    case 'judges':
      return sentence(words(agent, 'acht', object.words, phrases, no, p.adjective), ...ending);
    case 'amounts':
      return sentence(words(object.words, object.isPlural ? 'gaan' : 'gaat', 'over', figure, phrases, no), ...ending);
    default:
      if (p.denial === 'nor') return sentence(words('evenmin', finite, agent, tail, degree, close), ...ending);
      if (OWN_VERB.has(p.denial)) {
        const verb = { refuse: 'weigert', refrain: 'ziet ervan af', oppose: 'verzet zich ertegen' }[String(p.denial)];
        return sentence(words(agent, verb ?? 'is niet in staat', tail, degree, toInfinitive(p.verb)), ...ending);
      }
      return sentence(words(agent, finite, tail, no, degree, close), ...ending);
  }
}

// ── English ──────────────────────────────────────────────────────────────────────────────────────────────────

const ENGLISH_MODALS: Readonly<Record<Modal, string>> = { will: 'will', may: 'may', must: 'must', want: 'would' };

function english(p: Proposition, occasion: Occasion): string {
  const { frame, agent, object, degree } = p;
  const from = p.day === null ? null : `${p.edge} ${p.day}`;
  const bound = p.bound === null ? null : p.bound === 'least' ? 'at least' : 'at most';
  const figure = p.figure === null ? null : words(bound, p.figure);
  const phrases = words(
    p.members.length === 0 ? null : `for ${list(p.members, 'and')}`,
    figure === null || frame === 'amounts' ? null : `by ${figure}`,
    frame === 'day-first' ? null : from,
    p.period === null ? null : `for a period of ${p.period}`,
    p.companion === null ? null : `${p.companion}${p.companion === 'with' ? ' a' : ''} transitional scheme`,
  );
  const no = p.denial === null ? null : (PLAIN_ENGLISH[p.denial] ?? 'not');
  const ending = [frame === 'condition-first' ? null : p.condition, p.exception];
  const tail = words(object.words, phrases);
  const finite = p.isDone ? 'has' : ENGLISH_MODALS[p.modal];
  const close = p.isDone ? p.verb.participle : p.verb.stem;
  const ordered = words(agent, finite, no, degree, close, tail);
  const infinite = words('to', degree, p.verb.stem, tail);
  switch (frame) {
    case 'day-first':
      return sentence(from, ordered, ...ending);
    case 'condition-first':
      return sentence(p.condition, ordered, p.exception);
    case 'passive': {
      const be = p.isDone ? words(object.isPlural ? 'have' : 'has', no, 'been') : words(finite, no, 'be');
      return sentence(words(object.words, be, degree, p.verb.participle, 'by', agent, phrases), ...ending);
    }
    case 'that':
      return sentence(`the letter shows that ${ordered}`, ...ending);
    case 'occasion':
      return sentence(`at the meeting of ${occasion.words}`, `it was confirmed that ${ordered}`, ...ending);
    case 'long':
      return sentence(
        'after a round of talks in which neighbours took part as well',
        ordered,
        ...ending,
        'about which those concerned will hear more in a later letter',
      );
    case 'present':
      return sentence(
        no === null
          ? words(agent, degree, p.verb.present, tail)
          : words(agent, no === 'not' ? 'does not' : no, degree, no === 'not' ? p.verb.stem : p.verb.present, tail),
        ...ending,
      );
    case 'reason':
      return sentence(words(agent, 'sees', no === null ? null : 'no', 'reason', infinite), ...ending);
    case 'asks':
      return sentence(words(agent, ENGLISH_MODALS[p.modal], no, 'ask', p.patient, infinite), ...ending);
    case 'judges':
      return sentence(
        words(agent, no === null ? 'considers' : 'does not consider', object.words, p.adjective, phrases),
        ...ending,
      );
    case 'amounts':
      return sentence(
        no === null
          ? words(object.words, object.isPlural ? 'concern' : 'concerns', figure, phrases)
          : words(object.words, object.isPlural ? 'do not' : 'does not', 'concern', figure, phrases),
        ...ending,
      );
    default:
      if (p.denial === 'nor') return sentence(words('nor', finite, agent, degree, close, tail), ...ending);
      if (OWN_VERB.has(p.denial)) {
        const verb = { refuse: 'refuses', refrain: 'refrains from any attempt', oppose: 'opposes any move' }[
          String(p.denial)
        ];
        return sentence(words(agent, verb ?? 'is unable', infinite), ...ending);
      }
      return sentence(ordered, ...ending);
  }
}

/** The sentence in words; `occasion` is the meeting of the paper, and `frame` another order of the same words. */
export function written(p: Proposition, occasion: Occasion, frame: Frame = p.frame): string {
  return (p.language === 'nl' ? dutch : english)({ ...p, frame }, occasion);
}
