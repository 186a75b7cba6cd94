/**
 * Remembers what a pure function of two values gave. Alignment, positions, silence and the proof of silence all ask for the
 * tags, places and objects of the same paper; passing them along would have made every signature carry them all.
 */

/** The same function, made once for each pair of values; both are held weakly, so that nothing is kept alive by it. */
export function memoizeByIdentity<A extends object, B extends object, R>(make: (a: A, b: B) => R): (a: A, b: B) => R {
  const known = new WeakMap<A, WeakMap<B, { readonly value: R }>>();
  return (a, b) => {
    const inner = known.get(a) ?? new WeakMap<B, { readonly value: R }>();
    known.set(a, inner);
    const found = inner.get(b) ?? { value: make(a, b) };
    inner.set(b, found);
    return found.value;
  };
}
