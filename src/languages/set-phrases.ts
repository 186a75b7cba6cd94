/**
 * Set phrases of position papers: who met where, that a paper is public, that a letter is attached.
 *
 * They are language knowledge, not subject knowledge: the same phrases stand in every letter of these offices. They are
 * the only sentences that repeat word for word through the years, so a tool that shows what is most alike shows these
 * first; with a name they can step back. `form` is about the paper or the meeting and nothing else; an `occasion` tells
 * what was spoken of too ("tijdens deze bijeenkomst werd gesproken over ... uitbreiding").
 */

export interface SetPhrase {
  /** The languages give patterns by it. */
  readonly id: string;
  readonly kind: 'form' | 'occasion';
}

export const SET_PHRASES: readonly SetPhrase[] = [
  { id: 'offering', kind: 'form' },
  { id: 'informing', kind: 'form' },
  { id: 'meeting', kind: 'form' },
  { id: 'attendance', kind: 'form' },
  // Not attendance: to have been at the summit and to have met one president there are two facts.
  { id: 'talk', kind: 'form' },
  { id: 'publication', kind: 'form' },
  { id: 'contents', kind: 'form' },
  { id: 'decisions', kind: 'form' },
  { id: 'on-the-agenda', kind: 'form' },
  { id: 'spoken-of', kind: 'occasion' },
  { id: 'announcement', kind: 'occasion' },
];
