import { html, nothing, type TemplateResult } from 'lit';
import { dossierIndex, nameIn } from '../../src/dossier/index-by-id.ts';
import type { Block, Document, Dossier, Edit, Language, Notice, Reference, Span } from '../../src/model.ts';
import { capitalized, placeInPaperText, yearText } from '../../src/view/citation.ts';
import { referenceKindName } from '../../src/view/line/references.ts';
import { cutAround } from '../../src/view/marked-text.ts';
import type { Selection } from '../../src/view/selection.ts';
import { proposalText } from '../../src/view/unconfirmed.ts';
import { noBreakView, quotationView } from '../quotation.ts';
import type { DocumentStrings } from './messages.ts';
import { evidenceWords, linkedPassagesOf, themesOf, threadsOfSentence } from './paper-index.ts';
import { type PaperTable, tableView, withTables } from './paper-table.ts';
import {
  blockMarks,
  documentSections,
  editedWord,
  pageAndLinesText,
  referenceAddress,
  type TypesetPart,
  typeset,
} from './typeset.ts';

/** What the page knows while it sets a paper. */
export interface PaperContext {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly words: DocumentStrings;
  readonly selection: Selection;
  /** The sentence that stands open, with what the dossier knows about it. */
  readonly opened: string | null;
  readonly printed: boolean;
  readonly marked: boolean;
  /** Words of a search, in the text of the unit they were found in. */
  readonly found: ReadonlyMap<string, readonly Span[]>;
  /** True when the words of a theme of a block are to be marked. */
  readonly lit: (block: string, theme: string) => boolean;
  readonly pinned: (block: string, theme: string) => boolean;
  readonly light: (block: string, theme: string | null) => void;
  readonly pin: (block: string, theme: string) => void;
  readonly open: (sentence: string | null) => void;
  readonly cite: (sentence: string) => void;
  readonly address: (to: Partial<Selection>) => string;
  readonly refused: string | null;
}

const partName = (part: string, { dossier, language }: PaperContext): string =>
  capitalized(nameIn(dossierIndex(dossier).profile.parts, part, language));

/** A paper part by part, each with its notes behind it. */
export function paperView(document: Document, context: PaperContext): TemplateResult {
  const parts = documentSections(document);
  const edits = new Map<string, Edit[]>();
  for (const edit of document.edits) {
    const list = edits.get(edit.block);
    if (list === undefined) edits.set(edit.block, [edit]);
    else list.push(edit);
  }
  return html`${parts.map(
    ({ part, blocks, notes }) => html`<section class="part" aria-label=${partName(part, context)}>
      <h2>${partName(part, context)}</h2>
      ${withTables(blocks).map((block) =>
        'rows' in block
          ? tableBlockView(block, document, edits, context)
          : blockView(block, document, edits.get(block.id) ?? [], context),
      )}
      ${
        notes.length === 0
          ? nothing
          : html`<h3 class="notes-head">${context.words.notes}</h3>
            ${notes.map((block) => blockView(block, document, edits.get(block.id) ?? [], context))}`
      }
    </section>`,
  )}`;
}

/** A table stands in the column of the text as a paragraph does, with the place of all its lines beside it. */
function tableBlockView(
  table: PaperTable,
  document: Document,
  edits: ReadonlyMap<string, readonly Edit[]>,
  context: PaperContext,
): TemplateResult {
  const { words } = context;
  const place = { page: table.blocks[0]!.place.page, lines: joinedLines(table.blocks) };
  const opened = table.blocks.find(({ id, sentences: [first] }) => context.opened === (first?.id ?? id));
  return html`<div class="block rows">
    <p class="place">${pageAndLinesText(place, words)}</p>
    <div class="set" lang=${document.source.language}>
      ${tableView(table, edits, context, (piece) => pieceView(piece, context))}
      ${context.printed ? table.blocks.map((block) => editsView(block, edits.get(block.id) ?? [], context)) : nothing}
      ${opened === undefined ? nothing : sentenceView(opened.sentences[0]?.id ?? opened.id, context)}
    </div>
  </div>`;
}

