/** Dutch words by which a passage goes on with what stands around it. */
import type { SurroundingWords } from '../surrounding-words.ts';
import { wordList } from '../word-list.ts';

export const DUTCH_SURROUNDINGS: SurroundingWords = {
  agenda:
    /(?:prioriteiten|actie|werk|uitvoerings|meerjaren|beleids|verbeter|stappen|herstel)-?(?:agenda|plan|programma)|routekaart|actiepunten|prioriteiten|maatregelen/i,
  goingOn:
    /^(?:tegelijkertijd|daarin|hierin|daarbij|hierbij|daarop|hierop|daartoe|hiertoe|dat|dit|in (?:dat|dit) (?:licht|verband|kader|opzicht))(?![\p{L}])|(?<![\p{L}])in (?:dat|dit) (?:licht|verband|kader)(?![\p{L}])/iu,
  containing: wordList('omvat omvatten behelst behelsen'),
  shared:
    /(?<![\p{L}])(?:samen|tezamen|gezamenlijk)(?! met)(?![\p{L}])|(?<![\p{L}])onze (?:[\p{L}]+e )?(?:samenwerking|betrekkingen|dialoog)|(?<![\p{L}])ons (?:[\p{L}]+e )?partnerschap/iu,
};
