import type { Document, Language } from '../../model.ts';
import { yearText } from '../../view/citation.ts';
import type { OriginModel } from '../../view/line/line-model.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { noteOf } from '../../view/table/source-notes.ts';
import { type Content, joined, markup, trusted } from './markup.ts';
import { htmlStrings } from './messages.ts';
import { noBreakHtml } from './quotation.ts';
import { pageStyle } from './style.ts';

interface PageSource {
  readonly mark: string;
  readonly note: string;
}

/** Papers as the sources of a page, each by its year. */
export const paperSources = (papers: readonly Document[], { profile }: OriginModel, language: Language): PageSource[] =>
  papers.map((document) => ({ mark: yearText(document), note: noteOf(profile, document, language) }));

/** What a page is made of. */
export interface HtmlPage {
  readonly language: Language;
  readonly title: string;
  readonly head: Content;
  readonly body: Content;
  /** Each full source, with the year or letter it is named by: under the page, since a page is passed on alone. */
  readonly sources: readonly PageSource[];
  readonly origin: OriginModel;
  /** Rules of this kind of page, and whether it is printed across. */
  readonly style: string;
  readonly isAcross?: boolean;
}

/**
 * Nothing is fetched and no script runs, whatever a paper prints. Styles are allowed as they stand instead of by their hash:
 * none of their text comes from a dossier, and a style can reach nothing where everything else is forbidden; the hash would
 * bring SHA-256 into whatever writes a page.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A page in one file: it opens from disk, asks for nothing, runs nothing, and prints. */
export function htmlPage({ language, title, head, body, sources, origin, style, isAcross }: HtmlPage): string {
  const words = htmlStrings[language];
  const { product } = viewStrings[language];
  const distinct = [...new Map(sources.map((source) => [`${source.mark} ${source.note}`, source])).values()];
  return String(markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} · ${product}</title>
<style>${trusted(pageStyle(isAcross === true) + style)}</style>
</head>
<body>
<header class="top"><p><strong>${product}</strong> <span>${noBreakHtml(origin.corpus)}</span></p></header>
<main>
<div class="head">${head}</div>
${body}
</main>
<footer>
<h2>${words.sources}</h2>
<ul class="sources">
${joined(distinct.map(({ mark, note }) => markup`<li><b>${mark}</b> ${noBreakHtml(note)}</li>`))}
</ul>
<p>${origin.made}</p>
<p>${noBreakHtml(`${product}: ${origin.corpus}, ${origin.place}.`)}${linkView(origin.link, words.open)}</p>
</footer>
</body>
</html>
`);
}

/** The address is printed as well: on paper a link is its address. */
export function linkView(link: string | null, words: string): Content {
  if (link === null) return null;
  return markup` <a href="${link}">${words}</a> <span class="address">${link}</span>`;
}
