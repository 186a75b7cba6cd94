import { html, nothing, type TemplateResult } from 'lit';
import { foldWord } from '../../src/text/tokenize.ts';
import { capitalized } from '../../src/view/citation.ts';
import { extentOf, nameOfAnswer, type SearchAnswer } from '../../src/view/search/answers.ts';
import type { SearchResults } from '../../src/view/search/search.ts';
import type { Selection } from '../../src/view/selection.ts';
import type { DocumentStrings } from './messages.ts';
import type { ResultsContext } from './results-view.ts';

/** What the dossier calls by the words of the question, and what words that stand nowhere were taken for. */

/** Answers shown above the sentences. */
const ANSWERS = 6;
/** Names a word was taken for that are shown. */
const NAMES = 4;

const quoted = (words: readonly string[]): string => words.map((word) => `‘${word}’`).join(', ');

export function readAsView(results: SearchResults, words: DocumentStrings): TemplateResult[] {
  return results.words.flatMap(({ text, readAs }) => {
    if (readAs === null) return [];
    const names = readAs.words.slice(0, NAMES);
    const shown = readAs.kind === 'name' ? names.join(', ') : quoted(names);
    return [
      html`<p class="lead">${words.readAs[readAs.kind](text, shown + (readAs.words.length > NAMES ? ', …' : ''))}</p>`,
    ];
  });
}

/** Where an answer leads; a country leads to its name as a question, unless that is what was asked. */
function targetOf(answer: SearchAnswer, { dossier, query, language }: ResultsContext): Partial<Selection> | null {
  if (answer.kind === 'theme') return { view: 'overview', theme: answer.id, thread: null, document: null };
  if (answer.kind === 'paper') return { document: answer.id };
  if (answer.kind === 'line') {
    const { theme, id } = answer.thread;
    return { view: 'line', theme, thread: id, lane: answer.lane?.id ?? null, document: null };
  }
  const name = nameOfAnswer(dossier, answer, language);
  return foldWord(name) === foldWord(query) ? null : { query: name };
}

export function answersView(
  answers: readonly SearchAnswer[],
  context: ResultsContext,
): TemplateResult | typeof nothing {
  const { words, address } = context;
  if (answers.length === 0) return nothing;
  return html`<section class="answers">
    <h2>${words.answers}</h2>
    <ul>
      ${answers.slice(0, ANSWERS).map((answer) => {
        const target = targetOf(answer, context);
        const name = capitalized(nameOfAnswer(context.dossier, answer, context.language));
        return html`<li>
          ${target === null ? html`<span class="name">${name}</span>` : html`<a class="act" href=${address(target)}>${name}</a>`}
          <span class="soft">${whyOf(answer, context)}</span>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** `thema, ook „Visa policy”; 5 zinnen in 4 documenten`. */
function whyOf(answer: SearchAnswer, { dossier, words, language }: ResultsContext): string {
  const extent = extentOf(dossier, answer);
  const name = nameOfAnswer(dossier, answer, language);
  const why =
    answer.kind === 'line' && answer.lane !== null
      ? words.askedOf(answer.called)
      : answer.called === name || answer.kind === 'paper'
        ? words.calledSo(quoted(answer.held))
        : words.alsoCalled(answer.called);
  const kind = `${words.kinds[answer.kind]}, ${why}`;
  return extent === null ? kind : `${kind}; ${words.extent(extent.sentences, extent.documents)}`;
}
