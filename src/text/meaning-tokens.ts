/**
 * The tokens that two wordings are held against each other by, where what they mean is asked: words, numbers and dates in one
 * writing each, phrases that turn a meaning as one token.
 *
 * Each token is read by itself: "€ 35.000", "35.000 euro" and "EUR 35000" are one number and its unit, "1 januari 2024" and
 * "1-1-2024" one date, "2 to 2-1/4" one range. Comparing words told "10 gemeenten" and "300 gemeenten" verbatim.
 */

import type { Signal, SignalKind } from '../languages/compile-meaning.ts';
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Span } from '../model.ts';
import { amountPieces, joinPieces, piecesOf, type TextPiece } from './amount-pieces.ts';
import { foldWord } from './tokenize.ts';

/** A word, number or date of a clause; a phrase that turns its meaning is one token. */
export interface MeaningToken extends Span {
  readonly kind: 'word' | 'number' | 'date';
  /** What is compared: equal keys say the same, whatever their writing. */
  readonly key: string;
  /** As folded; of a number or date its key. */
  readonly fold: string;
  readonly signal: SignalKind | null;
  /** Of a modal or a bound which one. */
  readonly id: string;
}

/** "in te voeren" is the verb "invoeren": its particle, "te" and its stem are one word. */
function joinSeparable(pieces: TextPiece[], { degrees, verbs }: LanguagePack): void {
  for (let at = 0; at + 2 < pieces.length; at += 1) {
    const [particle, to, stem] = [pieces[at]!, pieces[at + 1]!, pieces[at + 2]!];
    if (![particle, to, stem].every(({ kind }) => kind === 'word')) continue;
    if (!degrees.particles.has(particle.fold) || !verbs.auxiliaries.to.has(to.fold)) continue;
    joinPieces(pieces, at, 3, 'word', `${particle.fold}${stem.fold}`);
  }
}

/** Does a number, date or time begin here: "10 meter", "1 mei", "het najaar"? */
function isAmount(pieces: readonly TextPiece[], folds: readonly string[], from: number, pack: LanguagePack): boolean {
  const at = pack.meaning.articles.has(folds[from] ?? '') ? from + 1 : from;
  const piece = pieces[at];
  if (piece === undefined) return false;
  return piece.kind !== 'word' || pack.meaningLookups.signalsAt(folds, at).some(({ kind }) => kind === 'time');
}

/** The signal that begins at a word, if its neighbours let it be one. */
function signalAt(
  pieces: readonly TextPiece[],
  folds: readonly string[],
  at: number,
  text: string,
  pack: LanguagePack,
): Signal | null {
  const found = pack.meaningLookups.signalsAt(folds, at).find((signal) => {
    if (signal.kind === 'bound') return isAmount(pieces, folds, at + signal.length, pack);
    const before = pieces[at - 1];
    const isHead = before === undefined || /[,;:(–—]/.test(text.slice(before.to, pieces[at]!.from));
    if (signal.atHead) return isHead || opensCondition(folds, at, pack);
    return signal.kind !== 'connective' || (before === undefined && connects(pieces, at + signal.length, text, pack));
  });
  return found ?? null;
}

/** "De sluis sluit als de vorst inzet", without a comma: no "zowel Ede als de dorpen", no "werkt als leraar". */
function opensCondition(folds: readonly string[], at: number, { meaning, nouns }: LanguagePack): boolean {
  const next = folds[at + 1] ?? '';
  const opens = nouns.determiners.has(next) && !meaning.one.has(next);
  return (
    opens && meaning.conditionsInside.has(folds[at]!) && !folds.slice(0, at).some((fold) => meaning.comparing.has(fold))
  );
}

/** Behind "ook" or "also" at the head a verb or a comma: "Ook Denemarken doet mee" and "Verder onderzoek is nodig" say more. */
function connects(pieces: readonly TextPiece[], at: number, text: string, pack: LanguagePack): boolean {
  const [before, next, second] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (before === undefined || next?.kind !== 'word') return false;
  if (text.slice(before.to, next.from).includes(',')) return true;
  const { auxiliaries, speechForms, words, meaning } = pack;
  if (auxiliaries.has(next.fold) || speechForms.has(next.fold)) return true;
  // "Verder steeg het aantal": what stands before "het" is the verb.
  if (pack.nouns.determiners.has(second?.fold ?? '')) return true;
  const isNoun = second?.kind === 'word' && auxiliaries.has(second.fold);
  return meaning.finite.test(next.fold) && !words.functionWords.has(next.fold) && !isNoun;
}

/** The tokens of a stretch of a sentence, in order; articles are left out. */
export function meaningTokens(text: string, span: Span, pack: LanguagePack): MeaningToken[] {
  const pieces = amountPieces(text, span, pack);
  joinSeparable(pieces, pack);
  const folds = pieces.map((piece) => (piece.kind === 'word' ? piece.fold : ''));
  const { articles, articled } = pack.meaning;
  const tokens: MeaningToken[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const { kind, key, fold, from } = pieces[at]!;
    if (kind !== 'word') {
      tokens.push({
        from,
        to: pieces[at]!.to,
        kind: kind === 'unit' ? 'word' : kind,
        key,
        fold: key,
        signal: null,
        id: '',
      });
      continue;
    }
    const signal = signalAt(pieces, folds, at, text, pack);
    if (signal === null) {
      // "few residents" are hardly any, "a few residents" some.
      if (articles.has(fold) && !articled.has(folds[at + 1] ?? '')) continue;
      const spelled = pack.meaning.oneSpelling(fold);
      tokens.push({
        from,
        to: pieces[at]!.to,
        kind: 'word',
        key: pack.stem(spelled),
        fold,
        signal: null,
        id: '',
      });
      continue;
    }
    const last = pieces[at + signal.length - 1]!;
    const phrase = folds.slice(at, at + signal.length);
    const words = phrase.join(' ');
    // "Als de vorst inzet" at the head is a condition, and the same words later in the sentence are the same words.
    const bare = phrase.filter((word) => !pack.meaning.articles.has(word));
    const isDate = signal.kind === 'time';
    tokens.push({
      from,
      to: last.to,
      kind: isDate ? 'date' : 'word',
      key: bare.join(' '),
      fold: words,
      signal: signal.kind,
      id: signal.id,
    });
    at += signal.length - 1;
  }
  return tokens;
}

/** The tokens that begin in a stretch. */
export const tokensIn = (tokens: readonly MeaningToken[], { from, to }: Span): MeaningToken[] =>
  tokens.filter((token) => token.from >= from && token.from < to);

/** The words of a text in order, folded, each number in one writing: equal for two that are the same word for word. "Één" is no article. */
export function literalKey(text: string, pack: LanguagePack): string {
  return piecesOf(text, { from: 0, to: text.length }, pack)
    .map(({ kind, key, text: written }) =>
      kind === 'number' && key !== '1' && !/\d/.test(written) ? foldWord(written) : key,
    )
    .join(' ');
}
