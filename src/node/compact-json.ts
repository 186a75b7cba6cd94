/** Columns a line may fill before what stands on it is broken. */
const WIDTH = 120;

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;
const isLeaf = (value: unknown): boolean => isScalar(value) || Object.values(value as object).every(isScalar);

function onOneLine(value: unknown): string {
  if (isScalar(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const entries = Object.entries(value as object).map(([key, inner]) => `${JSON.stringify(key)}: ${onOneLine(inner)}`);
  return `{ ${entries.join(', ')} }`;
}

/**
 * The form in which the lists of a corpus are kept: JSON with one term a line, so that a change of a term is a change of one
 * line and a search shows the whole of it. An item that holds nothing but texts and numbers stands on one line whatever its
 * length, any other such object or list where it fits. The formatter of the repository puts two short terms on one line, and
 * one long term on six. Without a line end; `unit` is what one level is indented by, `used` the columns before the value.
 */
export function compactJson(value: unknown, indent = '', unit = '  ', used = 0): string {
  const line = isLeaf(value) ? onOneLine(value) : null;
  // The comma after it has its column too.
  if (line !== null && (isScalar(value) || used + line.length < WIDTH)) return line;
  const innerIndent = indent + unit;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const lines = Array.isArray(value)
    ? value.map((item) => innerIndent + compactItem(item, innerIndent, unit))
    : Object.entries(value as object).map(([key, inner]) => {
        const head = `${innerIndent}${JSON.stringify(key)}: `;
        return head + compactJson(inner, innerIndent, unit, head.length);
      });
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** An item of a list in that form. */
export function compactItem(item: unknown, indent: string, unit: string): string {
  return isLeaf(item) ? onOneLine(item) : compactJson(item, indent, unit);
}
