/** What the properties of a Word file say of the paper: title, office, reference, language. */
import type { DocxPackage } from './docx-package.ts';
import type { FileParticular } from './format.ts';
import { fieldOf } from './office-particulars.ts';
import { childElements, textInside } from './xml.ts';

const CORE: ReadonlyMap<string, FileParticular['field']> = new Map(
  Object.entries<FileParticular['field']>({
    'dc:title': 'title',
    'dc:language': 'language',
    'dc:identifier': 'reference',
  }),
);

export function docxParticulars(docx: DocxPackage, language: string | null): FileParticular[] {
  const found: FileParticular[] = [];
  const add = (field: FileParticular['field'] | null | undefined, value: string, where: string): void => {
    if (field) found.push({ field, value, where });
  };
  const custom = docx.property('custom-properties') ?? docx.property('customProperties');
  for (const one of childElements(custom?.tree, 'property')) {
    const { name = '' } = one.attributes;
    add(fieldOf(name), textInside(one), `${custom!.part}: ${name}`);
  }
  const core = docx.property('core-properties');
  for (const one of childElements(core?.tree)) add(CORE.get(one.name), textInside(one), `${core!.part}: ${one.name}`);
  const program = docx.property('extended-properties') ?? docx.property('extendedProperties');
  for (const one of childElements(program?.tree, 'Company'))
    add('issuer', textInside(one), `${program!.part}: Company`);
  if (language !== null) add('language', language, 'word/styles.xml: w:lang');
  return found;
}
