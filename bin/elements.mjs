// What editors and catalogues know of the widgets, read from their code by the analyzer. The build writes it to dist/elements.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const FILES = ['custom-elements.json', 'html-custom-data.json', 'css-custom-data.json'];

/** The manifest of the widgets and the data editors complete tags and parts from: the text of each file, by name. */
export function elementData(root) {
  const folder = mkdtempSync(join(tmpdir(), 'beleidslijn-elements-'));
  try {
    const cem = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    const args = [cem, 'analyze', '--quiet', '--config', 'build/custom-elements.config.mjs'];
    // The analyzer takes the folder for results as a path from the one it runs in.
    const env = { ...process.env, ELEMENTS_OUT: relative(root, folder) };
    const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the analyzer failed: ${stderr || stdout}`);
    return new Map(FILES.map((name) => [name, pretty(readFileSync(join(folder, name), 'utf8'))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const pretty = (text) => `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
