import { dossierIndex, nameIn } from '../../dossier/index-by-id.ts';
import { findingKind } from '../../languages/finding-kinds.ts';
import type { Document, Dossier, Language } from '../../model.ts';
import { capitalized } from '../citation.ts';
import { shortQuote } from '../degree-spans.ts';
import { lineStrings } from '../messages/line.ts';
import { movementStrings } from '../messages/movement.ts';
import type { Finding, FindingPosition, FoundWords } from './finding.ts';
import type { LiftedWords } from './lifted-words.ts';
import { findingStrings, type PaperNames } from './messages.ts';
import { shownPaper } from './paper-names.ts';

type Words = (typeof findingStrings)[Language];

/** Papers named one by one in a sentence; of more, the first and the last. */
const NAMED = 3;

/** What a position did, as the second half of its sentence: `zwakker dan in 2023`, `zwijgt sinds 2024`. */
export function saidOf(dossier: Dossier, finding: Finding, lifted: readonly LiftedWords[], language: Language): string {
  const words = findingStrings[language];
  const told = wordingOf(dossier, finding, lifted, language);
  return finding.isSure ? told : words.possibly(told);
}

function wordingOf(dossier: Dossier, finding: Finding, lifted: readonly LiftedWords[], language: Language): string {
  const words = findingStrings[language];
  const now = shownPaper(dossier, finding.document, language);
  const before = olderName(dossier, finding.older, language);
  switch (finding.kind) {
    case 'reversed':
      return words.reversed(now);
    case 'other-figure':
      return words.figure(before);
    case 'other-date':
      return words.date(before);
    case 'condition':
    case 'exception':
      return clauseSaid(words[finding.kind], lifted, now, before);
    case 'stronger':
      return lifted[0] !== undefined && movedAxis(finding) !== 'degree'
        ? words.strongerAct(verbOf(finding, words), before)
        : words.stronger(before);
    case 'weaker':
      return lifted[0] !== undefined && movedAxis(finding) !== 'degree'
        ? words.weakerAct(verbOf(finding, words), before)
        : words.weaker(before);
    case 'broader':
    case 'narrower':
      return [words[finding.kind](before), extentOf(dossier, finding, lifted, language)]
        .filter((part) => part !== null)
        .join(', ');
    case 'silent':
      return silenceSaid(dossier, finding, language);
    case 'returned':
      return words.returned(now);
    case 'first':
      return words.first(now);
    case 'other-speaker':
      return words.speaker(now);
  }
}

/** What a paper was called that spoke before; its id where it is not in the dossier. */
function olderName(dossier: Dossier, older: FoundWords | null, language: Language): string {
  const found = older === null ? undefined : dossierIndex(dossier).sentences.get(older.sentence);
  return found === undefined ? '' : shownPaper(dossier, found.document, language);
}

/** A clause that comes, goes or is another. */
function clauseSaid(words: Words['condition'], lifted: readonly LiftedWords[], now: string, before: string): string {
  const isOld = lifted.some(({ old }) => old !== null);
  const isNew = lifted.some(({ new: fresh }) => fresh !== null);
  if (isOld && isNew) return words.other(before);
  return isOld ? words.dropped(before) : words.added(now);
}

/** The axis that moved as the verdict says: a degree where one did. */
function movedAxis({ step }: Finding): string | null {
  if (step === null) return null;
  const { axes } = step.movement;
  if (axes.degree === step.verdict) return 'degree';
  return axes.act === step.verdict ? 'act' : 'modality';
}

/** Acts by the verb they are told with; any other is "gesteld". Acts of one scale: asking, standing behind, judging. */
const VERBS: Readonly<Record<string, keyof Words['verbs']>> = {
  attention: 'asked',
  encourage: 'asked',
  ask: 'asked',
  expect: 'asked',
  urge: 'asked',
  demand: 'asked',
  plead: 'asked',
  require: 'asked',
  wish: 'asked',
  support: 'supported',
  welcome: 'supported',
  appreciate: 'supported',
  condemn: 'condemned',
  concern: 'condemned',
  reject: 'condemned',
};

function verbOf(finding: Finding, { verbs }: Words): string {
  const act = movedAxis(finding) === 'act' ? finding.newer?.wording?.act?.value : undefined;
  return verbs[(act === undefined ? undefined : VERBS[act]) ?? 'put'];
}

