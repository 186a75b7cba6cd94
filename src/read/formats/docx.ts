/** The reader of Word files. */
import { addBlock, endFlow, flowLines, newFlow } from './docx-blocks.ts';
import { linesOfNotes, noteForms } from './docx-notes.ts';
import { readNumbering } from './docx-numbering.ts';
import { type DocxPackage, NAMESPACES, openDocx } from './docx-package.ts';
import { docxParticulars } from './docx-particulars.ts';
import type { DocxReading } from './docx-reading.ts';
import { readStyles } from './docx-styles.ts';
import { FormatFault, readOrFault } from './fault.ts';
import { type FormatLine, type FormatReader, type FormatText, linesOfFormat } from './format.ts';
import { printedAround } from './office-flow.ts';
import { saidParticulars } from './office-particulars.ts';
import { countOne, newSetAside, setAsideNotices } from './office-revisions.ts';
import { childElements, xmlChildren } from './xml.ts';

export const docxReader: FormatReader = {
  format: 'docx',
  read: (bytes, { revisions }) =>
    readOrFault((): FormatText => {
      const docx = openDocx(bytes);
      const text = docx.text(docx.main);
      if (text === null)
        throw new FormatFault(
          `heeft geen tekst van Word (${docx.main} ontbreekt); verwacht: een heel Word-bestand (.docx).`,
          `has no text of Word (${docx.main} is missing); expected a whole Word file (.docx).`,
        );
      const settings = docx.relations.find(({ kind }) => kind === 'settings')?.target;
      const reading: DocxReading = {
        styles: readStyles(docx.related('styles')),
        numbering: readNumbering(docx.related('numbering')),
        aside: newSetAside(revisions),
        relations: docx.relations,
        notes: [],
        noteCounts: { footnote: 0, endnote: 0 },
        noteForms: noteForms(text, (settings && docx.text(settings)) || ''),
        fields: [],
        particulars: [],
      };
      const flow = newFlow();
      const options = { part: docx.main, namespaces: NAMESPACES };
      let hasBody = false;
      for (const { parent, element } of xmlChildren(text, options, BODY)) {
        if (parent === 'w:body') addBlock(reading, flow, element);
        else if (parent === 'w:document' && element.name === 'w:body') hasBody = true;
      }
      if (!hasBody)
        throw new FormatFault(
          `is geen Word-bestand (${docx.main} heeft geen w:body); verwacht: een heel Word-bestand (.docx).`,
          `is no Word file (${docx.main} has no w:body); expected a whole Word file (.docx).`,
        );
      endFlow(reading, flow);
      const notes = linesOfNotes(reading, docx, flow.lines);
      for (const comment of childElements(docx.related('comments'), 'w:comment'))
        countOne(reading.aside.comments, comment.attributes['w:author']);
      const lines = [...flow.lines, ...notes, ...linesOfPageParts(reading, docx)];
      return {
        lines: linesOfFormat(lines, 'paragraphs'),
        particulars: saidParticulars([...reading.particulars, ...docxParticulars(docx, reading.styles.language)]),
        notices: setAsideNotices(reading.aside),
      };
    }),
};

const BODY = new Set(['w:document', 'w:body']);

function linesOfPageParts(reading: DocxReading, docx: DocxPackage): FormatLine[] {
  const apart: DocxReading = { ...reading, notes: [], fields: [], particulars: [] };
  const parts = docx.relations.filter(({ kind }) => kind === 'header' || kind === 'footer');
  return printedAround(
    parts.flatMap(({ target }) => {
      const tree = docx.tree(target);
      return tree === null ? [] : flowLines(apart, tree);
    }),
  );
}
