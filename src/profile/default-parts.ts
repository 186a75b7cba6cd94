/** Pieces that files of Dutch and European offices hold, and how their titles begin: the first that fits counts. */
import type { PartOfFile, TitleCue } from './profile.ts';

export const PARTS: readonly PartOfFile[] = [
  { id: 'brief', label: { nl: 'aanbiedingsbrief', en: 'covering letter' }, kind: 'letter', compared: false },
  { id: 'verklaring', label: { nl: 'verklaring', en: 'declaration' }, kind: 'declaration', compared: true },
  { id: 'verslag', label: { nl: 'verslag', en: 'report' }, kind: 'report', compared: true },
  { id: 'agenda', label: { nl: 'geannoteerde agenda', en: 'annotated agenda' }, kind: 'agenda', compared: true },
  { id: 'motie', label: { nl: 'motie', en: 'motion' }, kind: 'declaration', compared: true },
  { id: 'vragen', label: { nl: 'vragen en antwoorden', en: 'questions and answers' }, kind: 'report', compared: true },
  { id: 'besluit', label: { nl: 'besluit', en: 'decision' }, kind: 'declaration', compared: true },
  { id: 'beslisnota', label: { nl: 'beslisnota', en: 'decision note' }, kind: 'note', compared: false },
  { id: 'bijlage', label: { nl: 'bijlage', en: 'annex' }, kind: 'annex', compared: true },
];

export const TITLES: readonly TitleCue[] = [
  { part: 'verslag', begins: String.raw`(kort )?(verslag|terugkoppeling|kabinetsverslag|report|summary)\b` },
  {
    part: 'agenda',
    begins: String.raw`(concept[- ])?(geannoteerde agenda|agenda|annotated agenda|inzet|kabinetsinzet)\b`,
  },
  {
    part: 'verklaring',
    begins: String.raw`((gezamenlijke|gemeenschappelijke|joint) )?(\p{Lu}[\p{L}-]+[ -])?(verklaring|declaration|statement|conclusies|conclusions|raadsconclusies|ontwerpconclusies|slotverklaring)\b`,
  },
  {
    part: 'motie',
    begins: String.raw`(gewijzigde |nader gewijzigde )?(nr\. \w+ )?(gewijzigde |nader gewijzigde )?(motie|motion)\b`,
  },
  {
    part: 'verklaring',
    begins: String.raw`((de )?europese raad|european council|raad (buitenlandse|algemene) zaken)\b.*\b(conclusies|conclusions|verklaring)\b`,
  },
  {
    part: 'besluit',
    begins: String.raw`(?:(?:council|commission) )?(?:(?:implementing|delegated) )?(?:decision|regulation|directive) \((?:EU|EC|EEC|CFSP|Euratom)\b`,
  },
  {
    part: 'besluit',
    begins: String.raw`(?:(?:gewijzigd )?(?:raads|staten|college)?besluit|[\p{L}-]*verordening|[\p{L}-]*regeling|decision|regulation|order) (?:\(.{1,20}\) )?(?:.{0,120}\b)?(?:tot|houdende|betreffende|inzake|van|on|of|to)\b`,
  },
  {
    part: 'vragen',
    begins: `antwoorden? (?:van (?:de )?(?:minister|staatssecretaris)|op (?:de )?(?:kamervragen|schriftelijke|raadsvragen|statenvragen))|(?:beantwoording|lijst) (?:van )?(?:de )?(?:schriftelijke |nadere )?(?:kamer|raads|staten)?vragen|(?:nadere |schriftelijke |mondelinge )*(?:vragen van (?:het lid|de leden|raadslid|statenlid) (?!van )|(?:kamer|raads|staten)vragen)|(?:written |oral )?questions (?:to|for) the`,
  },
  { part: 'beslisnota', begins: String.raw`(beslisnota|nota)\b` },
  { part: 'bijlage', begins: String.raw`(bnc[- ]?)?fiche\b` },
  {
    part: 'verslag',
    begins: String.raw`(notulen van|handelingen van|besluitenlijst|minutes of|communication from|kabinetsappreciatie|appreciatie|kabinetsreactie|kwartaalrapportage|non-paper|beantwoording|overzicht|voortgangsrapportage|staat van de europese unie)\b`,
  },
];
