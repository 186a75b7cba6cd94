import { dossierIndex } from '../dossier/index-by-id.ts';
import { movementBetween } from '../dossier/recomputed-movements.ts';
import type { Dossier, Thread } from '../model.ts';
import { type ComparisonModel, comparisonModel } from '../view/comparison/comparison-model.ts';
import { type PassageWithEvidence, withEvidence } from '../view/comparison/passage-evidence.ts';
import { passageModel } from '../view/comparison/passage-model.ts';
import { type DossierModel, dossierModel } from '../view/dossier-model.ts';
import { type DraftModel, draftModel } from '../view/draft/draft-model.ts';
import { type FindingsModel, findingsModel } from '../view/findings/findings-model.ts';
import { type LineModel, lineModel } from '../view/line/line-model.ts';
import { type OverviewModel, overviewModel } from '../view/overview/overview-model.ts';
import { baseOf } from '../view/provenance.ts';
import { type TableModel, tableModel } from '../view/table/table-model.ts';
import type { Options, Subject, SubjectKind } from './subject.ts';

/** What each kind of subject is when it is told: all that a format may take from. */
export interface SubjectModels {
  readonly line: LineModel;
  readonly table: TableModel;
  readonly comparison: ComparisonModel;
  readonly passage: PassageWithEvidence;
  readonly overview: OverviewModel;
  readonly findings: FindingsModel;
  readonly draft: DraftModel;
  readonly dossier: DossierModel;
}

/** A subject told, with the options it was told by; a base that is no place to link to counts as none. */
export type ResolvedSubject = {
  readonly [Kind in SubjectKind]: {
    readonly what: Kind;
    readonly model: SubjectModels[Kind];
    readonly options: Options;
  };
}[SubjectKind];

/** A subject told once, for every format it is then written in. Throws a RangeError on an id that is not in the dossier. */
export function resolveSubject(dossier: Dossier, subject: Subject, given: Options): ResolvedSubject {
  const options = { ...given, base: given.base === null ? null : baseOf(given.base) };
  switch (subject.what) {
    case 'line': {
      const model = lineModel(dossier, threadOf(dossier, subject.thread), options);
      return { what: 'line', model, options };
    }
    case 'table':
      return { what: 'table', model: tableModel(dossier, subject, options), options };
    case 'comparison': {
      const { documents } = dossierIndex(dossier);
      const missing = [subject.older, subject.newer].find((id) => !documents.has(id));
      if (missing !== undefined) throw new RangeError(`expected the id of a document in the dossier, got '${missing}'`);
      if (subject.older === subject.newer) throw new RangeError(`expected two documents, got '${subject.older}' twice`);
      const model = comparisonModel(dossier, subject.older, subject.newer, options);
      return { what: 'comparison', model, options };
    }
    case 'passage': {
      const { thread, older, newer } = subject;
      const [a, b] = [older, newer].map((id) => dossierIndex(dossier).sentences.get(id)?.document);
      // A paper is no earlier wording of itself, and an apparatus has no place for two readings of one witness.
      if (a !== undefined && a === b)
        throw new RangeError(`expected sentences of two papers, got '${older}' and '${newer}'`);
      const model = passageModel(
        dossier,
        thread === null ? null : threadOf(dossier, thread),
        subject,
        options,
        movementBetween,
      );
      if (model === null) throw new RangeError(`expected two sentences of the dossier, got '${older}' and '${newer}'`);
      return { what: 'passage', model: withEvidence(dossier, model, options), options };
    }
    case 'overview':
      return { what: 'overview', model: overviewModel(dossier, subject.themes, options), options };
    case 'findings': {
      const model = findingsModel(dossier, { ...options, filter: subject.filter });
      return { what: 'findings', model, options };
    }
    case 'draft':
      return { what: 'draft', model: draftModel(dossier, subject, options), options };
    case 'dossier':
      return { what: 'dossier', model: dossierModel(dossier, options), options };
  }
}

function threadOf(dossier: Dossier, id: string): Thread {
  const thread = dossierIndex(dossier).threads.get(id);
  if (thread === undefined) throw new RangeError(`expected the id of a thread in the dossier, got '${id}'`);
  return thread;
}
