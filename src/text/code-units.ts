/** The order of texts by their code units: the same in every place and language, for keys and ids. */
export const byCodeUnit = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
