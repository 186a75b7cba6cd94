import { wordList } from '../word-list.ts';

/** Dutch function words; see ../function-words.ts for what is left out. */
export const DUTCH_FUNCTION_WORDS = wordList(`
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
`);
