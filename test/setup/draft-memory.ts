/**
 * Run by itself with `--expose-gc`: prints whether the words of a draft are reachable, while its check is held and after.
 * What is reachable is what a heap snapshot lists; the draft is put together here, so that no source text holds it whole.
 */
import { getHeapSnapshot } from 'node:v8';
import { draftStoreOf } from '../../components/draft/draft-store.ts';
import { checkPrepared } from '../../src/draft/check-draft.ts';
import { prepareDossier } from '../../src/trace/prepared-dossier.ts';
import { FOCUS, KNOWLEDGE, PAPERS } from '../scenes/customs.ts';
import { buildDossier } from './build.ts';

const SECRET = () => ['geheime', 'zinsnede', 'over', 'zeewier'].join(' ');
const draft = () =>
  `Het kabinet vraagt de eilanden om ${SECRET()}.\n\nVerder vraagt het om ${SECRET()} van alle havens.`;

async function isReachable(): Promise<boolean> {
  // The engine of regular expressions keeps the last text it looked at; any other replaces it.
  /./.exec('other');
  (globalThis as { gc?: () => void }).gc?.();
  let tail = '';
  let isFound = false;
  for await (const chunk of getHeapSnapshot()) {
    const text = tail + String(chunk);
    isFound ||= text.includes(SECRET());
    tail = text.slice(-SECRET().length);
  }
  return isFound;
}

const corpus = { id: 'made', title: { nl: 'x', en: 'x' }, focus: FOCUS, documents: PAPERS.map(({ source }) => source) };
const dossier = prepareDossier(buildDossier({ corpus, knowledge: KNOWLEDGE, documents: PAPERS }), KNOWLEDGE);
const before = await isReachable();
let held: unknown = checkPrepared(dossier, { text: draft() });
const checked = await isReachable();
held = null;
const dropped = await isReachable();
draftStoreOf('made').put({ text: draft() });
const stored = await isReachable();
draftStoreOf('made').clear();
const cleared = await isReachable();
console.log(JSON.stringify({ before, checked, dropped, stored, cleared, held }));
