import type { Label } from '../src/model.ts';
import { faultText } from './fault-text.ts';

/** Why there is no dossier to show. */
export class LoadFault extends Error {
  readonly label: Label;
  constructor(label: Label, message = label.en) {
    super(message);
    this.label = label;
  }
}

/** Whatever went wrong as a fault that can be shown. */
export function asLoadFault(error: unknown): LoadFault {
  if (error instanceof LoadFault) return error;
  const message = faultText(error);
  return new LoadFault({ nl: message, en: message });
}

/** A text as the JSON it should be; `name` is the file it came from. */
export function parsedJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { message } = error as Error;
    const [nl, en] = notJson(text);
    throw new LoadFault({ nl: `${name} ${nl}; verwacht: JSON.`, en: `${name} ${en}; expected: JSON.` }, message);
  }
}

function notJson(text: string): readonly [nl: string, en: string] {
  const begin = text.slice(0, 200).trimStart();
  if (begin === '') return ['is leeg', 'is empty'];
  if (begin.startsWith('<')) return ['is een webpagina (HTML)', 'is a web page (HTML)'];
  if (/^[{[]/.test(begin) && !/[}\]]\s*$/.test(text.slice(-200)))
    return [
      `houdt na ${text.length} tekens op: het bestand is niet heel`,
      `ends after ${text.length} characters: the file is not whole`,
    ];
  return ['kan niet worden gelezen', 'cannot be read'];
}
