import { withoutDirectionMarks } from '../../view/escape-invisible.ts';

const LINK = /^(?:https?:\/\/|mailto:)[^\s<>"{}|\\^`]+$/i;

/** The address as a link may carry it, or null: only http, https and mailto, without anything that ends an attribute. */
export function linkable(address: string | null): string | null {
  return address !== null && LINK.test(withoutDirectionMarks(address)) && !address.includes('\uFFFD') ? address : null;
}
