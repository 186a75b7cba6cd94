/** The text that stands in the page as `<script id="…" type="application/json">`; undefined where there is no such block. */
export function pageText(id: string): string | undefined {
  return document.querySelector(`script#${id}[type="application/json"]`)?.textContent ?? undefined;
}

/** The data in it. */
export function pageData(id: string): unknown {
  const text = pageText(id);
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}
