/**
 * What the elements of papers in XML mean, by their local names. Sources: the schemas of Dutch official publications
 * (`officiele-publicatie`, and `kamerwrk` before 2010), TEI P5, DocBook 5, Akoma Ntoso 1.0, JATS. A name that stands in none is
 * told by its place: `xml-blocks.ts`.
 */

import { elementsBelow } from './html-tree.ts';
import type { XmlElement } from './xml.ts';

export type XmlRole =
  /** Nothing of it is text of the paper. */
  | 'aside'
  | 'paragraph'
  | 'heading'
  | 'title'
  /** The number of what stands beside it: `nr`, `num`, `li.nr`. */
  | 'number'
  | 'section'
  | 'list'
  | 'item'
  /** An item that its own number makes one: a part of an article. */
  | 'numbered'
  | 'note'
  | 'note-mark'
  | 'speaker'
  | 'table'
  | 'row'
  | 'cell'
  | 'caption'
  | 'break'
  | 'margin'
  | 'contents'
  | 'furniture'
  | 'inline'
  /** One line of what stands in it: the number and the title of a paper. */
  | 'line';

const NAMES: Readonly<Partial<Record<XmlRole, string>>> = {
  aside:
    'metadata meta teiheader plaatje illustratie graphic mediaobject imagedata imageobject colspec spanspec sys.gegevens identification processing-meta journal-meta',
  paragraph:
    'al p para simpara tekstregel considerans.al context.al noot.al intitule aanhef-al wie koning slotformulering slotform datumtekst functie ltrlabel vergjaar onderw opener closer salute signed dateline byline docdate trailer l ab',
  heading:
    'kop tussenkop tuskop itemkop itemnaam opschrift opschr head heading title subtitle subheading titel vraagkop kamervraagonderwerp bridgehead',
  title: 'item-titel citeertitel doctitle titlepart article-title',
  number: 'nr num label lidnr li.nr noot.nr stuknr nds-nr volgnr kamervraagnummer vraagnummer artcode',
  section:
    'divisie hoofdstuk afdeling paragraaf artikel bijlage boek deel structuurtekst circulaire.divisie section sect1 sect2 sect3 sect4 sect5 chapter part appendix preface div div1 div2 div3 div4 sec article subsection annex attachment wijzig-artikel motie amendement onderdeel',
  list: 'lijst noot.lijst considerans.lijst list itemizedlist orderedlist simplelist variablelist blocklist ul ol definitielijst specificatielijst def-list',
  item: 'li noot.li item listitem list-item varlistentry definitie-item specificatie-item def-item member',
  numbered: 'lid paragraph subparagraph point indent alinea wijzig-lid amendement-lid vraag',
  note: 'noot note footnote authorialnote voetnoot fn',
  'note-mark': 'voetref nootref noteref footnoteref xref-fn',
  speaker: 'spreker speaker from',
  table: 'table tabel informaltable table-wrap',
  row: 'row tr',
  cell: 'entry td th cell',
  caption: 'caption figdesc bijschrift',
  break: 'br lb nl eol witreg',
  margin: 'margetekst sidebar marginalia kader-marge',
  contents: 'officiele-inhoudsopgave toc tocitem inhoudsopgave',
  furniture: 'fw paginakop paginavoet',
  inline:
    'nadruk emphasis hi sup inf sub superscript subscript extref intref extref-groep intref-groep ref link ulink xref a b i u em strong span abbr foreign q quote date datum isodatum organisatie term name persname placename orgname rs seg choice orig reg sic corr w c pc bold italic underline ext-link redactie tekstcorrectie voorvoegsels naam voornaam achternaam politiek def ins mref rref',
  line: 'dossier dossiernummer dossiernr begrotingshoofdstuk',
};

const ROLES: ReadonlyMap<string, XmlRole> = new Map(
  Object.entries(NAMES).flatMap(([role, names]) => names.split(' ').map((name) => [name, role as XmlRole] as const)),
);

/** What an element of this name is, or null for a name of no vocabulary known. */
export const xmlRole = (name: string): XmlRole | null => ROLES.get(name.toLowerCase()) ?? null;

/** Roots of the vocabularies above. */
const ROOTS = new Set('officiele-publicatie kamerwrk handelingen kamerstuk tei akomantoso article book'.split(' '));

export const isKnownRoot = (name: string): boolean => ROOTS.has(name.toLowerCase());

/** The name of an element without what its namespace adds. */
export const localName = ({ name }: { readonly name: string }): string =>
  name.slice(name.lastIndexOf(':') + 1).toLowerCase();

/** Names that stand in the middle of text somewhere: no paragraph is called so. */
export function inlineNames(root: XmlElement): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { children } of [root, ...elementsBelow(root)]) {
    if (!children.some((child) => typeof child === 'string' && child.trim() !== '')) continue;
    for (const child of children) if (typeof child !== 'string') names.add(localName(child));
  }
  return names;
}
