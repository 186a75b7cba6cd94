/** Words by which the declaration of an English paper is proposed; read off letters of ministries and regulators and statements of banks. */
import type { DeclaringData } from '../declaring.ts';

export const ENGLISH_DECLARING: DeclaringData = {
  date: 'date(?:d)?(?: of (?:issue|publication))?|issued(?: on)?|published(?: on)?|adopted(?: on)?|received(?: on)?',
  subject: 're|subject',
  titled: 'title|document title',
  reference: String.raw`our ref(?:erence)?\.?|reference|ref\.?|file(?: number)?|case (?:number|reference)|document number`,
  sender: 'from',
  genres: [
    ['agenda', String.raw`(?:annotated |provisional )?agenda\b`],
    ['report', String.raw`(?:\p{L}+ )?(?:report|minutes|record)\b`],
    ['declaration', String.raw`(?:joint )?(?:declaration|statement|communiqué|communique|conclusions|communication)\b`],
    ['note', String.raw`(?:\p{L}+ )?(?:note|memorandum)\b`],
    ['letter', String.raw`letter\b|answers?\b|reply\b`],
    ['declaration', String.raw`for (?:immediate )?release\b`],
  ],
  ofEvent: String.raw`(?:annotated |provisional )?agenda|(?:\p{L}+ )?report|minutes|(?:joint )?declaration|statement|communiqué|conclusions`,
  we: 'we, (the .{5,160}?),',
  places: [
    /\b(?:met|meet|meeting|held|gather(?:ed)?|take place|took place|takes place)\b[^.;]{0,60}? in (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/u,
    /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) [Dd]eclaration\b/u,
  ],
  body: /\bthe ((?:\p{Lu}[\p{L}-]+ ){1,4}(?:Committee|Council|Board|Commission|Authority|Bank)(?: of (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})?) (?:met|meets|decided|agreed|voted|adopted|seeks)\b/u,
};
