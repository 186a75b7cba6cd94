import { html, nothing, type TemplateResult } from 'lit';
import { dossierIndex, homeName } from '../../src/dossier/index-by-id.ts';
import { displayOf } from '../../src/languages/display.ts';
import { NO_DEGREE_LABEL, STANDING_LABELS } from '../../src/languages/labels.ts';
import type { Dossier, Language, Mark, Reading, Thread } from '../../src/model.ts';
import { sourceLine, yearText } from '../../src/view/citation.ts';
import { isConfirmed } from '../../src/view/confirmation.ts';
import { genreName } from '../../src/view/genre.ts';
import { type MovementPhrase, movementPhrases } from '../../src/view/line/movement-text.ts';
import { cutPassage, degreeMarks, rowId } from '../../src/view/line/quoted-parts.ts';
import { readingText } from '../../src/view/line/reading-text.ts';
import {
  keyWordsOf,
  type PassageRow,
  type SilenceRow,
  type StationRows,
  scopeWords,
} from '../../src/view/line/stations.ts';
import type { TextMark } from '../../src/view/marked-text.ts';
import type { CorrectionEvent } from '../correct/events.ts';
import { directionIcon, genreRuleIcon } from '../icons.ts';
import { pageStrings } from '../messages.ts';
import { noBreakView, quotationView, shortenedView } from '../quotation.ts';
import { personNote, silenceProofView } from './link-evidence.ts';
import { lineViewStrings } from './messages.ts';
import type { Rail } from './rail.ts';
import { railCell } from './rail-view.ts';
import { referenceList } from './reference-list.ts';

/** What may stand open at a row. */
export type OpenSection = 'paragraph' | 'why' | 'whole' | 'forms' | 'correct';

/** What stands open at a passage, and the element's answers to its buttons. */
export interface RowContext {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly stations: readonly StationRows[];
  readonly open: (what: OpenSection, id: string) => boolean;
  readonly toggle: (what: OpenSection, id: string) => void;
  readonly cite: (row: PassageRow) => void;
  readonly compare: (row: PassageRow) => void;
  readonly compareAddress: (row: PassageRow) => string;
  readonly why: (row: PassageRow) => TemplateResult;
  readonly thread: Thread;
  /** What can be corrected; null where nothing can. */
  readonly correcting: CorrectionEvent | null;
  /** The fragment of the place of a row, for a colleague. */
  readonly place: (row: PassageRow) => string;
  /** The citation to select by hand where the clipboard refused, or null. */
  readonly refused: string | null;
}

function paper(station: StationRows, language: Language): TemplateResult {
  const { source } = station.document;
  return html`<div class="paper">
    <h2>${yearText(station.document)}</h2>
    <span class=${genreRuleIcon(source.genre)}></span>
    <p>${genreName(station.document, language)}</p>
  </div>`;
}

function step({ icon, word, rest }: MovementPhrase): TemplateResult {
  return html`<li>
    <span class="icon">${directionIcon(icon)}</span>
    <span><b>${word}</b>${rest.map(({ text, quoted }) => html` ${quoted ? html`<em>${noBreakView(text)}</em>` : text}`)}</span>
  </li>`;
}

function far(row: PassageRow, at: number, context: RowContext): TemplateResult {
  const { language, stations } = context;
  const [degree] = keyWordsOf(row);
  const scope = scopeWords(row);
  const own = row.found.document.source.language;
  return html`<div class="far">
    ${
      degree === undefined
        ? html`<p class="no-degree">${NO_DEGREE_LABEL[language]}</p>`
        : html`<p class="lifted" lang=${own}><mark>${noBreakView(degree)}</mark>${
            scope === null ? nothing : html` <mark class="scope">${noBreakView(scope)}</mark>`
          }</p>`
    }
    <ul class="steps">${movementPhrases(stations, at, row, language).map(step)}</ul>
  </div>`;
}

function said(
  axis: Mark['axis'],
  reading: Reading | null,
  row: PassageRow,
  language: Language,
  tense = '',
): TemplateResult {
  const words = pageStrings[language].line;
  const text = readingText(axis, reading, row.found, language);
  if (reading === null || text === null) return html`<span class="soft">${words.unnamed}</span>`;
  // "It was discussed": nobody is meant, so nobody is missing.
  if (reading.value === 'impersonal') return html`<span>${text}</span>`;
  if (reading.span === null) return html`<span class="soft">${words.fromContext(text)}</span>`;
  const own = row.found.document.source.language;
  return html`<span lang=${own}>${noBreakView(text)}</span>${tense === '' ? nothing : html` <span class="soft">(${tense})</span>`}`;
}

