/** What stands in a cell of a table of figures. */

/** A number with its sign and unit, or what stands for one: `€ 12.400`, `37,5%`, `n.v.t.`, `–`. */
const FIGURE_CELL =
  /^(?:[(<>≤≥±~+−–-]?\s?(?:€|\$|£|eur\s|usd\s)?\s?[-+−–]?\d[\d.,/:]*(?:\s\d{3})*(?:\s?(?:%|‰|[-–]\s?\d[\d.,]*%?|(?:mln|mld|mrd|m|bn|km|ha|kg|ton|uur|euro|eur|dagen|days|jaar|years?|percent|procent|miljoen|miljard|million|billion)\.?))?\)?[*†]?|[-–—x]|n\.?v\.?t\.?|n\.?b\.?|n\/a|p\.?m\.?|nihil|nil|onbekend)$/iu;

/** Characters of the longest figure; a longer one is a row of points (`1.1.1.1 …`), tried from every place it could end. */
const LONGEST = 60;

export const isFigureCell = (text: string): boolean => text.length <= LONGEST && FIGURE_CELL.test(text);

/** A year, a school year or a quarter names a column. */
const PERIOD = /^(?:(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d))?\*?|[kq][1-4](?:\s(?:19|20)\d\d)?)$/i;

export const isPeriod = (text: string): boolean => PERIOD.test(text);

/** A figure that counts something and names no column. */
export const isCount = (text: string): boolean => isFigureCell(text) && !isPeriod(text);

/** The words before the figures a line ends with, and those figures; null where it ends in none. */
export function endingFigures(text: string): { readonly label: string; readonly figures: readonly string[] } | null {
  const tokens = text.split(' ');
  const figures: string[] = [];
  while (tokens.length > 0) {
    const last = tokens.at(-1)!;
    const [before] = tokens.slice(-2);
    // `€ 4,50` and `12 %` are one figure.
    if (tokens.length > 1 && /^[€$£]$/.test(before!) && isFigureCell(last)) {
      figures.push(`${before} ${last}`);
      tokens.splice(-2);
    } else if (tokens.length > 1 && /^%$/.test(last) && isFigureCell(before!)) {
      figures.push(`${before} ${last}`);
      tokens.splice(-2);
    } else if (isFigureCell(last) && /\d|^[-–—]$|\./.test(last)) {
      figures.push(last);
      tokens.pop();
    } else break;
  }
  const label = tokens.join(' ');
  return figures.length === 0 ? null : { label, figures: figures.reverse() };
}
