/** Papers that went through a real office program, read back. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/model.ts';
import { readPaper } from '../../src/read/read-file.ts';
import { agreement } from '../setup/formats/agreement.ts';
import { docxPaper } from '../setup/formats/docx-paper.ts';
import { odtPaper } from '../setup/formats/odt-paper.ts';
import { setPaper } from '../setup/formats/set-paper.ts';
import { SHIPPED_PROFILE } from '../setup/profile.ts';

/** From which format into which. */
const WAYS = [
  ['docx', 'odt', 'odt'],
  ['odt', 'docx', 'docx:MS Word 2007 XML'],
  ['docx', 'docx', 'docx:MS Word 2007 XML'],
] as const;

/** What is read otherwise than in the paper, by name of paper and way; empty when all agree. */
export async function readBackFaults(
  office: string,
  folder: string,
  papers: readonly Document[],
): Promise<Map<string, string>> {
  const faults = new Map<string, string>();
  for (const [from, into, filter] of WAYS) {
    const [made, turned] = [`${from}-${into}-made`, `${from}-${into}-turned`].map((name) => join(folder, name));
    for (const place of [made!, turned!]) mkdirSync(place);
    const files = await Promise.all(
      papers.map(async ({ source, blocks }) => {
        const file = join(made!, `${source.id}.${from}`);
        writeFileSync(file, await (from === 'docx' ? docxPaper : odtPaper)(setPaper(blocks)));
        return file;
      }),
    );
    execFileSync(office, ['--headless', '--convert-to', filter, '--outdir', turned!, ...files], { stdio: 'ignore' });
    for (const paper of papers) {
      const { source } = paper;
      const bytes = new Uint8Array(readFileSync(join(turned!, `${source.id}.${into}`)));
      const read = await readPaper(bytes, { ...source, file: `${source.id}.${into}` }, { profile: SHIPPED_PROFILE });
      const name = `${source.id} from ${from} into ${into}`;
      if ('fault' in read) faults.set(name, read.fault.en);
      else {
        const { f1, apart } = agreement(paper, read);
        if (f1 < 0.99) faults.set(name, `agrees by ${f1.toFixed(3)}: ${apart.slice(0, 3).join(' / ')}`);
      }
    }
  }
  return faults;
}
