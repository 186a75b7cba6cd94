import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * How the page is locked: nothing but its own files, and, for the page in one file, nothing at all. A confidential
 * draft dropped on the page can then leave it by no road. `style-src-attr` is open because a line draws itself with
 * lengths in style attributes; those can fetch nothing under this policy.
 */
export function policyOf(html: string, origin: "'self'" | null): string {
  const self = origin === null ? '' : ` ${origin}`;
  const data = origin === null ? ' data:' : ` ${origin} data:`;
  return [
    "default-src 'none'",
    `script-src${self}${hashes(html, 'script') || (self === '' ? " 'none'" : '')}`,
    `style-src${self}${hashes(html, 'style') || (self === '' ? " 'none'" : '')}`,
    "style-src-attr 'unsafe-inline'",
    `font-src${data}`,
    `img-src${data}`,
    ...(origin === null ? [] : [`connect-src ${origin}`]),
    // The engine runs in a worker whose text stands in the page: a blob holds that text, and can be fetched from nowhere.
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** ` 'sha256-…'` for every element of the kind that stands in the page itself; data blocks are not run and need none. */
function hashes(html: string, element: 'script' | 'style'): string {
  const elements = [...html.matchAll(new RegExp(`<${element}(\\s[^>]*)?>([\\s\\S]*?)</${element}>`, 'g'))];
  return elements
    .filter(([, attributes = '', text = '']) => text !== '' && !/\ssrc=|application\/json/.test(attributes))
    .map(([, , text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join('');
}

const META = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** The policy that stands in a page; one that allows nothing where none does. */
export function policyIn(html: string): string {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "default-src 'none'";
}

/** The page with its policy as the first thing after the character set, replacing the one that stands there. */
export function withPolicy(html: string, origin: "'self'" | null): string {
  const bare = html.replace(META, '');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(bare, origin)}">`;
  return bare.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => `${charset}\n    ${meta}`);
}

/** The fonts of the page: vite lists the licences of code alone, and these ask for theirs to travel along too. */
const FONTS = ['newsreader', 'source-sans-3'];

function fontLicences(): string {
  return FONTS.map((name) => {
    const file = new URL(`../../node_modules/@fontsource-variable/${name}/LICENSE`, import.meta.url);
    return `## ${name}\n\n${readFileSync(file, 'utf8').trim()}\n`;
  }).join('\n');
}

/** Vite plugin: the page as it is served. Not in development, where vite itself puts scripts into the page. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => withPolicy(withFonts(html, Object.keys(bundle ?? {})), "'self'"),
    },
    generateBundle: {
      order: 'post',
      // Of code and fonts in one file under a name that is served: what begins with a dot is not.
      handler(_, bundle) {
        const code = bundle['.vite/license.md'];
        const source = `${code?.type === 'asset' ? String(code.source) : ''}\n${fontLicences()}`;
        this.emitFile({ type: 'asset', fileName: 'assets/licences.md', source });
      },
    },
  };
}

/** The letters asked for with the page: the page waits for them, and the style sheet names them one round trip later. */
function withFonts(html: string, files: readonly string[]): string {
  const links = files
    .filter((name) => name.endsWith('.woff2'))
    .sort()
    .map((name) => `  <link rel="preload" as="font" type="font/woff2" crossorigin href="./${name}">\n  `);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

/**
 * Vite plugin: scripts and styles into the page, so that it opens from disk. A module script in a file of its own is
 * refused there (its origin is `null`), the same script between its tags is not.
 */
export function inlineAssets(): Plugin {
  return {
    name: 'inline-assets',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        const page = Object.values(bundle).find((file) => file.fileName.endsWith('.html'));
        if (page === undefined || page.type !== 'asset')
          throw new Error('the page was not built: no .html in the bundle');
        const used = new Set<string>();
        const take = (address: string): string => {
          const name = address.replace(/^\.\//, '');
          const file = bundle[name];
          if (file === undefined) throw new Error(`the page names ${address}, which is not in the bundle`);
          used.add(name);
          return file.type === 'chunk' ? file.code : String(file.source);
        };
        const scripts: string[] = [];
        let html = String(page.source)
          .replace(/\s*<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>/g, (_all, address: string) => {
            scripts.push(`<script type="module">${scriptText(take(address))}</script>`);
            return '';
          })
          .replace(/<link rel="stylesheet"[^>]*\shref="([^"]+)"[^>]*>/g, (_all, address: string) => {
            return `<style>${take(address)}</style>`;
          });
        html = html.replace('</body>', () => `${scripts.join('\n')}\n  </body>`);
        // The licences of what is inside must travel with the file; nobody is shown them who does not look.
        const licences = bundle['.vite/license.md'];
        const code = licences?.type === 'asset' ? String(licences.source) : '';
        const text = `${code}\n${fontLicences()}`.replaceAll('--', '- -');
        html = html.replace('</html>', () => `</html>\n<!--\n${text}\n-->`);
        page.source = withPolicy(html, null);
        for (const name of used) delete bundle[name];
        const left = Object.keys(bundle).filter((name) => name !== page.fileName && !name.startsWith('.vite/'));
        if (left.length > 0) throw new Error(`the page in one file leaves files beside it: ${left.join(', ')}`);
      },
    },
  };
}

/** Code fit to stand between script tags: `</script` would end it, `<!--` would hide the end from the parser. */
function scriptText(code: string): string {
  return code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '\\x3C!--');
}
