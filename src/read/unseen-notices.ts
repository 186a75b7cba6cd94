/** What a paper holds that nobody sees, or that looks like something else: said, with how much and where. */
import type { Notice } from '../model.ts';
import { notice } from '../notice.ts';
import type { Line, LineEdit, Lines } from './lines.ts';

/** A changed character with the number of its line. */
interface Found {
  readonly touch: LineEdit;
  readonly line: number;
  /** Its line as it is read; empty where the line holds nothing else. */
  readonly text: string;
}

/** What such notices are told from. */
export interface ChangedLines extends Pick<Lines, 'stray' | 'text' | 'starts'> {
  readonly lines: readonly Pick<Line, 'touches' | 'number' | 'text'>[];
}

/** Notices of characters left out of the words, of look-alikes read as Latin letters, and of lines printed in another order. */
export function unseenNotices(document: string, lines: ChangedLines): Notice[] {
  const found: Found[] = [
    ...lines.lines.flatMap(({ touches, number, text }) => touches.map((touch) => ({ touch, line: number, text }))),
    ...lines.stray.map(({ touch, number }) => ({ touch, line: number, text: '' })),
  ];
  // Controls are told as unreadable, but for the line end of mainframes.
  const unseen = found.filter(
    ({ touch: { rule, was } }) => rule === 'invisible' && (was === '\u0085' || !/\p{Cc}/u.test(was)),
  );
  const alike = found.filter(({ touch }) => touch.rule === 'lookalike');
  const notices: Notice[] = [];
  const tell = (
    rule: string,
    level: Notice['level'],
    message: string,
    told: readonly { readonly line: number }[],
  ): void => {
    const first = told[0]!.line;
    notices.push(notice(rule, level, message, { document, lines: [first, first] }));
  };
  if (unseen.length > 0) {
    const message = `${counted(unseen.length, 'character')} that cannot be seen ${unseen.length === 1 ? 'is' : 'are'} left out of the words (${codesOf(unseen)}), ${placesOf(unseen)}.`;
    tell('invisible', 'info', message, unseen);
  }
  if (alike.length > 0) {
    const words = [...new Set(alike.map(wordOf))].filter((word) => word !== '');
    const named = words.slice(0, MOST).map((word) => JSON.stringify(word));
    const such =
      words.length === 0
        ? ''
        : `, in ${named.join(', ')}${words.length > MOST ? ` and ${words.length - MOST} more words` : ''}`;
    const message = `${counted(alike.length, 'character')} that only ${alike.length === 1 ? 'looks' : 'look'} Latin (${codesOf(alike)}) ${alike.length === 1 ? 'is' : 'are'} read as the Latin one${such}, ${placesOf(alike)}.`;
    tell('lookalike', 'warning', message, alike);
  }
  const turned = turnedLines(lines);
  if (turned.length > 0) {
    const message = `Marks turn the direction of what follows them, ${placesOf(turned)}: a reader of the paper sees the words there in another order than the one they are read in.`;
    tell('direction', 'warning', message, turned);
  }
  return notices;
}

/** Characters, words and lines named in one notice. */
const MOST = 5;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Which characters they are, those with the most first. */
function codesOf(found: readonly Found[]): string {
  const counts = new Map<string, number>();
  for (const { touch } of found) {
    const [first = ''] = touch.was;
    const code = `U+${first.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const codes = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const named = codes.slice(0, MOST).map(([code, count]) => (count === 1 ? code : `${count} × ${code}`));
  return `${named.join(', ')}${codes.length > MOST ? ` and ${codes.length - MOST} more` : ''}`;
}

function placesOf(found: readonly { readonly line: number }[]): string {
  const numbers = [...new Set(found.map(({ line }) => line))].sort((a, b) => a - b);
  const named = numbers.slice(0, MOST).join(', ');
  if (numbers.length === 1) return `on line ${named}`;
  return `on lines ${named}${numbers.length > MOST ? ` and ${numbers.length - MOST} more` : ''}`;
}

/** The word it stands in, as it is read. */
function wordOf({ text, touch: { at } }: Found): string {
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  return before + (/^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(at, at + 40))?.[0] ?? '');
}

/** Overrides and embeddings to the left; those to the right turn only what is written to the left by itself. */
const LEFTWARD = /[\u202B\u202E\u2067]/;
const RIGHTWARD = /[\u202D\u2068]/;
const WRITTEN_LEFTWARD = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

function turnedLines({ text, starts }: ChangedLines): { line: number }[] {
  if (!LEFTWARD.test(text) && !RIGHTWARD.test(text)) return [];
  return starts.flatMap((start, i) => {
    const line = text.slice(start, starts[i + 1] ?? text.length);
    const behind = (mark: RegExp): string => (mark.test(line) ? line.slice(line.search(mark)) : '');
    const turns = /[\p{L}\p{N}]/u.test(behind(LEFTWARD)) || WRITTEN_LEFTWARD.test(behind(RIGHTWARD));
    return turns ? [{ line: i + 1 }] : [];
  });
}
