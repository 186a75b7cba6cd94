/** What the properties and filled-in fields of an office file say of the paper. Templates of offices name them in their own words. */
import type { FileParticular } from './format.ts';

/** Names of properties and fields, without blanks, hyphens and underscores, in lower case. Dutch first, as the templates have them. */
const FIELDS: readonly (readonly [RegExp, FileParticular['field']])[] = [
  [/^(?:onderwerp|betreft|betreftregel|titel|documenttitel|title|subject)$/, 'title'],
  [
    /^(?:ons|onze|uw)?(?:kenmerk|referentie|briefnummer|brief?kenmerk|zaaknummer|documentnummer|reference|ourreference|ourref|identifier)$/,
    'reference',
  ],
  [/^(?:brief|document|dagtekening|publicatie|verzend)?(?:datum|dagtekening|date)$/, 'date'],
  [/^(?:departement|organisatie|afzender|dgorganisatie|organisation|company|issuer)$/, 'issuer'],
  [/^(?:dossiernummer|dossier)$/, 'dossier'],
  [/^(?:documentsoort|documenttype|soortdocument|stuksoort|genre)$/, 'genre'],
];
/** The reference of the other side is not the paper's own. */
const THEIRS = /^uw/;

/** The field a name stands for, or null. */
export function fieldOf(name: string): FileParticular['field'] | null {
  const plain = name.toLowerCase().replace(/[\s_.:-]+/g, '');
  if (THEIRS.test(plain)) return null;
  return FIELDS.find(([names]) => names.test(plain))?.[1] ?? null;
}

/** Particulars that say something, each once; what a program fills in by itself (`Document1`, `Microsoft Word - ...`) says nothing. */
export function saidParticulars(found: readonly FileParticular[]): FileParticular[] {
  const seen = new Set<string>();
  const tidy = found.map((one) => ({ ...one, value: one.value.replace(/\s+/g, ' ').trim() }));
  return tidy.filter(({ field, value, where }) => {
    const key = `${field} ${value} ${where}`;
    if (value === '' || value.length > 500 || seen.has(key) || FILLED_BY_PROGRAM.test(value)) return false;
    seen.add(key);
    return true;
  });
}

const FILLED_BY_PROGRAM =
  /^(?:document\d*|untitled\d*|naamloos\d*|microsoft word\b.*|powerpoint.*|titel|title|\[.*\]|-)$/i;
