import { describe, expect, it } from 'vitest';
import { FORMATS, type Format, fileName, formatEntry, formatsOf, writeSubject } from '../src/export/registry.ts';
import { resolveSubject } from '../src/export/resolve.ts';
import { type Serializer, SUBJECT_KINDS } from '../src/export/serializer.ts';
import type { Subject } from '../src/export/subject.ts';
import { shippedDossier } from './setup/dossiers.ts';
import { OPTIONS, shippedDraft, subjectsOf } from './setup/subjects.ts';

const dossier = shippedDossier();
const draft = shippedDraft(dossier);
const LINE: Subject = { what: 'line', thread: 'visa.visum+aansluiting' };
const one = (what: Subject['what']): Subject =>
  [draft, ...subjectsOf(dossier)].find((subject) => subject.what === what) as Subject;

describe('the registry', () => {
  it.each([
    ['line', 'docx html pdf svg png md csv json tei annotations'],
    ['table', 'docx html pdf md csv json'],
    ['comparison', 'docx html pdf md csv json tei'],
    ['passage', 'docx html pdf md json tei annotations'],
    ['overview', 'html pdf svg png md csv json'],
    ['findings', 'docx html pdf csv json'],
    ['draft', 'docx html pdf md json'],
    ['dossier', 'csv json annotations'],
  ] as const)('writes a %s as %s', (what, formats) => {
    expect(formatsOf(what).join(' ')).toBe(formats);
  });

  it('writes of every subject each format it offers, and refuses the others in one sentence', async () => {
    for (const what of SUBJECT_KINDS) {
      const subject = resolveSubject(dossier, one(what), OPTIONS);
      for (const { format } of FORMATS) {
        const asked = writeSubject(subject, format);
        if (formatsOf(what).includes(format)) expect((await asked).length).toBeGreaterThan(100);
        else await expect(asked).rejects.toThrow(new RegExp(`holds .*; got '${what}'$`));
      }
    }
  });

  it('gives each format a name and an ending of its own', () => {
    expect(new Set(FORMATS.map(({ format }) => format)).size).toBe(FORMATS.length);
    expect(new Set(FORMATS.map(({ ending }) => ending)).size).toBe(FORMATS.length);
    expect(() => formatEntry('rtf')).toThrow(/expected docx, .*; got 'rtf'/);
  });

  it('has its list of files in the order of the subjects, made of ids', () => {
    expect(fileName(dossier, LINE, 'annotations', OPTIONS)).toBe('lijn-visa.visum+aansluiting-annotaties.jsonld');
    expect(fileName(dossier, { what: 'dossier' }, 'csv', { ...OPTIONS, language: 'en' })).toBe(
      `dossier-${dossier.corpus.id}-${dossier.corpus.version}.csv`,
    );
  });
});

describe('a new format', () => {
  const years = {
    format: 'years',
    label: { nl: 'Jaren', en: 'Years' },
    ending: 'txt',
    mediaType: 'text/plain; charset=utf-8',
    line: ({ stations }) => `${stations.map(({ year, standing }) => `${year} ${standing}`).join('\n')}\n`,
  } as const satisfies Serializer;
  const printed = {
    format: 'printed',
    label: { nl: 'Gedrukt', en: 'Printed' },
    ending: 'ps',
    mediaType: 'application/postscript',
    madeFrom: 'years',
  } as const;
  const formats = [...FORMATS, years, printed];

  it('is one entry: offered of what it has a method for, written, named, refused', async () => {
    expect(formatsOf('line', formats).slice(-2)).toEqual(['years', 'printed'] as string[] as Format[]);
    expect(formatsOf('table', formats)).toEqual(formatsOf('table'));
    const text = await writeSubject(resolveSubject(dossier, LINE, OPTIONS), 'years', formats);
    expect(text).toMatch(/^2022 .+\n2023 .+\n2024 zwijgt\n2026 .+\n$/m);
    expect(await writeSubject(resolveSubject(dossier, LINE, OPTIONS), 'printed', formats)).toBe(text);
    expect(fileName(dossier, LINE, 'years', OPTIONS, formats)).toBe('lijn-visa.visum+aansluiting.txt');
    await expect(writeSubject(resolveSubject(dossier, draft, OPTIONS), 'years', formats)).rejects.toThrow(
      "years holds line; got 'draft'",
    );
  });
});
