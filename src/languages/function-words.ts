/**
 * Function words: the words that hold a sentence together and say little by themselves.
 *
 * One closed list for both languages, because a comparison of wordings is not told the language and the two lists do
 * not bite each other. Lists from the net were not used: they hold content words of this field ("gegeven", "mogelijk",
 * "zeker", "state") and lack the ones policy papers need ("tevens", "waaronder", "alsmede", "jegens"). Degree words
 * ("verder", "volledig", "geheel") and words of scope ("alle", "inclusief") are left out on purpose: in a comparison of
 * positions they are the news.
 */
import { foldWord } from '../text/tokenize.ts';

const DUTCH = `
aan achter af al als alsmede alsnog alsook ander andere anderzijds bij binnen boven daar daarbij daarin daarmee daarna
daarnaast daarom daaronder daarop daartoe daarvan daarvoor dan dat de den der des deze die dit doch doen doet door
dus dus een eens eerst eigen elk elke en enerzijds er eraan erin ermee erop ervan ervoor even eveneens evenals ge
geen haar had hadden heb hebben hebt heeft hem hen het hier hierbij hierin hiermee hierop hiertoe hij hoe hun ie iets
ik in inzake is ja je jegens jl jouw kan kon konden kunnen maar me mede meer men met mij mijn na naar namens nee niet
nog nu of om omdat omtrent onder ons onze ook op opdat over per reeds rond rondom sinds slechts te ten tegen
tegenover tenzij ter terwijl tevens tijdens toch toen tot tussen u uit uw vaak van vanaf vandaar vanuit vanwege via
volgens voor vooraf voorts waar waarbij waardoor waarin waarmee waarna waarom waaronder waarop waarover waartoe
waarvan waarvoor want waren was wat we wel welk welke werd werden wie wij wijze wil willen word worden wordt zal ze
zelf zich zij zijn zo zoals zodat zodra zonder zou zouden zowel zullen
`;
const ENGLISH = `
a about after against also am among an and any are as at be been before being between both but by can could did do
does during each for from had has have he her here hers him his how i if in into is it its may me might more must my
no nor not of on onto or our out over own per shall she should since so some such than that the their them then there
thereby these they this those through thus to too toward towards under until up upon us was we were what when where
whereas whereby which while who whom whose why will with within without would you your
`;
const WORDS: ReadonlySet<string> = new Set(`${DUTCH} ${ENGLISH}`.trim().split(/\s+/));

/** Whether a word only holds the sentence together, in Dutch or English; accents and capitals do not matter. */
export function isFunctionWord(word: string): boolean {
  return WORDS.has(foldWord(word));
}
