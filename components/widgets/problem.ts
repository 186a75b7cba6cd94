/** What can be wrong with a widget. */
export type ProblemCode = 'no-data' | 'address' | 'fetch' | 'format' | 'thread' | 'pair';

/** Why a widget shows nothing: one sentence for whoever made the page. */
export class Problem extends Error {
  readonly code: ProblemCode;
  constructor(code: ProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}
