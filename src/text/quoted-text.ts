import { squeezeSpace } from './anchors.ts';
import { plainText } from './read-characters.ts';

/** Words as they are held against each other: what was copied along unseen, or out of a file with look-alikes, is no other word. */
export const quotedText = (text: string): string => squeezeSpace(plainText(text));
