/**
 * The pass that finds the section every block stands in. Gets the blocks of running text with their roles; adds, for each,
 * the headings above it.
 */
import type { Role } from '../model.ts';
import type { RoledBlock } from './block-candidates.ts';
import type { ReadingContext, ReadingLanguage } from './context.ts';
import { lettersAndDigits, withoutHashes } from './headings.ts';
import { isCaps } from './line-shape.ts';
import type { RoledText } from './roles.ts';
import { headingSide, isTurnLabel } from './turn-headings.ts';

export interface SectionedText extends RoledText {
  /** For each block with a role, the headings above it, outermost first, its own not included. */
  readonly sections: readonly (readonly string[])[];
}

/** How a heading is set: headings of one level are set alike. Lower ranks stand higher. */
interface Style {
  readonly key: string;
  readonly rank: number;
}

interface Heading {
  readonly text: string;
  readonly style: Style;
  /** Does it stand over what members ask? */
  readonly asks: boolean;
}

/** The headings of one part of a paper, as far as it has been gone through. */
interface Outline {
  readonly path: readonly Heading[];
  /** The texts of the path: one list for all blocks under it, for every block holds it. */
  readonly section: readonly string[];
  /** By the key of their style. */
  readonly levels: Map<string, number>;
  /** Levels of headings by their letters, for those that recur. */
  readonly recurring: Map<string, number>;
}

const newOutline = (): Outline => ({ path: [], section: [], levels: new Map(), recurring: new Map() });

const outlineOf = (path: readonly Heading[], { levels, recurring }: Outline): Outline => ({
  path,
  section: path.map(({ text }) => text),
  levels,
  recurring,
});

/**
 * Levels of headings, the deepest included: the papers measured have four. A heading that would stand deeper stands beside
 * those on the last level; without an end every line of a list without full stops stood in the one above it, and every block
 * held them all.
 */
const DEEPEST = 10;

/**
 * Levels are not printed, so they come from the numbering, from how a heading is set, from the title (a heading that names a
 * meeting of the title opens a part), and from headings that follow each other with nothing between them, which lie inside
 * one another. The path is emptied where a new part begins.
 */
export function assignSections({ language }: ReadingContext, input: RoledText): SectionedText {
  let outline = newOutline();
  let title = '';
  const sections = input.roled.map((block, i): readonly string[] => {
    const before = input.roled[i - 1];
    const newPart = before !== undefined && before.part !== block.part;
    if (newPart || block.role === 'title') outline = newOutline();
    if (newPart) title = '';
    if (block.role === 'title') title += ` ${block.candidate.text}`;
    if (block.role === 'heading') {
      const next = input.roled[i + 1];
      const under = next?.role === 'heading' ? next.candidate.text : null;
      outline = withHeading(outline, block, under, before?.role === 'heading', title, language);
      return outline.section.slice(0, -1);
    }
    // The next question, by its number, does not stand under `Antwoord` of the one before it.
    const isAnswered = language.turns.ANSWER_LABEL.test(outline.path.at(-1)?.text ?? '');
    const asksAnew = isAnswered && block.role === 'question' && block.candidate.turn?.kind === 'question';
    if (asksAnew) outline = outlineOf(outline.path.slice(0, -1), outline);
    return OUTSIDE.has(block.role) ? [] : outline.section;
  });
  return { ...input, sections };
}

/** Roles that stand under no heading. */
const OUTSIDE: ReadonlySet<Role> = new Set<Role>(['letterhead', 'salutation', 'signature', 'title']);

/** The outline with one more heading; `under` is the heading right under it, `inRun` tells that another stands right above. */
function withHeading(
  outline: Outline,
  block: RoledBlock,
  under: string | null,
  inRun: boolean,
  title: string,
  language: ReadingLanguage,
): Outline {
  const { levels, recurring } = outline;
  const text = withoutHashes(block.candidate.text);
  const style = styleOf(block, text, language);
  const length = outline.path.length;
  const known = recurring.get(lettersAndDigits(text));
  const knownUnder = under === null ? undefined : recurring.get(lettersAndDigits(under));
  let level = levelOf(text, style, outline, inRun, title, language);
  // `Inzet Nederland` under every subject: where it recurs it is one level, and what stands right above it is the subject.
  if (style.key === 'plain' && known !== undefined && known <= length) level = known;
  else if (style.key === 'plain' && knownUnder !== undefined && knownUnder > 0 && knownUnder - 1 <= length)
    level = knownUnder - 1;
  level = Math.min(level, DEEPEST - 1);
  recurring.set(lettersAndDigits(text), level);
  if (style.key !== 'plain') levels.set(style.key, level);
  for (const [key, deeper] of levels) if (deeper > level) levels.delete(key);
  return outlineOf([...outline.path.slice(0, level), { text, style, asks: asksUnder(text, language) }], outline);
}

