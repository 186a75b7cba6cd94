/** The table in DESIGN.md of what the large and the odd cost, between its two marks. */
const BEGIN = '<!-- growth: written by npm run bench:growth -- --write -->';
const END = '<!-- end of growth -->';
const HEAD = ['| what | size | processor | peak | grows as n^ | mark | outcome |', '|---|---|---|---|---|---|---|'];

/** A line of the table, from its cells. */
export const tableLine = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** What a row is known by: its first two cells. */
const keyOf = (line: string): string => line.split(' | ').slice(0, 2).join(' | ');

/**
 * The design with new rows. Rows that stood there and were not measured now stay as they are, in the order of `keys`; rows that
 * are known no more go.
 */
export function designWithRows(
  design: string,
  fresh: readonly string[],
  order: readonly (readonly string[])[],
): string {
  const [from, to] = [design.indexOf(BEGIN), design.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`DESIGN.md has no "${BEGIN}" with "${END}" after it`);
  const stood = design.slice(from, to).split('\n');
  const byKey = new Map([...stood, ...fresh].map((line) => [keyOf(line), line]));
  const rows = order.flatMap((cells) => byKey.get(keyOf(tableLine(cells))) ?? []);
  return `${design.slice(0, from + BEGIN.length)}\n\n${[...HEAD, ...rows].join('\n')}\n\n${design.slice(to)}`;
}
