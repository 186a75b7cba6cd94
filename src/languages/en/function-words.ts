import { wordList } from '../word-list.ts';

/** English function words; see ../function-words.ts for what is left out. */
export const ENGLISH_FUNCTION_WORDS = wordList(`
a about after against also am among an and any are as at be been before being between both but by can could did do
does during each for from had has have he her here hers him his how i if in into is it its may me might more must my
no nor not of on onto or our out over own per shall she should since so some such than that the their them then there
thereby these they this those through thus to too toward towards under until up upon us was we were what when where
whereas whereby which while who whom whose why will with within without would you your
`);
