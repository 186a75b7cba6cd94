import { dossierIndex } from '../../dossier/index-by-id.ts';
import { findingKind, kindsOfVerdicts } from '../../languages/finding-kinds.ts';
import type { Document, Dossier, Language } from '../../model.ts';
import { verdictsTold } from '../line/movement-words.ts';
import { type SearchModel, searchModel } from '../line/silence-model.ts';
import type { LinkTarget } from '../provenance.ts';
import type { Finding, SilentPaper } from './finding.ts';
import { lineOf } from './finding-places.ts';
import { findingStrings, type PaperNames } from './messages.ts';
import { shownPaper } from './paper-names.ts';
import { fewNames, positionName, silentNames } from './said.ts';

/** A paper that is silent, and what was searched. */
export interface SilenceProof {
  readonly document: Document;
  readonly paper: string;
  /** `68 zinnen doorzocht, niets gevonden.`; `85 zinnen doorzocht; het woord staat elders, over Georgië.` */
  readonly text: string;
  readonly place: LinkTarget;
  readonly search: SearchModel;
}

/** What must be known beside the sentence. */
export function findingNotes(dossier: Dossier, finding: Finding, language: Language): string[] {
  const words = findingStrings[language];
  const { kind, step, silent, unproven, isLasting, older, alsoOf, scope } = finding;
  const names = (papers: readonly Document[]): PaperNames => fewNames(dossier, papers, language);
  const olderPaper = older === null ? undefined : dossierIndex(dossier).sentences.get(older.sentence)?.document;
  const before = olderPaper === undefined ? '' : shownPaper(dossier, olderPaper, language);
  const notes: string[] = [];
  if (kind === 'silent') {
    const searched = silent.reduce((sum, { search }) => sum + search.sentences, 0);
    const spoke = isLasting ? words.spokeLast(before) : words.spoke(before);
    notes.push([spoke, words.searched(searched)].join('; '));
  }
  if (kind === 'returned') notes.push(`${words.spoke(before)}, ${silentNames(dossier, finding, language)}`);
  if (kind === 'first') notes.push(words.inDossier);
  const elsewhere = silent.filter(({ isElsewhere }) => isElsewhere);
  if (elsewhere.length > 0)
    notes.push(
      words.elsewhere(names(elsewhere.map(({ document }) => document)), elsewhereOf(dossier, elsewhere, language)),
    );
  const unread = unproven.filter((paper) => paper.unread !== null);
  const open = unproven.filter((paper) => paper.unread === null);
  if (unread.length > 0) notes.push(words.unread(names(unread)));
  if (open.length > 0) notes.push(words.unproven(names(open)));
  const others = step === null ? [] : kindsOfVerdicts(verdictsTold(step.movement)).filter((other) => other !== kind);
  if (others.length > 0) notes.push(words.beside(others.map((other) => findingKind(other).label[language])));
  if (step !== null && silent.length > 0) {
    const returns = step.movement.standing === 'returned' ? [findingKind('returned').label[language]] : [];
    notes.push([silentNames(dossier, finding, language), ...returns].join(', '));
  }
  if (alsoOf.length > 0) notes.push(words.alsoOf(alsoOf.map((position) => positionName(dossier, position, language))));
  if (scope !== 'inside') notes.push(words[scope]);
  return notes;
}

/** About which country the word stands there, where all say the same, and it is one the dossier knows by name. */
function elsewhereOf(dossier: Dossier, papers: readonly SilentPaper[], language: Language): string | null {
  const found = new Set(papers.map(({ search }) => search.nearest[0]?.found ?? null));
  const [only] = found;
  if (found.size !== 1 || only === undefined || only === null) return null;
  const region = dossier.regions.find(({ prefLabel }) => prefLabel.nl === only || prefLabel.en === only);
  return region?.prefLabel[language] ?? null;
}

export function proofOf(dossier: Dossier, finding: Finding, paper: SilentPaper, language: Language): SilenceProof {
  const words = findingStrings[language];
  const { document, search } = paper;
  const searched = words.searched(search.sentences);
  return {
    document,
    paper: shownPaper(dossier, document, language),
    text: paper.isElsewhere
      ? `${searched}; ${words.wordElsewhere(elsewhereOf(dossier, [paper], language))}.`
      : `${searched}, ${words.nothing}.`,
    place: lineOf(finding, document),
    get search() {
      return searchModel(dossier, search, language);
    },
  };
}