/** True when the home side spoke before and does not now: then a reader must not take the words for its own. */
function leftHome(row: PassageRow): boolean {
  // Who nobody named may be anybody: then there is nothing to be said about it.
  const named = row.entry.passage.wording.speaker !== null;
  return named && !row.home && row.before?.passage.wording.speaker?.home === true;
}

function who(row: PassageRow, dossier: Dossier, language: Language): TemplateResult {
  const words = pageStrings[language].line;
  const { speaker, act, addressee } = row.entry.passage.wording;
  const tense = act === null ? '' : words.tenses[act.tense];
  return html`<dl class="who">
    <div><dt>${words.who}</dt> <dd>${said('speaker', speaker, row, language)}${
      leftHome(row) ? html`, ${words.notHome(homeName(dossier, language))}` : nothing
    }</dd></div>
    <div><dt>${words.how}</dt> <dd>${said('act', act, row, language, tense)}</dd></div>
    <div><dt>${words.whom}</dt> <dd>${said('addressee', addressee, row, language)}</dd></div>
    <div class="source"><dt>${words.source}</dt> <dd>${noBreakView(sourceLine(row.found, language))}</dd></div>
    ${referenceList(dossier, row, language)}
  </dl>`;
}

function words(row: PassageRow, context: RowContext): TemplateResult {
  const { language } = context;
  const own = row.found.document.source.language;
  const sentence = row.found.sentence.text;
  const [left, right] = displayOf(own).quotationMarks;
  const { parts, isCut } = cutPassage(row);
  const cut = isCut && !context.open('whole', rowId(row));
  return html`<blockquote class="quotation" lang=${own}>
    <p>${left}${
      cut
        ? shortenedView(sentence, degreeMarks(row), language, parts)
        : quotationView(sentence, degreeMarks(row), language)
    }${right}</p>
  </blockquote>`;
}

function actions(row: PassageRow, context: RowContext): TemplateResult {
  const { language } = context;
  const text = pageStrings[language].line;
  const id = rowId(row);
  const paragraph = context.open('paragraph', id);
  const whole = context.open('whole', id);
  const compare = (event: MouseEvent): void => {
    // A middle or modified click opens the address in a new tab, as with any link.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    context.compare(row);
  };
  const count = row.found.sentence.text.split(/\s+/).length;
  return html`<div class="acts">
      ${
        cutPassage(row).isCut
          ? html`<button class="act" aria-expanded=${whole} @click=${() => context.toggle('whole', id)}>${
              whole ? text.cut : text.whole(count)
            }</button>`
          : nothing
      }
      ${
        row.before
          ? html`<a class="act" href=${context.compareAddress(row)} @click=${compare}>${text.compare(yearText(row.before.found.document))}</a>`
          : nothing
      }
      <button class="act" aria-expanded=${paragraph} @click=${() => context.toggle('paragraph', id)}>${
        paragraph ? text.paragraphClose : text.paragraph
      }</button>
      <button class="act" aria-expanded=${context.open('why', id)} @click=${() => context.toggle('why', id)}>${text.why}</button>
      <button class="act" @click=${() => context.cite(row)}>${text.cite}</button>
      ${
        context.correcting === null
          ? nothing
          : html`<button class="act" aria-expanded=${context.open('forms', id)} @click=${() => context.toggle('forms', id)}>${lineViewStrings[language].forms}</button>
            <button class="act" data-correct aria-expanded=${context.open('correct', id)} @click=${() => context.toggle('correct', id)}>${lineViewStrings[language].correct}</button>`
      }
    </div>
    ${
      context.refused === null
        ? nothing
        : html`<p class="refused">${text.notCited}</p><textarea class="refused" readonly rows="4" aria-label=${text.cite} .value=${context.refused}></textarea>`
    }
    ${paragraph ? paragraphOf(row, context) : nothing}
    ${context.open('why', id) ? context.why(row) : nothing}
    ${
      context.open('forms', id)
        ? html`<policy-cite .dossier=${context.dossier} .language=${language} .sentence=${row.found.sentence.id} .address=${context.place(row)}></policy-cite>`
        : nothing
    }
    ${person(row, context)}
    ${
      context.correcting !== null && context.open('correct', id)
        ? html`<policy-correct .dossier=${context.dossier} .thread=${context.thread} .language=${language} .own=${context.correcting.own}
            .sentence=${row.found.sentence.id} @bl-close=${() => context.toggle('correct', id)}></policy-correct>`
        : nothing
    }`;
}

