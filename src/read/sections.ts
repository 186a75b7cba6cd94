/** Heading levels, and with them the section every block stands in. */

import { MEETING } from '../languages/document-cues.ts';
import type { Role } from '../model.ts';
import type { RoledCandidate } from './block-candidates.ts';
import { lettersAndDigits } from './headings.ts';
import { isCaps } from './line-shape.ts';

/** How a heading is set: headings of one level are set alike. Lower ranks stand higher. */
interface Style {
  readonly key: string;
  readonly rank: number;
}

/**
 * The section of each block: the headings above it, outermost first, its own not included. Levels are not printed, so they
 * come from the numbering, from how a heading is set, from the title (a heading that names a meeting of the title opens a
 * part), and from headings that follow each other with nothing between them, which lie inside one another. The path is
 * emptied where a new part begins.
 */
export function sections(blocks: readonly RoledCandidate[]): (readonly string[])[] {
  const result: (readonly string[])[] = [];
  let path: { text: string; style: Style }[] = [];
  let levels = new Map<string, number>();
  let title = '';
  let inRun = false;
  let recurring = new Map<string, number>();
  blocks.forEach((b, i) => {
    const before = blocks[i - 1];
    if (before && (before.part !== b.part || b.role === 'title')) {
      path = [];
      levels = new Map();
      recurring = new Map();
      inRun = false;
      if (before.part !== b.part) title = '';
    }
    if (b.role === 'title') title += ` ${b.draft.text}`;
    if (b.role !== 'heading') {
      result.push(OUTSIDE.has(b.role) ? [] : path.map((h) => h.text));
      if (b.role !== 'page-furniture') inRun = false;
      return;
    }
    const text = b.draft.text.replace(/^#{1,6}\s+/, '');
    const style = styleOf(b, text);
    const own = recurring.get(lettersAndDigits(text));
    const under = followingHeading(blocks, i);
    const above = under === null ? undefined : recurring.get(lettersAndDigits(under));
    let level = levelOf(text, style, path, levels, title, inRun);
    // `Inzet Nederland` under every subject: where it recurs it is one level, and what stands right above it is the subject.
    if (style.key === 'plain' && own !== undefined && own <= path.length) level = own;
    else if (style.key === 'plain' && above !== undefined && above > 0 && above - 1 <= path.length) level = above - 1;
    recurring.set(lettersAndDigits(text), level);
    path = path.slice(0, level);
    result.push(path.map((h) => h.text));
    path = [...path, { text, style }];
    if (style.key !== 'plain') levels.set(style.key, level);
    for (const [key, at] of levels) if (at > level) levels.delete(key);
    inRun = true;
  });
  return result;
}

/** Roles that stand under no heading. */
const OUTSIDE: ReadonlySet<Role> = new Set<Role>(['letterhead', 'salutation', 'signature', 'title']);

/** The heading right under this one, or null. */
function followingHeading(blocks: readonly RoledCandidate[], i: number): string | null {
  const next = blocks[i + 1];
  return next?.role === 'heading' ? next.draft.text : null;
}

function levelOf(
  text: string,
  style: Style,
  path: readonly { text: string; style: Style }[],
  levels: ReadonlyMap<string, number>,
  title: string,
  inRun: boolean,
): number {
  if (path.length === 0) return 0;
  const known = levels.get(style.key);
  if (known !== undefined && style.key !== 'plain') return known;
  const last = path.at(-1)!;
  if (style.key === 'plain' && namedInTitle(text, title)) return 0;
  if (style.rank < last.style.rank) {
    const above = path.findIndex((h) => h.style.rank > style.rank);
    if (!inRun || above < path.length - 1) return Math.max(0, above);
  }
  if (style.rank > last.style.rank || inRun) return path.length;
  return path.length - 1;
}

function styleOf(b: RoledCandidate, text: string): Style {
  const first = b.draft.flow[0]!;
  const hashes = /^(#{1,6})\s/.exec(b.draft.text);
  if (hashes) return { key: hashes[1]!, rank: hashes[1]!.length };
  const number = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s/.exec(text);
  if (number) {
    const depth = number[1]!.split('.').length;
    return { key: `1${'.1'.repeat(depth - 1)}`, rank: 12 + depth };
  }
  const parted = /^([IVX]+|[A-Z])((?:\.\d{1,2})+)[.)]?\s/.exec(text);
  if (parted) return { key: `I${parted[2]!.replace(/\d+/g, '1')}`, rank: 12 + parted[2]!.split('.').length };
  const lettered = /^\(?([a-z]|[ivx]{2,4})[.)]\s/.exec(text);
  if (lettered) return { key: 'a)', rank: 18 };
  if (/^[IVX]+\.\s/.test(text)) return { key: 'I.', rank: 11 };
  if (/^[A-Z]\.\s/.test(text)) return { key: 'A.', rank: 12 };
  if (isCaps(text) && /\p{Lu}{3}.*[ -]?.*\p{Lu}{3}/u.test(text) && text.length >= 8) return { key: 'caps', rank: 10 };
  if (first.set === 'bold') return { key: 'bold', rank: 20 };
  if (first.set === 'italic') return { key: 'italic', rank: 40 };
  return { key: 'plain', rank: 30 };
}

function namedInTitle(text: string, title: string): boolean {
  return MEETING.test(text.trim()) && lettersAndDigits(title).includes(lettersAndDigits(text));
}
