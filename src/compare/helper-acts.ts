/** Acts an auxiliary says where no verb of an act stands beside it: "moet" that it must, "zal" what will be done. */

import { ACTS } from '../languages/speech-acts.ts';
import { clauseWords, isDeterminer, type ParsedSentence } from './parsed-sentence.ts';
import type { SpeechAct } from './speech-acts.ts';
import { isAside } from './verb-forms.ts';

/** Words an auxiliary and its verb may be apart and still be shown as one: "zullen samen worden bestreden". */
const TIGHT = 4;
/** Words back within which a relative clause opens: "studenten die aan de Tirana Campus willen studeren". */
const RELATIVE = 12;
/** Words behind an English auxiliary within which its verb stands: "will also continue to". */
const VERB = 4;

/** Last word of the verb an auxiliary at `at` goes with: the end of its clause in Dutch, what stands behind it in English. */
function verbOf(of: ParsedSentence, at: number): number {
  const { verbs } = of.pack;
  const [, to] = clauseWords(of, of.clauseOf[at]!);
  if (!verbs.separable) {
    let here = at + 1;
    while (here < Math.min(to - 1, at + VERB) && isLight(of, here)) here += 1;
    return Math.min(here, to - 1);
  }
  for (let here = at + 1; here < to; here += 1) {
    const passive = verbs.auxiliaries.passivePresent.has(of.words[here]!.fold);
    if (passive) return here + 1 < to && /(?:d|t|en)$/.test(of.words[here + 1]!.fold) ? here + 1 : here;
  }
  return to - 1;
}

const isLight = (of: ParsedSentence, at: number): boolean => {
  const { adverb, adverbs, auxiliaries } = of.pack.verbs;
  const { fold } = of.words[at]!;
  return adverb.test(fold) || adverbs.has(fold) || auxiliaries.be.has(fold);
};

function isPassive(of: ParsedSentence, at: number): boolean {
  const { auxiliaries, separable } = of.pack.verbs;
  const [from, to] = clauseWords(of, of.clauseOf[at]!);
  const words = of.words.slice(separable ? from : at + 1, separable ? to : Math.min(to, at + VERB));
  return words.some(({ fold }, index) =>
    separable
      ? auxiliaries.passivePresent.has(fold)
      : auxiliaries.be.has(fold) && /(?:ed|en|ne|de)$/.test(words[index + 1]?.fold ?? ''),
  );
}

/**
 * The acts of a sentence with those its auxiliaries say. "Moet" takes the place of what must be done ("Noorwegen moet het
 * verdrag steunen" supports nothing); "zal" and "wil" count only where their clause holds no verb of an act.
 */
export function withHelperActs(of: ParsedSentence, acts: readonly SpeechAct[]): SpeechAct[] {
  const { helperActs, notUndertaken, auxiliaries, saying } = of.pack.verbs;
  const found = [...acts];
  for (const [at, { fold, text, from }] of of.words.entries()) {
    const id = Object.keys(helperActs).find((one) => helperActs[one]!.has(fold));
    const act = ACTS.find((one) => one.id === id);
    // "the political will to", "in May": what an auxiliary is behind an article, or in capitals, is a name.
    if (act === undefined || isDeterminer(of, at - 1) || (from > 0 && /^\p{Lu}/u.test(text))) continue;
    if (auxiliaries.to.has(of.words[at + 1]?.fold ?? '') && helperActs['undertake']?.has(fold)) continue;
    const clause = of.clauseOf[at]!;
    const beside = found.filter((one) => one.clause === clause || one.governor === clause);
    const requires = act.id === 'require';
    const replaced = requires ? beside.filter((one) => one.verb > at && !one.passive && one.tense === 'present') : [];
    if (!requires && beside.some(({ aside, ofMatter }) => !aside && !ofMatter)) continue;
    if (requires && beside.some((one) => one.verb > at && one.passive)) continue;
    const verb = verbOf(of, at);
    const [start, end] = clauseWords(of, clause);
    const passive = isPassive(of, at);
    const foretells = !passive && of.words.slice(start, end).some((word) => notUndertaken.has(word.fold));
    if (act.id === 'undertake' && foretells) continue;
    for (const one of replaced) found.splice(found.indexOf(one), 1);
    found.push({
      act,
      verb: at,
      first: at,
      last: verb - at <= TIGHT ? verb : at,
      clause,
      governor: clause,
      tense: act.id === 'undertake' ? 'future' : 'present',
      passive: !requires && passive,
      aside: isAside(of, at, saying, RELATIVE),
      ofMatter: requires,
      byHelper: true,
    });
  }
  return found.sort((x, y) => x.verb - y.verb);
}
