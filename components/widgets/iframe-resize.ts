/**
 * Beside an iframe with a widget: gives each the height it asks for. Only frames marked `data-beleidslijn` are listened
 * to, each only about itself, and only a height is taken from it.
 */

/** No widget of a few hundred papers is higher, in px; a page that asks for more means harm or is mistaken. */
const HIGHEST = 20_000;

addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) return;
  if (data.type !== 'beleidslijn-height' || typeof data.height !== 'number') return;
  const height = Math.min(HIGHEST, Math.max(0, Math.ceil(data.height)));
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-beleidslijn]')) {
    if (frame.contentWindow === source) frame.height = String(height);
  }
});

// Frames that were drawn before this script ran have told their height to nobody; one that is still to come tells it by itself.
for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-beleidslijn]'))
  frame.contentWindow?.postMessage('beleidslijn-ask-height', '*');
