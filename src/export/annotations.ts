import { dossierIndex } from '../dossier/index-by-id.ts';
import type { Alignment, Dossier, Tag } from '../model.ts';
import { lineSpot, originModel } from '../view/line/line-model.ts';
import { type LinkTarget, linksOf } from '../view/provenance.ts';
import { isWithin } from '../view/years.ts';
import { type AnnotationPage, annotationPageOf, linkAnnotation, tagAnnotation } from './annotations/page.ts';
import { jsonText } from './json/text.ts';
import { renderOptions, requestedThread, unsupported } from './request.ts';
import type { Options, Subject, SubjectKind } from './subject.ts';

export const ANNOTATIONS_HOLDS = ['line', 'passage', 'dossier'] as const satisfies readonly SubjectKind[];

/**
 * The tags and links of a subject as a page of W3C Web Annotations (JSON-LD) on the source files: an annotation per tag,
 * then one per link. Throws on a subject that is not held, and on ids that are not in the dossier.
 */
export function annotations(dossier: Dossier, subject: Subject, options: Options): string {
  return jsonText(annotationPage(dossier, subject, options));
}

interface Chosen {
  readonly tags: readonly Tag[];
  readonly links: readonly Alignment[];
  readonly thread: string | null;
  readonly spot: LinkTarget;
}

/** The page as a value. */
export function annotationPage(dossier: Dossier, subject: Subject, options: Options): AnnotationPage {
  const telling = renderOptions(options);
  const { tags, links, thread, spot } = chosenOf(dossier, subject, options);
  const stamp = { ...telling, date: options.date };
  const items = [
    ...tags.flatMap((tag) => tagAnnotation(dossier, tag, stamp)),
    ...links.flatMap((link) => linkAnnotation(dossier, link, stamp)),
  ];
  return annotationPageOf(originModel(dossier, links, thread, telling, spot), items, options.language);
}

function chosenOf(dossier: Dossier, subject: Subject, { years }: Options): Chosen {
  const { tags, alignments } = dossier;
  switch (subject.what) {
    case 'line': {
      const thread = requestedThread(dossier, subject.thread);
      const { documents } = dossierIndex(dossier);
      const within = (id: string): boolean => {
        const document = documents.get(id);
        return document !== undefined && isWithin(document, years);
      };
      const held = new Set(
        thread.lanes.flatMap(({ stations }) =>
          stations
            .filter(({ document }) => within(document))
            .flatMap(({ entries }) => entries.map(({ passage }) => passage.sentence)),
        ),
      );
      return {
        tags: tags.filter(({ sentence, theme }) => theme === thread.theme && held.has(sentence)),
        links: linksOf(dossier, thread.id).filter(({ a, b }) => held.has(a.sentence) && held.has(b.sentence)),
        thread: thread.id,
        spot: lineSpot(thread, years),
      };
    }
    case 'passage': {
      const { older, newer } = subject;
      const { sentences } = dossierIndex(dossier);
      if (!sentences.has(older) || !sentences.has(newer))
        throw new RangeError(`expected two sentences of the dossier, got '${older}' and '${newer}'`);
      return {
        tags: tags.filter(({ sentence }) => sentence === older || sentence === newer),
        links: alignments.filter(({ a, b }) => a.sentence === older && b.sentence === newer),
        thread: subject.thread,
        spot: { view: 'side', unit: 'passage', thread: subject.thread, older, newer },
      };
    }
    case 'dossier':
      return { tags, links: alignments, thread: null, spot: { view: 'overview' } };
    default:
      throw unsupported('annotations', ANNOTATIONS_HOLDS, subject.what);
  }
}
