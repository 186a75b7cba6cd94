import { dossierIndex } from '../../dossier/index-by-id.ts';
import { DRAFT_KIND_ORDER } from '../../languages/labels.ts';
import type { Dossier, DraftCheck, DraftFinding, DraftKind, Language } from '../../model.ts';
import { capitalized, paperName, yearText } from '../citation.ts';
import type { Icon } from '../icons.ts';
import { viewStrings } from '../messages/index.ts';
import { draftStrings } from './messages.ts';

/** What is drawn beside the heading of a group: the mark of the direction it went. */
export const DRAFT_KIND_ICONS: Readonly<Record<DraftKind, Icon>> = {
  weaker: 'weaker',
  other: 'reworded',
  'not-repeated': 'not-repeated',
  first: 'first',
  repeated: 'same',
};

/** Weaker of degree or act, or said of less: the heading names only what is among the findings. */
export function draftGroupHeading(kind: DraftKind, findings: readonly DraftFinding[], lang: Language): string {
  const words = draftStrings[lang];
  // "Anders verwoord" over a denial or another figure would say less than the finding does.
  if (kind === 'other' && findings.some((one) => one.kind === 'other' && isTelling(one))) return words.headings.moved;
  if (kind !== 'weaker') return words.headings[kind];
  const verdicts = findings.filter((one) => one.kind === 'weaker').flatMap((one) => one.movement?.verdicts ?? []);
  const [weaker, narrower] = [verdicts.includes('weaker'), verdicts.includes('narrower')];
  return weaker && narrower ? words.headings.both : narrower ? words.headings.narrower : words.headings.weaker;
}

const isTelling = ({ movement }: DraftFinding): boolean =>
  (movement?.verdicts ?? []).some((verdict) => verdict !== 'reworded');

/** `Eén keer zwakker, vier keer niet herhaald`: what was found, in one line. */
export function draftTitle(check: DraftCheck, lang: Language): string {
  const words = draftStrings[lang];
  if (check.documents.length === 0) return words.nothingToCompare;
  if (check.themes.length === 0 && check.findings.length === 0) return words.noTheme;
  const counts = DRAFT_KIND_ORDER.map(
    (kind) => [kind, check.findings.filter((one) => one.kind === kind).length] as const,
  );
  const told = counts.filter(([, n]) => n > 0).map(([kind, n]) => words.times(viewStrings[lang].number(n), n, kind));
  // In Dutch a capital loses the accent of its letter: „Eén”.
  return told.length === 0 ? words.nothing : capitalized(told.join(', ')).replace(/^É/u, 'E');
}

/** `Getoetst aan 297 zinnen uit vijf documenten, 2018 tot en met 2026. Herkend: visumbeleid.` */
export function draftSummary(dossier: Dossier, check: DraftCheck, lang: Language): string {
  const words = draftStrings[lang];
  const { documents, themeName } = dossierIndex(dossier);
  const papers = check.documents.flatMap((id) => documents.get(id) ?? []);
  const [first, last] = [papers[0], papers.at(-1)];
  if (first === undefined || last === undefined) return '';
  const years = yearText(first) === yearText(last) ? yearText(first) : words.years(yearText(first), yearText(last));
  const themes = check.themes.map((theme) => themeName(theme)[lang]);
  return `${words.checked(check.sentences, viewStrings[lang].number(papers.length), papers.length, years)} ${
    themes.length === 0 ? words.recognisedNone : words.recognised(themes.join(', '))
  }`;
}

/** The papers a draft was not held against, with why; empty when there are none. */
export function leftOutText(dossier: Dossier, check: DraftCheck, lang: Language): string {
  const words = draftStrings[lang];
  const { documents } = dossierIndex(dossier);
  const told = check.leftOut.map(({ document, why }) => {
    const found = documents.get(document);
    return `${found === undefined ? document : `${paperName(dossier.documents, found, lang)}, ${found.source.title}`} (${words.leftOutWhy[why]})`;
  });
  return told.length === 0 ? '' : words.leftOut(told.join('; '));
}
