import { html, type TemplateResult } from 'lit';

/**
 * A place that a wide table scrolls in. It is a stop for the keys only where it scrolls (`makeScrollRegionsFocusable`): a stop that
 * does nothing costs everybody who walks the page by keys.
 */
export function scrollRegion(name: string, inside: TemplateResult): TemplateResult {
  return html`<div class="scroll" data-name=${name}>${inside}</div>`;
}

/** Gives the places that scroll a name and a stop, and takes them from those that do not. */
export function makeScrollRegionsFocusable(root: ParentNode): void {
  for (const box of root.querySelectorAll<HTMLElement>('.scroll')) {
    const wide = box.scrollWidth > box.clientWidth + 1;
    if (wide) {
      box.tabIndex = 0;
      box.setAttribute('role', 'region');
      box.setAttribute('aria-label', box.dataset['name'] ?? '');
    } else {
      for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
    }
  }
}
