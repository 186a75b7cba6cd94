import type { Dossier } from '../../model.ts';
import { toldDraft } from '../../present/draft/told.ts';
import type { Telling } from '../../present/line/told.ts';
import { lookup } from '../../present/lookup.ts';
import type { Subject } from '../export.ts';
import { headOf, refusedOf, sentenceOf } from './parts.ts';
import type { DraftData } from './shape.ts';

/** A checked draft: its text, and every finding with the wording it is held against. */
export function draftData(
  dossier: Dossier,
  { text, check, decisions }: Extract<Subject, { what: 'draft' }>,
  telling: Telling,
): DraftData {
  const { language } = telling;
  const told = toldDraft(dossier, check, decisions, telling);
  const { documents } = lookup(dossier);
  const papers = check.documents.flatMap((id) => documents.get(id) ?? []);
  const stretch = ({ span, text: words }: { readonly span: { from: number; to: number }; readonly text: string }) => ({
    ...span,
    text: words,
  });
  return {
    ...headOf(dossier, told.title, told.origin, papers, language),
    what: 'draft',
    text,
    summary: told.summary,
    leftOut: told.leftOut,
    findings: told.groups.flatMap(({ heading, findings }) =>
      findings.map(({ number, finding, older, moves, nearest, decision, link }) => ({
        id: finding.id,
        number,
        kind: finding.kind,
        heading,
        here: finding.here === null ? null : stretch(finding.here),
        older: older === null ? null : sentenceOf(older.found, older.runs, language),
        verdicts: finding.shift?.verdict ?? [],
        moves,
        silent: finding.silent,
        searched: finding.search?.sentences ?? null,
        nearest: nearest.map(refusedOf),
        decision,
        line: finding.thread,
        link,
      })),
    ),
    unplaced: check.unplaced.map(stretch),
  };
}