/** The lines of blocks in a row as few stretches: rows follow each other line by line. */
function joinedLines(blocks: readonly Block[]): Block['place']['lines'] {
  const stretches: [number, number][] = [];
  for (const [from, to] of blocks.flatMap(({ place }) => place.lines)) {
    const last = stretches.at(-1);
    if (last && from <= last[1] + 3 && from >= last[1]) last[1] = to;
    else stretches.push([from, to]);
  }
  return stretches;
}

const LINES: ReadonlySet<Block['role']> = new Set<Block['role']>(['letterhead', 'signature', 'form-field']);

function blockView(block: Block, document: Document, edits: readonly Edit[], context: PaperContext): TemplateResult {
  const { words, dossier, language } = context;
  const themes = themesOf(dossier, block);
  const opened = block.sentences.find(({ id }) => id === context.opened);
  const isOpen = opened !== undefined || context.opened === block.id;
  return html`<div class="block ${block.role} ${LINES.has(block.role) ? 'lines' : ''}" data-block=${block.id}>
    <p class="place">${pageAndLinesText(block.place, words)}</p>
    <div class="set" lang=${document.source.language}>
      ${textView(block, document, edits, themes, context)}
      ${context.printed ? editsView(block, edits, context) : nothing}
      ${isOpen ? sentenceView(opened?.id ?? block.id, context) : nothing}
    </div>
    <div class="margin">
      ${
        themes.length === 0
          ? nothing
          : html`<ul aria-label=${words.themes}>
              ${themes.map(
                ({ theme, marks }) => html`<li>
                  <button
                    class="theme"
                    aria-pressed=${String(context.pinned(block.id, theme))}
                    ?data-inherited=${marks.length === 0}
                    @mouseenter=${() => context.light(block.id, theme)}
                    @mouseleave=${() => context.light(block.id, null)}
                    @focus=${() => context.light(block.id, theme)}
                    @blur=${() => context.light(block.id, null)}
                    @click=${() => context.pin(block.id, theme)}
                  >
                    ${dossierIndex(dossier).themeName(theme)[language]}${marks.length === 0 ? html` <span class="soft">(${words.inherited})</span>` : nothing}
                  </button>
                </li>`,
              )}
            </ul>`
      }
    </div>
  </div>`;
}

/** A heading as deep as it stands; the parts are of the second level. */
function textView(
  block: Block,
  document: Document,
  edits: readonly Edit[],
  themes: ReturnType<typeof themesOf>,
  context: PaperContext,
): TemplateResult {
  const lit = themes.filter(({ theme }) => context.marked || context.lit(block.id, theme));
  const marks = blockMarks(
    block,
    lit.flatMap((theme) => theme.marks),
    context.found,
  );
  const stretches = typeset(block, { marks, edits: context.printed ? edits : [] });
  const inner = stretches.map(({ sentence, pieces }) => {
    const text = pieces.map((piece) => pieceView(piece, context));
    if (sentence === null) return html`${text}`;
    const isHere = context.selection.sentence === sentence.id;
    return html`<span
      class="sentence"
      tabindex=${isHere ? 0 : -1}
      data-stop=${sentence.id}
      aria-current=${isHere ? 'true' : nothing}
      @click=${(event: MouseEvent) => {
        // A link within the sentence goes its own way, and words being selected are not a click.
        if ((event.target as HTMLElement).closest('a') || getSelection()?.isCollapsed === false) return;
        context.open(context.opened === sentence.id ? null : sentence.id);
      }}
      >${text}</span
    >`;
  });
  if (block.role === 'heading') {
    const level = Math.min(6, 3 + block.section.length);
    return html`<div class="heading level-${level}" role="heading" aria-level=${level}>${inner}</div>`;
  }
  const back = block.role === 'footnote' ? backOf(block, document) : null;
  return html`<p>
    ${block.marker === null ? nothing : html`<span class="marker">${block.marker}</span> `}${inner}${
      back === null
        ? nothing
        : html` <a class="act back" href=${context.address({ sentence: back })} aria-label=${context.words.back(block.marker ?? '')}
            >${context.words.backWord}</a
          >`
    }
  </p>`;
}

