import type { Label } from '../../src/model.ts';

/** Why the engine has no answer, where it looked at the question; what befalls the engine itself is another error. */
export class EngineFault extends Error {
  readonly label: Label;

  constructor(label: Label) {
    super(label.en);
    this.label = label;
  }
}
