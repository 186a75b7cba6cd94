import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Script, Scripts } from '../export/snippets.ts';
import { ROOT } from './root.ts';
import { withPolicy } from './vite-plugins.ts';

/** The built scripts of the widgets: the folder they stand in, their names, and those that a snippet names. */
export interface BuiltWidgets {
  readonly folder: string;
  readonly files: readonly string[];
  readonly scripts: Scripts;
  /** The script of the page inside an iframe. */
  readonly frame: Script;
}

interface Listed {
  readonly version: string;
  readonly files: readonly { readonly name: string; readonly integrity: string }[];
}

/** What `npm run build` made of the widgets, or null where they were not built. */
export function builtWidgets(): BuiltWidgets | null {
  const folder = join(ROOT, 'dist', 'widgets');
  let listed: Listed;
  try {
    listed = JSON.parse(readFileSync(join(folder, 'widgets.json'), 'utf8')) as Listed;
  } catch {
    return null;
  }
  const script = (name: string, ending = '.js'): Script => {
    const file = `${name}-${listed.version}${ending}`;
    const entry = listed.files.find((listedFile) => listedFile.name === file);
    if (entry === undefined)
      throw new Error(`widgets.json does not list ${file}; expected every script of the widgets`);
    return { file, integrity: entry.integrity };
  };
  return {
    folder,
    files: readdirSync(folder).filter((name) => /\.(js|json|md)$/.test(name)),
    scripts: {
      module: script('beleidslijn-widgets'),
      classic: script('beleidslijn-widgets', '.classic.js'),
      receiver: script('beleidslijn-receiver'),
    },
    frame: script('beleidslijn-frame'),
  };
}

/** The page inside an iframe: a widget alone, under a policy that lets it fetch its dossier and nothing else. */
export function framePage({ scripts, frame }: BuiltWidgets): string {
  const script = ({ file, integrity }: Script): string =>
    `<script defer src="./widgets/${file}" integrity="${integrity}"></script>`;
  const page = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Beleidslijn</title>
    <link rel="icon" href="data:,">
    <style>body{margin:0;font:1rem/1.5 system-ui,sans-serif}</style>
    ${script(scripts.classic)}
    ${script(frame)}
  </head>
  <body></body>
</html>
`;
  return withPolicy(page, "'self'");
}

/** The block that tells the page which scripts stand beside it. */
export function scriptsBlock({ scripts }: BuiltWidgets): string {
  return `<script type="application/json" id="widgets">${JSON.stringify(scripts)}</script>`;
}
