import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block, Language, Source } from '../src/model.ts';
import { isProse } from '../src/text/block-scope.ts';
import { accountFor } from './gold/reading.ts';
import { readDocument } from './setup/read.ts';
import { madeSource } from './setup/source.ts';

/**
 * Made-up papers of the same offices, one a file: a header (`language`, `genre`, `title`), the paper between `====` lines
 * with `<FF>` for a form feed, and the blocks expected, one a line:
 * `role part lines [marker] [sentences] [^notes] [{section}] | text from … to`.
 */
const FOLDER = new URL('scenes/reading/', import.meta.url);

interface Scene {
  readonly source: Source;
  readonly text: string;
  readonly expected: readonly string[];
}

function sceneOf(file: string): Scene {
  const [head, text, blocks] = readFileSync(new URL(file, FOLDER), 'utf8').split(/^====\n/m) as [
    string,
    string,
    string,
  ];
  const field = (name: string): string => new RegExp(`^${name}: *(.*)$`, 'm').exec(head)?.[1] ?? '';
  const source = madeSource({
    id: 'scene',
    genre: (field('genre') || null) as Source['genre'],
    title: field('title'),
    language: (field('language') || 'nl') as Language,
    file,
  });
  return { source, text: text.replaceAll('<FF>', '\f'), expected: blocks.trim().split('\n') };
}

function lineOf(block: Block): string {
  const prose = isProse(block) || block.role === 'footnote';
  const text = block.text.length > 100 ? `${block.text.slice(0, 60)} … ${block.text.slice(-32)}` : block.text;
  return [
    block.role,
    block.part,
    block.place.lines.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join('+'),
    block.marker === null ? '' : `[${block.marker}]`,
    prose || block.sentences.length > 1 ? `${block.sentences.length}s` : '',
    block.noteRefs.map((r) => `^${r.marker}${r.note === null ? '?' : ''}`).join(' '),
    block.section.length > 0 ? `{${block.section.join(' > ')}}` : '',
    `| ${text}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

describe('made-up papers', () => {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort();

  it('are at least twenty', () => {
    expect(files.length).toBeGreaterThanOrEqual(20);
  });

  it.each(files)('%s', (file) => {
    const { source, text, expected } = sceneOf(file);
    const document = readDocument(source, text);
    expect(document.blocks.map(lineOf)).toEqual(expected);
    expect(accountFor(document, text)).toEqual([]);
  });
});
