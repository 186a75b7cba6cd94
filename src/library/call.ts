/** How a public function is called: its arguments are looked at first, and what still goes wrong is told in a sentence. */
import { MisuseError, misuse } from '../misuse.ts';
import type { Expectation } from './shape.ts';

/** The arguments of a call, by name, each with what it must look like. Throws a MisuseError for the first that does not. */
export function expectArguments(
  name: string,
  given: Readonly<Record<string, readonly [value: unknown, shape: Expectation]>>,
): void {
  for (const [path, [value, shape]] of Object.entries(given)) {
    const wrong = shape(value, path);
    if (wrong !== null) throw misuse(name, wrong.path, wrong.found, wrong.expected);
  }
}

/** What a fault of the engine is to a caller: values deep inside that are none of ours, which nobody can check beforehand. */
function told(name: string, cause: unknown): unknown {
  if (!(cause instanceof TypeError || cause instanceof RangeError) || cause instanceof MisuseError) return cause;
  return new MisuseError(
    {
      nl: `${name}: de gegeven waarden zijn niet van de vorm die de types van deze bibliotheek noemen; verwacht: waarden zoals haar functies ze maken (de oorzaak staat in cause).`,
      en: `${name}: the values given are not of the form that the types of this library name; expected values as its functions make them (cause says what stopped).`,
    },
    { cause },
  );
}

export function attempt<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw told(name, error);
  }
}

export async function attemptLater<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw told(name, error);
  }
}
