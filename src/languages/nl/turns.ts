/** Who has the word, as papers in Dutch print it: Kamervragen, schriftelijk overleg, moties, besluiten, Handelingen. */
import type { TurnData } from '../pack.ts';

export const DUTCH_TURNS: TurnData = {
  question: 'vraag|vragen',
  answer: '(?:ons |het )?antwoord|antwoorden|beantwoording|(?:onze )?reactie',
  inReply: 'op(?: de)?',
  shortQuestion: 'V',
  shortAnswer: 'A',
  asked:
    '(?:(?:nadere|schriftelijke|mondelinge|gestelde|feitelijke|aanvullende) )*(?:vragen|opmerkingen|inbreng)(?: en (?:vragen|opmerkingen))?(?: (?:van|vanuit|door|namens|gesteld))',
  group: '(?:de )?(?:leden van de )?[^ ]+[- ]?fractie$|(?:de )?(?:leden van de )?fractie van (?:de |het )?[^.]{2,40}$',
  answered:
    '(?:nadere )?(?:antwoord|antwoorden|beantwoording|reactie|repliek)(?: ?(?:en|/|,) ?(?:antwoord|reactie))? (?:van|namens|door|op (?:de )?(?:vragen|inbreng|opmerkingen)) ',
  both: '(?:lijst van )?vragen en antwoorden|vragen(?: en opmerkingen)? (?:van|vanuit) [^.]{3,60} en (?:de )?(?:reactie|antwoorden?) |(?:lijst van )?vragen met antwoorden',
  fraction: '(?:de )?leden van de [^.]{0,60}fracties?\\b|(?:de )?[^ ,.]{1,30}-fractie\\b|de fractie van',
  those: '(?:de|deze) (?:voornoemde |genoemde |aan het woord zijnde )?(?:leden|fracties?)',
  sent: '\\((?:ingezonden|ontvangen|ingekomen|beantwoord|gesteld) [^()]*\\d{4}\\)',
  replying: 'de regering|de bewindspersoon|het college|ik|in antwoord op|in reactie op',
  plainAnswer: 'ja|nee|neen',
  farewell:
    '(?:ik|wij) (?:vertrouw|vertrouwen|hoop|hopen|ga|gaan|verwacht|verwachten)\\b|hiermee (?:heb|hebben|is|zijn|hoop)|met deze (?:brief|antwoorden)',
  clause:
    '(?:voorts|tevens|verder|daarnaast|bovendien|eveneens),? (?:overwegende|constaterende|gelet op)|gehoord|constaterende|overwegende|kennisnemende|gelezen|gelet op|wijzende|verwijzende|van (?:mening|oordeel)|spreekt|verzoekt|roept|draagt|bevestigt|onderschrijft|herinnerende|in overweging|besluit|en gaat over tot',
  ground:
    '(?:(?:voorts|tevens|verder|daarnaast|bovendien|eveneens|ook|mede),? (?=overweg|constat|gelet|gezien|gelezen|kennis|van ))?(?:gehoord|constaterende|overwegende|kennisnemende|kennis (?:genomen hebbende|nemende)|gelezen|gelet op|gezien|wijzende|verwijzende|van (?:mening|oordeel)|herinnerende|in overweging nemende|in aanmerking nemende|in aansluiting op|vaststellende)',
  request:
    'spre(?:ekt|ken) (?:uit|als|haar|zijn|de)|verzoek(?:t|en)|roep(?:t|en)|dra(?:agt|gen)|bevestig(?:t|en)|onderschrij(?:ft|ven)|dring(?:t|en)|nodig(?:t|en)|vra(?:agt|gen)|geeft|moedig(?:t|en)|betreur(?:t|en)|steun(?:t|en)|verkla(?:art|ren)',
  operative: '(?:besluit(?:en)?|b e s l u i t(?: e n)?)(?![\\p{L}\\p{N}])|en ga(?:at|an) over tot',
  closing: 'orde van de dag',
  mover: '',
  chamber:
    'de (?:gemeente|eilands|deel|dorps)?raad|(?:de|provinciale) staten|gedeputeerde staten|het (?:algemeen|dagelijks) bestuur|de verenigde vergadering|het college|burgemeester en wethouders|de (?:burgemeester|heffingsambtenaar|commissie|vergadering)',
  speakerTitle:
    'de heer|mevrouw|mevr\\.|dhr\\.|mw\\.|het lid|raadslid|statenlid|burgerlid|senator|wethouder|burgemeester|gedeputeerde|heemraad|hoogheemraad|dijkgraaf|watergraaf|commissaris|eurocommissaris',
  chair:
    'de (?:plaatsvervangend |waarnemend )?voorzitter|de (?:wethouder|burgemeester|gedeputeerde|dijkgraaf|griffier|secretaris|informateur|rapporteur)',
  stage:
    '(?:de|deze) (?:algemene )?(?:vergadering|beraadslaging|zitting)(?:en)? (?:wordt|worden|is|zijn)|schorsing|sluiting|aanvang|\\(|(?:het voorstel|de motie|het amendement|in stemming)[^.]{0,80} (?:aangenomen|verworpen|stemming)',
  partLabel: 'deel|boek|titel|hoofdstuk|afdeling|paragraaf|onderdeel|artikel|art\\.',
  leadIn: 'volgende|volgt|namelijk|te weten|onder (?:meer|andere)',
};
