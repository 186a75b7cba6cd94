import { dossierIndex } from '../../dossier/index-by-id.ts';
import type { Dossier } from '../../model.ts';
import type { Finding } from './finding.ts';

type Region = Dossier['regions'][number];

/** A region with what lies in it: the Western Balkans with Serbia. Empty for an id that is not there. */
export function regionsWithin(dossier: Dossier, region: string): ReadonlySet<string> {
  const parts = new Set(dossier.regions.some(({ id }) => id === region) ? [region] : []);
  for (let grew = parts.size > 0; grew; ) {
    grew = false;
    for (const { id, broader } of dossier.regions) {
      if (broader === null || !parts.has(broader) || parts.has(id)) continue;
      parts.add(id);
      grew = true;
    }
  }
  return parts;
}

const patterns = new WeakMap<Dossier, readonly (readonly [Region, RegExp])[]>();

/** The names of every region as whole words, in both languages. */
function regionPatterns(dossier: Dossier): readonly (readonly [Region, RegExp])[] {
  const known = patterns.get(dossier);
  if (known !== undefined) return known;
  const made = dossier.regions.map((region) => {
    const names = [...new Set([region.prefLabel.nl, region.prefLabel.en])].map((name) =>
      name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    );
    return [region, new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'iu')] as const;
  });
  patterns.set(dossier, made);
  return made;
}

const regions = new WeakMap<Finding, readonly Region[]>();

/** The regions a finding is about: to whom its lane is addressed, and those its passages name; in the order of the dossier. */
export function regionsOfFinding(dossier: Dossier, finding: Finding): readonly Region[] {
  const known = regions.get(finding);
  if (known !== undefined) return known;
  const { position, older, newer } = finding;
  const addressed = new Set(position.is === 'lane' ? position.lane.addressee.regions : []);
  const { sentences } = dossierIndex(dossier);
  const texts = [older, newer].flatMap((words) => {
    const text = words === null ? undefined : sentences.get(words.sentence)?.sentence.text;
    return text === undefined || words === null ? [] : [text.slice(words.span.from, words.span.to)];
  });
  const found = regionPatterns(dossier).flatMap(([region, name]) =>
    addressed.has(region.id) || texts.some((text) => name.test(text)) ? [region] : [],
  );
  regions.set(finding, found);
  return found;
}
