/**
 * What of a web page is its paper. Gets the elements of a page; gives the one that holds the text, and those inside it that
 * belong to the site: menus, cookie notes, share bars, links to other pages. Told by what elements are, how they are named and
 * how much of them is links; an element with much of the page's text is never taken out, whatever its name.
 */
import { elementsBelow } from './html-tree.ts';
import type { XmlElement } from './xml.ts';

export interface MainText {
  readonly main: XmlElement;
  /** Nothing of these is read. */
  readonly leftOut: ReadonlySet<XmlElement>;
}

/** Characters in an element, blanks aside. */
interface Weight {
  readonly text: number;
  /** In links to other pages. */
  readonly links: number;
  readonly linkCount: number;
  /** In paragraphs and the like, which menus have none of. */
  readonly running: number;
}

/** Of an element that is left out. */
const NOTHING: Weight = { text: 0, links: 0, linkCount: 0, running: 0 };

/** Never text of a page, wherever they stand. */
const UNREAD = new Set(
  'script style template noscript iframe object embed applet svg canvas video audio map head select input textarea datalist nav dialog menu rp rt'.split(
    ' ',
  ),
);
const UNREAD_ROLES = new Set(
  'navigation banner contentinfo search complementary dialog alertdialog menu menubar toolbar tablist alert status'.split(
    ' ',
  ),
);
/** Notes stand in an aside or a footer as well. */
const NOTE_ROLE = /^(?:note|doc-(?:footnote|endnotes?|noteref))$/;

const RUNNING = new Set('p li td th dd blockquote pre'.split(' '));
const SECTIONING = new Set(['article', 'main', 'section']);

/** Names that sites give to what stands around their text, a word of a class or id each. */
const FRAME =
  /(?:^|-)(?:cookies?|cookie(?:bar|banner|consent|melding|notice|wall)|consent|breadcrumbs?|kruimelpad|crumbs?|skip(?:link|links|nav)?|share|sharing|socials?|social(?:media|share)|delen|related|gerelateerd|newsletter|nieuwsbrief|pagination|paginering|pager|sidebar|sidenav|menu|nav|navbar|navigation|navigatie|toolbar|advert|advertisement|ads|footer|footermenu|feedback|searchform|searchbar|zoekbalk|zoekform|modal|popup|lightbox|tooltip|printbutton|backtotop|totop|noprint|languageswitch|taalkeuze|login)(?:-|$)/;
/** A name alone takes out no more of a page than this. */
const FRAME_SHARE = 0.35;
const HIDDEN_NAME =
  /(?:^|-)(?:visually-?hidden|visuallyhidden|sr-only|screen-?reader(?:-text|-only)?|hidden|hide|invisible|offscreen)(?:-|$)/;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** Share of the running text that the element with the paper has. */
const MOST = 0.8;
/** Share of the text that `main` or an article must hold to be taken at its word. */
const TAKEN = 0.25;

export function mainText(root: XmlElement): MainText {
  const leftOut = new Set<XmlElement>();
  const all = weights(root, leftOut);
  const total = all.get(root)!.text;
  const weigh = (element: XmlElement): Weight => all.get(element) ?? NOTHING;
  leaveOutFrame(root, leftOut, weigh, total, false);
  const left = weights(root, leftOut);
  const main = mainElement(root, leftOut, (element) => left.get(element) ?? NOTHING);
  leaveOutLinks(main, leftOut, (element) => left.get(element) ?? NOTHING);
  return { main, leftOut };
}

