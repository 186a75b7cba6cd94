/**
 * The page inside an iframe: one widget, named by the fragment of its address, and a message to the page around it
 * whenever its height changes, and whenever that page asks. The element itself comes from the script of the widgets, loaded before this one.
 */

import { parseFrameAddress } from './frame-address.ts';

/** Puts the widget on the page and tells the page around it how high it is. */
export function showWidget(fragment: string): void {
  const asked = parseFrameAddress(fragment);
  if (asked === null) return;
  const widget = document.createElement(asked.element);
  widget.setAttribute('src', './dossier.json');
  widget.setAttribute('room', './index.html');
  for (const [name, value] of asked.attributes) widget.setAttribute(name, value);
  const lang = asked.attributes.get('lang');
  if (lang !== undefined) document.documentElement.lang = lang;
  document.body.replaceChildren(widget);
  const tell = (): void => {
    // A height is no secret, and the page around this one may stand anywhere.
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: 'beleidslijn-height', height }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  // A receiver that comes after the last change has heard nothing yet.
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source === parent && data === 'beleidslijn-ask-height') tell();
  });
}

showWidget(location.hash);
