import { html, nothing, type TemplateResult } from 'lit';
import { displayOf } from '../../src/languages/display.ts';
import type { Dossier, Language, PaperLanguage, Thread } from '../../src/model.ts';
import { isConfirmed } from '../../src/view/correction-lookup.ts';
import type { LinePassageModel, StationModel } from '../../src/view/line/line-model.ts';
import { colonOf, type MovementPhrase } from '../../src/view/line/movement-phrases.ts';
import { cutPassage } from '../../src/view/line/quoted-parts.ts';
import type { ReadingModel } from '../../src/view/line/reading-text.ts';
import type { SilenceModel } from '../../src/view/line/silence-model.ts';
import type { TextMark } from '../../src/view/marked-text.ts';
import { dayConfirmation } from '../../src/view/unconfirmed.ts';
import type { CorrectionEvent } from '../correct/events.ts';
import { isPlainClick } from '../events.ts';
import { directionIcon, genreRuleIcon } from '../icons.ts';
import { pageStrings } from '../messages.ts';
import { noBreakView, quotationView, shortenedView } from '../quotation.ts';
import { linkEvidenceView, personNote, silenceProofView } from './link-evidence.ts';
import { lineViewStrings } from './messages.ts';
import type { Rail } from './rail.ts';
import { railCell } from './rail-view.ts';
import { referenceList } from './reference-list.ts';

/** What may stand open at a row. */
export type OpenSection = 'paragraph' | 'why' | 'whole' | 'forms' | 'correct';

/** What stands open at a row, and the element's answers to its buttons. */
export interface RowContext {
  readonly dossier: Dossier;
  readonly thread: Thread;
  readonly language: Language;
  readonly open: (what: OpenSection, id: string) => boolean;
  /** Notes that the correction of a row was sent. */
  readonly sent: (row: string) => void;
  readonly toggle: (what: OpenSection, id: string) => void;
  readonly cite: (row: LinePassageModel) => void;
  readonly compare: (row: LinePassageModel) => void;
  readonly compareAddress: (row: LinePassageModel) => string;
  /** What can be corrected; null where nothing can. */
  readonly correcting: CorrectionEvent | null;
  /** The sentence of the line nearest to a silent paper, beside which a refused one is put; null where none speaks. */
  readonly beside: (station: StationModel) => string | null;
  /** The fragment of the place of a row, for a colleague. */
  readonly place: (row: LinePassageModel) => string;
  /** The citation to select by hand where the clipboard refused it. */
  readonly refused: { readonly id: string; readonly text: string } | null;
}

/** The id of a row: that of its passage, or that its paper is silent. */
export function rowIdOf({ document }: StationModel, row: LinePassageModel | SilenceModel): string {
  return row.kind === 'passage' ? row.id : `silence@${document.source.id}`;
}

/** The name of a station for those who move through the list: year, genre and what it does. */
export function stationHeading({ year, genre, standing }: StationModel): string {
  return `${year}, ${genre}, ${standing}`;
}

/** A row of a station: rail, how far or that it is silent, the words or the proof. The first carries the paper. */
export function stationRowView(
  station: StationModel,
  row: LinePassageModel | SilenceModel,
  rail: Rail,
  context: RowContext,
): TemplateResult {
  return html`${row === station.rows[0] ? paperView(station, context.language) : nothing}
    ${railCell(rail, row.row)}${
      row.kind === 'silence'
        ? silenceView(station, row, context)
        : html`${farView(row)}
          <div class="words">${wordsView(row, context)}<div class="beside">${whoView(row, context.language)}</div>${actionsView(row, context)}</div>`
    }`;
}

function paperView({ document, year, genre }: StationModel, language: Language): TemplateResult {
  const unsure = dayConfirmation(document, language);
  return html`<div class="paper">
    <h2>${year}</h2>
    <span class=${genreRuleIcon(document.source.genre)}></span>
    <p>${genre}</p>
    ${unsure === '' ? nothing : html`<p>${unsure.trim()}</p>`}
  </div>`;
}

