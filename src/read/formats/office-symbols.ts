/**
 * Characters set in a font of signs. Office files give them a place in that font (U+F0B7 in Symbol is a bullet), where no
 * reader can see what is meant.
 */

/** Symbol, from 0x20: Greek letters stand at the keys of Latin ones. */
const SYMBOL = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const SYMBOL_HIGH: Readonly<Record<number, string>> = {
  160: '€',
  162: '′',
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  181: '∝',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  210: '®',
  211: '©',
  212: '™',
  214: '√',
  222: '⇒',
};

/** Of the Wingdings, those that stand in papers: boxes, ticks, arrows. All others are read as a bullet. */
const WINGDINGS: Readonly<Record<number, string>> = {
  111: '□',
  113: '❑',
  168: '□',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
  167: '▪',
  110: '■',
  108: '●',
  109: '○',
  161: '○',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '→',
  240: '⇒',
  74: '☺',
  76: '☹',
};
const WINGDINGS_2: Readonly<Record<number, string>> = {
  80: '✓',
  79: '✗',
  81: '☒',
  82: '☑',
  83: '☒',
  163: '□',
  42: '□',
};

const SIGN_FONT = /^(?:symbol|wingdings(?: [23])?|webdings|marlett|zapf ?dingbats|opensymbol|starsymbol)$/i;

export const isSignFont = (font: string | undefined): boolean => font !== undefined && SIGN_FONT.test(font.trim());

/** The sign at a place of a font of signs; places are also given from U+F000 on. */
export function signOf(font: string, code: number): string {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const name = font.trim().toLowerCase();
  if (place > 255) return String.fromCodePoint(place > 0x10ffff ? 0xfffd : place);
  if (name === 'symbol') return SYMBOL[place - 32] ?? SYMBOL_HIGH[place] ?? '•';
  if (/^(?:open|star)symbol$/.test(name)) return code >= 0xe000 ? '•' : String.fromCodePoint(code);
  if (place === 32) return ' ';
  return (name === 'wingdings 2' ? WINGDINGS_2[place] : WINGDINGS[place]) ?? '•';
}

/**
 * A text in which what only a font of signs can show is made plain. Words are left as they are typed: programs set a whole run
 * in the font of one sign that stands in it. Private places without such a font are bullets too.
 */
export function plainSigns(text: string, font: string | undefined): string {
  const isSign = font !== undefined && isSignFont(font);
  if (isSign && !/\p{L}\p{L}/u.test(text))
    return Array.from(text, (sign) => signOf(font, sign.codePointAt(0)!)).join('');
  return text.replace(/[\uF020-\uF0FF]/g, (sign) => signOf(isSign ? font : 'symbol', sign.charCodeAt(0)));
}
