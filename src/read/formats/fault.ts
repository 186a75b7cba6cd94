/** Why a file cannot be read, thrown from deep inside it and caught where its reader begins. */
import type { Label } from '../../model.ts';

/** Carries one sentence to stand behind the name of the file. */
export class FormatFault extends Error {
  readonly label: Label;
  constructor(nl: string, en: string) {
    super(en);
    this.name = 'FormatFault';
    this.label = { nl, en };
  }
}

/** What `read` gives, or the sentence why it does not. Other errors are ours and go on. */
export function readOrFault<Given>(read: () => Given): Given | { readonly fault: Label } {
  try {
    return read();
  } catch (error) {
    if (error instanceof FormatFault) return { fault: error.label };
    throw error;
  }
}
