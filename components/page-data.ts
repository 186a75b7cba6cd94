/** The data that stands in the page as `<script id="…" type="application/json">`; undefined where there is no such block. */
export function pageData(id: string): unknown {
  const block = document.querySelector(`script#${id}[type="application/json"]`);
  return block === null ? undefined : (JSON.parse(block.textContent ?? '') as unknown);
}
