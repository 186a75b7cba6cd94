/** What offices that write Dutch print around their texts. */
import type { PrintedData } from '../pack.ts';

export const DUTCH_PRINTED: PrintedData = {
  salutation: String.raw`(?:zeer )?(?:geachte?|hooggeachte|weledel\p{L}+|edelachtbare|beste|waarde|excellenties?|mijne heren|mijnheer de voorzitter|mevrouw de voorzitter|l\.?s(?=\.?,?$))`,
  letterOpening:
    'hierbij|hiermee|hierdoor|bijgaand|bijgevoegd|met deze brief|middels deze brief|door middel van deze brief|(?:mede )?namens (?:de|het) [^.]{3,80} (?:bied|zend|stuur|informeer)|in (?:antwoord|reactie|vervolg|aanvulling) op (?:uw|de|het) [^.]{0,80}(?:verzoek|brief|vragen)|graag (?:bied|zend|stuur|informeer)|de delegaties vinden|voor de delegaties gaan',
  letterVerb: 'bied|zend|stuur|doe|informeer|deel|geleid|ontvangt|treft|toekomen|bijlage|hierbij',
  to: 'aan(?: de)?(?: heer| mevrouw)?',
  addressed: 'voorzitter|voorzitters|president|leden',
  formLabel: String.raw`aan|van|via|van/door|kopie(?: aan)?|cc|afgestemd met|datum|betreft|onderwerp|onze referentie|uw referentie|ons kenmerk|uw kenmerk|kenmerk|zaaknummer|dossiernummer|dossier|bijlagen?(?:\(n\))?|bijlage\(n\)|opgesteld door|opsteller|auteur|behandeld door|contactpersoon|contact|telefoon|telefoonnummer|e-mail|email|paraaf|deadline|uiterlijk bij|status|rubricering|aantal pagina['’]s|afschrift|retouradres|bezoekadres|postadres|correspondentieadres|doorkiesnummer|e-mailadres|website|iban|kvk(?:-nummer)?|uw (?:brief|bericht|e-mail)(?: van)?|referentie|nummer|zaak(?:nr\.?)?|registratie(?:nummer)?|documentnummer|besluitnummer|voorstelnummer|verzenddatum|verzonden|datum verzending|portefeuille(?:houder)?|steller|agendapunt|raadsvergadering|vergadering|commissie|versie|classificatie|vertrouwelijkheid|blad|informatie bij|inlichtingen bij|inlichtingen`,
  unsureLabel:
    'aan|van|via|kopie(?! aan)|status|dossier|auteur|contact|nummer|zaak|registratie|portefeuille|portefeuillehouder|steller|vergadering|raadsvergadering|commissie|versie|blad|website|referentie|verzonden|inlichtingen|agendapunt|classificatie|vertrouwelijkheid|telefoon|deadline',
  bodies:
    'gemeente|provincie|provinciale staten|gedeputeerde staten|rijksdienst|rijksinstituut|inspectie|dienst|raad voor|college voor|agentschap|waterschap|hoogheemraadschap|wetterskip|omgevingsdienst|veiligheidsregio|autoriteit|afdeling|cluster|team|bureau|havenbedrijf|stichting|vereniging',
  letterhead: String.raw`> ?retouradres|bij beantwoording (?:de |het )?(?:datum|onderwerp|kenmerk|nummer|onze referentie|ons kenmerk)\b|directoraat-generaal|directie |postbus|\d{4} ?[A-Z]{2} |(?:voorgesteld|vastgesteld|ontvangen|aangenomen|gepubliceerd|ingezonden|verzonden)(?: tijdens| op| bij|:)? (?=.*\d)(?!.{70})|gemeenteblad|provinciaal blad|waterschapsblad|officiële uitgave|secretariaat-generaal`,
  months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  ordinal: 'ste|de|e',
  titleWords: 'Verklaring|Verslag|Conclusies',
  closing:
    'hoogachtend|(?:met )?(?:de )?(?:vriendelijke|hartelijke|beste|vriendelijke en hartelijke) groet(?:en)?|met de meeste hoogachting|met (?:gepaste |verschuldigde )?hoogachting|met collegiale groet|hoogachting',
  signedFor: 'namens dezen?|voor dezen?|namens het (?:college|bestuur)|namens de (?:raad|directie)',
  onBehalf:
    '(?:(?:mede )?namens )?(?:(?:de|het) )?(?:(?:plaatsvervangend|waarnemend|fungerend|wd|eerste|tweede|adjunct|substituut|loco|vice|onder|interim|algemeen|demissionair|plv\\.|wnd\\.|fgd\\.)[ -]?)?',
  offices:
    'secretaris-generaal|directeur-generaal|directeur|griffier|statengriffier|raadsgriffier|president|voorzitter|burgemeester|wethouder|gemeentesecretaris|provinciesecretaris|secretaris|dijkgraaf|dijkgravin|heemraad|gedeputeerde|commissaris|korpschef|inspecteur-generaal|inspecteur|bestuurder|bestuursvoorzitter|bestuurslid|dagelijks bestuur|algemeen bestuur|college van|raad van bestuur|afdelingshoofd|hoofd|rapporteur|(?:provinciale staten|gedeputeerde staten|burgemeester en wethouders|raad|algemene vergadering)(?: van .{2,40})? voornoemd',
  annex: 'bijlage',
  noteCue: String.raw`(?:ter|voor) (?:beslissing|besluitvorming|informatie|kennisneming|kennisname|ondertekening|bespreking|advisering|goedkeuring)(?: \w+)?|nota|geadviseerd besluit`,
  noteLabel:
    'via|paraaf|afgestemd met|opgesteld door|opsteller|auteur|deadline|uiterlijk bij|kopie|parafen|parafering|van/door',
  noteHeading:
    'aanleiding|geadviseerde? besluit(?:en)?|kernpunten|kern|toelichting|advies|beslispunt(?:en)?|besluit|gevraagde? beslissing(?:en)?|communicatie|politieke? context|financiële overwegingen|juridische overwegingen|informatie die niet openbaar gemaakt kan worden|motivering|achtergrond|vervolg|krachtenveld|afstemming|context',
  publication: 'brief van (?:de|het|een)',
  firstHeading:
    'inleiding|inhoud(?:sopgave)?|samenvatting|managementsamenvatting|voorwoord|leeswijzer|algemeen|woord vooraf|aanhef',
  webLine: String.raw`(?:inhoud (?:van|op) (?:deze|de) pagina|op deze pagina):?|soort (?:document|publicatie|bericht)|delen (?:op|via) .{1,20}|(?:deel|delen) via: .{1,60}|deel (?:deze|dit) .{1,20}|direct naar(?: .{0,40})?|(?:ga |spring )?(?:direct )?naar (?:de )?(?:hoofd)?(?:inhoud|navigatie|menu|zoekfunctie|zoeken)|u (?:bent|bevindt zich) hier:?.{0,80}|(?:deze|onze|de) (?:web)?site .{0,60}cookies.{0,200}|(?:wij|we) (?:gebruiken|plaatsen) .{0,40}cookies.{0,200}|cookies|cookie(?:beleid|instellingen|voorkeuren|verklaring)|(?:alle )?cookies (?:accepteren|weigeren|toestaan|beheren)|accepteer.{0,20} cookies|gerelateerde? (?:personen|documenten|stukken|informatie|onderwerpen|zaken|berichten|artikelen|items|links):?|onderdeel van (?:zaak|dossier)\b.{0,60}|preview document.{0,40}|directe link naar .{0,200}|(?:open|sluit|toon|verberg) (?:het )?(?:hoofd)?menu|(?:hoofd|service)menu|volg ons\b.{0,60}|(?:was|is) (?:deze|dit) (?:pagina|informatie|bericht) (?:nuttig|duidelijk).{0,60}|heeft (?:u|deze|dit) .{0,60}(?:gevonden|geholpen)\b.{0,60}|vond u .{0,60}\?|(?:deze )?(?:pagina )?(?:afdrukken|printen)|print (?:deze )?pagina|over deze (?:web)?site|bekijk alle .{1,40}|(?:terug )?naar (?:het )?(?:overzicht|zoekresultaten).{0,30}|(?:laat )?(?:deze pagina )?voorlezen|lees (?:deze pagina )?voor`,
  webLink: String.raw`terug naar .{1,40}|lees (?:ook|meer|verder)(?:[: ].{0,80})?|(?:nieuwsbericht|persbericht|publicatie|toespraak|blog)(?: \|.{0,40})?|[\p{L} :]{3,40} \| \d{1,2}[-/.]\d{1,2}[-/.]\d{4}|accepteren|weigeren|documentsoort:? .{1,60}|tekst van de brief|home|startpagina|menu|zoek|zoeken|uitgebreid zoeken|inloggen|mijn \p{L}+|contact|privacy(?:verklaring|beleid)?|toegankelijkheid(?:sverklaring)?|sitemap|disclaimer|proclaimer|colofon|archief|rss(?:-feeds?)?|nieuwsbrief|aanmelden(?: .{0,40})?|abonneren(?: .{0,40})?|vorige|volgende|(?:« ?)?(?:vorig|volgend)e? (?:document|pagina|bericht|artikel)(?: ?»)?|download(?:en)?(?: .{0,60})?|zie ook:?|meer over .{0,60}|delen|facebook|linkedin|twitter|x|instagram|youtube|whatsapp|mail|english|vacatures|werken bij .{0,30}|nieuws|actueel|documenten?|publicaties|onderwerpen|organisatie|copyright.{0,60}|laatst (?:gewijzigd|bijgewerkt).{0,40}|gepubliceerd op .{0,30}|brief regering|officiële bekendmakingen`,
  toTheTop: '(?:terug )?naar boven|(?:terug )?naar (?:het )?begin(?: van de pagina)?',
  notesHeading: 'noten|voetnoten|eindnoten',
  contentsHeading:
    'inhoud|inhoudsopgave|inhoudstafel|inhoudsoverzicht|lijst van (?:tabellen|figuren|bijlagen|afkortingen)',
  pageWord: "pagina|pagina['’]s|blz\\.?|bladzijde|pag\\.?|p\\.",
  captionWord: 'tabel|figuur|grafiek|kaart|diagram|schema|overzicht|afbeelding|staatje|kader',
  tableSource: 'bron|bronnen',
  total: 'totaal|subtotaal|saldo|som|gemiddeld',
  numberedUnit:
    'vraag|vragen|antwoord|antwoorden|artikel|art\\.|hoofdstuk|paragraaf|deel|bijlage|punt|stelling|aanbeveling|aanbevelingen|conclusie|motie|onderdeel|thema|fase|stap|doel|doelstelling|maatregel|optie|scenario|beslispunt|agendapunt|amendement|lid|titel|afdeling|tabel|figuur',
  meeting: 'top|raad|vergadering|bijeenkomst|conferentie|eurogroep|gymnich|forum',
};
