/** A call of the library with something it cannot work with: one sentence, never a fault from deep inside. */
import type { Label } from './model.ts';

/** The longest stretch of a value worth printing, in characters: an error is one line. */
const SHOWN = 60;

/** A value as a sentence names it: `undefined`, `"x"`, `a function`. */
function shownValue(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  try {
    const text = JSON.stringify(value) ?? String(value);
    return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`;
  } catch {
    // A circle, or a number JSON does not have.
    return typeof value;
  }
}

/** Thrown by every public function; the message is the English sentence, `label` has both. */
export class MisuseError extends TypeError {
  override readonly name = 'MisuseError';
  readonly label: Label;

  constructor(label: Label, options?: ErrorOptions) {
    super(label.en, options);
    this.label = label;
  }
}

/** `alignDocuments: b.source.id is undefined; expected …`. */
export function misuse(name: string, path: string, found: unknown, expected: Label): MisuseError {
  const is = `${name}: ${path} is ${shownValue(found)};`;
  return new MisuseError({ nl: `${is} verwacht: ${expected.nl}.`, en: `${is} expected ${expected.en}.` });
}
