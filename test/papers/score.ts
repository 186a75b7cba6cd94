/** How well a paper is read: what was found of its expected reading, and what was lost. */
import type { Document, Role } from '../../src/model.ts';
import { readDocument } from '../../src/read/document.ts';
import { madeSource } from '../setup/source.ts';
import type { ExpectedBlock, ExpectedPaper, ReadBlock } from './expected.ts';
import { acceptedRoles, matchBlocks, normalized, settled, squeezed, withMarker } from './match.ts';

interface Counts {
  readonly hit: number;
  readonly got: number;
  readonly want: number;
}

export interface PaperScore {
  readonly blocks: Counts;
  readonly sentences: Counts;
  /** Of the blocks found; `stoodIn` counts the roles told as paragraph or item where a wanted one was due. */
  readonly roles: { readonly right: number; readonly of: number };
  /** Characters of the source that stand in no block, marker or lifted mark. */
  readonly lost: number;
  /** Numbers of the source that stand less often in what was read. */
  readonly numbers: number;
  readonly faults: readonly string[];
}

/** Roles whose text is no prose: their sentences are not counted. */
const NO_PROSE: ReadonlySet<Role> = new Set<Role>([
  'letterhead',
  'salutation',
  'signature',
  'title',
  'heading',
  'form-field',
  'page-furniture',
  'table-row',
  'table-head',
  'caption',
  'contents',
]);

type Tally = ReadonlyMap<string, number>;

function tally(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
/** What the first holds more often than the second, with how much more. */
const surplus = (one: Tally, other: Tally): Map<string, number> =>
  new Map([...one].map(([key, n]) => [key, n - (other.get(key) ?? 0)] as const).filter(([, n]) => n > 0));
const total = (counts: Tally): number => [...counts.values()].reduce((sum, n) => sum + n, 0);

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];
const characters = (text: string): Map<string, number> => tally(squeezed(text));
const isFurniture = ({ role }: ExpectedBlock): boolean => role === 'page-furniture';

export const f1 = ({ hit, got, want }: Counts): number => (got + want === 0 ? 1 : (2 * hit) / (got + want));

export function readPaper({ name, reading }: ExpectedPaper, text: string): Document {
  return readDocument(
    madeSource({
      id: name,
      title: name,
      genre: reading.genre,
      language: reading.language,
      file: reading.file,
      sha256: '0'.repeat(64),
    }),
    text,
  );
}

export function scorePaper(paper: ExpectedPaper): PaperScore {
  const document = readPaper(paper, paper.text);
  const read: readonly ReadBlock[] = document.blocks;
  const expected = settled(paper.reading.blocks, read);
  const pairs = matchBlocks(expected, read);
  const faults: string[] = [];
  const outside = new Set<number>();
  const standIns = new Set<number>();
  const roles = { right: 0, of: 0 };
  let hit = 0;
  expected.forEach((wanted, place) => {
    const run = pairs.get(place);
    const right = run?.every((at) => acceptedRoles(wanted).includes(read[at]!.role)) ?? false;
    if (isFurniture(wanted)) {
      if (right) for (const at of run!) outside.add(at);
      else faults.push(`furniture ${run ? `read as ${run.map((at) => read[at]!.role)}` : 'not found'}: ${wanted.text}`);
      return;
    }
    if (!run) {
      faults.push(`no block ${wanted.role}: ${wanted.text}`);
      return;
    }
    hit += 1;
    for (const at of run) standIns.add(at);
    roles.of += 1;
    if (right) roles.right += 1;
    else
      faults.push(
        `role ${run.map((at) => read[at]!.role)}, expected ${acceptedRoles(wanted).join(' or ')}: ${wanted.text}`,
      );
  });
  const strays = read.filter((block, at) => block.role !== 'page-furniture' && !outside.has(at) && !standIns.has(at));
  const sentences = scoreSentences(expected, read, faults);
  const losses = countLosses(paper, document, expected, pairs, faults);
  return {
    blocks: { hit, got: hit + strays.length, want: expected.filter((block) => !isFurniture(block)).length },
    sentences,
    roles,
    ...losses,
    faults,
  };
}

function scoreSentences(expected: readonly ExpectedBlock[], read: readonly ReadBlock[], faults: string[]): Counts {
  const got = tally(
    read.flatMap(({ role, sentences }) => (NO_PROSE.has(role) ? [] : sentences.map(({ text }) => normalized(text)))),
  );
  const due = tally(expected.flatMap(({ sentences }) => (sentences ?? []).map(normalized)));
  const missed = surplus(due, got);
  for (const sentence of missed.keys()) faults.push(`no sentence: ${sentence}`);
  return { hit: total(due) - total(missed), got: total(got), want: total(due) };
}

/** What may be missing: the hyphens of line ends, and page furniture a reader leaves out altogether. */
function countLosses(
  { reading, text }: ExpectedPaper,
  { blocks, edits }: Document,
  expected: readonly ExpectedBlock[],
  pairs: ReadonlyMap<number, readonly number[]>,
  faults: string[],
): Pick<PaperScore, 'lost' | 'numbers'> {
  const lifted = edits.filter(({ kind }) => kind === 'note-mark').map(({ was }) => was);
  // A ligature that is read as its letters stands in an edit.
  const resolved = edits.filter(({ kind }) => kind === 'character').map(({ was }) => was);
  const told = blocks.map(withMarker);
  const leftOut = expected.filter((block, place) => isFurniture(block) && !pairs.has(place));
  const missing = surplus(
    surplus(characters(text), characters([...told, ...lifted, ...resolved].join(''))),
    characters(reading.layout.map((one) => one.text).join('') + leftOut.map(withMarker).join('')),
  );
  if (missing.size > 0) faults.push(`lost: ${[...missing].map(([character, n]) => `${character} ${n}x`).join(', ')}`);
  const due = tally(
    expected
      .filter((block) => !leftOut.includes(block))
      .flatMap((block) => [...numbersIn(withMarker(block)), ...(block.notes ?? []).flatMap(numbersIn)]),
  );
  const got = tally([
    ...blocks.flatMap(({ marker, text: own }) => [...numbersIn(marker ?? ''), ...numbersIn(own)]),
    ...lifted.flatMap(numbersIn),
  ]);
  const changed = surplus(due, got);
  if (changed.size > 0) faults.push(`numbers changed: ${[...changed.keys()].join(' ')}`);
  return { lost: total(missing), numbers: total(changed) };
}

/** The figures of several papers together. */
export function figuresOf(scores: readonly PaperScore[]) {
  const sum = (of: (score: PaperScore) => Counts): Counts =>
    scores.map(of).reduce((a, b) => ({ hit: a.hit + b.hit, got: a.got + b.got, want: a.want + b.want }));
  const right = scores.reduce((n, { roles }) => n + roles.right, 0);
  const of = scores.reduce((n, { roles }) => n + roles.of, 0);
  return {
    blocks: f1(sum(({ blocks }) => blocks)),
    roles: of === 0 ? 1 : right / of,
    sentences: f1(sum(({ sentences }) => sentences)),
    lost: scores.reduce((n, { lost }) => n + lost, 0),
    numbers: scores.reduce((n, { numbers }) => n + numbers, 0),
  };
}
