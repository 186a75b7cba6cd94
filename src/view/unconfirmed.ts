/** What is shown beside a value of a declaration, or a theme, that no person decided on. In words: a colour alone says nothing. */
import { openFields } from '../dossier/confirmed.ts';
import type { Document, Dossier, Label, Language, ProposedField } from '../model.ts';

export const TO_CONFIRM: Label = { nl: 'te bevestigen', en: 'to be confirmed' };
export const PROPOSED_THEME: Label = { nl: 'voorgesteld', en: 'proposed' };
/** What a proposed theme may still do. */
export const PROPOSED_THEMES_CHANGE: Label = {
  nl: 'Voorgestelde thema’s zijn in de stukken gevonden; zij kunnen veranderen met een nieuw stuk, tot iemand ze bewaart.',
  en: 'Proposed themes were found in the papers; they may change with another paper, until someone keeps them.',
};

/** Whether a value that a declaration proposes is one a person should look at, and nobody did. */
export function isUnconfirmed({ source }: Document, field: ProposedField): boolean {
  return source.proposed?.[field] !== undefined && openFields(source).includes(field);
}

/** ` (te bevestigen)` behind such a value; empty where it is decided. */
export const confirmationText = (document: Document, field: ProposedField, language: Language): string =>
  isUnconfirmed(document, field) ? ` (${TO_CONFIRM[language]})` : '';

/** The same for the day a paper is shown under: its own, else that of its meeting. */
export const dayConfirmation = (document: Document, language: Language): string =>
  confirmationText(document, document.source.dates.document === null ? 'event' : 'document', language);

export const isProposedTheme = (dossier: Dossier, id: string): boolean =>
  dossier.themes.some((theme) => theme.id === id && theme.proposed !== undefined);

/** ` (voorgesteld)` behind the name of such a theme. */
export const proposalText = (dossier: Dossier, theme: string, language: Language): string =>
  isProposedTheme(dossier, theme) ? ` (${PROPOSED_THEME[language]})` : '';
