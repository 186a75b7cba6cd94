/** The data that stands in the page as `<script id="…" type="application/json">`; undefined where there is none. */
export function pageData(id: string): unknown {
  const text = document.querySelector(`script#${id}[type="application/json"]`)?.textContent;
  return text ? (JSON.parse(text) as unknown) : undefined;
}
