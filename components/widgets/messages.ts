/** Words that all widgets have and no other view. What a line says is told by src/present, word for word as elsewhere. */

const nl = {
  wholeLine: (version: string): string => `Hele lijn (corpus ${version})`,
  /** A page that was written with other papers than it now shows. */
  otherVersion: (written: string, shown: string): string =>
    `Deze pagina is geschreven bij corpus ${written}; hier staat corpus ${shown}.`,
  source: 'Bron',
  wordings: 'Alle bewoordingen en bronnen',
  how: 'Dikker gaat verder, grijs is een andere spreker, haken: doorzocht en zwijgt.',
};

const en: typeof nl = {
  wholeLine: (version) => `Whole line (corpus ${version})`,
  otherVersion: (written, shown) => `This page was written with corpus ${written}; this is corpus ${shown}.`,
  source: 'Source',
  wordings: 'All wordings and sources',
  how: 'Thicker goes further, grey is another speaker, brackets: searched and silent.',
};

export const widgetStrings = { nl, en } as const;
