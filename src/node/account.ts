import * as z from 'zod';
import { readTextIn } from '../corpus/folder.ts';
import type { Account, Figures, Knowledge } from '../model.ts';
import type { Profile } from '../profile/profile.ts';
import { folderOnDisk } from './corpus-folder.ts';

const TEXTS = z.object({ nl: z.string(), en: z.string() });
const MEASURED = z.object({
  value: z.number(),
  of: z.number().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
});
const FIGURES: z.ZodType<Figures> = z.object({
  corpus: z.string(),
  command: z.string(),
  against: TEXTS,
  figures: z.array(z.object({ id: z.string(), label: TEXTS, stands: MEASURED, off: MEASURED.nullable() })),
});

/**
 * What is published beside a dossier to account for it. Figures stand in `figures.json` of a corpus on which they were
 * measured; of any other corpus there are none, and figures of one corpus say nothing about another, so those of a file
 * that was copied along are left out.
 */
export function accountData(
  folder: string,
  corpus: string,
  knowledge: Knowledge | null,
  profile: Profile | null = null,
): Account {
  return {
    figures: figuresIn(folder, corpus),
    terms: (knowledge?.themes ?? []).map(({ id, terms, headings, refused }) => ({
      theme: id,
      terms: terms.length + headings.length,
      refused: refused.length,
    })),
    ...(profile === null
      ? {}
      : {
          speakers: profile.speakers.map(({ label, home, reason }) => ({ label, home, reason })),
          phrases: profile.phrases,
          leftOut: profile.leftOut,
        }),
  };
}

function figuresIn(folder: string, corpus: string): Figures | null {
  const read = readTextIn(folderOnDisk(folder), 'figures.json');
  if ('fault' in read) return null;
  let value: unknown;
  try {
    value = JSON.parse(read.text);
  } catch {
    return null;
  }
  const parsed = FIGURES.safeParse(value);
  return parsed.success && parsed.data.corpus === corpus ? parsed.data : null;
}

export function accountText(account: Account): string {
  return `${JSON.stringify(account)}\n`;
}
