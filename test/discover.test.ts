import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { THEME_SCHEMA } from '../src/corpus/corpus-schema.ts';
import { communitiesOf } from '../src/discover/communities.ts';
import { takenOver } from '../src/discover/proposed-themes.ts';
import type { Document, Dossier } from '../src/model.ts';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { buildDossier } from '../src/pipeline.ts';
import { readPapers, readStatements, scoreDiscovered } from './gold/discovered.ts';
import { plainDossier } from './setup/plain-dossier.ts';
import { papersByDay } from './setup/statements.ts';

/** Themes of papers that nobody described. `npm run themes` has the figures of all statements, and the themes by name. */
const papers = readPapers();
const five = plainDossier(papers.documents);
const names = ({ themes }: Dossier): string[] => themes.map(({ prefLabel }) => prefLabel.nl);

describe('themes discovered in the five papers', () => {
  // Measured: 0.759 and 0.851 by the main theme, 0.701 and 0.822 by all; without headings and set phrases 0.42 and 0.53.
  it('put together what a reader puts together', () => {
    const { main, all } = scoreDiscovered(five, papers.read);
    expect(main.first.f1).toBeGreaterThan(0.7);
    expect(main.either.f1).toBeGreaterThan(0.8);
    expect(all.either.f1).toBeGreaterThan(0.78);
  });

  it('are named by their headings, set phrases apart', () => {
    expect(names(five)).toEqual(expect.arrayContaining(['Migratie', 'Uitbreiding', 'Veiligheid en Defensie']));
    expect(five.themes.at(-1)?.id).toBe('procedure');
    expect(five.corpus.focus.themes).toEqual(five.themes.map(({ id }) => id).filter((id) => id !== 'procedure'));
  });

  it('do not depend on the order of the papers', () => {
    const turned = plainDossier([...papers.documents].reverse());
    expect(turned.themes).toEqual(five.themes);
    expect(turned.tags).toEqual(five.tags);
  });

  it('change no link and no line between two papers', () => {
    const two = papers.documents.slice(1, 3);
    const links = ({ alignments }: Dossier) =>
      alignments.filter(({ a, b }) =>
        [a, b].every(({ sentence }) => two.some(({ source }) => sentence.startsWith(`${source.id}.`))),
      );
    expect(links(plainDossier(two))).toEqual(links(five));
  });

  it('are themes of a theme file, and stay as they are once a person has taken them over', () => {
    const themes = takenOver(five.themes);
    for (const theme of themes) expect(THEME_SCHEMA.safeParse(theme).error).toBeUndefined();
    const kept = buildDossier({
      corpus: {
        ...five.corpus,
        focus: { regions: [], themes: [] },
        documents: papers.documents.map(({ source }) => source),
      },
      knowledge: { version: '1', themes, objects: [], regions: [] },
      documents: papers.documents,
    });
    expect(kept.tags).toEqual(five.tags);
    expect(kept.threads).toEqual(five.threads);
    expect(kept.alignments).toEqual(five.alignments);
    expect(kept.cells.map(({ state }) => state)).toEqual(five.cells.map(({ state }) => state));
    expect(kept.corpus.focus).toEqual(five.corpus.focus);
    expect(kept.themes.every(({ proposed }) => proposed === undefined)).toBe(true);
    expect(kept.notices.filter(({ rule }) => rule === 'themes-proposed')).toEqual([]);
  });

  it('claim no silence where a word of their name stands, or a sentence that came with them', () => {
    const silent = five.cells.filter(({ state }) => state === 'silent');
    expect(silent.length).toBeGreaterThan(0);
    const doubted = five.cells.filter(({ search }) => search?.withheld === 'possibly-here');
    expect(doubted.length).toBeGreaterThan(0);
    for (const { theme, document } of silent) {
      const name = five.themes.find(({ id }) => id === theme)!.prefLabel.nl.toLowerCase();
      const said = five.documents
        .find(({ source }) => source.id === document)!
        .blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text.toLowerCase()));
      expect(said.filter((text) => text.includes(name))).toEqual([]);
    }
  });

  it('are told in one notice', () => {
    const told = five.notices.filter(({ rule }) => rule === 'themes-proposed');
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toMatch(/^No themes were written down: \d+ themes are proposed .*: .*Migratie/);
  });
});

describe('themes discovered in statements of a central bank', () => {
  const { documents, read } = readStatements();
  const isRead = ({ source }: Document): boolean => [...read.keys()].some((id) => id.startsWith(`${source.id}.`));

  // The twelve that were read alone: a fifth of the papers. Of all 63: 0.590 and 0.691, by all themes 0.603.
  it('put together what a reader puts together', () => {
    const { main, all } = scoreDiscovered(plainDossier(documents.filter(isRead)), read);
    expect(main.first.f1).toBeGreaterThan(0.48);
    expect(main.either.f1).toBeGreaterThan(0.6);
    expect(all.either.f1).toBeGreaterThan(0.55);
  });
});

describe('themes discovered in papers of a council', () => {
  it('are named by the headings that return', () => {
    const loaded = loadCorpus(fileURLToPath(new URL('scenes/council', import.meta.url)));
    if (loaded.corpus === null) throw new Error('the council scene has no corpus.json');
    expect(names(buildDossier({ ...loaded, knowledge: null }))).toEqual(
      expect.arrayContaining(['Parkeren', 'Havengelden']),
    );
  });
});

describe('papers in which nothing returns', () => {
  it('have no themes, and one notice says so', () => {
    const alone = plainDossier(papersByDay([['2020-01-01', ['De vuurtoren is wit.', 'Het schip vaart uit.']]], 'nl'));
    expect(alone.themes).toEqual([]);
    expect(alone.notices.map(({ rule }) => rule)).toEqual(['no-themes']);
    expect(plainDossier([]).notices).toEqual([]);
  });
});

describe('communities of a graph', () => {
  const graphOf = (count: number, edges: readonly (readonly [number, number, number])[]) => {
    const graph = Array.from({ length: count }, () => new Map<number, number>());
    for (const [a, b, weight] of edges) {
      graph[a]!.set(b, weight);
      graph[b]!.set(a, weight);
    }
    return graph;
  };

  it('are what hangs together more than it hangs on the rest', () => {
    const triangles = [0, 3, 6].flatMap((at): [number, number, number][] => [
      [at, at + 1, 1],
      [at + 1, at + 2, 1],
      [at, at + 2, 1],
    ]);
    const found = communitiesOf(graphOf(9, [...triangles, [2, 3, 0.2], [5, 6, 0.2]]), 1);
    expect(found).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
  });

  it('of nothing are none, and of nodes without edges each its own', () => {
    expect(communitiesOf([], 1)).toEqual([]);
    expect(communitiesOf(graphOf(3, []), 1)).toEqual([0, 1, 2]);
  });
});
