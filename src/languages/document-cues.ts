/**
 * What any office prints, as data: openings, labels, closings, headings. Dutch first, English where it occurs. Where a list
 * of alternatives stands as text, the profile of a corpus adds those of its own offices (src/read/document-cues.ts).
 */

/** A line that addresses somebody: `Geachte voorzitter,`. */
export const SALUTATION =
  /^(zeer )?(geachte|hooggeachte|weledelgeboren|beste|excellentie|mijnheer de voorzitter|mevrouw de voorzitter|dear|your excellency|excellencies)\b.{0,90}$/i;

/** How a covering letter begins. Only a letter says `Hierbij bied ik`, so it may stand without any letterhead. */
export const LETTER_OPENING =
  /^(hierbij|hiermee|hierdoor|bijgaand|bijgevoegd|met deze brief|middels deze brief|door middel van deze brief|(mede )?namens (de|het) [^.]{3,80} (bied|zend|stuur|informeer)|in (antwoord|reactie|vervolg|aanvulling) op (uw|de|het) [^.]{0,80}(verzoek|brief|vragen)|graag (bied|zend|stuur|informeer)|i (hereby|am pleased)|please find|with this letter|enclosed|delegations will find|de delegaties vinden|voor de delegaties gaan)\b/i;
export const LETTER_VERB =
  /\b(bied|zend|stuur|doe|informeer|deel|geleid|ontvangt|treft|toekomen|bijlage|hierbij|send|enclose|attached|inform)\b/i;

/** Who a letter is addressed to. */
export const ADDRESSEES = 'voorzitter|voorzitters|president|speaker|leden';

/** Labels of a letterhead or a form; what follows on the line, or on the next, is the value. */
export const FORM_LABEL =
  /^(aan|van|via|van\/door|kopie( aan)?|cc|afgestemd met|datum|betreft|onderwerp|onze referentie|uw referentie|ons kenmerk|uw kenmerk|kenmerk|zaaknummer|dossiernummer|dossier|bijlagen?(\(n\))?|bijlage\(n\)|opgesteld door|opsteller|auteur|behandeld door|contactpersoon|contact|telefoon|telefoonnummer|e-mail|email|paraaf|deadline|uiterlijk bij|status|rubricering|aantal pagina['’]s|afschrift|date|subject|our reference|your reference|reference|enclosures?|from|to|re|annexes|[tfem](?=\s*:|\s+[\d+(]|\s+\S+@))\s*:?(?=\s|$)/i;
/** Labels that are also everyday first words (`Aan de Westelijke Balkanlanden zal`): only alone or with a colon. */
export const UNSURE_FORM_LABEL =
  /^(aan|van|via|kopie(?! aan)|status|dossier|auteur|contact|date|from|to|re|reference)\b(?!\s*:|$)/i;

/** Lines that occur in letterheads and hardly anywhere else. */
export const LETTERHEAD_LINES =
  'directoraat-generaal|directie |postbus|\\d{4} ?[A-Z]{2} |www\\.|t \\+?\\d|f \\+?\\d|voorgesteld \\d|ontvangen \\d|general secretariat|secretariaat-generaal';
export const PLACE_AND_DATE =
  /^(['’]?s-)?(?!Verklaring|Verslag|Conclusies|Declaration)\p{Lu}[\p{L}’' -]{1,30}, ?(\p{L}+ )?\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october) \d{4}$/iu;
export const DATE_ONLY =
  /^(\p{L}+ )?\d{1,2}(ste|de|e|th|st|nd|rd)? (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)( \d{4})?$/iu;
export const MONTH =
  /^(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)\b/i;

/** The closing of a letter. */
export const CLOSING =
  /^(hoogachtend|met vriendelijke groet|met de meeste hoogachting|met hoogachting|yours (sincerely|faithfully)|sincerely|kind regards)\b/i;
/** Offices that sign, behind `De`. */
export const OFFICES = 'secretaris-generaal|directeur-generaal|directeur|griffier|president|voorzitter';

/** A line that opens an annex. `Bijlage(n)` and `Bijlagen: 2` are labels of a letterhead. */
export const ANNEX = /^(bijlage|annex|appendix)(?![\p{L}(])(?!\s*:\s*\d+$)(?!\s\d+$(?=\s*\d))/iu;

/** What only an internal note prints, on a line of its own. */
export const NOTE_CUES =
  '(ter|voor) (beslissing|besluitvorming|informatie|kennisneming|kennisname|ondertekening|bespreking|advisering|goedkeuring)( \\w+)?|nota|geadviseerd besluit';
/** Headings of a decision note. */
export const NOTE_HEADING =
  /^(aanleiding|geadviseerd(e)? besluit(en)?|kernpunten|kern|toelichting|advies|beslispunt(en)?|besluit|gevraagde? beslissing(en)?|communicatie|politiek(e)? context|financiële overwegingen|juridische overwegingen|informatie die niet openbaar gemaakt kan worden|motivering|achtergrond|vervolg|krachtenveld|afstemming|context)$/i;

/** The clauses of a motion: each is its own paragraph, though the one before ends in a comma. */
export const MOTION_CLAUSE =
  /^(gehoord|constaterende|overwegende|kennisnemende|gelezen|gelet op|wijzende|verwijzende|van (mening|oordeel)|spreekt|verzoekt|roept|draagt|bevestigt|onderschrijft|herinnerende|in overweging|besluit|en gaat over tot|having heard|noting|considering|whereas|recalling|being of the opinion|requests|calls|urges|and proceeds)\b/i;
export const MOTION_END = /(orde van de dag|order of the day)\.?$/i;

/** Headings that gather notes at the end of a paper. */
export const NOTES_HEADING = /^(noten|voetnoten|eindnoten|notes|footnotes|endnotes)$/i;

/** What a meeting calls itself: a heading that names one and stands in the title opens a part of the paper. */
export const MEETING =
  /(top|raad|summit|council|vergadering|bijeenkomst|conferentie|conference|meeting|eurogroep|ministerial|gymnich|forum|assembly)$/i;
