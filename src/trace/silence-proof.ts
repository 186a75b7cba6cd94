/**
 * The proof of a silent station: what was searched, and which sentences came nearest to the position.
 *
 * Nearness is the share of the position's own words, by weight, that stand in a clause: a figure that a reader can add up
 * in his head. The score of the aligner was not used here: it answers whether two sentences hold one position, and a
 * silent paper has none. What the theme's own search refused comes first: "visumvrij reizen" of Georgia shares no word
 * with "volledige aansluiting bij het EU-visumbeleid", and is what a reader would hold against the claim.
 */

import { objectsOf } from '../annotate/objects.ts';
import { inFocus, regionsOf, type SentenceRegions } from '../annotate/regions.ts';
import type {
  Cell,
  Document,
  Focus,
  Knowledge,
  Language,
  Passage,
  Quote,
  Rejected,
  Search,
  Sentence,
  Span,
} from '../model.ts';
import { isInScope } from '../text/block-scope.ts';
import { clauses } from '../text/clauses.ts';
import { stem } from '../text/stems.ts';
import { wordsOf } from '../text/tokenize.ts';
import { GRAMMAR_SHARE, stemShare } from '../text/word-frequency.ts';
import { missingReferences } from './missing-references.ts';

/** What is searched for: a passage that holds the position, its theme, and its objects by their labels. */
export interface SearchedPosition {
  readonly like: Passage;
  readonly theme: string;
  readonly objects: readonly string[];
  readonly label: string;
}
export type SilenceProver = (document: Document, sought: SearchedPosition) => Search;

/** Candidates shown: enough to judge, few enough to read. */
const NEAREST = 3;

interface Unit {
  readonly sentence: Sentence;
  readonly clauses: readonly { readonly span: Span; readonly stems: ReadonlySet<string> }[];
}
interface Searched {
  readonly units: readonly Unit[];
  readonly regions: ReadonlyMap<string, SentenceRegions>;
  readonly objects: ReturnType<typeof objectsOf>;
}

function unitsOf(document: Document): Unit[] {
  const { language } = document.source;
  return document.blocks
    .filter((block) => isInScope(document, block))
    .flatMap((block) => block.sentences)
    .map((sentence) => {
      const found = wordsOf(sentence.text);
      const parts = clauses(sentence.text, language).map((span) => ({
        span,
        stems: new Set(
          found
            .filter((word) => span.from <= word.from && word.from < span.to)
            .map((word) => stem(word.fold, language)),
        ),
      }));
      return { sentence, clauses: parts };
    });
}

/** Weight of each content word of a text: rare words tell, by the logarithm of how rare. */
function weightsOf(text: string, language: Language): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const word of wordsOf(text)) {
    const one = stem(word.fold, language);
    const share = stemShare(one, language);
    if (share < GRAMMAR_SHARE) weights.set(one, Math.log(1 / share));
  }
  return weights;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * A search over some documents. It returns the number of sentences searched, the label looked for, and the nearest
 * candidates, closest first, each with why it was refused. `cells` are the proofs of the themes, `focus` the regions.
 */
export function silenceProver(
  documents: readonly Document[],
  knowledge: Knowledge,
  focus: Focus,
  cells: readonly Cell[],
): SilenceProver {
  const texts = new Map(
    documents.flatMap((one) =>
      one.blocks.flatMap((block) => block.sentences.map((sentence) => [sentence.id, sentence.text] as const)),
    ),
  );
  const names = new Map(knowledge.objects.map((object) => [object.id, object.prefLabel]));
  const known = new Map<string, Searched>();
  const searched = (document: Document): Searched => {
    const before = known.get(document.source.id);
    if (before !== undefined) return before;
    const made = {
      units: unitsOf(document),
      regions: regionsOf(document, knowledge),
      objects: objectsOf(document, knowledge),
    };
    known.set(document.source.id, made);
    return made;
  };

  const references = new Map<string, readonly Quote[]>();
  const named = (document: Document): readonly Quote[] => {
    const made = references.get(document.source.id) ?? missingReferences(document, documents, focus, knowledge);
    references.set(document.source.id, made);
    return made;
  };

  const refusal = (
    unit: Unit,
    span: Span,
    sought: SearchedPosition,
    from: Searched,
    language: Language,
  ): Pick<Rejected, 'reason' | 'found'> => {
    const regions = from.regions.get(unit.sentence.id);
    const here = regions?.clauses.find((clause) => clause.span.from === span.from)?.regions ?? regions?.regions ?? [];
    if (
      !inFocus(
        here.map((one) => one.region),
        focus.regions,
        knowledge,
      )
    )
      return { reason: 'other-region', found: here[0]?.text ?? null };
    const held = from.objects.get(unit.sentence.id) ?? [];
    if (sought.objects.every((object) => held.some((hit) => hit.object === object)))
      return { reason: 'too-far', found: null };
    const other = held.find(
      (hit) => span.from <= hit.span.from && hit.span.from < span.to && !sought.objects.includes(hit.object),
    );
    return {
      reason: 'other-object',
      found: other === undefined ? null : (names.get(other.object)?.[language] ?? other.label),
    };
  };

  return (document, sought) => {
    const from = searched(document);
    const text = (texts.get(sought.like.sentence) ?? '').slice(sought.like.span.from, sought.like.span.to);
    const weights = weightsOf(text, document.source.language);
    const whole = [...weights.values()].reduce((sum, one) => sum + one, 0);
    const cell = cells.find((one) => one.document === document.source.id && one.theme === sought.theme);
    const refused = cell?.search?.nearest ?? [];
    const refers = named(document);
    const near: { unit: Unit; span: Span; score: number }[] = [];
    for (const unit of from.units) {
      if (refused.some((one) => one.sentence === unit.sentence.id)) continue;
      let best: { span: Span; score: number } | null = null;
      for (const clause of unit.clauses) {
        let sum = 0;
        for (const [one, weight] of weights) if (clause.stems.has(one)) sum += weight;
        const score = whole === 0 ? 0 : sum / whole;
        if (score > (best?.score ?? 0)) best = { span: clause.span, score };
      }
      if (best === null) continue;
      near.push({ unit, ...best });
    }
    near.sort((x, y) => y.score - x.score);
    const shown = near.slice(0, NEAREST).map(
      ({ unit, span, score }): Rejected => ({
        sentence: unit.sentence.id,
        span,
        score: round(score),
        ...refusal(unit, span, sought, from, document.source.language),
      }),
    );
    const own = refused.filter((one) => one.reason !== 'too-far');
    const rest = refused.filter((one) => one.reason === 'too-far');
    return {
      sentences: from.units.length,
      terms: [sought.label],
      nearest: [...own.slice(0, NEAREST - 1), ...shown, ...own.slice(NEAREST - 1), ...rest].slice(0, NEAREST),
      ...(refers.length > 0 ? { refers } : {}),
    };
  };
}
