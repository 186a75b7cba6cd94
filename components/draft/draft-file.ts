/** A draft in a file: read on the device, by the readers of papers, when a writer brings one. */
import type { DraftFile, Label, Language, Source } from '../../src/model.ts';

/** A file that was read as a draft, with what was chosen of its tracked changes. */
export interface BroughtDraft extends DraftFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly revisions: NonNullable<Source['revisions']>;
}

export type GivenDraft = Pick<BroughtDraft, 'name' | 'bytes' | 'revisions'>;

/** The draft in a file, or one sentence that names it. What reads it is loaded now: it weighs more than the page. */
export async function readDraftFile(given: GivenDraft): Promise<BroughtDraft | { readonly fault: Label }> {
  const { startReader } = await import('../papers/reader.ts');
  const reader = startReader();
  try {
    const answer = await reader.ask('draft', given);
    if (!('fault' in answer)) return { ...given, ...answer };
    const { nl, en } = answer.fault;
    return { fault: { nl: `${given.name} ${nl}`, en: `${given.name} ${en}` } };
  } finally {
    // With all it was given: nothing of a draft stays in it.
    reader.stop();
  }
}

const nl = {
  open: 'Open een bestand',
  drop: 'Of sleep een Word-, OpenDocument-, PDF-, HTML- of tekstbestand op het vel. Het wordt op dit apparaat gelezen.',
  reading: 'Het bestand wordt gelezen',
  read: (name: string): string => `Gelezen uit ${name}.`,
  kept: 'Het concept dat er stond, staat er nog.',
  notices: (n: number): string => (n === 1 ? '1 opmerking bij het lezen' : `${n} opmerkingen bij het lezen`),
  tracked: { accepted: 'met de wijzigingen aanvaard', original: 'zoals het voor de wijzigingen was' },
  revisions: 'Het bestand heeft bijgehouden wijzigingen. Lees het',
};

const en: typeof nl = {
  open: 'Open a file',
  drop: 'Or drop a Word, OpenDocument, PDF, HTML or text file on the sheet. It is read on this device.',
  reading: 'The file is being read',
  read: (name) => `Read from ${name}.`,
  kept: 'The draft that stood there still stands.',
  notices: (n) => (n === 1 ? '1 remark on reading' : `${n} remarks on reading`),
  tracked: { accepted: 'with the changes accepted', original: 'as it was before the changes' },
  revisions: 'The file has tracked changes. Read it',
};

export const DRAFT_FILE_WORDS: Readonly<Record<Language, typeof nl>> = { nl, en };
