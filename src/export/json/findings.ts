import type { Language } from '../../model.ts';
import type { FindingModel, QuotedWords } from '../../view/findings/finding-model.ts';
import type { FindingsModel } from '../../view/findings/findings-model.ts';
import { headData, refusedData, sentenceData } from './common.ts';
import type { FindingsData } from './shape.ts';

type Row = FindingsData['groups'][number]['rows'][number];

/** Findings in the order in which they are told, each with its words, its proof and where it stands. */
export function findingsData(model: FindingsModel, language: Language): FindingsData {
  const { kinds, theme, paper, speaker, region, isCorrected } = model.filter;
  return {
    ...headData(model, model.papers, language),
    what: 'findings',
    about: model.about,
    order: model.order,
    filter: { kinds, theme, paper, speaker, region, corrected: isCorrected },
    groups: model.groups.map(({ id, heading, rows }) => ({
      id,
      heading,
      rows: rows.map((row) => ({
        number: row.number,
        finding: findingData(row, language),
        also: row.also.map((one) => findingData(one, language)),
      })),
    })),
  };
}

function findingData(model: FindingModel, language: Language): Row['finding'] {
  const { finding, position, theme, said, sentence, shared, isSure, corrected, lifted, speaker, who, notes } = model;
  const { id, kind, scope, isPart } = finding;
  const lane = finding.position.is === 'lane' ? finding.position : null;
  return {
    id,
    kind,
    label: model.kind,
    scope,
    position,
    line: lane?.thread.id ?? null,
    lane: lane?.lane.id ?? null,
    part: isPart,
    theme,
    said,
    sentence,
    shared,
    sure: isSure,
    corrected,
    paper: finding.document.source.id,
    older: quotedData(model.older, language),
    newer: quotedData(model.newer, language),
    words: lifted.map((words) => ({ old: words.old?.text ?? null, new: words.new?.text ?? null })),
    speaker,
    who,
    notes,
    silent: model.proofs.map((proof, at) => ({
      paper: proof.document.source.id,
      searched: finding.silent[at]?.search.sentences ?? 0,
      text: proof.text,
      nearest: proof.search.nearest.map(refusedData),
    })),
    regions: model.regions,
    source: model.source,
    link: model.link,
  };
}

function quotedData(words: QuotedWords | null, language: Language): Row['finding']['older'] {
  if (words === null) return null;
  const { found, paper, runs, cutBefore, cutAfter } = words;
  return { ...sentenceData(found, runs, language), name: paper, cut: [cutBefore, cutAfter] };
}
