// What stands beside the built widgets: widgets.js for bundlers, and widgets.json, which says what each file weighs and by
// which hash a page may hold a browser to it (subresource integrity).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export function finishWidgets(root) {
  const folder = join(root, 'dist/widgets');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const all = `./beleidslijn-widgets-${version}.js`;
  writeFileSync(join(folder, 'widgets.js'), `import '${all}';\nexport * from '${all}';\n`);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.js') && name !== 'widgets.js')
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return {
        name,
        bytes: bytes.length,
        gzip: gzipSync(bytes).length,
        integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
      };
    });
  writeFileSync(join(folder, 'widgets.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
}
