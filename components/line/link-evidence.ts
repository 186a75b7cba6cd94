import { html, nothing, type TemplateResult } from 'lit';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import { displayOf } from '../../src/languages/display.ts';
import { MISSING_REFERENCE_LABEL, RELATION_LABELS, STRENGTH_LABELS } from '../../src/languages/labels.ts';
import type { Alignment, Dossier, Language, Match, PaperLanguage, Why } from '../../src/model.ts';
import { dayText, placeInPaperText, yearText } from '../../src/view/citation.ts';
import { correctionOf, isConfirmed } from '../../src/view/correction-lookup.ts';
import type { CandidateModel, SearchModel } from '../../src/view/line/silence-model.ts';
import { pageStrings } from '../messages.ts';
import { noBreakView } from '../quotation.ts';
import { lineViewStrings } from './messages.ts';

/** A number of 0..1 with two decimals, a comma in Dutch; without Intl, so that it reads the same everywhere. */
export function scoreText(score: number, language: Language): string {
  const text = score.toFixed(2);
  return language === 'nl' ? text.replace('.', ',') : text;
}

/** A weight that prints as 0.00 is not printed. */
const LEAST = 0.005;

/** A word or object as it is; a theme or region by its name. */
function nameOf(dossier: Dossier, { kind, label }: Match, language: Language): string {
  if (kind === 'theme') return dossierIndex(dossier).themeName(label)[language];
  if (kind === 'region') return dossier.regions.find(({ id }) => id === label)?.prefLabel[language] ?? label;
  return label;
}

/** A number with all its decimals, so that a sum can be redone with what is printed. */
export function decimalText(value: number, language: Language): string {
  const text = String(Math.round(value * 1e4) / 1e4).replace('-', '−');
  return language === 'nl' ? text.replace('.', ',') : text;
}

/** What a person said about a link, with the reason. */
export function personNote(
  dossier: Dossier,
  one: string,
  other: string | null,
  language: Language,
): TemplateResult | typeof nothing {
  const words = lineViewStrings[language];
  const found = correctionOf(dossier, other === null ? ['accept', 'move'] : ['accept'], one, other);
  if (other === null && (found === null || found.to === null)) return nothing;
  const by =
    found === null ? '' : [found.name, dayText(found.date, language)].filter((part) => part !== null).join(', ');
  return html`<p class="person"><b>${other === null ? words.placed : words.person}</b>${
    found === null ? nothing : html`: ${found.reason} <span class="soft">(${by})</span>`
  }</p>`;
}

/**
 * Why sentences were linked: what they share, each with its weight, the sum of the score for a reader to redo, what a
 * person said of it, and on request the sentences that came nearest instead.
 */
export function linkEvidenceView(
  dossier: Dossier,
  links: readonly Alignment[],
  language: Language,
  why: ((one: string, other: string) => Promise<Why>) | null = null,
): TemplateResult {
  const words = pageStrings[language].line;
  if (links.length === 0) return html`<p>${words.whyNone}</p>`;
  return html`${links.map((link) => {
    const older = dossierIndex(dossier).sentences.get(link.a.sentence);
    // Without published weights, or outside the reading room, the bare parts are all there is.
    const isWritten = why !== null && dossier.scoring !== undefined;
    const parts = Object.entries(link.parts)
      .filter(([name]) => name !== 'person')
      .sort(([x], [y]) => (x < y ? -1 : 1));
    // "de" weighs 0.001: said, it would only hide what the link stands on.
    const shared = link.evidence.filter(({ weight }) => weight >= LEAST).sort((x, y) => y.weight - x.weight);
    return html`<section class="why">
      <p>
        ${older ? html`<b>${yearText(older.document)}, ${placeInPaperText(older, language)}</b>: ` : nothing}${RELATION_LABELS[link.relation][language]},
        ${STRENGTH_LABELS[link.strength][language]}, ${words.score(scoreText(link.score, language))}
      </p>
      ${older ? html`<p class="quote" lang=${older.document.source.language}>${quoted(older.sentence.text, older.document.source.language)}</p>` : nothing}
      <dl>
        ${
          shared.length === 0
            ? nothing
            : html`<div><dt>${words.whyShared}</dt> <dd>${shared.map(
                (match, i) =>
                  html`${i > 0 ? ', ' : ''}<em>${noBreakView(nameOf(dossier, match, language))}</em> (${words.kinds[match.kind]}, ${scoreText(match.weight, language)})`,
              )}</dd></div>`
        }
        ${
          parts.length === 0 || isWritten
            ? nothing
            : html`<div><dt>${words.whyParts}</dt> <dd>${parts.map(
                ([name, value], i) => html`${i > 0 ? ', ' : ''}${name} ${scoreText(value, language)}`,
              )}</dd></div>`
        }
      </dl>
      ${!isWritten ? nothing : html`<policy-sum .dossier=${dossier} .parts=${link.parts} .language=${language}></policy-sum>`}
      ${isConfirmed(link.parts) ? personNote(dossier, link.a.sentence, link.b.sentence, language) : nothing}
      ${why === null ? nothing : html`<policy-rivals .dossier=${dossier} .link=${link} .language=${language} .why=${why}></policy-rivals>`}
    </section>`;
  })}`;
}

