import type { Alignment, Dossier, Scoring } from '../../src/model.ts';

/** A score written out from the numbers that the dossier publishes. */
export interface ScoreTermText {
  readonly bias: number;
  readonly rows: readonly {
    readonly part: string;
    readonly value: number;
    readonly weight: number;
    readonly product: number;
  }[];
  readonly z: number;
  readonly score: number;
  readonly link: number;
  readonly sure: number;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The parts that the engine summed: what a person added is no part of a score. */
function summed(parts: Alignment['parts']): [string, number][] {
  return Object.entries(parts).filter(([part]) => part !== 'person');
}

function wayOf(scoring: Scoring, names: readonly string[]): Scoring['ways'][number] | undefined {
  return scoring.ways.find(
    ({ weights }) => names.length === Object.keys(weights).length && names.every((name) => name in weights),
  );
}

/**
 * The sum behind a link, each number to four decimals, so that what is shown adds up to what is shown. Null where the
 * dossier publishes no weights for its parts, or where a person made the link: then there is nothing to redo.
 */
export function scoreTerms(dossier: Dossier, { parts }: Pick<Alignment, 'parts'>): ScoreTermText | null {
  const { scoring } = dossier;
  const given = summed(parts);
  const way =
    scoring &&
    wayOf(
      scoring,
      given.map(([name]) => name),
    );
  if (!scoring || !way) return null;
  const rows = given.map(([part, value]) => {
    const weight = way.weights[part] ?? 0;
    return { part, value, weight, product: round(value * weight) };
  });
  const z = round(rows.reduce((sum, { product }) => sum + product, way.bias));
  const score = round(1 / (1 + Math.exp(-z)));
  return { bias: way.bias, rows, z, score, link: scoring.link, sure: scoring.sure };
}
