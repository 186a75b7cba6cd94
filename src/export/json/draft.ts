import type { Language } from '../../model.ts';
import type { DraftModel } from '../../view/draft/draft-model.ts';
import { headData, refusedData, sentenceData } from './common.ts';
import type { DraftData } from './shape.ts';

/** A checked draft: its text, and every finding with the wording it is held against. */
export function draftData(model: DraftModel, language: Language): DraftData {
  const { text, check, papers } = model;
  const stretch = ({ span, text: words }: { readonly span: { from: number; to: number }; readonly text: string }) => ({
    ...span,
    text: words,
  });
  return {
    ...headData(model, papers, language),
    what: 'draft',
    text,
    summary: model.summary,
    leftOut: model.leftOut,
    findings: model.groups.flatMap(({ heading, findings }) =>
      findings.map(({ number, finding, older, moves, nearest, decision, link }) => ({
        id: finding.id,
        number,
        kind: finding.kind,
        heading,
        here: finding.here === null ? null : stretch(finding.here),
        older: older === null ? null : sentenceData(older.found, older.runs, language),
        verdicts: finding.movement?.verdicts ?? [],
        moves,
        silent: finding.silent,
        searched: finding.search?.sentences ?? null,
        nearest: nearest.map(refusedData),
        decision,
        line: finding.thread,
        link,
      })),
    ),
    unplaced: check.unplaced.map(stretch),
  };
}
