/** Words that stand in for each other: a closed class of a language. */
export type Words = ReadonlySet<string>;

/** A list of words as it is written in data: between blanks and line ends. */
export const wordList = (text: string): Words => new Set(text.split(/\s+/).filter((word) => word !== ''));
