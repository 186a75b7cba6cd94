/**
 * The next paper: what the knowledge does not cover in it, as proposals a person takes over or leaves.
 *
 * Nothing here changes a tag or a link. Half an hour with such a list moved an earlier theme file from F 0.58 to 0.73.
 */
import type { LanguagePacks } from '../languages/compile-pack.ts';
import type { Document, Knowledge, Survey } from '../model.ts';
import { DEFAULT_PROFILE } from '../profile/default-profile.ts';
import type { Profile } from '../profile/profile.ts';
import { companyProposals, formulaProposals, untaggedProposals } from './cooccurrence.ts';
import { acronymProposals, placeProposals } from './names.ts';
import { surveyContext } from './survey-context.ts';
import { wordProposals } from './words.ts';

const NOTHING: Knowledge = { version: '', themes: [], objects: [], regions: [] };

/**
 * What the knowledge does not cover in a paper, most useful first: acronyms, words, names of places, themes in unusual
 * company, set phrases that go on, sentences without a theme. `others` are the papers already there; a theme is in unusual
 * company when it never stood so in them. The paper itself may be among them and is left out. The same paper, knowledge
 * and papers give the same list, whatever the order of `others`.
 */
export function survey(
  document: Document,
  knowledge: Knowledge | null,
  others: readonly Document[],
  profile: Profile = DEFAULT_PROFILE,
  packs?: LanguagePacks,
): Survey {
  const known = knowledge ?? NOTHING;
  const rest = others.filter((other) => other.source.id !== document.source.id);
  const context = surveyContext(document, known, rest, profile, packs);
  const prose = context.lines.filter((line) => !line.heading);
  return {
    document: document.source.id,
    sentences: prose.length,
    covered: prose.filter((line) => line.formula || line.tags.length > 0).length,
    proposals: [
      ...acronymProposals(context),
      ...wordProposals(context),
      ...placeProposals(context),
      ...companyProposals(context),
      ...formulaProposals(context),
      ...untaggedProposals(context),
    ],
  };
}
