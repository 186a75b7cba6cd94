/**
 * Particulars: whom to call, who signed, who was there, who voted. They are of no matter, and no line or theme is made of
 * them: "Powell" and "Brainard" became themes of 63 statements, and a telephone number moved.
 */

const PARTICLES = String.raw`(?:(?:van|de|der|den|ten|ter|te|el|du|la|bin|von|di|da|dos|’t|'t)\s)`;
const SURNAME = String.raw`${PARTICLES}{0,3}\p{Lu}[\p{L}’'-]*\p{Ll}`;
const INITIALS = String.raw`\p{Lu}\.(?:\s?-?\p{Lu}\.)*\s?`;
const FIRST_NAME = String.raw`\p{Lu}[\p{L}’'-]*\p{Ll}`;
/** "H.J. de Vries", "Jerome H. Powell": initials tell a person from a place. */
const BY_INITIALS = new RegExp(String.raw`(?:${FIRST_NAME}\s)?${INITIALS}${SURNAME}(?:\s${SURNAME})?`, 'gu');
/** "Neel Kashkari" in a list, where a name of two words could be a place as well ("New York"). */
const OF_TWO = new RegExp(String.raw`^(?:${FIRST_NAME}\s){1,2}${SURNAME}$`, 'u');
/** What stands between the members of a list. */
const BETWEEN = /[,;:]\s*(?:(?:and|en|&)\s)?|\s(?:and|en|were|was|waren)\s/u;
const MAIL = /[\p{L}\p{N}._-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+|\[email.{1,2}protected\]/gu;
/** "0512-345678", "+31 70 348 6486", "202-452-2955": years and numbers of papers look like one ("2018-2019", "21 501-02"). */
const TELEPHONE = /(?<![\p{N}])(?:(?:\+|\(?0)\d{1,4}\)?(?:[\s-]\d{2,8}){1,4}|\d{3}[\s.-]\d{3}[\s.-]\d{4})(?!\p{N})/gu;
const WORD = /\p{L}[\p{L}’'-]*/gu;

/** Members from which names are a list of persons. */
const LISTED = 3;
/** Part of the words of a list that must be names. */
const SHARE = 0.5;
/**
 * Words beside the particulars up to which a sentence only says whom to call ("For media inquiries, please email"), and as
 * many more for each person, who has a title and an office.
 */
const ASIDE = { call: 12, person: 2 };

const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;

/** Is the sentence a list of persons, with what they are: votes, those present, signatures? */
function listsPersons(text: string): boolean {
  const byInitials = text.match(BY_INITIALS) ?? [];
  if (byInitials.length === 0) return false;
  const others = text.split(BETWEEN).filter((item) => OF_TWO.test(item.trim()) && item.search(BY_INITIALS) < 0);
  const names = [...byInitials, ...others];
  const share = names.reduce((sum, name) => sum + wordsIn(name), 0) / wordsIn(text);
  return names.length >= LISTED && share >= SHARE;
}

/** Does the sentence say where somebody can be reached, and little more? */
function saysWhomToCall(text: string): boolean {
  const [mails, telephones] = [MAIL, TELEPHONE].map((pattern) => text.match(pattern) ?? []);
  if (mails!.length + telephones!.length === 0) return false;
  const rest = [MAIL, TELEPHONE, BY_INITIALS].reduce((left, pattern) => left.replace(pattern, ' '), text);
  const persons = text.match(BY_INITIALS)?.length ?? 0;
  return wordsIn(rest) <= ASIDE.call + ASIDE.person * persons;
}

/** Does a sentence hold particulars of persons and nothing of a matter? */
export const holdsParticulars = (text: string): boolean => saysWhomToCall(text) || listsPersons(text);
