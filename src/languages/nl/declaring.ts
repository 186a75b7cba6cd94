/** Words by which the declaration of a Dutch paper is proposed; read off letterheads of ministries, parliament, provinces and towns. */
import type { DeclaringData } from '../declaring.ts';

export const DUTCH_DECLARING: DeclaringData = {
  date: String.raw`datum(?: verzending)?|verzenddatum|dagtekening|vastgesteld(?: op| tijdens[^\d]{0,60}| in (?:de|zijn|haar) (?:\p{L}+ )?vergadering(?: van)?)?|voorgesteld(?: tijdens[^\d]{0,60}| in de vergadering van| op)?|gepubliceerd(?: op)?|verzonden(?: op)?|ontvangen(?: op)?|\p{L}*brief \|`,
  subject: 'betreft|onderwerp|inzake',
  titled: 'titel|document',
  reference:
    'onze referentie|ons kenmerk|kenmerk|referentie|documentnummer|docnr|zaaknummer|zaaknr|registratie(?:nummer)?|briefnummer|activiteitnummer|ons nummer|nummer',
  sender: 'van|afzender|van/door|uitgave|voortouwcommissie',
  genres: [
    ['agenda', String.raw`(?:concept)?(?:geannoteerde )?(?:agenda|inzet)\b`],
    ['note', 'nota|notitie|memo'],
    ['report', String.raw`(?:\p{L}+ )?(?:\p{L}*verslag|\p{L}*rapport|rapportage|notulen|besluitenlijst)\b`],
    ['declaration', String.raw`(?:gezamenlijke |slot|eind)?verklaring\b|conclusies\b|raadsconclusies\b`],
    ['letter', String.raw`brief\b|reactie\b|antwoord|beantwoording`],
  ],
  ofEvent: '(?:geannoteerde )?agenda|verslag|notulen|besluitenlijst|verklaring|slotverklaring|conclusies',
  we: 'wij, ((?:de|het) .{5,160}?),',
  places: [
    /\bte (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)(?=[ ,.;(]|$)/u,
    /\b(?:vond(?:en)?|vindt|vinden)\b[^.;]{0,80}?\bin (\p{Lu}[\p{L}’'-]+(?:[ ]\p{Lu}[\p{L}’'-]+)?)(?: \([^)]*\))?[^.;]{0,140}?\bplaats\b/u,
    /\bplaats(?:vond|vindt|vinden|gevonden)?\b[^.;]{0,12}? in (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/u,
    /\b(?:samenkomen|bijeenkomen|bijeen|samenkwam(?:en)?|bijeenkwam(?:en)?) (?:in|te) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/u,
    /\b(?:kwam(?:en)?|komen|komt)\b[^.;]{0,90}? (?:in|te) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)[^.;]{0,40}?\b(?:bijeen|samen)\b/u,
    /^[Vv]erklaring van (\p{Lu}[\p{L}’'-]+)(?=[,.]| over| van|$)/u,
  ],
  body: /\b[Dd]e ((?:\p{Lu}[\p{L}-]+ ){0,3}(?:Raad|Commissie|Autoriteit)(?: (?:van|voor|de|het) ?\p{Lu}[\p{L}-]+){0,3}) (?:heeft|besloot|stelt vast|adviseert)\b/u,
};
