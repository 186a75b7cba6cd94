/** What a clause says beside who says it and how far it goes: denials, figures, dates, conditions, exceptions, modals. */
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Meaning, Span } from '../model.ts';
import type { MeaningToken } from '../text/meaning-tokens.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/**
 * The end of what a condition or exception holds: the next comma or semicolon behind its first words, or the end. An
 * exception is a noun, so it ends before a verb as well: "items other than food and energy have moved".
 */
export function heldUntil(text: string, token: Span, end: number, verbs: readonly Span[] = []): number {
  const stop = /[,;]/.exec(text.slice(token.to, end));
  const verb = verbs.find(({ from }) => from > token.to);
  return Math.min(stop === null ? end : token.to + stop.index, verb?.from ?? end);
}

/** The verbs an exception ends at. */
export function verbsAfter(
  tokens: readonly MeaningToken[],
  { signal }: MeaningToken,
  pack: LanguagePack,
): MeaningToken[] {
  return signal === 'exception' ? tokens.filter(({ fold }) => pack.auxiliaries.has(fold)) : [];
}

/** The denials, figures, dates, conditions, exceptions and modals of a stretch of a sentence, in order. */
export function readMeaning({ text, meaning, pack }: ParsedSentence, span: Span): Meaning[] {
  const tokens = meaning.filter((token) => token.from >= span.from && token.from < span.to);
  const end = span.to - (text.slice(span.from, span.to).length - text.slice(span.from, span.to).trimEnd().length);
  return tokens.flatMap((token, at): Meaning[] => {
    const { from, to, kind, key, signal, id, fold } = token;
    const here = { from, to };
    if (kind === 'date')
      return [{ kind: 'date', value: key, span: here, rule: `date:${signal === 'time' ? 'word' : 'number'}` }];
    if (kind === 'number') {
      const next = tokens[at + 1];
      const unit = next !== undefined && pack.meaningLookups.units.has(next.fold) ? next : null;
      const value = unit === null ? key : `${key} ${unit.key}`;
      return [{ kind: 'figure', value, span: { from, to: Math.max(to, unit?.to ?? to) }, rule: 'figure:number' }];
    }
    if (signal === 'denial' || signal === 'denying')
      return [{ kind: 'polarity', value: 'denied', span: here, rule: `polarity:${signal}` }];
    if (signal === 'condition' || signal === 'exception')
      return [
        {
          kind: signal,
          value: fold,
          span: { from, to: heldUntil(text, token, end, verbsAfter(tokens, token, pack)) },
          rule: `${signal}:${fold}`,
        },
      ];
    return signal === 'modality' ? [{ kind: 'modality', value: id, span: here, rule: `modality:${fold}` }] : [];
  });
}