/** `ook sancties`, `zonder Kosovo`, `alleen Servië`; null where no word says it. */
function extentOf(
  dossier: Dossier,
  { kind, step, position, older, newer }: Finding,
  lifted: readonly LiftedWords[],
  language: Language,
): string | null {
  const words = findingStrings[language];
  const label = position.is === 'lane' ? position.lane.addressee.label : null;
  const isAddressee = step?.movement.axes.addressee === step?.verdict;
  if (isAddressee) {
    if (kind === 'narrower' && label !== null) return movementStrings[language].only(label[language]);
    // Of how many it is asked: "Balkanlanden werd landen" shows words that are no news, the classes are.
    const { addressees } = dossierIndex(dossier).profile;
    const [from, to] = [older, newer].map((one) => {
      const value = one?.wording?.addressee?.value;
      return value === undefined ? null : (addressees[value as keyof typeof addressees]?.[language] ?? null);
    });
    if (from != null && to != null && from !== to) return movementStrings[language].fromTo(from, to);
  }
  const quote = (text: string): string => lineStrings[language].quoted(shortQuote(text));
  const [first] = lifted;
  if (kind === 'narrower') return first?.old == null ? null : words.without(quote(first.old.text));
  if (first?.new == null) return null;
  // What is expressly included says so itself: "inclusief sancties".
  const isMember = step?.movement.carriers.some(({ axis, rule }) => axis === 'scope' && rule === 'scope:member');
  return isMember ? words.also(quote(first.new.text)) : quote(first.new.text);
}

function silenceSaid(dossier: Dossier, { silent, isLasting }: Finding, language: Language): string {
  const words = findingStrings[language];
  const names = silent.map(({ document }) => shownPaper(dossier, document, language));
  const [first = '', ...later] = names;
  if (isLasting && later.length > 0) return words.silentSince(first);
  return names.length > NAMED ? words.silentAndMore(first, later.length) : words.silentIn(names);
}

/** The name of a position; of a part with whom it is about; of a theme its own. */
export function positionName(dossier: Dossier, position: FindingPosition, language: Language): string {
  const { themeName } = dossierIndex(dossier);
  if (position.is === 'theme') return capitalized(themeName(position.theme)[language]);
  const { thread, lane } = position;
  const own = capitalized(thread.label);
  // Two positions of one name are told apart by their themes.
  const isShared = dossier.threads.some(({ id, label }) => id !== thread.id && label === thread.label);
  const theme = dossier.themes.some(({ id }) => id === thread.theme) ? themeName(thread.theme)[language] : null;
  const name = isShared && theme !== null ? `${own} (${theme})` : own;
  const { label } = lane.addressee;
  return lane === thread.lanes[0] || label === null ? name : findingStrings[language].part(name, label[language]);
}

/** A position without what makes it a part. */
export function wholePosition(position: FindingPosition): FindingPosition {
  const [whole] = position.is === 'lane' ? position.thread.lanes : [];
  return position.is === 'lane' && whole !== undefined ? { ...position, lane: whole } : position;
}

/** Who says a passage, as the profile names them; words of the paper where it names them not. */
export function speakerOf(dossier: Dossier, words: FoundWords | null, language: Language): SpeakerModel {
  const speaker = words?.wording?.speaker ?? null;
  if (words === null || speaker === null) return { id: null, name: findingStrings[language].nobody, home: false };
  const { speakers } = dossierIndex(dossier).profile;
  return { id: speaker.value, name: nameIn(speakers, speaker.value, language), home: speaker.home };
}

/** Who speaks; `id` null where nobody is named. */
export interface SpeakerModel {
  readonly id: string | null;
  readonly name: string;
  readonly home: boolean;
}

/** `zwakker`, `zwijgt sinds`: the kind by its label. */
export const kindLabel = ({ kind }: Pick<Finding, 'kind'>, language: Language): string =>
  findingKind(kind).label[language];

/** Papers by name, of many the first and the last: `2022, 2023 en 2024`. */
export function silentNames(dossier: Dossier, { silent }: Finding, language: Language): string {
  const words = findingStrings[language];
  return words.wasSilent(
    fewNames(
      dossier,
      silent.map(({ document }) => document),
      language,
    ),
  );
}

/** Papers by name; of many the first and the last, with how many they are. */
export function fewNames(dossier: Dossier, papers: readonly Document[], language: Language): PaperNames {
  const names = papers.map((paper) => shownPaper(dossier, paper, language));
  return names.length > NAMED ? { count: names.length, first: names[0] ?? '', last: names.at(-1) ?? '' } : { names };
}