function levelOf(
  text: string,
  style: Style,
  { path, levels }: Outline,
  inRun: boolean,
  title: string,
  language: ReadingLanguage,
): number {
  if (path.length === 0) return 0;
  const asked = path.findLastIndex((heading) => heading.asks);
  // `1. Antwoord van het kabinet` stands below its fraction; `II. Antwoord` beside `I. Vragen`.
  const beside = path.some((heading) => heading.asks && heading.style.key === style.key);
  if (headingSide(text, language) === 'answer' && !isTurnLabel(text, language) && asked >= 0 && !beside)
    return asked + 1;
  const known = levels.get(style.key);
  if (known !== undefined && style.key !== 'plain') return known;
  const last = path.at(-1)!;
  if (style.key === 'plain' && !inRun) {
    // After questions, or after the last article of a rule, a heading stands beside those above them.
    const closed = last.style.key === 'turn' ? path.findLastIndex((heading) => heading.style.key === 'plain') : -1;
    const rule =
      closed < 0 && last.style.key === 'article'
        ? path.findIndex((heading) => heading.style.key.startsWith('part') || heading.style.key === 'article')
        : closed;
    if (rule >= 0) return rule;
  }
  if (style.key === 'plain' && namedInTitle(text, title, language)) return 0;
  if (style.rank < last.style.rank) {
    const above = path.findIndex((heading) => heading.style.rank > style.rank);
    // `1.2 Means`, of which nothing is said, and `Chapter 2` right below it.
    const chapter = style.key.startsWith('part') || style.key === 'article';
    if (chapter && /^\d+\.\d/.test(last.text)) return Math.max(0, above);
    if (!inRun || above < path.length - 1) return Math.max(0, above);
  }
  if (style.rank > last.style.rank || inRun) return path.length;
  return path.length - 1;
}

/** From here on the parts of a rule hold text, no other parts: articles. */
const ARTICLE = 6;

function styleOf({ candidate }: RoledBlock, text: string, language: ReadingLanguage): Style {
  const { turns } = language;
  const { set } = candidate.lines[0]!;
  const hashes = /^(#{1,6})\s/.exec(candidate.text);
  if (hashes) return { key: hashes[1]!, rank: hashes[1]!.length };
  const isTurn = candidate.turn?.alone && (headingSide(text, language) === null || isTurnLabel(text, language));
  if (isTurn) return { key: 'turn', rank: 35 };
  const part = turns.PART_LABEL.exec(text);
  if (part) {
    const depth = turns.partDepth(part[1]!);
    return { key: depth >= ARTICLE ? 'article' : `part ${depth}`, rank: 10 + (depth + 1) / 20 };
  }
  const number = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s/.exec(text);
  if (number) {
    const depth = Math.min(number[1]!.split('.').length, DEEPEST);
    return { key: `1${'.1'.repeat(depth - 1)}`, rank: 12 + depth };
  }
  const parted = /^([IVX]+|[A-Z])((?:\.\d{1,2})+)[.)]?\s/.exec(text);
  if (parted) {
    const depth = Math.min(parted[2]!.split('.').length - 1, DEEPEST);
    return { key: `I${'.1'.repeat(depth)}`, rank: 13 + depth };
  }
  const lettered = /^\(?([a-z]|[ivx]{2,4})[.)]\s/.exec(text);
  if (lettered) return { key: 'a)', rank: 18 };
  if (/^[IVX]+\.?\s(?=\p{Lu})/u.test(text)) return { key: 'I.', rank: 11 };
  if (/^[A-Z]\.\s/.test(text)) return { key: 'A.', rank: 12 };
  if (isCaps(text) && /\p{Lu}{3}.*[ -]?.*\p{Lu}{3}/u.test(text) && text.length >= 8) return { key: 'caps', rank: 10 };
  if (set === 'bold') return { key: 'bold', rank: 20 };
  if (set === 'italic') return { key: 'italic', rank: 40 };
  return { key: 'plain', rank: 30 };
}

const asksUnder = (text: string, language: ReadingLanguage): boolean =>
  headingSide(text, language) === 'question' && !isTurnLabel(text, language);

function namedInTitle(text: string, title: string, { cues }: ReadingLanguage): boolean {
  return cues.MEETING.test(text.trim()) && lettersAndDigits(title).includes(lettersAndDigits(text));
}
