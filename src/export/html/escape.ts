import { withoutDirectionMarks } from '../../view/escape-invisible.ts';

/** Text in markup, HTML and XML alike: the one place where words of a paper become characters of a file. */

/**
 * The text as it may stand between tags and in a quoted attribute: every sign that could begin or end something else is
 * written as its number. Line ends are those of the file, because a parser makes one of a carriage return in any case.
 */
export function escapeHtml(text: string): string {
  return withoutDirectionMarks(text.replace(/\r\n?/g, '\n')).replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
