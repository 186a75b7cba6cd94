/** What offices that write Dutch print around their texts. */
import type { PrintedData } from '../pack.ts';

export const DUTCH_PRINTED: PrintedData = {
  salutation:
    '(?:zeer )?(?:geachte|hooggeachte|weledelgeboren|beste|excellentie|mijnheer de voorzitter|mevrouw de voorzitter)',
  letterOpening:
    'hierbij|hiermee|hierdoor|bijgaand|bijgevoegd|met deze brief|middels deze brief|door middel van deze brief|(?:mede )?namens (?:de|het) [^.]{3,80} (?:bied|zend|stuur|informeer)|in (?:antwoord|reactie|vervolg|aanvulling) op (?:uw|de|het) [^.]{0,80}(?:verzoek|brief|vragen)|graag (?:bied|zend|stuur|informeer)|de delegaties vinden|voor de delegaties gaan',
  letterVerb: 'bied|zend|stuur|doe|informeer|deel|geleid|ontvangt|treft|toekomen|bijlage|hierbij',
  to: 'aan(?: de)?(?: heer| mevrouw)?',
  addressed: 'voorzitter|voorzitters|president|leden',
  formLabel: String.raw`aan|van|via|van/door|kopie(?: aan)?|cc|afgestemd met|datum|betreft|onderwerp|onze referentie|uw referentie|ons kenmerk|uw kenmerk|kenmerk|zaaknummer|dossiernummer|dossier|bijlagen?(?:\(n\))?|bijlage\(n\)|opgesteld door|opsteller|auteur|behandeld door|contactpersoon|contact|telefoon|telefoonnummer|e-mail|email|paraaf|deadline|uiterlijk bij|status|rubricering|aantal pagina['’]s|afschrift`,
  unsureLabel: 'aan|van|via|kopie(?! aan)|status|dossier|auteur|contact',
  letterhead: String.raw`directoraat-generaal|directie |postbus|\d{4} ?[A-Z]{2} |voorgesteld \d|ontvangen \d|secretariaat-generaal`,
  months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  ordinal: 'ste|de|e',
  titleWords: 'Verklaring|Verslag|Conclusies',
  closing: 'hoogachtend|met vriendelijke groet|met de meeste hoogachting|met hoogachting',
  onBehalf: '(?:(?:mede )?namens )?(?:(?:de|het) )?',
  offices: 'secretaris-generaal|directeur-generaal|directeur|griffier|president|voorzitter',
  annex: 'bijlage',
  noteCue: String.raw`(?:ter|voor) (?:beslissing|besluitvorming|informatie|kennisneming|kennisname|ondertekening|bespreking|advisering|goedkeuring)(?: \w+)?|nota|geadviseerd besluit`,
  noteHeading:
    'aanleiding|geadviseerde? besluit(?:en)?|kernpunten|kern|toelichting|advies|beslispunt(?:en)?|besluit|gevraagde? beslissing(?:en)?|communicatie|politieke? context|financiële overwegingen|juridische overwegingen|informatie die niet openbaar gemaakt kan worden|motivering|achtergrond|vervolg|krachtenveld|afstemming|context',
  notesHeading: 'noten|voetnoten|eindnoten',
  meeting: 'top|raad|vergadering|bijeenkomst|conferentie|eurogroep|gymnich|forum',
};
