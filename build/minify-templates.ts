/**
 * Templates and styles of Lit without what a browser passes over: comments, line ends, the spaces that set them out for people.
 * A minifier leaves them alone, because to JavaScript a template is a text like any other; on a host page they were a tenth
 * of a widget. For `vite build` of the widgets; called on JavaScript, after types are gone.
 */
export function compactTemplates(): {
  readonly name: string;
  readonly enforce: 'post';
  transform(this: { parse(code: string): unknown }, code: string, id: string): { code: string; map: null } | null;
} {
  return {
    name: 'compact-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/\/components\/[^?]*\.ts$/.test(id)) return null;
      const templates = templatesIn(this.parse(code));
      const cuts = templates.flatMap(({ tag, quasi }) => {
        const compact = COMPACT[tag];
        return compact === undefined
          ? []
          : quasi.quasis.map(({ start, end }) => ({ start, end, text: compact(code.slice(start, end)) }));
      });
      let out = code;
      for (const { start, end, text } of cuts.sort((a, b) => b.start - a.start))
        out = out.slice(0, start) + text + out.slice(end);
      const isPlain = templates.every(({ tag, quasi }) => tag !== 'css' || quasi.quasis.length === 1);
      return { code: isPlain ? withoutCss(out) : out, map: null };
    },
  };
}

/**
 * A style without values in it is a text: `unsafeCSS` takes it as a tag too, as the list of one that reads as its text. The
 * `css` of Lit checks what stands between the parts of one, and says at length what is wrong: 0.2 kB that no widget runs.
 */
const withoutCss = (code: string): string =>
  code.replace(/^import \{ css \} from (["'])lit\1/m, 'import { unsafeCSS as css } from $1lit$1');

/** By tag. In markup a run of white space with a line end in it is one space; elsewhere it may be meant. */
const COMPACT: Readonly<Record<string, (text: string) => string>> = {
  css: compactCss,
  html: (text) => text.replace(/\s*\n\s*/g, ' '),
  svg: (text) => text.replace(/\s*\n\s*/g, ' '),
};

/** White space goes where it separates nothing: around braces and semicolons, behind commas, and behind a colon of a value. */
export function compactCss(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};>]) ?/g, '$1')
    .replace(/, /g, ',')
    .replace(/([{;][\w-]+): /g, '$1:')
    .replace(/;\}/g, '}')
    .replace(/(?<![\d.])0\.(?=\d)/g, '.')
    .trim();
}

interface Template {
  readonly tag: string;
  readonly quasi: { readonly quasis: readonly { readonly start: number; readonly end: number }[] };
}

/** Every tagged template of a syntax tree, those within the values of others too. */
function templatesIn(node: unknown): Template[] {
  if (node === null || typeof node !== 'object') return [];
  const below = Object.values(node).flatMap(templatesIn);
  const { type, tag, quasi } = node as { type?: string; tag?: { name?: string }; quasi?: Template['quasi'] };
  if (type !== 'TaggedTemplateExpression' || tag?.name === undefined || quasi === undefined) return below;
  return [{ tag: tag.name, quasi }, ...below];
}
