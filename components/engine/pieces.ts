import type { DraftCheck } from '../../src/model.ts';
import type { EngineRequests, EngineResponse } from './protocol.ts';

/** Findings, blocks or sentences in one piece: some milliseconds of taking over. */
const PIECE = 40;

type Answer = EngineRequests[keyof EngineRequests]['answer'];

const isCheck = (answer: Answer | null): answer is DraftCheck => answer !== null && 'unplaced' in answer;

const slice = <T>(items: readonly T[], at: number): readonly T[] => items.slice(at, at + PIECE);

/**
 * An answer as it is sent: of a checked draft in pieces, for the page stands still while it takes one over, and the check of
 * a long paper is 2 MB. Each is a check with some of the lists that grow with the draft.
 */
export function inPieces(response: EngineResponse): EngineResponse[] {
  const { answer } = response;
  if (!isCheck(answer)) return [response];
  const { document, findings, unplaced } = answer;
  const longest = Math.max(findings.length, unplaced.length, document.blocks.length, document.edits.length);
  return Array.from({ length: Math.max(1, Math.ceil(longest / PIECE)) }, (_, n) => {
    const at = n * PIECE;
    const piece: DraftCheck = {
      ...answer,
      document: { ...document, blocks: slice(document.blocks, at), edits: slice(document.edits, at) },
      findings: slice(findings, at),
      unplaced: slice(unplaced, at),
    };
    return { ...response, answer: piece, isLast: at + PIECE >= longest };
  });
}

/** The answer of which these are the pieces. */
export function wholeAnswer(pieces: readonly EngineResponse[]): Answer | null {
  const checks = pieces.flatMap(({ answer }) => (isCheck(answer) ? [answer] : []));
  const [first] = checks;
  if (first === undefined) return pieces[0]?.answer ?? null;
  return {
    ...first,
    document: {
      ...first.document,
      blocks: checks.flatMap(({ document }) => document.blocks),
      edits: checks.flatMap(({ document }) => document.edits),
    },
    findings: checks.flatMap(({ findings }) => findings),
    unplaced: checks.flatMap(({ unplaced }) => unplaced),
  };
}
