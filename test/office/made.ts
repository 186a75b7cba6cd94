import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import { checkDraft } from '../../src/draft/check-draft.ts';
import { type Paragraph, paragraphsOf, textOf } from '../../src/export/docx/paper-text.ts';
import type { Options } from '../../src/export/subject.ts';
import type { Dossier, DraftCheck, Knowledge, Language } from '../../src/model.ts';
import { withoutDirectionMarks } from '../../src/view/escape-invisible.ts';
import { ALL_FINDINGS } from '../../src/view/findings/filter.ts';
import { SHIPPED_PROFILE } from '../setup/profile.ts';
import { writtenDocx } from '../setup/written.ts';

/** Every Word document of a dossier, with what its paragraphs must be when all changes are accepted or rejected. */
export interface Made {
  readonly name: string;
  readonly file: Uint8Array;
  /** Null for a document without tracked changes. */
  readonly older: readonly string[] | null;
  readonly newer: readonly string[] | null;
}

export const OPTIONS: Options = {
  language: 'nl',
  base: 'https://example.org/kamer/',
  years: { from: null, to: null },
  author: 'A. Ambtenaar',
  date: '2026-05-26',
  separator: ';',
};

/** Two papers as they stand in a document: what rejecting and accepting all changes gives. */
export function papersOfSubject(dossier: Dossier, older: string, newer: string, language: Language): Paragraph[][] {
  const { documents } = dossierIndex(dossier);
  return [older, newer].map((id) => paragraphsOf(documents.get(id)!, language));
}

/** Every pair of papers, older first, in one document. */
export async function comparisons(dossier: Dossier, options = OPTIONS): Promise<Made[]> {
  const ids = dossier.documents.map(({ source }) => source.id);
  const pairs = ids.flatMap((older, at) => ids.slice(at + 1).map((newer) => ({ older, newer })));
  return Promise.all(
    pairs.map(async ({ older, newer }) => {
      const papers = papersOfSubject(dossier, older, newer, options.language);
      const texts = papers.map((paragraphs) => (paragraphs.length === 0 ? [''] : paragraphs.map(textOf)));
      return {
        name: `${older}-${newer}`,
        file: await writtenDocx(dossier, { what: 'comparison', older, newer }, options),
        older: texts[0] ?? [],
        newer: texts[1] ?? [],
      };
    }),
  );
}

/** Every linked pair of sentences in a document of its own. */
export async function passages(dossier: Dossier, options = OPTIONS): Promise<Made[]> {
  const { sentences } = dossierIndex(dossier);
  const text = (id: string): string => withoutDirectionMarks(sentences.get(id)?.sentence.text ?? '');
  return Promise.all(
    dossier.alignments.map(async ({ id, a, b }) => ({
      name: id.replace('~', '-'),
      file: await writtenDocx(
        dossier,
        { what: 'passage', thread: null, older: a.sentence, newer: b.sentence },
        options,
      ),
      older: [text(a.sentence)],
      newer: [text(b.sentence)],
    })),
  );
}

/** The table, the findings, and a line for every thread. */
export async function told(dossier: Dossier, options = OPTIONS): Promise<Made[]> {
  const plain = { older: null, newer: null };
  const table = {
    name: 'tabel',
    file: await writtenDocx(dossier, { what: 'table', threads: null, papers: null }, options),
    ...plain,
  };
  const found = {
    name: 'bevindingen',
    file: await writtenDocx(dossier, { what: 'findings', filter: ALL_FINDINGS }, options),
    ...plain,
  };
  const lines = dossier.threads.map(async ({ id }, at) => ({
    name: `lijn-${at}`,
    file: await writtenDocx(dossier, { what: 'line', thread: id }, options),
    ...plain,
  }));
  return [table, found, ...(await Promise.all(lines))];
}

/** Two paragraphs and a line end, a weaker wording, a position of long standing and one it does not know. */
export const DRAFT =
  'Concept geannoteerde agenda.\nTweede  regel.\n\nVan de Westelijke Balkanlanden zal het kabinet verdere aansluiting bij het EU-visumbeleid vragen. Het kabinet steunt het EU-perspectief van de Westelijke Balkan.\n\nHet weer was goed.';

/** The draft held against the dossier, the first finding decided by its writer. */
export async function drafted(
  dossier: Dossier,
  knowledge: Knowledge,
  options = OPTIONS,
): Promise<{ check: DraftCheck; made: Made }> {
  const check = checkDraft({ profile: SHIPPED_PROFILE, text: DRAFT, dossier, knowledge, without: ['tivat-2026'] });
  const decisions = Object.fromEntries(
    check.findings
      .slice(0, 1)
      .map(({ id }) => [id, { kind: 'deliberate', reason: 'afgestemd met de Benelux' } as const]),
  );
  const file = await writtenDocx(dossier, { what: 'draft', text: DRAFT, check, decisions }, options);
  return { check, made: { name: 'concept', file, older: null, newer: null } };
}
