/** What the address of the page inside an iframe asks it to show. */

const ELEMENTS = ['policy-thread', 'policy-timeline', 'policy-comparison', 'policy-table'];
/** What the fragment may say of the element; anything else in it is passed over. */
const ATTRIBUTES = ['thread', 'theme', 'threads', 'older', 'newer', 'from', 'to', 'lang', 'corpus'];

/** The element and attributes a fragment asks for; null when it names none of ours. */
export function parseFrameAddress(
  fragment: string,
): { readonly element: string; readonly attributes: ReadonlyMap<string, string> } | null {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const element = given.get('element') ?? '';
  if (!ELEMENTS.includes(element)) return null;
  const attributes = ATTRIBUTES.flatMap((name) => {
    const value = given.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { element, attributes: new Map(attributes) };
}
