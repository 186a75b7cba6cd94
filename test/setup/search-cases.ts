import { readFileSync } from 'node:fs';
import { buildDossier, documentFromSentences } from '../../src/index.ts';
import type { Document, Dossier } from '../../src/model.ts';
import { papersIn } from '../papers/expected.ts';
import { readPaper } from '../papers/score.ts';
import { shippedDossier } from './dossiers.ts';

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

function dossierOf(id: string, documents: readonly Document[]): Dossier {
  const corpus = {
    id,
    title: { nl: id, en: id },
    focus: { regions: [], themes: [] },
    documents: documents.map(({ source }) => source),
  };
  return buildDossier({ corpus, knowledge: null, documents });
}

/** The statements of a central bank, a paper per day. */
function statements(): Document[] {
  const papers = new Map<string, string[]>();
  const rows = readFileSync(new URL('../fomc/sentences.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  for (const [paper = '', , sentence = ''] of rows.slice(1).map((row) => row.split('\t')))
    papers.set(paper, [...(papers.get(paper) ?? []), sentence]);
  return [...papers].map(([id, sentences]) => documentFromSentences({ id, language: 'en', date: id, sentences }));
}

const DOSSIERS = {
  five: shippedDossier,
  made: () =>
    dossierOf(
      'made',
      papersIn('read').map((paper) => readPaper(paper, paper.text)),
    ),
  fed: () => dossierOf('fed', statements()),
} as const;

const made = new Map<string, Dossier>();

/** The papers a case asks, made once. */
export function dossierOfCase(papers: SearchCase['papers']): Dossier {
  const dossier = made.get(papers) ?? DOSSIERS[papers]();
  made.set(papers, dossier);
  return dossier;
}
