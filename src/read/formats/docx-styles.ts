/** Styles of a Word file, each with what it takes over from the one it is based on. */
import { childElement, childElements, type XmlElement } from './xml.ts';

/** What a style or a paragraph itself says of a paragraph; what it does not say is left out. */
export interface ParagraphSetting {
  /** 0 for the highest level, 9 for body text. */
  readonly outline?: number;
  /** `style` is the one that says so, where it is one. */
  readonly list?: { readonly id?: string; readonly level?: number; readonly style?: string };
}

/** What a style or a run says of characters. */
export interface RunSetting {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly font?: string;
}

export interface DocxStyle {
  readonly id: string;
  readonly kind: 'text' | 'title' | 'heading' | 'caption' | 'contents';
  readonly paragraph: ParagraphSetting;
  readonly run: RunSetting;
  /** Of a table: lines between its cells. */
  readonly ruled: boolean;
}

export interface DocxStyles {
  /** The style of an id, or the one that stands for all paragraphs without. */
  paragraph(id: string | undefined): DocxStyle;
  character(id: string | undefined): RunSetting;
  isRuled(id: string | undefined): boolean;
  /** Language of the text, as `nl-NL`, or null. */
  readonly language: string | null;
}

const PLAIN: DocxStyle = { id: '', kind: 'text', paragraph: {}, run: {}, ruled: false };
/** Styles based on each other, at most: a ring of them ends here. */
const MOST_BASES = 24;

export const settingOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childElement(element, name)?.attributes['w:val'];

/** A setting that is on, off, or not given. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childElement(element, name);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? 'true');
}

export function paragraphSetting(properties: XmlElement | undefined): ParagraphSetting {
  const outline = wholeNumber(settingOf(properties, 'w:outlineLvl'));
  const numbering = childElement(properties, 'w:numPr');
  const id = settingOf(numbering, 'w:numId');
  const level = wholeNumber(settingOf(numbering, 'w:ilvl'));
  const list = numbering && { ...(id !== undefined && { id }), ...(level !== undefined && { level }) };
  return { ...(outline !== undefined && { outline }), ...(list && { list }) };
}

export function runSetting(properties: XmlElement | undefined): RunSetting {
  if (properties === undefined) return {};
  const bold = switchOf(properties, 'w:b');
  const italic = switchOf(properties, 'w:i');
  const hidden = switchOf(properties, 'w:vanish');
  const fonts = childElement(properties, 'w:rFonts')?.attributes;
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(hidden !== undefined && { hidden }),
    ...(font !== undefined && { font }),
  };
}

export function wholeNumber(text: string | undefined): number | undefined {
  const value = Number(text);
  return text === undefined || text === '' || !Number.isInteger(value) ? undefined : value;
}

export function readStyles(tree: XmlElement | null): DocxStyles {
  const elements = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const style of childElements(tree, 'w:style')) {
    const { 'w:styleId': id = '', 'w:type': type, 'w:default': isDefault } = style.attributes;
    if (!elements.has(id)) elements.set(id, style);
    if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) standard = id;
  }
  const made = new Map<string, DocxStyle>();
  const styleOf = (id: string | undefined): DocxStyle | undefined => {
    const known = id === undefined ? undefined : made.get(id);
    if (known !== undefined || id === undefined) return known;
    const chain: XmlElement[] = [];
    for (let at = elements.get(id); at !== undefined && chain.length < MOST_BASES; )
      at = chain.push(at) > 0 ? elements.get(settingOf(at, 'w:basedOn') ?? '') : undefined;
    if (chain.length === 0) return undefined;
    const style = chain.reduceRight<DocxStyle>((base, own) => basedOn(base, own, id), PLAIN);
    made.set(id, style);
    return style;
  };
  const defaults = childElement(childElement(tree, 'w:docDefaults'), 'w:rPrDefault');
  const language = childElement(childElement(defaults, 'w:rPr'), 'w:lang')?.attributes['w:val'] ?? null;
  return {
    paragraph: (id) => styleOf(id) ?? styleOf(standard) ?? PLAIN,
    character: (id) => styleOf(id)?.run ?? {},
    isRuled: (id) => styleOf(id)?.ruled ?? false,
    language,
  };
}

function basedOn(base: DocxStyle, own: XmlElement, id: string): DocxStyle {
  const name = (settingOf(own, 'w:name') ?? '').toLowerCase();
  const said = paragraphSetting(childElement(own, 'w:pPr'));
  const level = HEADING.exec(name)?.[1];
  const outline = said.outline ?? (level === undefined ? base.paragraph.outline : Number(level) - 1);
  const style = own.attributes['w:styleId'] ?? id;
  const list = said.list && { ...base.paragraph.list, ...said.list, style };
  const paragraph = { ...base.paragraph, ...(outline !== undefined && { outline }), ...(list && { list }) };
  const kind = KINDS.find(([names]) => names.test(name))?.[1] ?? base.kind;
  const borders = childElement(childElement(own, 'w:tblPr'), 'w:tblBorders');
  return {
    id,
    kind,
    paragraph,
    run: { ...base.run, ...runSetting(childElement(own, 'w:rPr')) },
    ruled: borders === undefined ? base.ruled : hasInnerLines(borders),
  };
}

/** `heading 1` in every Word; `Kop 1` where a person made it, or another program wrote the file. */
const HEADING = /^(?:heading|kop|titre|überschrift)\s?([1-9])(?:$|[ ,;+_-])/;
const KINDS: readonly (readonly [RegExp, DocxStyle['kind']])[] = [
  [/^(?:title|titel|subtitle|ondertitel)$/, 'title'],
  [/^(?:caption|bijschrift)$/, 'caption'],
  [
    /^(?:toc|inhopg|inhoudsopgave) ?\d?$|^(?:table of figures|lijst met afbeeldingen|toc heading|kop van inhoudsopgave)$/,
    'contents',
  ],
  [HEADING, 'heading'],
];

/** True where lines stand between the cells of a table. */
export function hasInnerLines(borders: XmlElement): boolean {
  return ['w:insideH', 'w:insideV'].some((side) => !['nil', 'none', undefined].includes(settingOf(borders, side)));
}
