/** Files with a piece lost, doubled or spoilt, as a broken copy or a wrong hand leaves them; the same for a seed. */

/** Numbers from 0 up to 1, by a seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function mutated(file: Uint8Array, seed: number): Uint8Array {
  const next = numbers(seed);
  const within = (count: number): number => Math.floor(next() * count);
  let bytes = file;
  for (let n = 1 + within(3); n > 0; n--) {
    const from = within(bytes.length);
    const to = Math.min(bytes.length, from + 1 + within(200));
    const [head, piece, tail] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
    const noise = Uint8Array.from(piece, () => within(256));
    const kinds: (() => readonly Uint8Array[])[] = [
      () => [head],
      () => [head, tail],
      () => [head, noise, tail],
      () => [head, new Uint8Array(1 + within(4)), piece, tail],
      () => [head, ...Array.from({ length: 1 + within(400) }, () => piece), tail],
      () => [head, tail, piece],
      () => [head, piece.slice().reverse(), tail],
      () => [head, Uint8Array.of(bytes[from]! ^ (1 << within(8))), bytes.subarray(from + 1)],
      () => [bytes.subarray(from)],
    ];
    bytes = new Uint8Array(Buffer.concat(kinds[within(kinds.length)]!()));
  }
  return bytes;
}