/** What a person said of this passage: that a link of it is right, or that it stands on this line. */
function person(row: PassageRow, { dossier, language }: RowContext): TemplateResult | typeof nothing {
  if ((dossier.corrections?.length ?? 0) === 0) return nothing;
  const links = row.entry.links
    .map((id) => dossierIndex(dossier).alignments.get(id))
    .filter((link) => link !== undefined && isConfirmed(link.parts));
  return html`${personNote(dossier, row.found.sentence.id, null, language)}${links.map((link) =>
    link ? personNote(dossier, link.a.sentence, link.b.sentence, language) : nothing,
  )}`;
}

/** At a silence: the refused sentences, of which one may hold the position after all. */
function correctSilence(station: StationRows, row: SilenceRow, context: RowContext): TemplateResult | typeof nothing {
  const { correcting, language, dossier } = context;
  const candidates = (row.search?.nearest ?? []).map(({ sentence }) => sentence);
  const at = context.stations.indexOf(station);
  const spoken = (of: readonly StationRows[]): PassageRow[] =>
    of.flatMap(({ rows }) => rows.filter((one): one is PassageRow => one.kind === 'passage' && one.main));
  const beside = spoken(context.stations.slice(0, at)).at(-1) ?? spoken(context.stations.slice(at + 1))[0];
  if (correcting === null || candidates.length === 0 || !beside || row.standing === 'unread') return nothing;
  const id = `silence@${station.document.source.id}`;
  return html`<div class="acts"><button class="act" data-correct aria-expanded=${context.open('correct', id)} @click=${() => context.toggle('correct', id)}>${lineViewStrings[language].correctSilent}</button></div>
    ${
      context.open('correct', id)
        ? html`<policy-correct .dossier=${dossier} .thread=${context.thread} .language=${language} .own=${correcting.own}
            .candidates=${candidates} .beside=${beside.found.sentence.id} @bl-close=${() => context.toggle('correct', id)}></policy-correct>`
        : nothing
    }`;
}

/** The whole paragraph in place, with the sentence of the line tinted. */
function paragraphOf(row: PassageRow, { language }: RowContext): TemplateResult {
  const { block, document, sentence } = row.found;
  const shifted = degreeMarks(row).map(({ kind, span }) => ({
    kind,
    span: { from: span.from + sentence.span.from, to: span.to + sentence.span.from },
  }));
  const marks: TextMark[] = [{ kind: 'tint', span: sentence.span }, ...shifted];
  return html`<div class="paragraph" lang=${document.source.language}>
    <p>${quotationView(block.text, marks, language)}</p>
  </div>`;
}

/** A passage of a station: rail, how far, quotation, who. The first row of a station carries its paper. */
export function passageRowView(
  station: StationRows,
  at: number,
  row: PassageRow,
  rail: Rail,
  context: RowContext,
  firstRow: boolean,
): TemplateResult {
  return html`${firstRow ? paper(station, context.language) : nothing}
    ${railCell(rail, row)}${far(row, at, context)}
    <div class="words">${words(row, context)}<div class="beside">${who(row, context.dossier, context.language)}</div>${actions(row, context)}</div>`;
}

/** A silence of a station, with its proof; an unread paper says that and nothing about silence. */
export function silenceRowView(
  station: StationRows,
  row: SilenceRow,
  rail: Rail,
  context: RowContext,
  firstRow: boolean,
): TemplateResult {
  const { language } = context;
  const label = row.speaksElse ? row.lane.addressee.label : null;
  return html`${firstRow ? paper(station, language) : nothing}
    ${railCell(rail, row)}
    <div class="far">
      <p class="silent">${STANDING_LABELS[row.standing][language]}</p>
      ${label === null ? nothing : html`<p class="soft">${pageStrings[language].line.about(label[language])}</p>`}
    </div>
    <div class="words proof">
      ${
        row.standing === 'unread'
          ? html`<p>${pageStrings[language].line.unread} ${station.document.unread ?? ''}</p>`
          : html`${silenceProofView(context.dossier, row.search, language)}${correctSilence(station, row, context)}`
      }
    </div>`;
}

/** The name of a station for those who move through the list: year, genre and what it does. */
export function stationHeading(station: StationRows, language: Language): string {
  return `${yearText(station.document)}, ${genreName(station.document, language)}, ${STANDING_LABELS[station.standing][language]}`;
}