const attributesNamed = ({ attributes }: XmlElement): string =>
  `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_.:]+/g, '-');

function isHidden(element: XmlElement): boolean {
  const { attributes } = element;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (HIDDEN_STYLE.test(attributes['style'] ?? '')) return true;
  const classes = (attributes['class'] ?? '').toLowerCase().split(/\s+/);
  return classes.some((name) => HIDDEN_NAME.test(name) && name.replace(HIDDEN_NAME, '').length <= 3);
}

/** What every element weighs, those left out aside; takes out what no page shows as text. */
function weights(root: XmlElement, leftOut: Set<XmlElement>): Map<XmlElement, Weight> {
  const all = new Map<XmlElement, Weight>();
  const weigh = (element: XmlElement, parent: string, inLink: boolean, isRunning: boolean): Weight => {
    if (leftOut.has(element)) return NOTHING;
    const { name, attributes, children } = element;
    const role = attributes['role'] ?? '';
    // `<h2><button>Vraag 1</button></h2>` is a heading that folds.
    const isControl = name === 'button' && !/^(?:h[1-6]|summary)$/.test(parent);
    if (isControl || UNREAD.has(name) || UNREAD_ROLES.has(role) || isHidden(element)) {
      leftOut.add(element);
      return NOTHING;
    }
    const away = name === 'a' && attributes['href'] !== undefined && !attributes['href'].startsWith('#');
    const sum = { text: 0, links: 0, linkCount: away ? 1 : 0, running: 0 };
    for (const child of children) {
      if (typeof child === 'string') {
        const count = child.replace(/\s+/g, '').length;
        sum.text += count;
        if (inLink || away) sum.links += count;
        else if (isRunning) sum.running += count;
        continue;
      }
      const weight = weigh(child, name, inLink || away, isRunning || RUNNING.has(child.name));
      sum.text += weight.text;
      sum.links += weight.links;
      sum.linkCount += weight.linkCount;
      sum.running += weight.running;
    }
    all.set(element, sum);
    return sum;
  };
  weigh(root, '', false, false);
  return all;
}

type Weigh = (element: XmlElement) => Weight;

function leaveOutFrame(
  element: XmlElement,
  leftOut: Set<XmlElement>,
  weigh: Weigh,
  total: number,
  inArticle: boolean,
): void {
  for (const child of element.children) {
    if (typeof child === 'string' || leftOut.has(child)) continue;
    if (isFrame(child, weigh(child), total, inArticle)) leftOut.add(child);
    else leaveOutFrame(child, leftOut, weigh, total, inArticle || SECTIONING.has(child.name));
  }
}

function isFrame(element: XmlElement, weight: Weight, total: number, inArticle: boolean): boolean {
  const { name, attributes } = element;
  if (weight.text === 0 || weight.text > total * FRAME_SHARE || NOTE_ROLE.test(attributes['role'] ?? '')) return false;
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article' || holdsNotes(element)) return false;
  if (!inArticle && (name === 'header' || name === 'footer')) return !holdsTitle(element);
  if (name === 'aside') return !inArticle || weight.links * 2 > weight.text;
  if (!FRAME.test(attributesNamed(element))) return false;
  // A chapter on sharing has no links in every other word.
  return weight.running < 400 || weight.links * 3 > weight.text || /cookie|consent/.test(attributesNamed(element));
}

const holdsTitle = (element: XmlElement): boolean => [...elementsBelow(element)].some(({ name }) => name === 'h1');

/** Are there elements that a mark in the text may point to: `<li id="fn1">`? */
const holdsNotes = (element: XmlElement): boolean =>
  [...elementsBelow(element)].some(
    ({ name, attributes }) =>
      (name === 'li' || name === 'p' || name === 'div') &&
      /^_?(?:fn|ftn|footnote|noot|note|voetnoot)/i.test(attributes['id'] ?? ''),
  );

function mainElement(root: XmlElement, leftOut: ReadonlySet<XmlElement>, weigh: Weigh): XmlElement {
  const total = weigh(root).text;
  const named: XmlElement[] = [];
  const articles: XmlElement[] = [];
  for (const element of elementsBelow(root)) {
    if (leftOut.has(element)) continue;
    if (element.name === 'main' || element.attributes['role'] === 'main') named.push(element);
    else if (element.name === 'article' || element.attributes['role'] === 'article') articles.push(element);
  }
  const heaviest = (elements: readonly XmlElement[]): XmlElement | undefined =>
    elements.reduce<XmlElement | undefined>(
      (best, one) => (best === undefined || weigh(one).text > weigh(best).text ? one : best),
      undefined,
    );
  const main = heaviest(named);
  if (main && weigh(main).text >= total * TAKEN) return main;
  const article = heaviest(articles);
  if (article && weigh(article).text >= total * MOST) return article;
  return densest(root, leftOut, weigh);
}

/** Down from the root, as long as one child has nearly all of the running text. */
function densest(root: XmlElement, leftOut: ReadonlySet<XmlElement>, weigh: Weigh): XmlElement {
  const worth = (element: XmlElement): number => {
    const { text, links, running } = weigh(element);
    return running > 0 ? running : text - links;
  };
  let element = root;
  for (;;) {
    const children = element.children.filter(
      (child): child is XmlElement => typeof child !== 'string' && !leftOut.has(child),
    );
    const best = children.reduce<XmlElement | undefined>(
      (heavy, child) => (heavy === undefined || worth(child) > worth(heavy) ? child : heavy),
      undefined,
    );
    // A table, a list or a paragraph is never the whole of a page's text without what stands beside it.
    if (best === undefined || !/^(?:html|body|div|section|article|main|center|form|td|tr|tbody|table)$/.test(best.name))
      return element;
    if (worth(best) < worth(element) * MOST || worth(best) === 0) return element;
    const beside = children.filter((child) => child !== best && !isLinks(weigh(child)));
    // Words of their own beside the heaviest child: a title, an addressee, a signature.
    const others = beside.reduce((sum, child) => sum + weigh(child).text - weigh(child).links, 0);
    if (element !== root && others > 0 && !/^(?:html|body)$/.test(element.name)) return element;
    if (others > 0 && beside.some((child) => /^(?:h[1-6]|p|table|ul|ol|pre|blockquote)$/.test(child.name)))
      return element;
    element = best;
  }
}

/** Nearly nothing but links, and more than one. */
const isLinks = ({ text, links, linkCount }: Weight): boolean => linkCount >= 2 && links >= text * 0.8;

/**
 * Blocks of links to other pages before the first running text or behind the last: what else the site has. Between them a list
 * of links is one of the paper.
 */
function leaveOutLinks(main: XmlElement, leftOut: Set<XmlElement>, weigh: Weigh): void {
  const blocks: XmlElement[] = [];
  const collect = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || leftOut.has(child) || weigh(child).text === 0) continue;
      const isWhole =
        isLinks(weigh(child)) || child.name === 'p' || child.name === 'table' || /^[uo]l$/.test(child.name);
      if (isWhole || !child.children.some((one) => typeof one !== 'string')) blocks.push(child);
      else collect(child);
    }
  };
  collect(main);
  const isText = (element: XmlElement): boolean => weigh(element).running >= 60 && !isLinks(weigh(element));
  const first = blocks.findIndex(isText);
  const last = blocks.findLastIndex(isText);
  if (first < 0) return;
  blocks.forEach((block, i) => {
    if ((i < first || i > last) && isLinks(weigh(block))) leftOut.add(block);
  });
  // A heading over nothing, once what stood under it is gone.
  for (let i = blocks.length - 1; i > last; i--) {
    const block = blocks[i]!;
    if (/^h[2-6]$/.test(block.name) && i + 1 < blocks.length) leftOut.add(block);
    if (!leftOut.has(block)) break;
  }
}
