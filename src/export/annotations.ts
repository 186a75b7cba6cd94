import type { OriginModel } from '../view/line/line-model.ts';
import type { LinkModel, TagModel } from '../view/tag-link-model.ts';
import { annotationPage } from './annotations/page.ts';
import { jsonText } from './json/text.ts';
import type { Serializer } from './serializer.ts';
import type { Options } from './subject.ts';

interface Annotated {
  readonly tags: readonly TagModel[];
  readonly links: readonly LinkModel[];
  readonly origin: OriginModel;
}

const file = (model: Annotated, options: Options): string => jsonText(annotationPage(model, options));

/** Tags and links as W3C Web Annotations (JSON-LD) on the source files: an annotation per tag, then one per link. */
export const annotations = {
  format: 'annotations',
  label: { nl: 'Webannotaties (.jsonld)', en: 'Web annotations (.jsonld)' },
  ending: 'jsonld',
  suffix: '-annotaties',
  mediaType: 'application/ld+json',
  line: file,
  passage: file,
  dossier: file,
} as const satisfies Serializer;
