/** The reader of OpenDocument texts. */
import { FormatFault, readOrFault } from './fault.ts';
import { type FileParticular, type FormatLine, type FormatReader, type FormatText, linesOfFormat } from './format.ts';
import { addOdtBlock, endOdtFlow, newOdtFlow, odtLines } from './odt-blocks.ts';
import { odtLists } from './odt-lists.ts';
import { ODT_NAMESPACES, openOdt } from './odt-package.ts';
import type { OdtReading } from './odt-reading.ts';
import { addStylesOf, odtStyles } from './odt-styles.ts';
import { printedAround } from './office-flow.ts';
import { fieldOf, saidParticulars } from './office-particulars.ts';
import { newSetAside, setAsideNotices } from './office-revisions.ts';
import { childElement, childElements, textInside, type XmlElement, xmlChildren } from './xml.ts';

export const odtReader: FormatReader = {
  format: 'odt',
  read: (bytes, { revisions }) =>
    readOrFault((): FormatText => {
      const odt = openOdt(bytes);
      const styles = odtStyles();
      const sheet = odt.tree('styles.xml');
      addStylesOf(styles, sheet);
      const reading: OdtReading = {
        styles,
        lists: odtLists(styles),
        aside: newSetAside(revisions),
        notes: [],
        changes: new Map(),
        unread: new Set(),
        particulars: [],
      };
      const flow = newOdtFlow();
      let hasText = false;
      const options = { part: 'content.xml', namespaces: ODT_NAMESPACES };
      for (const { parent, element } of xmlChildren(odt.content, options, PARENTS)) {
        if (parent === 'office:automatic-styles') styles.add(element);
        else if (parent === 'office:text') addOdtBlock(reading, flow, element, null);
        else if (element.name === 'office:text') hasText = true;
      }
      if (!hasText)
        throw new FormatFault(
          'is geen tekstbestand van OpenDocument (content.xml heeft geen office:text); verwacht: een tekst (.odt).',
          'is no text of OpenDocument (content.xml has no office:text); expected a text (.odt).',
        );
      endOdtFlow(flow);
      const notes = [false, true].flatMap((isEndnote) => reading.notes.filter((note) => note.isEndnote === isEndnote));
      const lines = [...flow.lines, ...notes.flatMap((note) => note.lines), ...linesOfMasters(reading, sheet)];
      return {
        lines: linesOfFormat(lines, 'paragraphs'),
        particulars: saidParticulars([
          ...reading.particulars,
          ...metaParticulars(odt.tree('meta.xml'), styles.language()),
        ]),
        notices: setAsideNotices(reading.aside),
      };
    }),
};

const PARENTS = new Set(['office:automatic-styles', 'office:body', 'office:text']);

/** Heads and feet stand with the styles of pages. */
function linesOfMasters(reading: OdtReading, sheet: XmlElement | null): FormatLine[] {
  const apart: OdtReading = { ...reading, notes: [], unread: new Set(), particulars: [] };
  const masters = childElements(childElement(sheet, 'office:master-styles'), 'style:master-page');
  const parts = masters.flatMap((page) =>
    childElements(page).filter(({ name }) => /^style:(?:header|footer)/.test(name)),
  );
  return printedAround(parts.flatMap((part) => odtLines(apart, part)));
}

const META: ReadonlyMap<string, FileParticular['field']> = new Map([
  ['dc:title', 'title'],
  ['dc:language', 'language'],
] as const);

function metaParticulars(tree: XmlElement | null, language: string | null): FileParticular[] {
  const found = childElements(childElement(tree, 'office:meta')).flatMap((one): FileParticular[] => {
    const name = one.attributes['meta:name'];
    const field = one.name === 'meta:user-defined' ? fieldOf(name ?? '') : (META.get(one.name) ?? null);
    return field === null ? [] : [{ field, value: textInside(one), where: `meta.xml: ${name ?? one.name}` }];
  });
  return language === null
    ? found
    : [...found, { field: 'language', value: language, where: 'styles.xml: fo:language' }];
}
