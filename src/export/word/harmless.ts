/**
 * What XML cannot hold (control characters, half of a surrogate pair, U+FFFE and U+FFFF), and the controls of C1 and DEL,
 * which it can and nobody can see.
 */
const HARM =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text as a Word document can hold it: what it cannot becomes U+FFFD, one for one, so that a reader sees something stood
 * there and places in the text stay what they were. Tabs and line ends stay.
 */
export function harmless(text: string): string {
  return text.replace(HARM, '\uFFFD');
}

const LINK = /^(?:https?:\/\/|mailto:)[^\s<>"{}|\\^`]+$/i;

/** The address as a link may carry it, or null: only http, https and mailto, without anything that ends an attribute. */
export function linkable(address: string | null): string | null {
  return address !== null && LINK.test(harmless(address)) && !address.includes('\uFFFD') ? address : null;
}
