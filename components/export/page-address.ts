import { baseOf } from '../../src/view/provenance.ts';

/** The address of this page without its fragment, where somebody else could open it; null for a page from disk. */
export function pageAddress(address: string = location.href): string | null {
  // A page on one's own machine is no address for a colleague either.
  if (/^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/i.test(address)) return null;
  return /^https?:/i.test(address) ? baseOf(address) : null;
}
