/** What became of the corrections once all is traced, as a dossier holds it. */
import { newLineRemark, noPassageRemark, noStepRemark, notOnLineRemark } from '../languages/correction-remarks.ts';
import type {
  Alignment,
  CorrectionRemark,
  Dossier,
  KeptCorrection,
  Notice,
  Override,
  Passage,
  Thread,
} from '../model.ts';
import { notice } from '../notice.ts';
import { isFaulty } from '../text/correction-lines.ts';
import { groupBy } from '../text/grouping.ts';
import type { CorrectedOccurrences } from './correct-occurrences.ts';
import { type AnchoredCorrection, pairOf } from './corrections.ts';
import { fallsIn } from './disputes.ts';
import { type JudgedCorrection, judged } from './judge-corrections.ts';

/** What was made with the corrections. */
export interface MadeWithCorrections {
  readonly found: CorrectedOccurrences['found'];
  readonly threads: readonly Thread[];
  readonly links: readonly Alignment[];
  readonly passages: readonly Passage[];
}

/** Pairs of sentences that something is said about: on a line, from its first to its last, or linked. */
function stepsOf({ threads, links }: MadeWithCorrections): ReadonlySet<string> {
  const shifts = threads.flatMap(({ lanes }) =>
    lanes.flatMap(({ stations, ends }) => [
      ...stations.flatMap(({ entries }) => entries.flatMap(({ shift }) => shift ?? [])),
      ...(ends ? [ends.shift] : []),
    ]),
  );
  const steps = new Set(shifts.map(({ a, b }) => pairOf(a.sentence, b.sentence)));
  for (const { a, b, movement } of links) if (movement !== undefined) steps.add(pairOf(a.sentence, b.sentence));
  return steps;
}

/** The judgements with those applied no more that found nothing to say anything of, and so changed nothing. */
export function withOutcomes(judgements: readonly JudgedCorrection[], made: MadeWithCorrections): JudgedCorrection[] {
  const isDisputed = judgements.some(({ anchored }) => anchored?.override.action === 'dispute');
  const steps = isDisputed ? stepsOf(made) : new Set<string>();
  const passages = isDisputed ? groupBy(made.passages, ({ sentence }) => sentence) : new Map<string, Passage[]>();
  const nothing = ({ override, a, b }: AnchoredCorrection): CorrectionRemark | null => {
    if (override.action !== 'dispute') return null;
    if (b !== null) return steps.has(pairOf(a.id, b.id)) ? null : noStepRemark(a.id, b.id);
    const quoted = (passages.get(a.id) ?? []).some(({ span }) => fallsIn(override.a.quote, a, span));
    return quoted ? null : noPassageRemark(a.id);
  };
  return judgements.map((one) => {
    const { given, anchored, remark } = one;
    if (anchored === null) return one;
    const found = made.found.get(anchored);
    const wrong = found === 'no-line' && !one.overrules ? notOnLineRemark(anchored.a.id) : nothing(anchored);
    if (wrong !== null) return judged(given, 'not-applied', wrong);
    if (found !== 'new-line') return one;
    return judged(given, 'applied', remark ?? newLineRemark(anchored.override.to?.[0] ?? ''), anchored);
  });
}

type CorrectionFields = Pick<Dossier, 'corrections' | 'keptCorrections' | 'correctionRemarks'>;

/** The corrections as the fields of a dossier, and a notice of each that is odd; none of either where all is well. */
export function storedCorrections(judgements: readonly JudgedCorrection[]): {
  readonly fields: CorrectionFields;
  readonly notices: readonly Notice[];
} {
  const corrections: Override[] = [];
  const kept: KeptCorrection[] = [];
  const remarks: NonNullable<CorrectionFields['correctionRemarks']>[number][] = [];
  const notices: Notice[] = [];
  for (const { given, state, remark } of judgements) {
    if (remark !== null) {
      const [action, document] = isFaulty(given) ? ['line', null] : [given.action, given.a.document];
      notices.push(notice(remark.rule, remark.level, `correction "${action}" ${remark.message.en}`, { document }));
    }
    if (state !== 'applied') {
      if (remark !== null) kept.push({ kind: state, given, at: corrections.length, remark });
      continue;
    }
    if (remark !== null) remarks.push({ ...remark, correction: corrections.length });
    if (!isFaulty(given)) corrections.push(given);
  }
  const fields = {
    ...(corrections.length > 0 ? { corrections } : {}),
    ...(kept.length > 0 ? { keptCorrections: kept } : {}),
    ...(remarks.length > 0 ? { correctionRemarks: remarks } : {}),
  };
  return { fields, notices };
}
