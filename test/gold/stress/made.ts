/**
 * Texts written for these sets, with what became of every passage: regulations and their amendments, two reports of one
 * event, pages of a municipality and their plain editions. Dice edit blinder than an editor; these were changed by hand.
 */
import { readFileSync } from 'node:fs';
import type { Case, Made } from './case.ts';
import { editWords, vocabularyOf } from './edits.ts';
import { relocated } from './make.ts';
import { type Random, random } from './prng.ts';

interface Text {
  readonly name: string;
  readonly lines: readonly string[];
}

/** The texts of one file: `## name`, then one passage a line; `#` opens a remark. */
function textsIn(file: string): Text[] {
  const found: { name: string; lines: string[] }[] = [];
  for (const line of readFileSync(new URL(`made/${file}`, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('## ')) found.push({ name: line.slice(3), lines: [] });
    else if (line !== '' && !line.startsWith('#')) found.at(-1)?.lines.push(line);
  }
  return found;
}

/** Articles an amendment leaves alone, and of those it touches how many the second draw leaves as well. */
const LEFT = { untouched: 0.75, touched: 0.4 };

function amendedByHand({ name, lines }: Text, pool: readonly string[], chance: Random, all: boolean): Case {
  const older: string[] = [];
  const newer: Made[] = [];
  lines.forEach((line, at) => {
    const text = line.slice(2);
    const from = [older.length - 1];
    const next = lines[at + 1]?.[0];
    switch (line[0]) {
      case '=':
        older.push(text);
        if (next === '~' || next === '!' || next === 'x') return;
        if (chance.next() < LEFT.untouched || text.length < 60)
          newer.push({ text, kind: 'verbatim', from: [from[0]! + 1] });
        else newer.push({ text: editWords(text, 0.05, chance, pool), kind: '5 % edited', from: [from[0]! + 1] });
        return;
      case '+':
        newer.push({ text, kind: 'new', from: [] });
        return;
      case '/':
        if (newer.at(-1)?.kind === 'heavily changed') newer.push({ text, kind: 'heavily changed', from });
        return;
      case 'x':
        return;
      default:
        if (!all && chance.next() < LEFT.touched) newer.push({ text: older.at(-1)!, kind: 'verbatim', from });
        else newer.push({ text, kind: line[0] === '~' ? 'lightly changed' : 'heavily changed', from });
    }
  });
  return { name, older, newer: all ? newer : relocated(newer, chance, 0.06) };
}

const SEED = 20101010;

/** Each regulation amended twice: by all that was written for it, and by part of it with some articles moved. */
export function regulationCases(): Case[] {
  const texts = textsIn('regulations.txt');
  const pool = vocabularyOf(texts.flatMap(({ lines }) => lines));
  return texts.flatMap((text, at) => [
    amendedByHand(text, pool, random(SEED + at), true),
    amendedByHand(text, pool, random(SEED + 50 + at), false),
  ]);
}

const KINDS: Readonly<Record<string, Made['kind']>> = { '~': 'lightly changed', '!': 'heavily changed' };

/** Regulations of which every article has the mark of what was done to it; some are moved. */
export function amendmentCases(): Case[] {
  return textsIn('amendments.txt').map(({ name, lines }, index) => {
    const older: string[] = [];
    const newer: Made[] = [];
    lines.forEach((line, at) => {
      const [mark, text] = [line[0]!, line.slice(2)];
      const last = older.length - 1;
      if (mark === '=') {
        older.push(text);
        if (!'~!x&'.includes(lines[at + 1]?.[0] ?? '=')) newer.push({ text, kind: 'verbatim', from: [last + 1] });
      } else if (mark === '+') newer.push({ text, kind: 'new', from: [] });
      else if (mark === '&') newer.push({ text, kind: 'merged', from: [last - 1, last] });
      else if (mark === '/') {
        newer[newer.length - 1] = { ...newer.at(-1)!, kind: 'split' };
        newer.push({ text, kind: 'split', from: [last] });
      } else if (mark !== 'x') newer.push({ text, kind: KINDS[mark]!, from: [last] });
    });
    return { name, older, newer: relocated(newer, random(SEED + 80 + index), 0.06) };
  });
}

/** Laws of long articles against each other: no link is right, also where a theme file knows some of their words. */
export function lawCases(): Case[] {
  const laws = textsIn('strangers.txt').map(({ name, lines }) => ({
    name,
    articles: lines.map((line) => line.slice(2)),
  }));
  return laws.flatMap((one) =>
    laws
      .filter((other) => other !== one)
      .map((other) => ({
        name: `${one.name} ~ ${other.name}`,
        older: one.articles,
        newer: other.articles.map((text) => ({ text, kind: 'new' as const, from: [] })),
      })),
  );
}

/** Each regulation against the amended form of each other: no link is right. */
export function strangerCases(): Case[] {
  const made = regulationCases().filter((_, at) => at % 2 === 0);
  return made.flatMap((one, i) =>
    made.flatMap((other, j): Case[] =>
      i === j
        ? []
        : [
            {
              name: `${one.name} ~ ${other.name}`,
              older: one.older,
              newer: other.newer.map(({ text }) => ({ text, kind: 'new', from: [] })),
            },
          ],
    ),
  );
}

function linkedByHand(file: string, kind: Made['kind']): Case[] {
  return textsIn(file).map(({ name, lines }) => {
    const older = lines.filter((line) => line.startsWith('a ')).map((line) => line.slice(2));
    const newer = lines
      .filter((line) => line.startsWith('b '))
      .map((line): Made => {
        const [, places = '', text = ''] = /^b (?:\[([\d,]+)\] )?(.*)$/u.exec(line) ?? [];
        const from = places === '' ? [] : places.split(',').map((place) => Number(place) - 1);
        if (from.length === 0) return { text, kind: 'new', from };
        return { text, kind: older[from[0]!] === text ? 'verbatim' : kind, from };
      });
    return { name, ...(name.endsWith(' en') ? { language: 'en' as const } : {}), older, newer };
  });
}

export const newsCases = (): Case[] => linkedByHand('news.txt', 'paraphrase');
export const newsReportCases = (): Case[] => linkedByHand('news-report.txt', 'paraphrase');
export const municipalCases = (): Case[] => linkedByHand('municipal.txt', 'heavily changed');
