/**
 * Registers an element once. The bare `customElements.define` throws when a page loads two scripts that both hold the
 * element ("the name has already been used"), which a host page with two widgets does.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}
