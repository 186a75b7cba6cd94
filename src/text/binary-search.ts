/** Looking up a place in an ordered list. */

/** How many of the first items the test holds for; it must hold for none after the first it fails on. */
export function countLeading<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the rising numbers are at most `limit`. */
export const countUpTo = (numbers: readonly number[], limit: number): number =>
  countLeading(numbers, (number) => number <= limit);
