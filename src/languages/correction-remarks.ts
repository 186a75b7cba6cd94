/** Why a correction changed nothing, or what is odd about one that was applied: one name and one sentence for each kind. */
import type { Anchor, CorrectionRemark, Override } from '../model.ts';

/** The longest stretch of a person's words that is quoted, in characters: a remark is one sentence. */
const SHOWN = 80;

const quoted = (words: string): string =>
  JSON.stringify(words.length <= SHOWN ? words : `${words.slice(0, SHOWN - 1)}…`);

const refused = (rule: string, nl: string, en: string): CorrectionRemark => ({
  rule: `override-${rule}`,
  level: 'error',
  message: { nl: `niet toegepast: ${nl}`, en: `not applied: ${en}` },
});

const noted = (rule: string, nl: string, en: string): CorrectionRemark => ({
  rule: `override-${rule}`,
  level: 'warning',
  message: { nl, en },
});

/** `een van a, b, c`, for a list of ids that may be empty. */
const oneOf = (ids: readonly string[], language: 'nl' | 'en'): string =>
  ids.length === 0
    ? { nl: 'niets, want er zijn er geen', en: 'nothing, as there are none' }[language]
    : `${{ nl: 'één van', en: 'one of' }[language]} ${ids.join(', ')}`;

export const foreignRemark = (document: string, documents: readonly string[]): CorrectionRemark =>
  refused(
    'foreign',
    `${quoted(document)} staat niet in dit dossier; verwacht: ${oneOf(documents, 'nl')}.`,
    `${quoted(document)} is not in this dossier; expected ${oneOf(documents, 'en')}.`,
  );

export const unreadRemark = (document: string): CorrectionRemark =>
  refused(
    'unread',
    `${document} is niet gelezen, en zijn woorden zijn niet na te gaan.`,
    `${document} was not read, and its words cannot be looked up.`,
  );

export const lostRemark = ({ document, quote }: Anchor): CorrectionRemark =>
  refused(
    'lost',
    `de woorden ${quoted(quote)} staan niet in een zin van ${document}; verwacht: woorden van één zin, zoals ze daar staan.`,
    `the words ${quoted(quote)} do not stand in a sentence of ${document}; expected words of one sentence, as they stand there.`,
  );

/** Where words stand that stand more than once: the id of the sentence, its page and line. */
export interface QuotedPlace {
  readonly id: string;
  readonly page: number;
  readonly line: number | null;
}

/** Places that are named of words that stand in many. */
const PLACES = 5;

export function ambiguousRemark({ document, quote }: Anchor, places: readonly QuotedPlace[]): CorrectionRemark {
  const named = (page: string, line: string, more: string): string => {
    const first = places
      .slice(0, PLACES)
      .map((place) => `${place.id} (${page} ${place.page}, ${line} ${place.line ?? '?'})`);
    return [...first, ...(places.length > PLACES ? [`${more} ${places.length - PLACES}`] : [])].join(', ');
  };
  return refused(
    'ambiguous',
    `de woorden ${quoted(quote)} staan ${places.length} keer in ${document}: ${named('blz.', 'regel', 'en nog')}; verwacht: een "prefix" of "suffix" die zegt welke.`,
    `the words ${quoted(quote)} stand ${places.length} times in ${document}: ${named('page', 'line', 'and')}; expected a "prefix" or "suffix" that says which.`,
  );
}

export const tooShortRemark = ({ document, quote }: Anchor): CorrectionRemark =>
  refused(
    'too-short',
    `${quoted(quote)} is te kort om een zin van ${document} aan te wijzen; verwacht: drie hele woorden of meer, of de hele zin.`,
    `${quoted(quote)} is too short to point at a sentence of ${document}; expected three whole words or more, or the whole sentence.`,
  );

export const keptOutRemark = ({ document, quote }: Anchor): CorrectionRemark =>
  refused(
    'kept-out',
    `de woorden ${quoted(quote)} staan in een deel van ${document} dat niet wordt vergeleken; verwacht: een zin van de lopende tekst.`,
    `the words ${quoted(quote)} stand in a part of ${document} that is not compared; expected a sentence of its running text.`,
  );

export const sameSentenceRemark = (sentence: string): CorrectionRemark =>
  refused(
    'same-sentence',
    `a en b zijn dezelfde zin (${sentence}); verwacht: zinnen van twee stukken.`,
    `a and b are the same sentence (${sentence}); expected sentences of two papers.`,
  );

