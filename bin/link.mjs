// `npm ci` in a checkout links the commands of the dependencies, never the package's own. This makes `npx beleidslijn`
// work there; without the link npx would first install the package and all it depends on into its cache.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/.bin/', import.meta.url));

try {
  if (existsSync(fileURLToPath(new URL('../node_modules/', import.meta.url)))) {
    mkdirSync(folder, { recursive: true });
    rmSync(`${folder}beleidslijn`, { force: true });
    if (process.platform === 'win32') {
      writeFileSync(`${folder}beleidslijn.cmd`, '@node "%~dp0\\..\\..\\bin\\beleidslijn.mjs" %*\r\n');
      // `npm start` says `exec`, because a shell that waits dies of Ctrl-C itself and npm then reports a failure
      // where the server ended well. Windows has no such word; this makes it one that does nothing.
      writeFileSync(`${folder}exec.cmd`, '@%*\r\n');
    } else {
      chmodSync(fileURLToPath(new URL('beleidslijn.mjs', import.meta.url)), 0o755);
      symlinkSync('../../bin/beleidslijn.mjs', `${folder}beleidslijn`);
    }
  }
} catch (error) {
  // A read-only tree must not break the installation; `node bin/beleidslijn.mjs` works all the same.
  process.stderr.write(`beleidslijn: no link for npx made (${error instanceof Error ? error.message : error})\n`);
}
