import { carriersOfVerdict } from '../../compare/movement.ts';
import { dossierIndex } from '../../dossier/index-by-id.ts';
import type { Dossier, Movement, Quote, Span } from '../../model.ts';
import type { Finding, FoundWords } from './finding.ts';

/** The words a step is told by, on both sides: `volledige` and `verdere`; either may be missing where one side has none. */
export interface LiftedWords {
  readonly old: Quote | null;
  readonly new: Quote | null;
}

type Carrier = Movement['carriers'][number];

/** What carries a finding, a degree first; of a degree the word itself, where both sides have one of their own. */
export function liftedOf(dossier: Dossier, { step, older, newer }: Finding): LiftedWords[] {
  if (step === null) return [];
  const carriers = carriersOfVerdict(step.movement, step.verdict);
  const degrees = carriers.filter(({ axis }) => axis === 'degree');
  // Where a degree moves, the act that moved with it is seen on the line.
  return (degrees.length > 0 ? degrees : carriers).map((carrier) => {
    if (carrier.axis !== 'degree') return carrier;
    const old = degreeWord(dossier, carrier.old, older);
    const fresh = degreeWord(dossier, carrier.new, newer);
    const isApart = old?.text !== fresh?.text && (old !== null || fresh !== null);
    return isApart ? withoutNone(carrier, old, fresh) : carrier;
  });
}

/** One side without a degree word is told by what it is of: "aansluiting werd volledige aansluiting". */
function withoutNone(carrier: Carrier, old: Quote | null, fresh: Quote | null): LiftedWords {
  return old === null || fresh === null ? carrier : { old, new: fresh };
}

/** The degree word of a passage, where it stands in the words that carry the step: "some further increases" is not "further". */
function degreeWord(dossier: Dossier, quote: Quote | null, words: FoundWords | null): Quote | null {
  const span = words?.wording?.degree?.span ?? null;
  if (quote === null || span === null || words === null || quote.sentence !== words.sentence) return null;
  if (span.from < quote.span.from || span.to > quote.span.to) return null;
  const text = dossierIndex(dossier).sentences.get(words.sentence)?.sentence.text.slice(span.from, span.to);
  return text === undefined ? null : { sentence: words.sentence, span, text };
}

/** Where the lifted words stand in a passage. */
export function marksIn(words: FoundWords, lifted: readonly LiftedWords[]): Span[] {
  return lifted
    .flatMap(({ old, new: fresh }) => [old, fresh])
    .flatMap((quote) => (quote !== null && quote.sentence === words.sentence ? [quote.span] : []));
}