export const samePaperRemark = (document: string): CorrectionRemark =>
  refused(
    'same-paper',
    `a en b staan beide in ${document}; verwacht: zinnen van twee stukken.`,
    `a and b both stand in ${document}; expected sentences of two papers.`,
  );

export const unknownThemeRemark = (theme: string, themes: readonly string[]): CorrectionRemark =>
  refused(
    'unknown-theme',
    `het thema ${quoted(theme)} bestaat niet; verwacht: ${oneOf(themes, 'nl')}.`,
    `there is no theme ${quoted(theme)}; expected ${oneOf(themes, 'en')}.`,
  );

export const unknownLineRemark = (line: string): CorrectionRemark =>
  refused(
    'unknown-line',
    `er is geen lijn ${quoted(line)}, en er kan geen zijn; verwacht: het id van één lijn, zoals de pagina en "beleidslijn trace" het noemen.`,
    `there is no line ${quoted(line)}, and there can be none; expected the id of one line, as the page and "beleidslijn trace" name it.`,
  );

export const otherLanguageRemark = (line: string, document: string): CorrectionRemark =>
  refused(
    'other-language',
    `de lijn ${quoted(line)} is van een andere taal dan ${document}; verwacht: een lijn van de taal van het stuk.`,
    `the line ${quoted(line)} is of another language than ${document}; expected a line of the language of the paper.`,
  );

export const unknownSpeakerRemark = (speaker: string, speakers: readonly string[]): CorrectionRemark =>
  refused(
    'unknown-speaker',
    `de spreker ${quoted(speaker)} bestaat niet; verwacht: ${oneOf(speakers, 'nl')}.`,
    `there is no speaker ${quoted(speaker)}; expected ${oneOf(speakers, 'en')}.`,
  );

export const noLinkRemark = (a: string, b: string): CorrectionRemark =>
  refused(
    'no-link',
    `er is geen koppeling tussen ${a} en ${b}; verwacht: twee zinnen die gekoppeld zijn.`,
    `there is no link between ${a} and ${b}; expected two sentences that are linked.`,
  );

export const noStepRemark = (a: string, b: string): CorrectionRemark =>
  refused(
    'no-step',
    `er is geen oordeel over ${a} en ${b}; verwacht: twee zinnen die op een lijn na elkaar staan of gekoppeld zijn.`,
    `there is no verdict between ${a} and ${b}; expected two sentences that follow each other on a line or are linked.`,
  );

export const noPassageRemark = (sentence: string): CorrectionRemark =>
  refused(
    'no-passage',
    `niets van ${sentence} wordt op deze woorden aangehaald; verwacht: woorden van een passage.`,
    `nothing of ${sentence} is quoted at these words; expected words of a passage.`,
  );

export const notOnLineRemark = (sentence: string): CorrectionRemark =>
  refused(
    'not-on-line',
    `${sentence} staat op geen lijn; verwacht: een zin die van een lijn af kan.`,
    `${sentence} is on no line; expected a sentence that can be taken off one.`,
  );

/** Which correction, in words: its day and its reason. */
const named = ({ date, reason }: Override): string => `${date}, ${quoted(reason)}`;

export const contradictedRemark = (later: Override): CorrectionRemark =>
  refused(
    'contradicted',
    `een latere correctie zegt iets anders (${named(later)}), en de laatste telt; verwacht: één van de twee.`,
    `a later correction says otherwise (${named(later)}), and the last one counts; expected one of the two.`,
  );

export const repeatedRemark = (earlier: Override): CorrectionRemark =>
  noted(
    'repeated',
    `zegt wat een eerdere correctie al zegt (${named(earlier)}), en telt één keer.`,
    `says what an earlier correction says already (${named(earlier)}), and counts once.`,
  );

export const newLineRemark = (line: string): CorrectionRemark =>
  noted(
    'new-line',
    `de lijn ${quoted(line)} was er nog niet en begint met deze zin.`,
    `the line ${quoted(line)} was not there yet and begins with this sentence.`,
  );

export const idlePartRemark = (part: 'b' | 'to', action: Override['action']): CorrectionRemark =>
  noted(
    'idle-part',
    `${part} zegt niets bij ${action}; verwacht: null.`,
    `${part} says nothing with ${action}; expected null.`,
  );
