import type { LocatedSentence } from '../../dossier/index-by-id.ts';
import type { Document } from '../../model.ts';
import { lineSpot } from '../line/line-model.ts';
import type { LinkTarget } from '../provenance.ts';
import { ALL_YEARS } from '../years.ts';
import type { Finding } from './finding.ts';

/** Where the page shows a finding; null where there is no such place. */
export interface FindingPlaces {
  readonly line: LinkTarget;
  readonly words: LinkTarget | null;
  readonly source: LinkTarget | null;
  readonly proof: LinkTarget | null;
}

/** A paper on the line of a finding; of a theme its cell in the overview. */
export function lineOf({ position }: Finding, document: Document): LinkTarget {
  const paper = { document: document.source.id };
  if (position.is === 'theme') return { view: 'overview', theme: position.theme, ...paper };
  return { ...lineSpot(position.thread, ALL_YEARS), lane: position.lane.id, ...paper };
}

export function findingPlaces(finding: Finding, found: LocatedSentence | undefined): FindingPlaces {
  const { position, document, older, newer, step } = finding;
  const [first] = finding.silent;
  const isPair = step !== null && older !== null && newer !== null;
  return {
    line: lineOf(finding, document),
    words: isPair
      ? {
          view: 'side',
          unit: 'passage',
          theme: position.theme,
          thread: position.is === 'lane' ? position.thread.id : null,
          older: older.sentence,
          newer: newer.sentence,
        }
      : null,
    source:
      found === undefined
        ? null
        : { view: 'documents', document: found.document.source.id, sentence: found.sentence.id },
    proof: first === undefined ? null : lineOf(finding, first.document),
  };
}
