import { describe, expect, it } from 'vitest';
import { tagDocument } from '../src/annotate/annotated-document.ts';
import type { Knowledge, Term } from '../src/model.ts';
import { documentFromSentences } from '../src/read/from-sentences.ts';
import { annotated } from './setup/annotated.ts';

const term = (label: string, more: Partial<Term> = {}): Term => ({
  label,
  source: 'papers',
  foundIn: ['old'],
  ...more,
});
const theme = (id: string, ...terms: Term[]) => ({
  id,
  prefLabel: { nl: id, en: id },
  scopeNote: { nl: id, en: id },
  broader: null,
  terms,
  refused: [],
  headings: [],
});
const KNOWLEDGE: Knowledge = {
  version: '1',
  themes: [
    theme('water', term('waterbeheer'), term('NHP')),
    theme('peace', term('veiligheid'), term('oever*', { weak: true })),
  ],
  objects: [{ id: 'fonds', prefLabel: { nl: 'f', en: 'f' }, broader: null, terms: [term('noordelijk waterfonds')] }],
  regions: [{ id: 'north', prefLabel: { nl: 'n', en: 'n' }, broader: null, terms: [term('Noordelijke Raad')] }],
};
const paper = (...sentences: string[]) => documentFromSentences({ id: 'p', language: 'nl', sentences });

describe('a paper that explains its acronyms', () => {
  const taught = paper(
    'Het gemeenschappelijk waterbeheer (GWB) is besproken met de Noordelijke Raad (NR).',
    'Nederland vroeg aandacht voor het GWB.',
    'Het Noordelijk Havenprogramma (NHP) loopt door.',
    'Over het Noordelijk Havenprogramma volgt een brief.',
    'Uit het Noordelijk Waterfonds (NWF) is geput.',
    'Het NWF wordt aangevuld.',
    'De Organisatie voor Veiligheid en Overleg (OVO) zweeg.',
    'De OVO was er niet.',
  );
  const knowledgeIn = (document: typeof taught) => annotated(document, KNOWLEDGE).compiled.knowledge;
  const themesOf = (document: typeof taught) =>
    tagDocument(document, KNOWLEDGE).tags.map(({ sentence, theme: id }) => `${sentence} ${id}`);

  it('teaches that the acronym of a term means the term, and the long form of an acronym too', () => {
    expect(themesOf(taught)).toEqual(expect.arrayContaining(['p.0 water', 'p.1 water', 'p.2 water', 'p.3 water']));
  });

  it('teaches it in that paper alone', () => {
    expect(themesOf(paper('Nederland vroeg aandacht voor het GWB.', 'Het NWF wordt aangevuld.'))).toEqual([]);
  });

  it('teaches objects as well', () => {
    const found = annotated(taught, KNOWLEDGE).sentences;
    expect(found.get('p.5')?.objects.map((hit) => hit.object)).toEqual(['fonds']);
  });

  it('teaches nothing of a term that is only a part of the name, and makes no places', () => {
    expect(themesOf(taught)).not.toContain('p.7 peace');
    expect(annotated(taught, KNOWLEDGE).acronymTerms.map(({ term: one }) => one.label)).toEqual([
      'GWB',
      'Noordelijk Havenprogramma',
      'NWF',
    ]);
    expect(knowledgeIn(taught)?.regions).toBe(KNOWLEDGE.regions);
  });

  it('inherits whether a term is weak and where it was found, so that switching off reaches it', () => {
    const document = paper('Het Programma Rivieroevers (PRO) begint.', 'De Noordelijke Oeverwacht (NO) ook.');
    const [one] = annotated(document, KNOWLEDGE).acronymTerms;
    expect(one).toMatchObject({ id: 'peace', term: { label: 'NO', weak: true, foundIn: ['old'] } });
    expect(tagDocument(taught, KNOWLEDGE, { without: 'old' }).tags).toEqual([]);
  });

  it('leaves the knowledge as it is when there is nothing to learn', () => {
    const document = paper('Er staat niets tussen haakjes.');
    expect(knowledgeIn(document)).toBe(KNOWLEDGE);
    expect(knowledgeIn(taught)).toEqual(knowledgeIn(taught));
  });
});
