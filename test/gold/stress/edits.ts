/** What people do to a sentence between two papers: other words, another order, two of one, one of two, other matter. */

import { isFunctionWord } from '../../../src/languages/function-words.ts';
import { clauses } from '../../../src/text/clauses.ts';
import { DUTCH_PACK } from '../../setup/packs.ts';
import type { Random } from './prng.ts';

/** Words that stand for one another in official and in plain Dutch; an edit takes these first, as an editor does. */
const SYNONYMS = `
maar/echter ook/tevens/eveneens als/indien/wanneer omdat/aangezien gebruiken/benutten/toepassen gebruikt/toegepast
kunt/kan moet/dient wordt/is worden/zijn bijvoorbeeld/zoals opgeven/vermelden bevat/omvat maken/vervaardigen
verschillende/diverse alleen/uitsluitend/slechts nodig/vereist mogelijk/denkbaar standaard/gewoonlijk vaak/dikwijls
daarom/derhalve toevoegen/bijvoegen verwijderen/schrappen wijzigen/veranderen/aanpassen kiezen/selecteren
tonen/weergeven toont/geeft starten/beginnen informatie/gegevens eenvoudig/makkelijk juiste/correcte nieuwe/recente
volgende/onderstaande vorige/eerdere automatisch/vanzelf meestal/doorgaans direct/onmiddellijk huidige/bestaande
belangrijk/wezenlijk onderstreepte/benadrukte onderstrepen/benadrukken steun/ondersteuning landen/staten
regio/gebied bespreken/behandelen gesproken/overlegd vragen/verzoeken gevraagd/verzocht inzet/streven
`
  .trim()
  .split(/\s+/)
  .map((line) => line.split('/'));
const ALIKE = new Map<string, readonly string[]>(
  SYNONYMS.flatMap((family) => family.map((word) => [word, family.filter((one) => one !== word)] as const)),
);

/** The words of a sentence, its full stop apart. */
const cut = (text: string): string[] => text.replace(/\.$/, '').split(' ');
const sentence = (parts: readonly string[]): string => `${upper(parts.join(' ').replace(/[,;:\s]+$/, ''))}.`;
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A name keeps its capital; any other word loses the one it had at the head of a sentence. */
const lower = (text: string): string =>
  /^\p{Lu}\p{Ll}*(\s|$)/u.test(text) && isFunctionWord(text.split(' ')[0]!)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** Words to put in: those of other texts, none of them a function word. */
export function vocabularyOf(texts: readonly string[]): string[] {
  const found = new Set(texts.flatMap((text) => text.match(/\p{Ll}{4,}/gu) ?? []));
  return [...found].filter((word) => !isFunctionWord(word)).sort();
}

/** `share` of the words edited, at least one: half replaced (by a synonym where there is one), a quarter out, a quarter in. */
export function editWords(text: string, share: number, random: Random, pool: readonly string[]): string {
  const parts = cut(text);
  const edits = Math.max(1, Math.round(share * parts.length));
  const places = random.shuffled(parts.map((_, at) => at)).slice(0, edits);
  const edited: (string | null)[] = [...parts];
  for (const at of places) {
    const bare = parts[at]!.replace(/[^\p{L}]/gu, '').toLowerCase();
    const alike = ALIKE.get(bare);
    const kind = random.next();
    if (alike !== undefined) edited[at] = random.pick(alike);
    else if (kind < 0.5) edited[at] = random.pick(pool);
    else if (kind < 0.75 && parts.length > 6) edited[at] = null;
    else edited[at] = `${parts[at]} ${random.pick(pool)}`;
  }
  return sentence(edited.filter((word) => word !== null));
}

/** The last clause first, or the halves swapped where there is only one clause; null for a sentence too short. */
export function moveClause(text: string): string | null {
  const spans = clauses(text, DUTCH_PACK);
  const at = spans.length > 1 ? spans.at(-1)!.from : Math.floor(text.length / 2);
  const from = text.lastIndexOf(' ', at) + 1;
  if (from < 12 || text.length - from < 12) return null;
  const head = text.slice(0, from).replace(/[,;:\s]+$/, '');
  const tail = text.slice(from).replace(/\.$/, '').trim();
  return sentence([`${tail}, ${lower(head)}`]);
}

/** Two sentences of one, cut at the clause nearest to the middle; null where a half would be a scrap. */
export function split(text: string): [string, string] | null {
  const parts = cut(text);
  if (parts.length < 14) return null;
  const middle = text.length / 2;
  const starts = clauses(text, DUTCH_PACK)
    .slice(1)
    .map((span) => span.from)
    .sort((x, y) => Math.abs(x - middle) - Math.abs(y - middle));
  const at = starts[0] ?? text.indexOf(' ', middle) + 1;
  const halves = [text.slice(0, at), text.slice(at)].map((half) => cut(half.trim()));
  if (halves.some((half) => half.length < 6)) return null;
  const tail = halves[1]!.join(' ').replace(/^(en|maar|waarbij|die|dat|of) /, '');
  return [sentence(halves[0]!), sentence([`Daarbij geldt ${lower(tail)}`])];
}

/** One sentence of two. */
export function merge(one: string, other: string): string {
  return sentence([`${one.replace(/\.$/, '')}, en ${lower(other)}`.replace(/\.$/, '')]);
}

/**
 * The same frame about something else: numbers moved, and the content words that say what it is about (the longest, and
 * names) put in from other texts; two in three words stay.
 */
export function lookAlike(text: string, random: Random, pool: readonly string[]): string {
  const parts = cut(text);
  const content = parts
    .map((word, at) => ({ at, word: word.replace(/[^\p{L}\p{N}]/gu, '') }))
    .filter(({ word, at }) => (word.length > 3 && !isFunctionWord(word)) || (at > 0 && /^\p{Lu}/u.test(word)));
  const chosen = content
    .sort((x, y) => Number(/^\p{Lu}/u.test(y.word)) - Number(/^\p{Lu}/u.test(x.word)) || y.word.length - x.word.length)
    .slice(0, Math.max(2, Math.round(parts.length / 3)));
  const swapped = parts.map((word) => word.replace(/\d+/g, (n) => String((Number(n) % 97) + 1 + random.below(9))));
  for (const { at, word } of chosen) {
    const fresh = random.pick(pool);
    swapped[at] = /^\p{Lu}/u.test(word) ? upper(fresh) : fresh;
  }
  return sentence(swapped);
}
