import { html, type TemplateResult } from 'lit';
import type { Language } from '../src/model.ts';
import { faultText } from './fault-text.ts';
import { LoadFault, parsedJson } from './load-fault.ts';

/** What of a dossier has come in, while the rest is on its way: real counts, read off the text as it arrives. */
export interface LoadProgress {
  /** In the order of the axis; of the last one more sentences may follow. */
  readonly papers: readonly { readonly title: string; readonly sentences: number }[];
  readonly bytes: number;
  /** Bytes of the whole, or null where the server does not say, or packed them. */
  readonly all: number | null;
  /** What was not looked at yet, because a word of it may go on in the next piece. */
  readonly rest: string;
  /** True once all papers have come: what follows in the file tells of them. */
  readonly counted: boolean;
}

export const NOT_STARTED: LoadProgress = { papers: [], bytes: 0, all: null, rest: '', counted: false };

/** The start of a paper, and what stands once in every sentence. */
const FOUND = /"source":\{"id":"(?:[^"\\]|\\.)*","genre":[^,]*,"title":("(?:[^"\\]|\\.)*")|"references":\[/g;

/** A key that stands once in the file, behind the papers. */
const AFTER = '"paragraphTags":';

/** The same with one more piece of text, `bytes` long as it came over the line. */
export function withChunk(before: LoadProgress, piece: string, bytes: number): LoadProgress {
  if (before.counted) return { ...before, bytes: before.bytes + bytes };
  const text = before.rest + piece;
  // Neither of the two things looked for holds the end of an object, so neither is cut in two here.
  const end = text.lastIndexOf('},') + 1;
  const papers = [...before.papers];
  for (const [, title] of text.slice(0, end).matchAll(FOUND)) {
    const last = papers.at(-1);
    if (title !== undefined) papers.push({ title: JSON.parse(title) as string, sentences: 0 });
    else if (last !== undefined) papers[papers.length - 1] = { ...last, sentences: last.sentences + 1 };
  }
  const counted = text.includes(AFTER);
  return { ...before, papers, bytes: before.bytes + bytes, rest: counted ? '' : text.slice(end), counted };
}

/** Fetches and parses; `report` hears of every piece. Throws a `LoadFault` when the answer is not 200, or no JSON. */
export async function fetchJson(address: URL, report: (reading: LoadProgress) => void): Promise<unknown> {
  const name = address.pathname.split('/').at(-1) ?? '';
  const answer = await fetch(address).catch((error: unknown) => {
    throw new LoadFault(
      { nl: `${name}: de server antwoordt niet.`, en: `${name}: the server does not answer.` },
      faultText(error),
    );
  });
  const { ok, status, statusText } = answer;
  if (!ok)
    throw new LoadFault(
      { nl: `${name}: de server antwoordt ${status}.`, en: `${name}: the server answers ${status}.` },
      `${address.pathname}: ${status} ${statusText}, expected 200`,
    );
  if (answer.body === null) return parsedJson(await answer.text(), name);
  const packed = answer.headers.get('content-encoding') !== null;
  const length = Number(answer.headers.get('content-length') ?? 0);
  let reading: LoadProgress = { ...NOT_STARTED, all: packed || length === 0 ? null : length };
  const decoder = new TextDecoder();
  const reader = answer.body.getReader();
  const pieces: string[] = [];
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw new LoadFault(
        { nl: `${name} kwam niet helemaal aan.`, en: `${name} did not arrive as a whole.` },
        faultText(error),
      );
    });
    if (done) break;
    const piece = decoder.decode(value, { stream: true });
    pieces.push(piece);
    reading = withChunk(reading, piece, value.length);
    report(reading);
  }
  pieces.push(decoder.decode());
  return parsedJson(pieces.join(''), name);
}

/** Papers named at once: of more, the last ones to come. */
const NAMED = 12;

const WORDS = {
  nl: {
    reading: (n: number, all: number | null): string => `Documenten lezen: ${n}${all === null ? '' : ` van ${all}`}`,
    sentences: (n: number): string => `${n} ${n === 1 ? 'zin' : 'zinnen'}`,
    bytes: (n: string, all: string | null): string => `${n}${all === null ? '' : ` van ${all}`} MB gelezen.`,
    before: (n: number): string => `${n} eerdere documenten`,
    point: ',',
  },
  en: {
    reading: (n: number, all: number | null): string => `Reading documents: ${n}${all === null ? '' : ` of ${all}`}`,
    sentences: (n: number): string => `${n} ${n === 1 ? 'sentence' : 'sentences'}`,
    bytes: (n: string, all: string | null): string => `${n}${all === null ? '' : ` of ${all}`} MB read.`,
    before: (n: number): string => `${n} earlier documents`,
    point: '.',
  },
} as const;

/** The papers that have come in, with their sentences; `of` how many there will be, where the page knows. */
export function loadProgressView(reading: LoadProgress, expected: number | null, lang: Language): TemplateResult {
  const words = WORDS[lang];
  const mega = (bytes: number): string => (bytes / 1e6).toFixed(1).replace('.', words.point);
  const { papers, bytes, all } = reading;
  const hidden = Math.max(0, papers.length - NAMED);
  return html`<h1>${words.reading(papers.length, expected)}</h1>
    <p class="soft">${words.bytes(mega(bytes), all === null ? null : mega(all))}</p>
    <ul class="papers">
      ${hidden > 0 ? html`<li class="soft">${words.before(hidden)}</li>` : ''}
      ${papers
        .slice(hidden)
        .map(({ title, sentences }) => html`<li>${title} <span class="soft">${words.sentences(sentences)}</span></li>`)}
    </ul>`;
}