/** The sentence whose mark points at a note. */
function backOf(note: Block, document: Document): string | null {
  for (const block of document.blocks) {
    for (const ref of block.noteRefs) {
      if (ref.note !== note.id) continue;
      return block.sentences.find(({ span }) => ref.at > span.from && ref.at <= span.to)?.id ?? null;
    }
  }
  return null;
}

function pieceView(piece: TypesetPart, context: PaperContext): TemplateResult | string {
  const { words } = context;
  if (piece.kind === 'was') return html`<del class="was">${piece.text}</del>`;
  if (piece.kind === 'note') {
    const first = piece.note === null ? undefined : dossierIndex(context.dossier).blocks.get(piece.note)?.sentences[0];
    if (first === undefined) return html`<sup title=${words.noteMissing(piece.marker)}>${piece.marker}</sup>`;
    return html`<sup
      ><a href=${context.address({ sentence: first.id })} aria-label=${words.note(piece.marker)}>${piece.marker}</a></sup
    >`;
  }
  const text = piece.marked ? html`<mark>${piece.text}</mark>` : html`${noBreakView(piece.text)}`;
  const link = piece.reference === null ? null : referenceAddress(piece.reference);
  return link === null ? text : html`<a class="url" href=${link} rel="noopener noreferrer" target="_blank">${text}</a>`;
}

/** What reading changed in a block: as printed, as read, and the rule. */
function editsView(block: Block, edits: readonly Edit[], { words }: PaperContext): TemplateResult | typeof nothing {
  if (edits.length === 0) return nothing;
  return html`<ul class="edits" aria-label=${words.changed(edits.length)}>
    ${edits.map((edit) => {
      const { was, now } = editedWord(block, edit);
      const rule = edit.kind === 'join' ? (words.rules[edit.rule] ?? edit.rule) : words.edits[edit.kind];
      return html`<li><span class="what">${words.read(was.trim(), now.trim())}</span>: ${rule}</li>`;
    })}
  </ul>`;
}

