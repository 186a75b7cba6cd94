/** Tracked changes, comments and what is set aside in an office file: counted while it is read, and said in one notice each. */
import type { FormatNotice, FormatOptions } from './format.ts';

export interface SetAside {
  readonly revisions: FormatOptions['revisions'];
  readonly inserted: RevisionCount;
  readonly deleted: RevisionCount;
  /** Places text was moved from or to. */
  readonly moved: RevisionCount;
  readonly comments: RevisionCount;
  /** Stretches of hidden text, and their characters. */
  hidden: { stretches: number; characters: number };
  /** Fields that show how they are to be filled in. */
  unfilled: number;
  /** Files that stand in this one. */
  readonly embedded: string[];
}

export interface RevisionCount {
  count: number;
  readonly authors: Set<string>;
}

export const newSetAside = (revisions: FormatOptions['revisions']): SetAside => ({
  revisions,
  inserted: { count: 0, authors: new Set() },
  deleted: { count: 0, authors: new Set() },
  moved: { count: 0, authors: new Set() },
  comments: { count: 0, authors: new Set() },
  hidden: { stretches: 0, characters: 0 },
  unfilled: 0,
  embedded: [],
});

export function countOne(kind: RevisionCount, author: string | undefined): void {
  kind.count += 1;
  const name = (author ?? '').replace(/\s+/g, ' ').trim();
  if (name !== '') kind.authors.add(name);
}

/** True where text that a change brings in is read; what it takes out is read when this is false. */
export const readsInserted = (aside: SetAside): boolean => aside.revisions === 'accepted';

const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** Names for a sentence, at most eight. */
function named(authors: Iterable<string>): string {
  const names = [...authors].sort();
  if (names.length === 0) return '';
  const more = names.length > 8 ? ` and ${names.length - 8} more` : '';
  return ` by ${names.slice(0, 8).join(', ')}${more}`;
}

export function setAsideNotices(aside: SetAside): FormatNotice[] {
  const { inserted, deleted, moved, comments, hidden, unfilled, embedded } = aside;
  const notices: FormatNotice[] = [];
  const say = (rule: string, level: FormatNotice['level'], message: string): void =>
    void notices.push({ rule, level, lines: null, message });
  const changes = inserted.count + deleted.count + moved.count;
  if (changes > 0) {
    const parts = [
      ...(inserted.count > 0 ? [counted(inserted.count, 'insertion')] : []),
      ...(deleted.count > 0 ? [counted(deleted.count, 'deletion')] : []),
      ...(moved.count > 0 ? [counted(moved.count, 'move')] : []),
    ].join(', ');
    const authors = named(new Set([...inserted.authors, ...deleted.authors, ...moved.authors]));
    const how = readsInserted(aside) ? 'as if all were accepted' : 'as it was before them';
    say('revisions', 'warning', `The file has tracked changes${authors} (${parts}); the text is read ${how}.`);
  }
  if (comments.count > 0)
    say(
      'comments',
      'info',
      `${counted(comments.count, 'comment')}${named(comments.authors)} in the margin ${comments.count === 1 ? 'is' : 'are'} not read.`,
    );
  if (hidden.stretches > 0)
    say(
      'hidden-text',
      'warning',
      `${counted(hidden.stretches, 'stretch', 'stretches')} of hidden text (${counted(hidden.characters, 'character')}) ${hidden.stretches === 1 ? 'is' : 'are'} not read.`,
    );
  if (unfilled > 0)
    say(
      'unfilled',
      'info',
      `${counted(unfilled, 'field')} that ${unfilled === 1 ? 'was' : 'were'} never filled in ${unfilled === 1 ? 'is' : 'are'} not read.`,
    );
  if (embedded.length > 0)
    say(
      'embedded',
      'warning',
      `Text in ${counted(embedded.length, 'file')} embedded in this one is not read (${embedded.slice(0, 5).join(', ')}); expected the text itself.`,
    );
  return notices;
}
