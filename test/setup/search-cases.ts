import { readFileSync } from 'node:fs';
import type { Dossier } from '../../src/model.ts';
import { papersIn } from '../papers/expected.ts';
import { readPaper } from '../papers/score.ts';
import { shippedDossier } from './dossiers.ts';
import { plainDossier } from './plain-dossier.ts';
import { papersByDay, statementSentences } from './statements.ts';

/** What a line of test/cases/search.txt asks of one answer; `text` is words of a sentence. */
export type Wanted =
  | { readonly kind: 'whole' | 'not'; readonly text: string }
  | { readonly kind: 'partial'; readonly text: string; readonly without: readonly string[] }
  | { readonly kind: 'first' | 'answer' | 'instead'; readonly text: string }
  | { readonly kind: 'nothing' };

export interface SearchCase {
  readonly papers: keyof typeof DOSSIERS;
  readonly query: string;
  readonly wanted: readonly Wanted[];
}

function wantedOf(written: string): Wanted {
  const [, text = '', without] = /^"([^"]*)"(?: without (.*))?$/.exec(written) ?? [];
  if (without !== undefined) return { kind: 'partial', text, without: without.split(', ') };
  if (text !== '') return { kind: 'whole', text };
  if (written === 'nothing') return { kind: 'nothing' };
  const [, kind, rest = ''] = /^(not|first|answer|instead) (.*)$/.exec(written) ?? [];
  if (kind === undefined) throw new Error(`test/cases/search.txt: ${written}`);
  return { kind: kind as 'not', text: rest.replace(/^"|"$/g, '') };
}

export function searchCases(): SearchCase[] {
  const lines = readFileSync(new URL('../cases/search.txt', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, papers, query = '', wanted = ''] = /^(\w+): (.*) => (.*)$/.exec(line) ?? [];
      return { papers: papers as SearchCase['papers'], query, wanted: wanted.split('; ').map(wantedOf) };
    });
}

const DOSSIERS = {
  five: shippedDossier,
  made: () => plainDossier(papersIn('read').map((paper) => readPaper(paper, paper.text))),
  fed: () => plainDossier(papersByDay(statementSentences())),
} as const;

const made = new Map<string, Dossier>();

/** The papers a case asks, made once. */
export function dossierOfCase(papers: SearchCase['papers']): Dossier {
  const dossier = made.get(papers) ?? DOSSIERS[papers]();
  made.set(papers, dossier);
  return dossier;
}
