import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  FootnoteReference,
  type ICommentOptions,
  InsertedTextRun,
  type IParagraphPropertiesChangeOptions,
  type IRunPropertiesOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
  type XmlComponent,
} from 'docx';
import type { PaperLanguage } from '../../model.ts';
import { withoutDirectionMarks } from '../../view/escape-invisible.ts';
import type { Options } from '../subject.ts';
import { type DocxBody, docxComment } from './document.ts';
import { numberingOf } from './numbering.ts';
import type { ParagraphShape } from './paper-text.ts';
import type { Revision, RevisionKind, RevisionRun } from './revisions.ts';
import { STYLE } from './styles.ts';
import { contentOf, paragraph, runLanguage } from './text-runs.ts';
import { documentTime } from './zip.ts';

/** Who changed it when, under a number of its own. */
type Change = Pick<IParagraphPropertiesChangeOptions, 'id' | 'author' | 'date'>;

/** What is said beside the text of a comparison. */
export interface TrackedContext {
  /** At the first words: what the document is, a paragraph each. */
  readonly first: readonly string[];
  /** By sentence that goes or comes as a whole: where it went, or came from. */
  readonly moves: ReadonlyMap<string, readonly string[]>;
  readonly languages: { readonly older: PaperLanguage; readonly newer: PaperLanguage };
}

/** Revisions as paragraphs of Word with tracked changes; ids count from 1 in the order of the text, notes with it. */
export function trackedParagraphs(revisions: readonly Revision[], beside: TrackedContext, options: Options): DocxBody {
  const author = withoutDirectionMarks(options.author);
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  const comments: ICommentOptions[] = [];
  const markers = new Set<string>();
  const times = timesOf(revisions, documentTime(options.date));
  let [changes, lists, when] = [0, 0, documentTime(options.date)];
  const change = (): Change => ({ id: ++changes, author, date: when });
  const remark = (lines: readonly string[]): number => {
    comments.push(docxComment(comments.length, lines, options));
    return comments.length - 1;
  };

  function wrapped(kind: RevisionKind, content: readonly XmlComponent[], set: IRunPropertiesOptions): ParagraphChild {
    if (kind === 'equal') return new TextRun({ ...set, children: content });
    return kind === 'del'
      ? new DeletedTextRun({ ...change(), ...set, children: content })
      : new InsertedTextRun({ ...change(), ...set, children: content });
  }

  const spoken = (kind: RevisionKind): IRunPropertiesOptions =>
    runLanguage(kind === 'del' ? beside.languages.older : beside.languages.newer, options.language);

  function note(kind: RevisionKind, text: string): ParagraphChild {
    const id = Object.keys(footnotes).length + 1;
    const content = text === '' ? [] : [wrapped(kind, contentOf(text, kind === 'del'), spoken(kind))];
    footnotes[id] = { children: [paragraph('FootnoteText', content)] };
    return wrapped(kind, [new FootnoteReference(id)], { style: 'FootnoteReference' });
  }

  function children(one: RevisionRun): ParagraphChild[] {
    if ('note' in one) return [note(one.kind, one.note)];
    const child = wrapped(one.kind, contentOf(one.text, one.kind === 'del'), spoken(one.kind));
    const lines = one.sentence === null ? undefined : beside.moves.get(one.sentence);
    if (lines === undefined) return [child];
    const id = remark(lines);
    // The reference goes and comes with the words: accepted or rejected, no comment is left on nothing.
    return [
      new CommentRangeStart(id),
      child,
      new CommentRangeEnd(id),
      wrapped(one.kind, [new CommentReference(id)], {}),
    ];
  }

  /** Style and numbering, of a paragraph or of what it was set in before. Every item is a list of its own: see marker.ts. */
  function set(shape: ParagraphShape | null): Omit<IParagraphPropertiesChangeOptions, keyof Change> {
    if (shape === null || shape.kind === 'text') return {};
    if (shape.kind === 'title') return { style: 'Title' };
    if (shape.kind === 'caption') return { style: STYLE.head };
    if (shape.kind === 'row') return { style: shape.head ? STYLE.cellHeads : STYLE.cells };
    if (shape.kind === 'heading') return { style: `Heading${shape.level}` };
    const marker = withoutDirectionMarks(shape.marker);
    markers.add(marker);
    lists += 1;
    return { numbering: { reference: numberingOf(marker).reference, level: 0, instance: lists } };
  }

  function first(): ParagraphChild[] {
    if (beside.first.length === 0) return [];
    const id = remark(beside.first);
    return [new CommentRangeStart(id), new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
  }

  const paragraphs = revisions.map(({ mark, older, newer, runs }, at) => {
    when = times[at] ?? when;
    const head = at === 0 ? first() : [];
    const reset = mark === 'kept' && JSON.stringify(older) !== JSON.stringify(newer);
    return new Paragraph({
      ...set(newer ?? older),
      ...(reset ? { revision: { ...change(), ...set(older) } } : {}),
      ...(mark === 'inserted' ? { run: { insertion: change() } } : {}),
      ...(mark === 'deleted' ? { run: { deletion: change() } } : {}),
      children: [...head, ...runs.flatMap(children)],
    });
  });
  return { children: paragraphs, footnotes, comments, markers: [...markers] };
}

/**
 * When each paragraph was changed: the first moment of the day, or two minutes later. LibreOffice takes two changes of one
 * kind and time for one where the first ends a paragraph and the second begins the next, and then rejects the unchanged end
 * of the paragraph between them too (7.4: five of the twenty texts of the ten pairs of papers). It does not when the times differ.
 */
function timesOf(revisions: readonly Revision[], first: string): string[] {
  let later = false;
  return revisions.map((one, at) => {
    const before = revisions[at - 1];
    const whole = before?.mark === one.mark && one.mark !== 'kept';
    if (before !== undefined && !whole && meets(before.runs.at(-1)?.kind, one.runs[0]?.kind)) later = !later;
    return later ? first.replace('T00:00', 'T00:02') : first;
  });
}

const meets = (end: RevisionKind | undefined, start: RevisionKind | undefined): boolean =>
  end === start && end !== 'equal';
