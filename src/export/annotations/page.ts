import { RELATION_LABELS, STRENGTH_LABELS } from '../../languages/labels.ts';
import type { Language } from '../../model.ts';
import type { OriginModel } from '../../view/line/line-model.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { machineNote, tagsNote } from '../../view/provenance.ts';
import type { LinkModel, TagModel } from '../../view/tag-link-model.ts';
import type { Options } from '../subject.ts';
import { inAddress, type Target, targetOf } from './target.ts';

/** Tags and links as annotations on the source files (W3C Web Annotation Data Model). */

interface Agent {
  readonly type: 'Software' | 'Person';
  readonly name?: string;
}

interface Body {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language?: Language;
  readonly purpose: 'tagging' | 'classifying' | 'describing';
}

export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'tagging' | 'linking';
  readonly creator: Agent;
  readonly created?: string;
  readonly generator: Agent;
  readonly body: readonly Body[];
  readonly target: Target | readonly Target[];
  /** Where the reading room shows it. */
  readonly via?: string;
}

export interface AnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly partOf: {
    readonly id: string;
    readonly type: 'AnnotationCollection';
    readonly label: string;
    readonly total: number;
    readonly via?: string;
  };
  readonly startIndex: 0;
  readonly items: readonly Annotation[];
}

const PROGRAM: Agent = { type: 'Software', name: viewStrings.nl.product };

/**
 * The annotations of a subject as a page. Its names are fragments: they are names within the file, wherever it is put, and no
 * address is claimed that nobody serves.
 */
export function annotationPage(
  { origin, tags, links }: { origin: OriginModel; tags: readonly TagModel[]; links: readonly LinkModel[] },
  options: Options,
): AnnotationPage {
  const stamp = { ...options, corpus: origin.id };
  // Of the links that stand here: a line told of some of its years has fewer than it rests on.
  const made = machineNote(
    links.map(({ link }) => link),
    options.language,
  );
  const items = [...tags.map((tag) => tagAnnotation(tag, stamp)), ...links.map((link) => linkAnnotation(link, stamp))];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#page',
    type: 'AnnotationPage',
    partOf: {
      id: '#annotations',
      type: 'AnnotationCollection',
      label: `${origin.corpus}, ${origin.place}. ${made} ${tagsNote(options.language)}`,
      total: items.length,
      ...(origin.link === null ? {} : { via: origin.link }),
    },
    startIndex: 0,
    items,
  };
}

/** How annotations are written; an empty day is left out. */
interface Stamp extends Options {
  readonly corpus: string;
}

/** That a sentence says something about a theme. */
function tagAnnotation({ tag, theme, found, correction, address }: TagModel, stamp: Stamp): Annotation {
  const { language } = stamp;
  return {
    id: nameOf('tag', `${tag.sentence}/${tag.theme}`),
    type: 'Annotation',
    motivation: 'tagging',
    ...madeBy(correction?.name ?? null, correction !== null, stamp),
    body: [textual(theme[language], 'tagging', language), textual(tag.theme, 'classifying', null)],
    target: targetOf(found, { from: 0, to: found.sentence.text.length }, stamp),
    ...via(address),
  };
}

/** That two sentences hold the same position: the older first. */
function linkAnnotation({ link, older, newer, ...model }: LinkModel, stamp: Stamp): Annotation {
  const { language } = stamp;
  const facts = [RELATION_LABELS[link.relation], STRENGTH_LABELS[link.strength]].map((label) => label[language]);
  return {
    id: nameOf('link', link.id),
    type: 'Annotation',
    motivation: 'linking',
    ...madeBy(model.correction?.name ?? null, model.isConfirmed, stamp),
    body: [textual(`${[...facts, `score ${link.score}`].join(', ')}. ${model.made}`, 'describing', language)],
    target: [targetOf(older, link.a.span, stamp), targetOf(newer, link.b.span, stamp)],
    ...via(model.address),
  };
}

function textual(value: string, purpose: Body['purpose'], language: Language | null): Body {
  return { type: 'TextualBody', value, format: 'text/plain', ...(language === null ? {} : { language }), purpose };
}

/** Made by rules, or by the person who confirmed it; the file itself is always the program's. */
function madeBy(
  name: string | null,
  byPerson: boolean,
  { date }: Stamp,
): Pick<Annotation, 'creator' | 'created' | 'generator'> {
  const person: Agent = name === null ? { type: 'Person' } : { type: 'Person', name };
  return {
    creator: byPerson ? person : PROGRAM,
    // The model asks for a moment in UTC; only the day is known.
    ...(date === '' ? {} : { created: `${date}T00:00:00Z` }),
    generator: PROGRAM,
  };
}

const via = (address: string | null): { readonly via?: string } => (address === null ? {} : { via: address });

/** A fragment of this file. Ids may hold anything: what an address does not allow is escaped. */
const nameOf = (kind: string, id: string): string => `#${kind}-${inAddress(id)}`;
