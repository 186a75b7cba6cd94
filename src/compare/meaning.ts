/** What a clause says beside who says it and how far it goes: denials, figures, dates, conditions, exceptions, modals. */
import type { Meaning, Span } from '../model.ts';
import { type MeaningToken, tokensIn } from '../text/meaning-tokens.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/**
 * The end of what a condition or exception holds, in text that goes on to `end`: the next comma or semicolon behind its
 * first words. An exception is a noun, so it ends before a verb as well: "items other than food and energy have moved".
 */
export function endOfHeld(
  token: MeaningToken,
  tokens: readonly MeaningToken[],
  { text, pack }: Pick<ParsedSentence, 'text' | 'pack'>,
  end: number,
): number {
  const stop = /[,;]/.exec(text.slice(token.to, end));
  const isVerb = ({ from, fold }: MeaningToken): boolean =>
    from > token.to && (pack.auxiliaries.has(fold) || pack.meaning.lasting.has(fold));
  const verb = token.signal === 'exception' ? tokens.find(isVerb) : undefined;
  return Math.min(stop === null ? end : token.to + stop.index, verb?.from ?? end);
}

/** The denials, figures, dates, conditions, exceptions and modals of a stretch of a sentence, in order. */
export function readMeaning(sentence: ParsedSentence, span: Span): Meaning[] {
  const { text, pack } = sentence;
  const tokens = tokensIn(sentence.meaning, span);
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
          span: { from, to: endOfHeld(token, tokens, sentence, end) },
          rule: `${signal}:${fold}`,
        },
      ];
    return signal === 'modality' ? [{ kind: 'modality', value: id, span: here, rule: `modality:${fold}` }] : [];
  });
}