const quoted = (text: string, language: PaperLanguage): string => displayOf(language).quotationMarks.join(text);

/** A refused candidate: its words, where it stands, and why it was refused; `whole` with its sentence and score. */
function candidateView(candidate: CandidateModel, language: Language, whole: boolean): TemplateResult {
  const { quote, text, lang, place, reason, found, score } = candidate;
  return html`<span class="candidate"
    ><span class="quote" lang=${lang}>${noBreakView(quoted(whole ? text : quote, lang))}</span> (${place})
    ${reason}${found === null ? nothing : html`: <em>${found}</em>`}${
      whole ? html`, ${pageStrings[language].line.score(scoreText(score, language))}` : nothing
    }.</span
  >`;
}

/** Texts the paper names and the dossier does not hold: what is silent here may stand there. */
export function missingReferencesView({ refers }: SearchModel, language: Language): TemplateResult | typeof nothing {
  if (refers.length === 0) return nothing;
  return html`<p class="refers">${MISSING_REFERENCE_LABEL[language]} ${refers.map(
    ({ text, lang, place }, i) =>
      html`${i > 0 ? ', ' : ''}<span class="quote" lang=${lang}>${noBreakView(quoted(text, lang))}</span>${place === null ? nothing : ` (${place})`}`,
  )}.</p>`;
}

/** How many of the nearest, and of the terms, stand in the running text; the others are one click away. */
const SHOWN = { nearest: 2, terms: 4 };

/** The proof of a silence: how much was searched, what came nearest and why it was refused. */
export function silenceProofView(search: SearchModel, language: Language): TemplateResult {
  const words = pageStrings[language].line;
  const { searched, terms, withheld, nearest } = search;
  const sought = terms.slice(0, SHOWN.terms).map((term, i) => html`${i > 0 ? ', ' : ''}<em>${term}</em>`);
  return html`<p>
      ${searched}${sought.length === 0 ? nothing : html` ${words.toward} ${sought}`}.
      ${
        nearest.length === 0
          ? words.nothingNear
          : html`${words.nearest}
            ${nearest.slice(0, SHOWN.nearest).map((candidate, i) => html`${i > 0 ? ' ' : ''}${candidateView(candidate, language, false)}`)}`
      }
    </p>
    ${withheld === null ? nothing : html`<p>${withheld}</p>`}
    ${missingReferencesView(search, language)}
    ${
      nearest.length === 0
        ? nothing
        : html`<details>
          <summary class="act">${words.candidates}</summary>
          <ol class="candidates">
            ${nearest.map((candidate) => html`<li>${candidateView(candidate, language, true)}</li>`)}
          </ol>
          ${terms.length > SHOWN.terms ? html`<p>${words.terms(terms.join(', '))}.</p>` : nothing}
        </details>`
    }`;
}
