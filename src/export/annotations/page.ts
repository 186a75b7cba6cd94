import { dossierIndex } from '../../dossier/index-by-id.ts';
import { RELATION_LABELS, STRENGTH_LABELS } from '../../languages/labels.ts';
import type { Alignment, Dossier, Language, Tag } from '../../model.ts';
import { correctionOf, isConfirmed } from '../../view/confirmation.ts';
import type { OriginModel, RenderOptions } from '../../view/line/line-model.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { type LinkTarget, machineNote, permalink, tagsNote } from '../../view/provenance.ts';
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

/** In what words the annotations are told, and of which day they are; an empty day is left out. */
export interface Stamp extends RenderOptions {
  readonly date: string;
}

const PROGRAM: Agent = { type: 'Software', name: viewStrings.nl.product };

/**
 * The page of annotations. Its names are fragments: they are names within the file, wherever it is put, and no address is
 * claimed that nobody serves.
 */
export function annotationPageOf(
  origin: OriginModel,
  items: readonly Annotation[],
  language: Language,
): AnnotationPage {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#page',
    type: 'AnnotationPage',
    partOf: {
      id: '#annotations',
      type: 'AnnotationCollection',
      label: `${origin.corpus}, ${origin.place}. ${origin.made} ${tagsNote(language)}`,
      total: items.length,
      ...(origin.link === null ? {} : { via: origin.link }),
    },
    startIndex: 0,
    items,
  };
}

/** That a sentence says something about a theme; none for a sentence the dossier does not have. */
export function tagAnnotation(dossier: Dossier, tag: Tag, stamp: Stamp): Annotation[] {
  const { sentences, themeName } = dossierIndex(dossier);
  const found = sentences.get(tag.sentence);
  if (found === undefined) return [];
  const person = correctionOf(dossier, ['retag'], tag.sentence);
  const whole = { from: 0, to: found.sentence.text.length };
  const document = found.document.source.id;
  return [
    {
      id: nameOf('tag', `${tag.sentence}/${tag.theme}`),
      type: 'Annotation',
      motivation: 'tagging',
      ...madeBy(person === null ? null : person.name, person !== null, stamp),
      body: [
        textual(themeName(tag.theme)[stamp.language], 'tagging', stamp.language),
        textual(tag.theme, 'classifying', null),
      ],
      target: targetOf(dossier, found, whole, stamp.base),
      ...via(dossier, stamp, { view: 'documents', document, sentence: tag.sentence }),
    },
  ];
}

/** That two sentences hold the same position: the older first. */
export function linkAnnotation(dossier: Dossier, link: Alignment, stamp: Stamp): Annotation[] {
  const { sentences } = dossierIndex(dossier);
  const [a, b] = [sentences.get(link.a.sentence), sentences.get(link.b.sentence)];
  if (a === undefined || b === undefined) return [];
  const { language } = stamp;
  const confirmed = isConfirmed(link.parts);
  const person = confirmed ? correctionOf(dossier, ['accept'], link.a.sentence, link.b.sentence) : null;
  const told = [
    RELATION_LABELS[link.relation][language],
    STRENGTH_LABELS[link.strength][language],
    `score ${link.score}`,
  ];
  return [
    {
      id: nameOf('link', link.id),
      type: 'Annotation',
      motivation: 'linking',
      ...madeBy(person?.name ?? null, confirmed, stamp),
      body: [textual(`${told.join(', ')}. ${machineNote([link], language)}`, 'describing', language)],
      target: [targetOf(dossier, a, link.a.span, stamp.base), targetOf(dossier, b, link.b.span, stamp.base)],
      ...via(dossier, stamp, { view: 'side', unit: 'passage', older: link.a.sentence, newer: link.b.sentence }),
    },
  ];
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

function via(dossier: Dossier, { base, language }: Stamp, spot: LinkTarget): { readonly via?: string } {
  const address = permalink(dossier, base, { ...spot, lang: language });
  return address === null ? {} : { via: address };
}

/** A fragment of this file. Ids may hold anything: what an address does not allow is escaped. */
const nameOf = (kind: string, id: string): string => `#${kind}-${inAddress(id)}`;
