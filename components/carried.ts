/**
 * What one page hands to the next when it begins anew by itself (see missing-part.ts). It lies in the storage of the tab for as
 * long as that takes: the new page takes it out before anything else.
 */
const NAME = 'beleidslijn.carried';

/** Told to whatever holds what a page that begins anew would lose; prevented by what cannot hand it over. */
export const BEFORE_RELOAD = 'bl-before-reload';

/** Hands over; false where the browser does not take it. */
export function carryOver(value: unknown): boolean {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function takeOut(): unknown {
  try {
    const text = sessionStorage.getItem(NAME);
    sessionStorage.removeItem(NAME);
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

let taken: unknown = takeOut();

// What nobody asked for yet goes on to the next page: the view it belongs to may not have been opened meanwhile.
globalThis.addEventListener?.(BEFORE_RELOAD, (event) => {
  if (taken !== null && !carryOver(taken)) event.preventDefault();
});

/** What the page before handed over, to the first who asks; null when it handed over nothing. */
export function carriedOver(): unknown {
  const value = taken;
  taken = null;
  return value;
}
