/**
 * Two faults of pdf.js 5.6 that damaged and hostile files bring out, mended in the classes that have them. Those are not given
 * out, but every class of this build names itself by `Object.defineProperty` while it is loaded: there they are met.
 */

/** Streams that one page draws at most: forms, patterns, signs of a font that is drawn, appearances of form fields. */
const MOST_STREAMS = 20_000;
/** The operator that stands among those of a page that draws more: `beginCompat`, which pdf.js itself never gives on. */
export const TOO_MANY_STREAMS = 72;

type Guard = (prototype: never) => void;

const GUARDS: Readonly<Record<string, Guard>> = { XRef: holdFetches, PartialEvaluator: countStreams };

/** What is imported, with its classes guarded. */
export async function guarded<T>(importing: () => Promise<T>): Promise<T> {
  const define = Object.defineProperty;
  Object.defineProperty = (target, key, descriptor) => {
    if (key === 'name' && typeof target === 'function' && typeof descriptor.value === 'string')
      GUARDS[descriptor.value]?.(target.prototype as never);
    return define(target, key, descriptor);
  };
  try {
    return await importing();
  } finally {
    Object.defineProperty = define;
  }
}

/**
 * While it opens a file, pdf.js fetches the top of its page tree ahead, one promise a page, and looks only at those it comes
 * past. One that rejects meanwhile (`Bad (uncompressed) XRef entry: 5R`) is held by nobody, which ends a Node process: the
 * damaged file would take the whole run with it. Whoever waits for one is told of its fault as before.
 */
function holdFetches(prototype: { fetchAsync(reference: unknown, isPlain?: boolean): Promise<unknown> }): void {
  const fetch = prototype.fetchAsync;
  prototype.fetchAsync = function (reference, isPlain) {
    const found = fetch.call(this, reference, isPlain);
    found.catch(() => undefined);
    return found;
  };
}

interface Task {
  ensureNotTerminated(): void;
}

interface Drawing {
  readonly task: Task;
  readonly operatorList: { addOp(fn: number, args: readonly unknown[]): void };
}

/**
 * Ten patterns that each draw the ten of the next level, eight levels deep, are a hundred million, of which pdf.js gives no
 * operator on before the last is drawn. Faults inside a stream are passed over; that of the task of the page ends all of it,
 * and what was drawn until then is given on as a page that is whole. So the operators of the page say it.
 */
function countStreams(prototype: { getOperatorList(given: Drawing): Promise<unknown> }): void {
  const counts = new WeakMap<Task, { streams: number; readonly page: Drawing['operatorList'] }>();
  const draw = prototype.getOperatorList;
  prototype.getOperatorList = function (given) {
    const { task, operatorList } = given;
    const count = counts.get(task) ?? { streams: 0, page: operatorList };
    counts.set(task, count);
    count.streams += 1;
    if (count.streams === MOST_STREAMS) {
      count.page.addOp(TOO_MANY_STREAMS, []);
      task.ensureNotTerminated = () => {
        throw new Error('too many streams');
      };
    }
    return draw.call(this, given);
  };
}
