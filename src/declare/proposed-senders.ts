/** Whose paper it is. */
import type { ProposedValue } from '../model.ts';
import { kindOfPart } from '../profile/profile.ts';
import { ofLine, ofProperty, type ProposedFrom } from './proposed-from.ts';
import { behindLabel, genreIn } from './proposed-titles.ts';

/** Whether words name an office or a body that sends papers, by the profile and by what languages print. */
export function isOffice(text: string, from: ProposedFrom): boolean {
  return from.cues.OFFICE.test(text) || isBody(text, from);
}

/** A line that is the name of an office: `Ministerie van Buitenlandse Zaken`, `Gemeente Overwaard`. */
const isBody = (text: string, { cues, words }: ProposedFrom): boolean =>
  cues.BODY_NAME.test(text) || (new RegExp(`^(?:${words.ministries})\\b`, 'iu').test(text) && text.length < 80);

/** The senders of the best kind of evidence: who signs, who is named in the head, who the letterhead is of. */
export function proposedSenders(from: ProposedFrom): ProposedValue[] {
  const { document, head, top, words, particulars, cues } = from;
  const signed = document.blocks
    .flatMap((block, at) => (block.role === 'signature' ? [{ ...block, at }] : []))
    .map(({ text, place, role, part, sentences, at }) => {
      const lines = (sentences.length > 0 ? sentences.map((line) => line.text) : text.split('\n')).map((line) =>
        line.trim(),
      );
      return {
        text: lines
          .map((line) => withoutClosing(line, from))
          .filter((line) => line !== '')
          .join(', ')
          .replaceAll(',,', ','),
        place,
        role,
        part,
        at,
      };
    });
  // "Voorzitter: Bergkamp" says who presides, and signs nothing.
  const inOffice = signed.filter(({ text }) => cues.OFFICE.test(text) && !/^[\p{L} -]+:/u.test(text));
  // An office without a name below a letter that somebody signed is one it was sent to as well.
  const named = inOffice.filter(({ text }) => text.includes(','));
  const offices = named.length > 0 ? named : inOffice;
  const first = offices.filter(({ at }) => at - (offices[0]?.at ?? 0) <= 2);
  if (first.length > 0) {
    const value = first.map(({ text }) => tidied(text)).join('; ');
    return [{ ...ofLine(value, first[0]!), words: first.map(({ text }) => text).join(' | ') }];
  }
  const found = (pattern: RegExp): ProposedValue[] =>
    top.flatMap((line) => {
      const [, who] = pattern.exec(line.text.trim()) ?? [];
      // "Brief van lid ... - 27 maart 2015" is a paper on a list.
      return who === undefined || / [-–] /.test(who)
        ? []
        : [ofLine(tidied(who.replace(/\s(?:to|aan)\s.*$/iu, '')), line)];
    });
  const published = found(new RegExp(String.raw`^(?:(?:nr|no)\.? ?[\p{L}\d]+ )?${words.published}`, 'iu'));
  if (published.length > 0) return published;
  const senders = top.flatMap((line) => {
    const who = behindLabel(line.text, `(?:${words.sender})\\s*(?=:)`);
    return who !== null && who.length < 120 && (/^(?:de|het|the)\s/i.test(who) || isBody(who, from))
      ? [ofLine(tidied(who), line)]
      : [];
  });
  if (senders.length > 0) return senders;
  const we = document.blocks.slice(0, 6).flatMap(({ text, place, role, part }) => {
    const [, who] = new RegExp(`^${words.we}`, 'iu').exec(text) ?? [];
    return who === undefined ? [] : [ofLine(who, { text: `${text.slice(0, 160)}`, place, role, part })];
  });
  if (we.length > 0) return we.slice(0, 1);
  const bodies = head
    .filter(
      ({ role, text }) =>
        role !== 'page-furniture' &&
        (role !== 'heading' || top.some((line) => line.text === text)) &&
        genreIn(text, words.genres) === null &&
        isBody(text.trim(), from),
    )
    .map((line) => ofLine(tidied(line.text), line));
  if (bodies.length > 0) return bodies;
  const said = particulars.filter(({ field, value }) => field === 'issuer' && isOffice(value, from)).map(ofProperty);
  if (said.length > 0) return said;
  const inLetter = signed.filter(({ part }) => kindOfPart(from.profile, part) === 'letter');
  if (inLetter.length > 0) return inLetter.slice(0, 1).map((line) => ofLine(tidied(line.text), line));
  const mentioned = document.blocks.slice(0, 8).flatMap(({ text, place, role, part }) => {
    const [, who] = words.body.exec(text) ?? [];
    return who === undefined ? [] : [ofLine(who, { text: text.slice(0, 160), place, role, part })];
  });
  return mentioned.slice(0, 1);
}

/** A signature as one line begins with its closing: "Hoogachtend, de Minister voor Rechtsbescherming, namens deze, J. Kox". */
function withoutClosing(line: string, { cues }: ProposedFrom): string {
  if (!cues.CLOSING.test(line)) return line;
  const rest = line.replace(cues.CLOSING, '').replace(/^[\s,.]+|[\s,]+$/g, '');
  return rest.includes(',') ? rest : '';
}

const tidied = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:]+$/, '')
    .trim();
