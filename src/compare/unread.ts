/**
 * What stands in a passage and was not read. "De havengelden bedragen 12 euro" has no act and nobody who does one: there
 * nothing is missing, and two such passages may be the same. "Het college heeft de havengelden herijkt" has an act that is
 * in no list: then nothing is told the same.
 */
import type { Span, Wording } from '../model.ts';
import { governingAct } from './governing-act.ts';
import { clauseWords, type ParsedSentence, wordsIn } from './parsed-sentence.ts';
import { actsIn } from './speech-acts.ts';
import { auxiliaries } from './verb-forms.ts';

/** Rules by which a speaker was read as the subject of a verb. */
const SUBJECT = /^speaker:(?:subject|pronoun|taken-up)/;

/**
 * Whether a passage (`span` in the sentence, with the wording that was read of it) holds an act that was not read: a speaker
 * is the subject of some verb, or an auxiliary stands beside one, and no act was read.
 */
export function hasUnreadAct(of: ParsedSentence, span: Span, { act, speaker }: Wording): boolean {
  const [from, to] = wordsIn(of, span);
  if (act !== null || from === to) return false;
  if (speaker !== null && SUBJECT.test(speaker.rule)) return true;
  const [first, last] = [of.clauseOf[from]!, of.clauseOf[to - 1]!];
  return of.clauses.slice(first, last + 1).some((_, at) => {
    const { perfect, passivePast, passivePresent, future, modal } = auxiliaries(of, first + at, of.words.length);
    const passive = (passivePast || passivePresent) && (of.pack.verbs.separable || hasParticiple(of, first + at));
    return perfect || passive || future || modal;
  });
}

/** English says "are" of what is and of what is done: "are raised" has a participle. */
function hasParticiple(of: ParsedSentence, clause: number): boolean {
  const [from, to] = clauseWords(of, clause);
  return of.words.slice(from, to).some(({ fold }) => /(?:ed|en)$/.test(fold));
}

/** Whether somebody does what a passage says and was not read; nobody does what is said of a matter ("X is van belang"). */
export function hasUnreadSpeaker(of: ParsedSentence, span: Span, { speaker }: Wording): boolean {
  const [from, to] = wordsIn(of, span);
  if (speaker !== null || from === to) return false;
  const act = governingAct(of, actsIn(of), from, to);
  return act !== null && !act.ofMatter && !act.byHelper;
}
