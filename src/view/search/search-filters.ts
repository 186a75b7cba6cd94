import { dossierIndex, yearOf } from '../../dossier/index-by-id.ts';
import type { Dossier, Label, Reference } from '../../model.ts';
import { foldWord } from '../../text/tokenize.ts';
import { isPaperNumber } from './paper-number.ts';
import type { ParsedFilter } from './query.ts';
import type { SearchEntry } from './search-index.ts';

/** True when a reference is what a filter asks for, by its name or its number. */
function isNamed(reference: Reference, value: string): boolean {
  if (foldWord(reference.text).includes(foldWord(value))) return true;
  return reference.target !== null && isPaperNumber(reference.target, value);
}

/** True when an id or one of its labels is what was typed, or begins with it. */
function isCalled(id: string, label: { readonly nl: string; readonly en: string } | undefined, value: string): boolean {
  const sought = foldWord(value);
  return (
    foldWord(id) === sought ||
    [label?.nl, label?.en].some((name) => name !== undefined && foldWord(name).startsWith(sought))
  );
}

const speakerLabel = (dossier: Dossier, id: string): Label | undefined =>
  dossierIndex(dossier).profile.speakers.find((speaker) => speaker.id === id)?.label;

/** Whether a sentence is among those a filter leaves. */
export function passes(dossier: Dossier, unit: SearchEntry, { name, value }: ParsedFilter): boolean {
  if (name === 'theme') return unit.themes.some((id) => isCalled(id, dossierIndex(dossier).themeName(id), value));
  if (name === 'speaker') return unit.speakers.some((id) => isCalled(id, speakerLabel(dossier, id), value));
  if (name === 'year') {
    const [from = '', to = from] = value.split(/[-–]/).map((year) => year.trim());
    const year = yearOf(unit.document);
    return year !== null && from <= year && year <= to;
  }
  return unit.references.some((reference) => reference.kind === name && isNamed(reference, value));
}