/** What the dossier knows about one sentence, under the paragraph it stands in. */
function sentenceView(id: string, context: PaperContext): TemplateResult {
  const { dossier, language, words } = context;
  const located = dossierIndex(dossier).sentences.get(id);
  if (located === undefined) return html``;
  const tags = dossierIndex(dossier).tags.get(id) ?? [];
  const threads = threadsOfSentence(dossier, id);
  const partners = linkedPassagesOf(dossier, id);
  const noted = located.block.noteRefs
    .filter(({ at }) => at > located.sentence.span.from && at <= located.sentence.span.to)
    .flatMap(({ note }) => (note === null ? [] : (dossierIndex(dossier).blocks.get(note)?.sentences ?? [])));
  const references = [...located.sentence.references, ...noted.flatMap((sentence) => sentence.references)];
  return html`<div class="about" lang=${language} role="group" aria-label=${placeInPaperText(located, language)}>
    <dl>
      <div><dt>${words.themes}</dt><dd>${
        tags.length === 0
          ? words.noThemes
          : tags.map((tag, i) => {
              const by = evidenceWords(dossier, tag).map((term) => `‘${term}’`);
              return html`${i > 0 ? '; ' : nothing}<span class="strong">${dossierIndex(dossier).themeName(tag.theme)[language]}</span>${proposalText(dossier, tag.theme, language)}${
                by.length > 0 ? html` ${words.from(by.join(', '))}` : nothing
              }${tag.inheritedFrom === null ? nothing : html` (${words.inherited})`}`;
            })
      }</dd></div>
      <div><dt>${words.where}</dt><dd>${capitalized(placeInPaperText(located, language))}; ${pageAndLinesText(located.sentence.place, words)}</dd></div>
      ${
        references.length === 0
          ? nothing
          : html`<div><dt>${words.references}</dt><dd><ul>${references.map((reference) => html`<li>${referenceView(reference, context)}</li>`)}</ul></dd></div>`
      }
      <div><dt>${words.onLines}</dt><dd>${
        threads.length === 0
          ? words.noLine
          : html`<ul>${threads.map(
              (thread) =>
                html`<li><a class="act" href=${context.address({ view: 'line', theme: thread.theme, thread: thread.id, document: located.document.source.id })}>${noBreakView(capitalized(thread.label))}</a></li>`,
            )}</ul>`
      }</dd></div>
      <div><dt>${words.partners}</dt><dd>${
        partners.length === 0
          ? words.noPartner
          : html`<ul>${partners.map(({ found: other, span, link }) => {
              const cut = cutAround(other.sentence.text, span, 180);
              const where = `${yearText(other.document)}, ${placeInPaperText(other, language)}`;
              const [older, newer] = [link.a.sentence, link.b.sentence];
              return html`<li>
                <p class="quote" lang=${other.document.source.language}>„${cut.from > 0 ? '… ' : ''}${quotationView(other.sentence.text, [], language, cut)}${cut.to < other.sentence.text.length ? ' …' : ''}”</p>
                <span class="soft">${where}.</span>
                <a class="act" href=${context.address({ view: 'side', unit: 'passage', thread: null, older, newer })} aria-label=${words.besideOf(where)}>${words.beside}</a>
              </li>`;
            })}</ul>`
      }</dd></div>
    </dl>
    <p class="acts">
      <button class="act" @click=${() => context.cite(id)}>${words.cite}</button>
      <button class="act" @click=${() => context.open(null)}>${words.close}</button>
    </p>
    ${context.refused === null ? nothing : html`<p class="refused">${context.refused}</p>`}
  </div>`;
}

/** A reference as data: what it is, as printed, and its number. Only an address of the web becomes a link. */
function referenceView(reference: Reference, { words, dossier, language }: PaperContext): TemplateResult {
  const link = referenceAddress(reference);
  if (link !== null)
    return html`<a class="url act" href=${link} rel="noopener noreferrer" target="_blank">${reference.text}</a>`;
  const number =
    reference.target !== null && reference.target !== reference.text ? `, ${words.number(reference.target)}` : '';
  return html`${reference.text} <span class="soft">(${referenceKindName(dossierIndex(dossier).profile, reference.kind, language)}${number})</span>`;
}

/** What reading found odd in a paper, each with the way to its place. */
export function noticesView(notices: readonly Notice[], context: PaperContext): TemplateResult {
  const { words, dossier } = context;
  if (notices.length === 0) return html`<p class="soft">${words.noNotices}</p>`;
  return html`<details class="notices">
    <summary>${words.noticesTitle} (${notices.length})</summary>
    <ul>
      ${notices.map((notice) => {
        const first = notice.block === null ? undefined : dossierIndex(dossier).blocks.get(notice.block)?.sentences[0];
        const [from, to] = notice.lines ?? [null, null];
        const lines = from === null ? '' : from === to ? words.line(from) : words.lines(from, to);
        return html`<li>
          <span class="strong">${capitalized(words.levels[notice.level])}</span>${
            lines === ''
              ? nothing
              : first === undefined
                ? html`, ${lines}`
                : html`, <a class="act" href=${context.address({ sentence: first.id })}>${lines}</a>`
          }: <span lang="en">${notice.message}</span>
        </li>`;
      })}
    </ul>
  </details>`;
}