function stepView(step: MovementPhrase): TemplateResult {
  const { icon, word, rest } = step;
  return html`<li>
    <span class="icon">${directionIcon(icon)}</span>
    <span><b>${word}</b>${colonOf(step)}${rest.map(({ text, quoted }) => html` ${quoted ? html`<em>${noBreakView(text)}</em>` : text}`)}</span>
  </li>`;
}

function farView({ degree, lifted, scope, lang, steps, strongest }: LinePassageModel): TemplateResult {
  return html`<div class="far">
    ${
      lifted.length > 0
        ? html`<p class="lifted" lang=${lang}>${lifted.map(
            (word, at) => html`${at === 0 ? nothing : ', '}<mark>${noBreakView(word)}</mark>`,
          )}${scope === null ? nothing : html` <mark class="scope">${noBreakView(scope)}</mark>`}</p>`
        : html`<p class="no-degree">${degree}</p>`
    }
    <ul class="steps">${steps.map(stepView)}${strongest === null ? nothing : html`<li class="strongest">${noBreakView(strongest)}</li>`}</ul>
  </div>`;
}

/** What a reading says: words of the paper in its language, what is only inferred or not named set back. */
export function readingView({ text, origin }: ReadingModel, lang: PaperLanguage): TemplateResult {
  if (origin === 'paper') return html`<span lang=${lang}>${noBreakView(text)}</span>`;
  return origin === 'impersonal' ? html`<span>${text}</span>` : html`<span class="soft">${text}</span>`;
}

function whoView({ speaker, act, addressee, source, references, lang }: LinePassageModel, language: Language) {
  const words = pageStrings[language].line;
  return html`<dl class="who">
    <div><dt>${words.who}</dt> <dd>${readingView(speaker, lang)}${speaker.note === null ? nothing : html`, ${speaker.note}`}</dd></div>
    <div><dt>${words.how}</dt> <dd>${readingView(act, lang)}${act.note === null ? nothing : html` <span class="soft">(${act.note})</span>`}</dd></div>
    <div><dt>${words.whom}</dt> <dd>${readingView(addressee, lang)}</dd></div>
    <div class="source"><dt>${words.source}</dt> <dd>${noBreakView(source)}</dd></div>
    ${referenceList(references, lang, language)}
  </dl>`;
}

const marksOf = ({ marks }: LinePassageModel): TextMark[] => marks.map((span) => ({ kind: 'degree', span }));

function wordsView(row: LinePassageModel, { language, open }: RowContext): TemplateResult {
  const { text, lang, id } = row;
  const [left, right] = displayOf(lang).quotationMarks;
  const { parts, isCut } = cutPassage(row.row);
  return html`<blockquote class="quotation" lang=${lang}>
    <p>${left}${
      isCut && !open('whole', id)
        ? shortenedView(text, marksOf(row), language, parts)
        : quotationView(text, marksOf(row), language)
    }${right}</p>
  </blockquote>`;
}

function actionsView(row: LinePassageModel, context: RowContext): TemplateResult {
  const { language, refused } = context;
  const words = pageStrings[language].line;
  const { id } = row;
  const button = (section: OpenSection, closed: string, opened = closed): TemplateResult =>
    html`<button class="act" data-correct=${section === 'correct' ? '' : nothing} aria-expanded=${context.open(section, id)}
      @click=${() => context.toggle(section, id)}>${context.open(section, id) ? opened : closed}</button>`;
  const compare = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    context.compare(row);
  };
  return html`<div class="acts">
      ${cutPassage(row.row).isCut ? button('whole', words.whole(row.text.split(/\s+/).length), words.cut) : nothing}
      ${
        row.olderYear === null
          ? nothing
          : html`<a class="act" href=${context.compareAddress(row)} @click=${compare}>${words.compare(row.olderYear)}</a>`
      }
      ${button('paragraph', words.paragraph, words.paragraphClose)}
      ${button('why', words.why)}
      <button class="act" @click=${() => context.cite(row)}>${words.cite}</button>
      ${
        context.correcting === null
          ? nothing
          : html`${button('forms', lineViewStrings[language].forms)}${button('correct', lineViewStrings[language].correct)}`
      }
    </div>
    ${
      refused === null || refused.id !== id
        ? nothing
        : html`<p class="refused">${words.notCited}</p><textarea class="refused" readonly rows="4" aria-label=${words.cite} .value=${refused.text}></textarea>`
    }
    ${openSections(row, context)}`;
}

