import { describe, expect, it } from 'vitest';
import type { Language } from '../src/model.ts';
import { paperReader } from '../src/trace/passages.ts';
import { NORDIC } from './compare-cases.ts';
import { annotated } from './setup/annotated.ts';
import { readDocument } from './setup/read.ts';
import { madeSource } from './setup/source.ts';

/** The speaker of every sentence of the turns of a made-up paper, by the first words of the sentence. */
function speakers(
  text: string,
  language: Language = 'nl',
  issuer: string | null = null,
): Record<string, string | null> {
  const source = madeSource({ id: 'turns', genre: 'letter', issuer, language });
  const paper = annotated(readDocument(source, text), NORDIC);
  const reader = paperReader(paper);
  const turns = paper.blocks.filter(({ isProse }) => isProse).flatMap(({ sentences }) => sentences);
  return Object.fromEntries(
    turns.map(({ sentence }) => {
      const { speaker } = reader.passage(sentence.id, { from: 0, to: sentence.text.length }).wording;
      return [sentence.text.split(' ').slice(0, 4).join(' '), speaker?.value ?? null];
    }),
  );
}

const LETTER = `Geachte voorzitter,

Hierbij bied ik u de antwoorden aan op de vragen van het lid Kramer over havengelden.

Vraag 1
Het kabinet wil de havengelden verhogen. Deelt u de mening dat dit onwenselijk is?

Antwoord 1
Nee. Het kabinet hecht aan veilige havens. De havengelden moeten worden verhoogd.

Hoogachtend,
De minister van Infrastructuur,
A. de Boer
`;

const CONSULTATION = `Verslag van een schriftelijk overleg

Vragen en opmerkingen van de leden van de Waterpartij-fractie

De leden van de Waterpartij-fractie steunen de aanleg van dijken. Nederland moet de dijken eerder versterken.

Antwoord van het kabinet

Het kabinet steunt de aanleg van dijken.
`;

const MOTION = `MOTIE VAN HET LID BOS

Voorgesteld 12 december 2023

De Kamer,

gehoord de beraadslaging,

constaterende dat het kabinet de rente verlaagt;

verzoekt de regering de rente op 1 procent te houden,

en gaat over tot de orde van de dag.

Bos
`;

const DEBATE = `De voorzitter: Aan de orde is het debat over de rente. Het woord is aan de heer Bos.

De heer Bos (Lijst Zuid): Het kabinet steunt de verlaging niet.

Wij vinden dat Nederland de rente moet verlagen.

Minister De Vries: Voorzitter. Ik steun de verlaging niet.
`;

describe('who speaks where somebody has the word', () => {
  it('is no author of the letter in a question, and its author in the answer', () => {
    expect(speakers(LETTER)).toMatchInlineSnapshot(`
      {
        "De havengelden moeten worden": "kabinet",
        "Deelt u de mening": null,
        "Het kabinet hecht aan": "kabinet",
        "Het kabinet wil de": null,
        "Hierbij bied ik u": "minister",
        "Nee.": null,
      }
    `);
  });
  it('is the fraction under its heading, and the government in the answer', () => {
    expect(speakers(CONSULTATION)).toMatchInlineSnapshot(`
      {
        "De leden van de": "fraction",
        "Het kabinet steunt de": "kabinet",
        "Nederland moet de dijken": "fraction",
      }
    `);
  });
  it('is the house that moves', () => {
    expect(speakers(MOTION)).toMatchInlineSnapshot(`
      {
        "De Kamer,": "declaration",
        "constaterende dat het kabinet": "parliament",
        "en gaat over tot": "parliament",
        "gehoord de beraadslaging,": "parliament",
        "verzoekt de regering de": "parliament",
      }
    `);
  });
  it('is the one whose name opens the speech, as far as he is known', () => {
    expect(speakers(DEBATE)).toMatchInlineSnapshot(`
      {
        "De heer Bos (Lijst": null,
        "De voorzitter: Aan de": null,
        "Het woord is aan": null,
        "Ik steun de verlaging": "minister",
        "Minister De Vries: Voorzitter.": "minister",
        "Wij vinden dat Nederland": null,
      }
    `);
  });
});
