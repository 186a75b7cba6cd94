import { html, nothing, type TemplateResult } from 'lit';
import { dossierIndex, homeName } from '../../src/dossier/index-by-id.ts';
import { ADDRESSEE_CLASSES, ADDRESSEES_LEFT_OUT } from '../../src/languages/addressees.ts';
import { DEGREES, DEGREES_LEFT_OUT, NO_DEGREE_STEP } from '../../src/languages/degree-words.ts';
import { ENGLISH_DEGREES } from '../../src/languages/en/degree-words.ts';
import { ENGLISH_ACTS } from '../../src/languages/en/speech-acts.ts';
import { DUTCH_DEGREES } from '../../src/languages/nl/degree-words.ts';
import { DUTCH_ACTS } from '../../src/languages/nl/speech-acts.ts';
import { ACTS, ACTS_LEFT_OUT, SCALES_VERSION, type Verb } from '../../src/languages/speech-acts.ts';
import { AMOUNTS, NO_AMOUNT } from '../../src/languages/trend-words.ts';
import type { Account, Dossier, Label, Language } from '../../src/model.ts';
import { scrollRegion } from '../scroll-region.ts';
import { accountStrings } from './messages.ts';
import { reasonIn } from './scale-translations.ts';

interface ScaleRow {
  readonly word: string;
  readonly step: string;
  /** In both languages, or in English with a translation of its own; null where none is known without the account. */
  readonly reason: string | Label | null;
  readonly examples: readonly string[];
}

/** Forms in the language of the reader. */
const FORMS = {
  nl: { degrees: DUTCH_DEGREES, acts: DUTCH_ACTS },
  en: { degrees: ENGLISH_DEGREES, acts: ENGLISH_ACTS },
} as const;

/** Examples are enough to see what is meant; the whole lists stand in the code that is published with the page. */
const EXAMPLES = 6;

const spoken = (step: number | null, language: Language): string =>
  step === null ? accountStrings[language].apart : String(step);

/** `roepen` with particle `op` is the word "oproepen"; a word it only counts with stands behind it. */
function infinitive({ infinitive: verb, particle, with: beside }: Verb, language: Language): string {
  const whole = particle === undefined ? verb : language === 'nl' ? `${particle}${verb}` : `${verb} ${particle}`;
  return beside === undefined ? whole : `${beside.split(/\s+/)[0]} ${whole}`;
}

/** The scales: steps with their reasons, and the words left out on purpose with why. */
export function scalesView(dossier: Dossier, account: Account | null, language: Language): TemplateResult {
  const home = homeName(dossier, language);
  const words = accountStrings[language];
  const byStep = <T extends { readonly step: number | null }>(list: readonly T[]): T[] =>
    [...list].sort((x, y) => (x.step ?? 99) - (y.step ?? 99));
  const degrees = byStep(DEGREES).map((degree): ScaleRow => {
    const forms = FORMS[language].degrees.forms[degree.id];
    return {
      word: degree.label[language],
      step: spoken(degree.step, language),
      reason: degree.reason,
      examples: `${forms.adjective} ${forms.verb}`.split(/\s+/).filter(Boolean),
    };
  });
  const trends = AMOUNTS.map(
    ({ id, label, from, to, reason }): ScaleRow => ({
      word: label[language],
      step: from === to ? String(from) : `${from}–${to}`,
      reason,
      examples: FORMS[language].degrees.trends.amounts[id].split(/\s+/),
    }),
  );
  const acts = byStep(ACTS).map(
    (act): ScaleRow => ({
      word: act.label[language],
      step: spoken(act.step, language),
      reason: act.reason,
      examples: [...new Set((FORMS[language].acts[act.id] ?? []).map((verb) => infinitive(verb, language)))],
    }),
  );
  const listed =
    account?.speakers ?? dossierIndex(dossier).profile.speakers.map((speaker) => ({ ...speaker, reason: null }));
  const speakers = listed.map(
    (speaker): ScaleRow => ({
      word: speaker.label[language],
      step: speaker.home && home !== null ? home : words.other,
      reason: speaker.reason,
      examples: [],
    }),
  );
  const leftOut = (axis: 'speakers' | 'addressees') => account?.leftOut?.[axis] ?? [];
  const addressees = byStep(Object.values(ADDRESSEE_CLASSES)).map(
    ({ label, step, reason }): ScaleRow => ({ word: label[language], step: String(step), reason, examples: [] }),
  );
  return html`<p class="lead">${words.scalesLead} ${words.scalesVersion(SCALES_VERSION)}</p>
    ${scale(words.degrees, words.step, degrees, language, DEGREES_LEFT_OUT, words.degreesWhy(NO_DEGREE_STEP))}
    ${scale(words.trends, words.step, trends, language, [], words.trendsWhy(NO_AMOUNT.size))}
    ${scale(words.acts, words.step, acts, language, ACTS_LEFT_OUT)}
    ${scale(words.speakers, words.side, speakers, language, leftOut('speakers'), home === null ? null : words.speakersWhy(home))}
    ${scale(words.addressees, words.step, addressees, language, [...leftOut('addressees'), ...ADDRESSEES_LEFT_OUT])}`;
}

function inWords(text: string | Label | null, language: Language): TemplateResult | typeof nothing {
  if (text === null) return nothing;
  const reason = typeof text === 'string' ? reasonIn(text, language) : { text: text[language], language };
  return reason.language === language
    ? html`${reason.text}`
    : html`<span lang=${reason.language}>${reason.text}</span>`;
}

function scale(
  name: string,
  measure: string,
  rows: readonly ScaleRow[],
  language: Language,
  leftOut: readonly { readonly words: string | Label; readonly why: string | Label }[],
  why: string | null = null,
): TemplateResult {
  const words = accountStrings[language];
  return html`<h3>${name}</h3>
    ${why === null ? nothing : html`<p>${why}</p>`}
    ${scrollRegion(
      words.scroll(name),
      html`<table class="scale">
        <caption class="hidden-text">${name}</caption>
        <thead>
          <tr><th scope="col" class="step">${measure}</th><th scope="col">${words.word}</th><th scope="col">${words.reason}</th></tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ word, step, reason, examples }) => html`<tr>
              <td class="step">${step}</td>
              <th scope="row">${word}${
                examples.length === 0
                  ? nothing
                  : html`<span class="examples">${words.examples} <em>${examples.slice(0, EXAMPLES).join(', ')}</em></span>`
              }</th>
              <td>${inWords(reason, language)}</td>
            </tr>`,
          )}
        </tbody>
      </table>`,
    )}
    ${leftOut.length === 0 ? nothing : html`<h4>${words.leftOut}</h4>`}
    <dl class="left-out">
      ${leftOut.map(
        (entry) =>
          html`<div><dt>${typeof entry.words === 'string' ? reasonIn(entry.words, language).text : entry.words[language]}</dt><dd>${inWords(entry.why, language)}</dd></div>`,
      )}
    </dl>`;
}
