/**
 * Dutch trends, and the degree words beside them, as planning offices, banks and councils write them. The ranks stand in
 * ../trend-words.ts with their sources; forms after Klein 1998, "Adverbs of Degree in Dutch and Related Languages".
 */
import type { TrendData } from '../trend-words.ts';
import { wordList } from '../word-list.ts';

export const DUTCH_TRENDS: TrendData = {
  amounts: {
    slight: 'licht lichte lichtjes iets ietwat marginaal marginale gering geringe',
    some: 'enigszins enig enige',
    modest: 'bescheiden beperkt beperkte',
    moderate: 'matig matige gematigd gematigde',
    solid: 'stevig stevige solide',
    strong: 'sterk sterke krachtig krachtige',
    robust: 'robuust robuuste',
    large: `fors forse aanzienlijk aanzienlijke flink flinke substantieel substantiele significant significante scherp
      scherpe groot grote`,
    any: 'eventueel eventuele',
    further: 'verder verdere aanvullend aanvullende extra bijkomend bijkomende',
    slow: 'geleidelijk geleidelijke langzaam langzame',
    fast: 'snel snelle',
  },
  growing: [
    'stijg stijgt stijgen steeg stegen gestegen stijging stijgingen',
    'toe+neem toe+neemt toe+nemen toe+nam toe+namen toenemen toeneemt toegenomen toename',
    'groei groeit groeien groeide groeiden gegroeid',
    'verbeter*',
    'versterk*',
    'herstel*',
    'versnel*',
    'vooruitgang voortgang',
    'aan+trekt aan+trekken aan+trok aan+trokken aangetrokken aantrekken',
    'op+loopt op+lopen op+liep op+liepen opgelopen oplopen',
    'verhog* verhoog*',
    'verlag* verlaag*',
    'verminder*',
    'terugdringen teruggedrongen terugdringing',
    'verscherp*',
    'verruim*',
    'aanpassing aanpassingen',
    'af+hangt af+hangen afhankelijk',
    'druk',
    'risico*',
    'onzeker*',
    'steun steunt steunen gesteund',
    'inspanning inspanningen',
    'investering investeringen',
    'bezorgd zorgen',
    'hoog hoge',
    'krap krapte',
  ],
  falling: [
    'daal daalt dalen daalde daalden gedaald daling dalingen',
    'af+neem af+neemt af+nemen af+nam af+namen afnemen afneemt afgenomen afname',
    'krimp krimpt krimpen kromp krompen gekrompen',
    'vertrag*',
    'verzwak*',
    'verslechter*',
    'terug+loopt terug+lopen terug+liep terug+liepen teruggelopen teruglopen',
    'af+zwakt af+zwakken afgezwakt',
    'laag lage',
    'zwak zwakke',
  ],
  noun: /ing(?:en)?$|^(?:groei|toename|afname|vooruitgang|voortgang|herstel|druk|risico.*|onzekerheid|onzekerheden|steun|zorgen|krapte|krimp)$/,
  pace: wordList('tempo snelheid mate'),
  between: wordList('is zijn was waren wordt worden werd werden heeft hebben had te'),
  adverb: /(?!)/,
  happened:
    /^(?:(?:toe|aan|op|af|terug)?ge\p{L}+|steeg|stegen|groeide|groeiden|daalde|daalden|nam|namen|kromp|krompen|liep|liepen|trok|trokken|verbeterd|verbeterde|verbeterden|verslechterd|verslechterde|versterkt|versterkte|versneld|hersteld|verhoogd|verhoogde|verlaagd|verlaagde|verminderd|verminderde|vertraagd|verzwakt)$/u,
  factual: wordList('geboekt gemaakt bereikt gezien ontstaan'),
  passing:
    wordList(`blijft blijven bleef bleven gebleven begint begon recente recent maand maanden kwartaal kwartalen jaar jaren
    afgelopen vorig vorige laatste periode week weken dagen gemiddeld nu nog steeds`),
  intensifying: wordList('zeer heel erg meer minder meest minst vrij tamelijk nogal te zo even bijzonder uiterst niet'),
  verbs: wordList(''),
  lacking: wordList('gebrek ontbreken uitblijven zonder nauwelijks amper weinig'),
  opening: wordList('en maar of hoewel terwijl ofschoon dat die waarbij omdat als wanneer indien tenzij totdat'),
  conceding: wordList('maar hoewel terwijl ofschoon'),
};
