import { dossierIndex, type LocatedSentence } from '../dossier/index-by-id.ts';
import type { Alignment, Dossier, Label, Override, Tag } from '../model.ts';
import { isConfirmed, type LocatedCorrection, locatedCorrections } from './correction-lookup.ts';
import type { RenderOptions } from './line/line-model.ts';
import { type LinkTarget, machineNote, permalink } from './provenance.ts';

/** A tag with its sentence, and the correction of the person who gave it, or null where rules did. */
export interface TagModel {
  readonly tag: Tag;
  readonly theme: Label;
  readonly found: LocatedSentence;
  readonly correction: Override | null;
  /** Where the reading room shows it. */
  readonly address: string | null;
}

/** A link with its two sentences, the older first. */
export interface LinkModel {
  readonly link: Alignment;
  readonly older: LocatedSentence;
  readonly newer: LocatedSentence;
  readonly isConfirmed: boolean;
  /** The correction by which a person confirmed it, where the dossier keeps one. */
  readonly correction: Override | null;
  /** Who made it, in one sentence. */
  readonly made: string;
  readonly address: string | null;
}

/** Tags told, in their order; without those on a sentence the dossier does not have. */
export function tagModels(dossier: Dossier, tags: readonly Tag[], options: RenderOptions): TagModel[] {
  const { sentences, themeName } = dossierIndex(dossier);
  const corrections = correctionsOf(dossier, 'retag', ({ a, b }) => (b === null ? [a] : [a, b]));
  return tags.flatMap((tag) => {
    const found = sentences.get(tag.sentence);
    if (found === undefined) return [];
    const document = found.document.source.id;
    return {
      tag,
      theme: themeName(tag.theme),
      found,
      correction: corrections.get(tag.sentence) ?? null,
      address: addressOf(dossier, { view: 'documents', document, sentence: tag.sentence }, options),
    };
  });
}

/** Links told, in their order; without those that have an end the dossier does not have. */
export function linkModels(dossier: Dossier, links: readonly Alignment[], options: RenderOptions): LinkModel[] {
  const { sentences } = dossierIndex(dossier);
  const corrections = correctionsOf(dossier, 'accept', ({ a, b }) => [`${a}~${b}`, `${b}~${a}`]);
  return links.flatMap((link) => {
    const [older, newer] = [sentences.get(link.a.sentence), sentences.get(link.b.sentence)];
    if (older === undefined || newer === undefined) return [];
    const confirmed = isConfirmed(link.parts);
    const pair = { older: link.a.sentence, newer: link.b.sentence };
    return {
      link,
      older,
      newer,
      isConfirmed: confirmed,
      correction: (confirmed ? corrections.get(`${pair.older}~${pair.newer}`) : null) ?? null,
      made: machineNote([link], options.language),
      address: addressOf(dossier, { view: 'side', unit: 'passage', ...pair }, options),
    };
  });
}

function addressOf(dossier: Dossier, spot: LinkTarget, { base, language }: RenderOptions): string | null {
  return permalink(dossier, base, { ...spot, lang: language });
}

/** Corrections of one kind by what they are about; the last one counts, as it is applied last. */
function correctionsOf(
  dossier: Dossier,
  action: Override['action'],
  keys: (one: LocatedCorrection) => readonly (string | null)[],
): ReadonlyMap<string | null, Override> {
  const corrections = locatedCorrections(dossier).filter(({ override }) => override.action === action);
  return new Map(corrections.flatMap((one) => keys(one).map((key) => [key, one.override] as const)));
}