/** What stands open under a passage, and what a person said of it. */
function openSections(row: LinePassageModel, context: RowContext): TemplateResult {
  const { dossier, language, correcting } = context;
  const sentence = row.row.found.sentence.id;
  return html`${context.open('paragraph', row.id) ? paragraphView(row, language) : nothing}
    ${context.open('why', row.id) ? linkEvidenceView(dossier, row.links, language, correcting?.why ?? null) : nothing}
    ${
      context.open('forms', row.id)
        ? html`<policy-cite .dossier=${dossier} .language=${language} .sentence=${sentence} .address=${context.place(row)}></policy-cite>`
        : nothing
    }
    ${personView(row, context)}
    ${
      correcting !== null && context.open('correct', row.id)
        ? html`<policy-correct .dossier=${dossier} .thread=${context.thread} .language=${language}
            .sentence=${sentence} @bl-correct=${() => context.sent(row.id)} @bl-close=${() => context.toggle('correct', row.id)}></policy-correct>`
        : nothing
    }`;
}

/** What a person said of this passage: that a link of it is right, or that it stands on this line. */
function personView(
  { row, links }: LinePassageModel,
  { dossier, language }: RowContext,
): TemplateResult | typeof nothing {
  if ((dossier.corrections?.length ?? 0) === 0) return nothing;
  const confirmed = links.filter(({ parts }) => isConfirmed(parts));
  return html`${personNote(dossier, row.found.sentence.id, null, language)}${confirmed.map(({ a, b }) =>
    personNote(dossier, a.sentence, b.sentence, language),
  )}`;
}

/** The whole paragraph in place, with the sentence of the line tinted. */
function paragraphView(row: LinePassageModel, language: Language): TemplateResult {
  const { block, sentence } = row.row.found;
  const shifted = row.marks.map(({ from, to }): TextMark => {
    return { kind: 'degree', span: { from: from + sentence.span.from, to: to + sentence.span.from } };
  });
  return html`<div class="paragraph" lang=${row.lang}>
    <p>${quotationView(block.text, [{ kind: 'tint', span: sentence.span }, ...shifted], language)}</p>
  </div>`;
}

/** A silence with its proof; an unread paper says that and nothing about silence. */
function silenceView(station: StationModel, row: SilenceModel, context: RowContext): TemplateResult {
  const { language } = context;
  return html`<div class="far">
      <p class="silent">${row.standing}</p>
      ${row.about === null ? nothing : html`<p class="soft">${row.about}</p>`}
    </div>
    <div class="words proof">
      ${
        row.searched === null
          ? html`<p>${pageStrings[language].line.unread} ${station.document.unread ?? ''}</p>`
          : html`${silenceProofView(row, language)}${correctSilence(station, row, context)}`
      }
    </div>`;
}

/** At a silence: the refused sentences, of which one may hold the position after all. */
function correctSilence(
  station: StationModel,
  row: SilenceModel,
  context: RowContext,
): TemplateResult | typeof nothing {
  const { correcting, language, dossier } = context;
  const candidates = (row.row.search?.nearest ?? []).map(({ sentence }) => sentence);
  const beside = context.beside(station);
  if (correcting === null || candidates.length === 0 || beside === null) return nothing;
  const id = rowIdOf(station, row);
  const isOpen = context.open('correct', id);
  return html`<div class="acts"><button class="act" data-correct aria-expanded=${isOpen} @click=${() => context.toggle('correct', id)}>${lineViewStrings[language].correctSilent}</button></div>
    ${
      isOpen
        ? html`<policy-correct .dossier=${dossier} .thread=${context.thread} .language=${language}
            .candidates=${candidates} .beside=${beside} @bl-correct=${() => context.sent(id)} @bl-close=${() => context.toggle('correct', id)}></policy-correct>`
        : nothing
    }`;
}
