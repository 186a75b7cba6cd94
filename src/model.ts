/**
 * Every noun of the project: types only, no imports, no code. All data is plain, readonly JSON.
 *
 * Ranges are half-open, in UTF-16 code units of the text named beside them. `a` is the older side, `b` the newer.
 * A `score` runs from 0 to 1; higher is closer. Ids are compared by code unit, never by locale.
 */

/** A half-open range in UTF-16 code units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type Language = 'nl' | 'en';
/** Language of a paper, a code of BCP 47: any for which there is a pack is read in full. */
export type PaperLanguage = string;
/** A text shown to people, in both languages of the interface. */
export interface Label {
  readonly nl: string;
  readonly en: string;
}

// ── The papers ───────────────────────────────────────────────────────────────────────────────────────────────

/** How a file is written; told from its content, never from its name. */
export type FileFormat = 'text' | 'markdown' | 'html' | 'xml' | 'pdf' | 'docx' | 'odt';

export type Genre = 'declaration' | 'report' | 'agenda' | 'letter' | 'note';

/**
 * The pieces one file may hold, by the name the offices print on them (`verslag`, `bijlage`): an id of the profile of the
 * corpus, which says what each is called and whether it takes part in comparisons.
 */
export type Part = string;

/** What may be proposed for a paper that nobody declared. */
export type ProposedField =
  | 'title'
  | 'issuer'
  | 'document'
  | 'event'
  | 'genre'
  | 'reference'
  | 'place'
  | 'language'
  | 'url';

/** A value proposed for a field of a declaration, and where it was read: in the text, in what the file says, or in its name. */
export interface ProposedValue {
  /** In the form of the field: an ISO day, a genre, the code of a language, words as printed. */
  readonly value: string;
  readonly from: 'text' | 'property' | 'name';
  /** The words it was read off, or the property of the file that says it. */
  readonly words: string;
  /** Page and first line, both from 1; null where it was not read in the text. */
  readonly page: number | null;
  readonly line: number | null;
}

/** What corpus.json declares about one paper. What the paper does not print is null, shown as "niet vermeld". */
export interface Source {
  readonly id: string;
  readonly genre: Genre | null;
  readonly title: string;
  readonly issuer: string | null;
  /** ISO days (2023-12-13). Order on the axis: event date, else document date. */
  readonly dates: { readonly document: string | null; readonly event: string | null };
  readonly place: string | null;
  readonly reference: string | null;
  readonly language: PaperLanguage;
  /** Path of the source, relative to the corpus folder; empty for a document made from sentences. */
  readonly file: string;
  readonly sha256: string;
  /** The parts that take part in alignment, threads and silence; null means all that the profile does not leave out. */
  readonly parts: readonly Part[] | null;
  /** Tracked changes of a Word file: read as if accepted (when left out), or as the text was before them. */
  readonly revisions?: 'accepted' | 'original';
  /** The files it was read from before this version, oldest first; they stay beside it. */
  readonly earlier?: readonly { readonly file: string; readonly sha256: string }[];
  /** Where the paper can be found on the web; http or https. */
  readonly url?: string;
  /**
   * Fields of this declaration that nobody confirmed yet, with all that was found for each; the first is the one that counts
   * until then. A field that a person decided is not among them.
   */
  readonly proposed?: Readonly<Partial<Record<ProposedField, readonly ProposedValue[]>>>;
}

/** What corpus.json says as a whole: which papers there are, and inside which focus silence is claimed. */
export interface CorpusDeclaration {
  readonly id: string;
  readonly title: Label;
  readonly focus: Focus;
  readonly documents: readonly Source[];
}

export type Role =
  | 'letterhead'
  | 'salutation'
  | 'signature'
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'footnote'
  | 'form-field'
  | 'page-furniture'
  | 'note-body'
  /** What members or a fraction ask, and the answer to it. */
  | 'question'
  | 'answer'
  /** What a motion or decision rests on (`overwegende dat`, `gelet op`), and what a motion asks for (`verzoekt de regering`). */
  | 'consideration'
  | 'request'
  /** What a named speaker says in a debate. */
  | 'speech'
  /** The heads and the rows of a table, one block a row, and its title. */
  | 'table-head'
  | 'table-row'
  | 'caption'
  /** A line of a list of contents. */
  | 'contents';

/** Where something stands in the source file: pages and lines are 1-based, line ranges inclusive. */
export interface Place {
  readonly page: number;
  readonly lines: readonly (readonly [first: number, last: number])[];
}

/**
 * One stretch of block text and the source stretch it came from: [from, to, sourceFrom, sourceTo]. Equal lengths map
 * character by character; unequal lengths (a line end that became a space, an accent composed) map as a whole.
 */
export type Piece = readonly [from: number, to: number, sourceFrom: number, sourceTo: number];

/** One thing reading changed: a mended line end, a lifted note mark, dropped emphasis, a normalised character. */
export interface Edit {
  readonly kind: 'join' | 'note-mark' | 'marker' | 'emphasis' | 'space' | 'character';
  readonly block: string;
  /** Offset in the block text where the change shows. */
  readonly at: number;
  /** The stretch of the source (as decoded, UTF-16) that was changed. */
  readonly source: Span;
  readonly was: string;
  readonly now: string;
  /** Which rule decided, for a join: url, suspended, acronym, same-document, no-breaks, vowel-clash, default. */
  readonly rule: string;
}

/** Something odd in the data. The run goes on; the notice is shown where the oddity stands. */
export interface Notice {
  readonly rule: string;
  readonly level: 'info' | 'warning' | 'error';
  readonly document: string | null;
  readonly block: string | null;
  readonly lines: readonly [first: number, last: number] | null;
  /** One English sentence naming what was found and, where it helps, what was expected. */
  readonly message: string;
}

/** A paper, motion, declaration or page a sentence names. */
export interface Reference {
  /** `motion`, `declaration`, `url`, or the id of a scheme by which the offices of the corpus number their papers. */
  readonly kind: string;
  /** In the text of the sentence. */
  readonly span: Span;
  /** As printed. */
  readonly text: string;
  /** A number or address fit for looking it up (`21501-20, nr. 1984`), or null when none can be read. */
  readonly target: string | null;
}

/** An acronym a paper introduces itself, with its long form: "Europese Raad (ER)". */
export interface Acronym {
  readonly short: string;
  /** As printed. */
  readonly long: string;
  /** Both in the text of the sentence, or of the heading block. */
  readonly shortSpan: Span;
  readonly longSpan: Span;
  /** Id of the sentence it is introduced in, or null when that is a heading. */
  readonly sentence: string | null;
}

export interface Sentence {
  /** `<document>.<block>.s<n>`, n from 1; for a document made from sentences `<document>.<index>`, index from 0. */
  readonly id: string;
  readonly text: string;
  /** In the text of its block. */
  readonly span: Span;
  readonly place: Place;
  readonly references: readonly Reference[];
}

/** A note mark lifted out of a block: `note` is the id of the footnote block, or null when the paper has no such note. */
export interface NoteRef {
  readonly marker: string;
  readonly at: number;
  readonly note: string | null;
}

export interface Block {
  /** `<document>.b<nnn>`, in reading order, from b001. */
  readonly id: string;
  readonly role: Role;
  readonly part: Part;
  /** Headings above the block, outermost first; a heading holds its parents only. */
  readonly section: readonly string[];
  /** List number or bullet as printed (`13.`, `•`, `-`), or the marker of a footnote. */
  readonly marker: string | null;
  readonly text: string;
  /** For prose, sentences; for letterhead, signature and form-field, the logical lines. */
  readonly sentences: readonly Sentence[];
  readonly noteRefs: readonly NoteRef[];
  readonly place: Place;
  readonly pieces: readonly Piece[];
  /** The cells of the row, as printed; only where the role is `table-head` or `table-row`. */
  readonly cells?: readonly string[];
  /** Number of the paragraph under its nearest heading, from 1; only in an excerpt, where it cannot be counted. */
  readonly paragraph?: number;
}

/** What a paper holds too much of; the figures and the words stand in `limits.ts`. */
export interface PastLimit {
  readonly limit: 'bytes' | 'file' | 'characters' | 'lines' | 'odd' | 'papers' | 'headings' | 'sentences' | 'sentence';
  readonly found: number;
  /** Where it stands, when it is one sentence. */
  readonly lines: readonly [first: number, last: number] | null;
}

export interface Document {
  readonly source: Source;
  /** Parts that are read and stay out of comparisons, where the source names none that take part; absent for none. */
  readonly partsLeftOut?: readonly Part[];
  readonly blocks: readonly Block[];
  readonly edits: readonly Edit[];
  readonly notices: readonly Notice[];
  /** Null for a document that was read; else one sentence why it was not (it is then shown as "niet gelezen"). */
  readonly unread: string | null;
  /** How its file is written; absent for plain text. Lines of a paper that is no plain text count its paragraphs. */
  readonly format?: FileFormat;
  /** The limit the paper is past, where that is why it was not read. */
  readonly past?: PastLimit;
  /** Offset in the source of the first character of every line; absent for a document that was not read from a file. */
  readonly lineStarts?: readonly number[];
  /** 1-based numbers of the lines that start a page, from page 2 on; absent as `lineStarts` is. */
  readonly pageStarts?: readonly number[];
  /** Offsets in the source of blanks other than a space and the LF at a line end, by character: tab, CR, form feed, U+00A0. */
  readonly blanks?: Readonly<Record<string, readonly number[]>>;
}

// ── Knowledge: what the engine knows about the subject (corpus/) ─────────────────────────────────────────────

/**
 * One wording to look for. `label` is written in the pattern language of src/text/term-matcher.ts (words, `*` for the rest
 * of a word, `…` for a gap within the clause).
 */
export interface Term {
  readonly label: string;
  /** Where the term was taken from: the codebook, reading the papers, or the papers by themselves where nobody read them. */
  readonly source: 'codebook' | 'papers' | 'discovered';
  /** Ids of the documents it was found in when it was last checked (`npm run terms`). */
  readonly foundIn: readonly string[];
  readonly note?: string;
  /** Only in papers of this language; absent means in all (names, acronyms). */
  readonly language?: PaperLanguage;
  /**
   * Often falls in passing: does not count under a heading that gives another theme, nor, where the paper speaks of its
   * theme throughout, beside a word that names another.
   */
  readonly weak?: boolean;
  /** True where a person refused it: it is looked for nowhere, and stays so that nobody proposes it again. */
  readonly refused?: boolean;
}

/** A wording that looks like the theme and is not. Where it stands, terms inside it do not count. */
export interface RefusedTerm {
  readonly label: string;
  readonly reason: string;
}

export interface Theme {
  readonly id: string;
  readonly prefLabel: Label;
  readonly scopeNote: Label;
  readonly broader: string | null;
  readonly terms: readonly Term[];
  readonly refused: readonly RefusedTerm[];
  /** Headings that give their whole section this theme. */
  readonly headings: readonly Term[];
  /** True where it was discovered and no person has taken it over: another paper may change it. */
  readonly proposed?: boolean;
}

/** A policy object: the thing a position is about (`visumbeleid`, `aansluiting`, `gbvb`). */
export interface PolicyObject {
  readonly id: string;
  readonly prefLabel: Label;
  /** The wider object (`irregulier` under `migratie`), or null. */
  readonly broader: string | null;
  readonly terms: readonly Term[];
  /**
   * What a position is made of: `matter` is what it is about (visumbeleid, gbvb), `move` what is asked or done about it
   * (aansluiting). Left out means matter.
   */
  readonly kind?: 'matter' | 'move';
  /** Themes under which a position on this matter is traced; none, or left out, makes no line. */
  readonly themes?: readonly string[];
  /**
   * Region the object concerns by its nature, for a sentence that names no place itself: enlargement concerns the
   * candidate countries, also under the heading "Europese Raad".
   */
  readonly region?: string;
}

/** A place or group of countries. `wb` holds Servië, Kosovo, ... as members with ids of their own. */
export interface Region {
  readonly id: string;
  readonly prefLabel: Label;
  readonly broader: string | null;
  readonly terms: readonly Term[];
}

/** Silence is claimed only inside the focus: these regions and these themes. */
export interface Focus {
  readonly regions: readonly string[];
  readonly themes: readonly string[];
}

/** Subject knowledge as one value; language knowledge (acts, degrees, formulas) is part of the engine. */
export interface Knowledge {
  readonly version: string;
  readonly themes: readonly Theme[];
  readonly objects: readonly PolicyObject[];
  readonly regions: readonly Region[];
}

// ── Tags ─────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Evidence {
  readonly label: string;
  /** In the text of the sentence (or heading) it was found in. */
  readonly span: Span;
}

export interface Tag {
  readonly sentence: string;
  readonly theme: string;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** Id of the sentence or heading block the theme was inherited from, or null when the sentence itself carries it. */
  readonly inheritedFrom: string | null;
  /**
   * The sentences of its paragraph that lent it the theme, in order, where it names none: the one before it, on which it
   * goes on, or the ones before and after it, which agree.
   */
  readonly neighbours?: readonly string[];
}

/** The union of the tags of a paragraph's sentences; `share` is the part of its sentences that carry the theme. */
export interface ParagraphTag {
  readonly block: string;
  readonly theme: string;
  readonly share: number;
}

// ── Wording ──────────────────────────────────────────────────────────────────────────────────────────────────

/** One thing read off the wording, with the words it was read off and the rule that read it. */
export interface Reading {
  /** An id from the scale or list named by the axis (`kabinet`, `urge`, `full`, `all`). */
  readonly value: string;
  /** The words themselves, in the text of the sentence; null when it follows from context (title, previous sentence). */
  readonly span: Span | null;
  readonly rule: string;
}

export type Tense = 'past' | 'present' | 'future';

/** What carries the meaning of a clause beside who says it and how far it goes. */
export type MeaningKind = 'polarity' | 'figure' | 'date' | 'condition' | 'exception' | 'modality';

/**
 * One thing a clause says that turns its meaning when it changes: `polarity` a word that denies, `figure` a number with its
 * unit (`35000 eur`), `date` a date or period, `condition`, `exception`, and `modality` by the id of its step (`must`).
 */
export interface Meaning extends Reading {
  readonly kind: MeaningKind;
  readonly span: Span;
}

export interface Wording {
  readonly speaker: (Reading & { readonly home: boolean }) | null;
  readonly act: (Reading & { readonly tense: Tense }) | null;
  readonly addressee: Reading | null;
  readonly degree: Reading | null;
  readonly scope: Reading | null;
  /** In the order of the clause; left out where it holds none. */
  readonly meaning?: readonly Meaning[];
}

/** The words that carry a wording, as they are quoted. */
export interface Passage {
  readonly sentence: string;
  /** What is quoted, in the text of the sentence: with the verb, subject, object and condition of what it says. */
  readonly span: Span;
  /** The clause inside it that the wording is read off; left out where that is all of it. */
  readonly clause?: Span;
  /** Id of the set phrase the sentence is, or null. */
  readonly formula: string | null;
  readonly wording: Wording;
}

// ── Links ────────────────────────────────────────────────────────────────────────────────────────────────────

export interface End {
  readonly sentence: string;
  /** The clause that corresponds, in the text of the sentence; of a shift what is quoted. */
  readonly span: Span;
  /** As of its passage. */
  readonly clause?: Span;
}

/** Something two sentences share, with its weight in the score, so that a reader can check the link. */
export interface Match {
  readonly kind: 'word' | 'object' | 'theme' | 'region' | 'formula';
  readonly label: string;
  readonly a: Span | null;
  readonly b: Span | null;
  readonly weight: number;
}

export interface Alignment {
  /** `<a>~<b>` of the two sentence ids. */
  readonly id: string;
  readonly a: End;
  readonly b: End;
  /** Shared by the links of one split or merge; equals the smallest id among them. */
  readonly group: string;
  readonly strength: 'sure' | 'possible';
  readonly relation: 'verbatim' | 'reworded' | 'paraphrase';
  readonly score: number;
  /** The named parts the score was made of. */
  readonly parts: Readonly<Record<string, number>>;
  /** True when the link crosses links that keep the order of their papers. */
  readonly moved: boolean;
  readonly formula: string | null;
  readonly evidence: readonly Match[];
  /**
   * Read off the clauses of its ends and nothing else, so that a new paper never changes it. Of a pair that stands on a line
   * the movement of the line is told.
   */
  readonly movement?: Movement;
}

/** A candidate that was considered and refused. */
export interface Rejected {
  readonly sentence: string;
  readonly span: Span;
  readonly score: number;
  /** Why: what it is about or whom it is asked of instead, or what kind of text it stands in. */
  readonly reason:
    | 'other-region'
    | 'other-object'
    | 'other-theme'
    | 'other-addressee'
    | 'formula'
    | 'too-far'
    | 'out-of-scope'
    | 'note'
    | 'heading'
    | 'table'
    /** Names the same object, in a paper of another language: shown, and no verdict is told. */
    | 'in-other-language';
  /** What was found where something else was needed (`Georgië` for the region, `GBVB` for the object), or null. */
  readonly found: string | null;
}

// ── Changes ──────────────────────────────────────────────────────────────────────────────────────────────────

export interface Change {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

export interface Comparison {
  /** Null when nothing of the two matches: then `stayed` says what can be pointed at. */
  readonly changes: readonly Change[] | null;
  /** The stretches compared word by word: the whole of both, or their clauses that match; around those all is change. */
  readonly matched: readonly { readonly a: Span; readonly b: Span }[];
  /** Share of the content words of both sides that stayed, 0..1. */
  readonly kept: number;
  /** Runs that stand on both sides, byte for byte. */
  readonly stayed: readonly { readonly a: Span; readonly b: Span }[];
}

/** A few words of one passage, pointing at where they stand. */
export interface Quote {
  readonly sentence: string;
  readonly span: Span;
  readonly text: string;
}

export interface Mark {
  /** `agent` is who does what to whom: names that changed places around a verb. */
  readonly axis: 'degree' | 'scope' | 'act' | 'speaker' | 'addressee' | 'agent' | MeaningKind;
  readonly direction: 'up' | 'down' | 'same' | 'changed' | 'unclear';
  readonly carriers: readonly { readonly old: Quote | null; readonly new: Quote | null }[];
  readonly rule: string;
}

export type Verdict =
  | 'reversed'
  | 'other-figure'
  | 'other-date'
  | 'condition'
  | 'exception'
  | 'stronger'
  | 'weaker'
  | 'broader'
  | 'narrower'
  | 'same'
  | 'other-speaker'
  | 'clearer'
  | 'moved'
  | 'reworded'
  | 'incomparable'
  | 'undecided';

export interface Shift {
  readonly a: End;
  readonly b: End;
  readonly marks: readonly Mark[];
  readonly verdict: readonly Verdict[];
}

/**
 * What happened between an older passage and a newer one, decided once by src/compare/movement.ts; whoever tells it only
 * finds the words. Left out by what 0.2.0 made, and then decided when it is opened.
 */
export interface Movement {
  /** What the newer passage is to its line; `beside` next to the one the line runs through; null for a pair on no line. */
  readonly standing: Exclude<Standing, 'silent' | 'unread' | 'undecided'> | 'beside' | null;
  /** In the order of src/languages/verdict-labels.ts, weightiest first; empty where there is nothing older to hold it against. */
  readonly verdicts: readonly Verdict[];
  /** Of each axis that could be compared, and of those on which neither side says anything. */
  readonly axes: Readonly<Partial<Record<Mark['axis'], Verdict>>>;
  /** The words the verdicts were read off, in the order of the verdicts. */
  readonly carriers: readonly {
    readonly axis: Mark['axis'];
    readonly rule: string;
    readonly old: Quote | null;
    readonly new: Quote | null;
  }[];
  /**
   * The last correction that concerns it, with what was told before; `withheld` where a person refused the verdict and gave
   * no other. Left out where no person said anything.
   */
  readonly corrected?: Pick<Override, 'action' | 'about' | 'reason'> & {
    readonly was: readonly Verdict[];
    readonly withheld?: true;
  };
}

// ── Threads ──────────────────────────────────────────────────────────────────────────────────────────────────

/** What a paper does at a place on the line. */
export type Standing = 'first' | 'kept' | 'reworded' | 'recast' | 'returned' | 'silent' | 'unread' | 'undecided';

/** An earlier wording that goes further, in words of either paper; `new` null where the newer has no word for it. */
export interface StrongestWording {
  readonly document: string;
  readonly old: Quote;
  readonly new: Quote | null;
}

/** One passage at a station, with the shift from the passage it continues (null at the first). */
export interface Entry {
  readonly passage: Passage;
  readonly shift: Shift | null;
  /** Ids of the alignments that tie it to earlier entries. */
  readonly links: readonly string[];
  readonly movement?: Movement;
  /** The strongest earlier wording of its lane, where that is not the one it is held against; left out where none is stronger. */
  readonly strongest?: StrongestWording;
}

/** What was searched before silence was claimed. */
export interface Search {
  /** Number of sentences searched. */
  readonly sentences: number;
  /** Labels of the theme or position looked for. */
  readonly terms: readonly string[];
  /** Nearest candidates, closest first, each with why it was refused. */
  readonly nearest: readonly Rejected[];
  /**
   * Texts about the focus that the paper names and the dossier does not hold: what is silent here may stand there. Left
   * out when it names none.
   */
  readonly refers?: readonly Quote[];
  /**
   * Why nothing found is no silence: the position is worded in another language than the paper, so that no word of it could
   * be found, the paper is not about the focus, words a reader asked for stand in it apart, or the position stands there
   * after all: asked of all or of others, with another move, outside the region, in a note, a heading, a table or a part that stays
   * out of comparisons; or a sentence may hold it, where nobody described the subject. Nothing is claimed either where no
   * sentence was searched. Left out where silence is claimed.
   */
  readonly withheld?:
    | 'other-language'
    | 'out-of-scope'
    | 'apart'
    | 'to-all'
    | 'other-addressee'
    | 'other-move'
    | 'outside-region'
    | 'in-note'
    | 'in-heading'
    | 'in-table'
    | 'in-other-part'
    | 'nothing-searched'
    | 'possibly-here'
    | 'no-knowledge';
  /** True for a silence whose word stands in the paper all the same, about another country: `nearest` quotes it first. */
  readonly elsewhere?: true;
}

export interface Station {
  readonly document: string;
  readonly standing: Standing;
  readonly entries: readonly Entry[];
  /** The proof, for a silent or undecided station; null elsewhere. */
  readonly search: Search | null;
}

/** `all` the focus as a whole, `one` country, `some` of them. */
export type AddresseeClass = 'all' | 'some' | 'one';

/**
 * The first and the last wording of a lane held against each other directly. Where an axis moved otherwise than the steps
 * between add up to, both are given: a position may grow and shrink again, and end where it began.
 */
export interface Ends {
  readonly shift: Shift;
  readonly movement?: Movement;
  readonly differs: readonly {
    readonly axis: Mark['axis'];
    /** What the steps between add up to; `unclear` when they go both ways. */
    readonly chain: Mark['direction'];
    readonly direct: Mark['direction'];
    /** The documents in which the axis moved up or down, with which. */
    readonly steps: readonly { readonly document: string; readonly direction: Mark['direction'] }[];
  }[];
}

export interface Lane {
  /** `<thread>/<addressee key>`. */
  readonly id: string;
  readonly addressee: {
    readonly class: AddresseeClass;
    readonly regions: readonly string[];
    readonly label: Label | null;
  };
  /**
   * The words it is about, where that is no addressee but a wording that came to stand in the line and left it again; its
   * label quotes them. Left out of all other lanes.
   */
  readonly wording?: string;
  /** One per document of the dossier, in the order of the axis. */
  readonly stations: readonly Station[];
  /** Null when fewer than three papers speak: with two the one step is all there is. */
  readonly ends?: Ends | null;
}

export interface Thread {
  /**
   * `<theme>.<objects>`, read from the passages alone, so that it survives a new paper; with `@en` behind it for a position
   * in English papers, because wordings of two languages cannot be held against each other.
   */
  readonly id: string;
  readonly theme: string;
  readonly objects: readonly string[];
  /** The words of the passages themselves (`aansluiting bij het EU-visumbeleid`). */
  readonly label: string;
  /** First the widest lane, then narrower ones. */
  readonly lanes: readonly Lane[];
}

// ── Why ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** One part of a score, and what it counts for. */
export interface Addend {
  readonly part: string;
  readonly value: number;
  readonly weight: number;
}

/** A score that a reader can redo: z = bias + Σ value × weight, score = 1 / (1 + e^-z), rounded to four decimals. */
export interface Sum {
  readonly bias: number;
  readonly addends: readonly Addend[];
  readonly z: number;
  readonly score: number;
}

/**
 * Why two sentences are no link: the reasons of `Rejected`; another language; an echo of a closer link or a phrase of all
 * papers (`stepped-back`), a pair the index never proposed (`not-proposed`), or a person who removed it.
 */
export type Unlinked = Rejected['reason'] | 'other-language' | 'stepped-back' | 'not-proposed' | 'removed';

/** What the knowledge reads in a sentence: ids of themes, regions and objects, and of the set phrase it is. */
export interface Aspects {
  readonly themes: readonly string[];
  readonly regions: readonly string[];
  readonly objects: readonly string[];
  readonly formula: string | null;
}

/** Another sentence of a paper that was held against the same sentence. */
export interface Rival {
  readonly sentence: string;
  readonly sum: Sum;
  /** Null when it is linked as well. */
  readonly reason: Unlinked | null;
  readonly found: string | null;
}

/** Why two sentences of two papers are linked, or are not. */
export interface WhyPair {
  readonly kind: 'pair';
  /** `<a>~<b>`, a of the older paper. */
  readonly id: string;
  readonly linked: boolean;
  /** What a person decided about this pair, or null. */
  readonly person: 'accept' | 'remove' | null;
  /** Null when the two could not be compared at all. */
  readonly sum: Sum | null;
  /** Score from which a pair is a link, and from which it is sure. */
  readonly threshold: number;
  readonly sure: number;
  readonly reason: Unlinked | null;
  readonly found: string | null;
  readonly matches: readonly Match[];
  readonly aspects: { readonly a: Aspects; readonly b: Aspects } | null;
  /** `b`: other sentences of the newer paper held against `a`; `a`: of the older paper held against `b`. Nearest first. */
  readonly rivals: { readonly a: readonly Rival[]; readonly b: readonly Rival[] };
}

/**
 * One reason for a tag. The score is 1 - (1 - w)(1 - w)... over the weights; of a sentence that points back (`pointing`)
 * or names no theme itself (`neighbours`) it is the weight times the score of the sentence before.
 */
export interface Ground {
  readonly kind: 'word' | 'weak-word' | 'heading' | 'formula' | 'pointing' | 'neighbours' | 'person';
  /** The words as printed, or the heading; empty for a person. */
  readonly words: string;
  /** The term they were found by. */
  readonly label: string;
  readonly weight: number;
  /** Where the words stand when not in the sentence itself. */
  readonly from: string | null;
}

/** Why a sentence carries a theme, or does not. */
export interface WhyTag {
  readonly kind: 'tag';
  readonly sentence: string;
  readonly theme: string;
  /** Null when the sentence does not carry it. */
  readonly score: number | null;
  readonly grounds: readonly Ground[];
  /** Wordings of the theme's list of look-alikes that stand in the sentence, with why they do not count. */
  readonly refused: readonly { readonly words: string; readonly label: string; readonly reason: string }[];
  /** Why not: no word, only look-alikes, a set phrase, words in passing, more themes than a sentence may carry, a person. */
  readonly reason: 'no-word' | 'refused' | 'formula' | 'in-passing' | 'crowded' | 'retagged' | null;
}

/** Why a paper is silent on a theme, or is not. */
export interface WhyCell {
  readonly kind: 'cell';
  readonly cell: Cell;
}

/** Why a paper is silent on a position, or is not. */
export interface WhyStation {
  readonly kind: 'station';
  readonly thread: string;
  readonly lane: string;
  readonly station: Station;
  /** The passage the paper was searched with, or null where nothing was searched. */
  readonly like: End | null;
  readonly threshold: number;
  /** Sentences of the paper that the aligner finds nearest to that passage. */
  readonly rivals: readonly Rival[];
}

export type Why = WhyPair | WhyTag | WhyCell | WhyStation;

// ── The next paper ───────────────────────────────────────────────────────────────────────────────────────────

/**
 * What a survey finds: an acronym or word nobody explained, a name like a place, theme words in unusual company, a set
 * phrase with a clause behind it, a sentence without a theme.
 */
export type ProposalKind = 'acronym' | 'word' | 'place' | 'company' | 'formula' | 'untagged';

/** What a proposal adds to the knowledge of a corpus, as it would stand in its file. */
export interface ProposalEntry {
  readonly file: 'themes' | 'objects' | 'regions';
  /** Id of the theme, object or region it is added to; null with a `list` when a theme is still to be chosen. */
  readonly to: string | null;
  /** The list of that item it is added to; null when it is an item of its own. */
  readonly list: 'terms' | 'refused' | null;
  readonly add: Term | RefusedTerm | PolicyObject | Region;
}

/** Something the knowledge does not cover in a paper, with what could be added. */
export interface Proposal {
  readonly kind: ProposalKind;
  readonly label: string;
  readonly why: Label;
  /** Where it stands, first place first. */
  readonly examples: readonly Quote[];
  /** Null when there is something to look at and nothing to add. */
  readonly entry: ProposalEntry | null;
}

/** What the knowledge does not cover in one paper. */
export interface Survey {
  readonly document: string;
  /** Sentences in scope, and those of them that carry a theme or are a set phrase. */
  readonly sentences: number;
  readonly covered: number;
  readonly proposals: readonly Proposal[];
}

/** A word that no term covers and that stands where a theme does. */
export interface LackingTerm {
  readonly term: Term;
  /** Sentences it stands in, and those of them that carry the theme. */
  readonly sentences: number;
  readonly beside: number;
}

/** A term of a theme in the papers. */
export interface TermUse {
  readonly label: string;
  /** Times it stands in a sentence that is compared; of a refused one too. */
  readonly times: number;
  /** Sentences in which it is the only word of its theme, and nothing else gives it. */
  readonly alone: readonly string[];
}

// ── A draft held against the dossier ─────────────────────────────────────────────────────────────────────────

/** What a draft does with a position, in the order in which it is told. `other` is every change that is not weaker. */
export type DraftKind = 'weaker' | 'not-repeated' | 'first' | 'other' | 'repeated';

/** What a file holds of a draft: its text as somebody would paste it, and what was odd in the file. */
export interface DraftFile {
  readonly text: string;
  readonly notices: readonly Notice[];
  /** Whether it has tracked changes, which are read as accepted or as it was before them. */
  readonly isTracked: boolean;
}

/** A stretch of the text of a draft as it was pasted. */
export interface DraftQuote {
  readonly span: Span;
  readonly text: string;
}

/** One thing found in a draft, or missing from it. */
export interface DraftFinding {
  /** Made of what it is about, so that the same finding keeps its id while the rest of the draft changes. */
  readonly id: string;
  readonly kind: DraftKind;
  readonly theme: string | null;
  readonly thread: string | null;
  readonly lane: string | null;
  /** The words in the draft, in the text as pasted; null for what it does not repeat. */
  readonly here: DraftQuote | null;
  /** How the draft words it; null for what it does not repeat. Its sentence is one of the read draft. */
  readonly passage: Passage | null;
  /** The last wording before the draft; null for what stands in it for the first time. */
  readonly older: { readonly document: string; readonly passage: Passage } | null;
  /** From the older wording to the draft. */
  readonly shift: Shift | null;
  /** Null where the shift is. */
  readonly movement: Movement | null;
  /** The words an axis moved by: of the older paper, and of the draft as pasted. */
  readonly carriers: readonly {
    readonly axis: Mark['axis'];
    readonly direction: Mark['direction'];
    readonly old: Quote | null;
    readonly new: DraftQuote | null;
  }[];
  /** The strongest earlier wording, where that is not `older`; left out where none is stronger. */
  readonly strongest?: StrongestWording;
  /** Papers after the older wording that were searched and are silent on it, oldest first. */
  readonly silent: readonly string[];
  /** For what is said for the first time: the proof that no earlier wording was found. */
  readonly search: Search | null;
}

/** A draft held against the papers of a dossier. */
export interface DraftCheck {
  /** The draft as it was read. */
  readonly document: Document;
  /** Papers it was held against, oldest first, and the sentences in them. */
  readonly documents: readonly string[];
  readonly sentences: number;
  /** Papers it was not held against: unread, in another language, or kept out on request. */
  readonly leftOut: readonly { readonly document: string; readonly why: 'unread' | 'other-language' | 'kept-out' }[];
  /** Themes of the focus that the draft speaks of, in the order of the dossier. Only inside them is anything missed. */
  readonly themes: readonly string[];
  /** Weaker, not repeated, first, other, repeated; within each in the order of the draft, or of the newest paper. */
  readonly findings: readonly DraftFinding[];
  /** Sentences of the draft that say nothing this dossier can be asked about, as pasted. */
  readonly unplaced: readonly DraftQuote[];
}

// ── The dossier ──────────────────────────────────────────────────────────────────────────────────────────────

/** Does a paper address a theme of the focus? First mark that fits. */
export interface Cell {
  readonly theme: string;
  readonly document: string;
  readonly state: 'speaks' | 'unread' | 'out-of-scope' | 'undecided' | 'elsewhere' | 'silent';
  /** Sentences about the theme and the focus (speaks), or holding its words about something else (elsewhere). */
  readonly sentences: readonly string[];
  /** The proof, where the state is not `speaks` or `unread`. */
  readonly search: Search | null;
  /** True where a person's themes of a sentence decide it; left out elsewhere. */
  readonly corrected?: true;
}

export type Bin = 'administrative' | 'formula' | 'threaded' | 'single' | 'out-of-scope';

/** Every sentence of the prose roles in exactly one bin. */
export type Ledger = Readonly<Record<Bin, readonly string[]>>;

/** Words of a paper that point at the sentence they stand in; where they stand twice, what stands before or after says which. */
export interface Anchor {
  readonly document: string;
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A person's correction, anchored by quotation so that it survives a new reading. */
export interface Override {
  readonly action: 'accept' | 'remove' | 'split' | 'move' | 'retag' | 'dispute';
  /** What is disputed: the verdict from `b` to `a`, in either order, or a reading of `a`. Left out for every other action. */
  readonly about?: 'verdict' | 'speaker' | 'addressee' | 'degree' | undefined;
  readonly a: Anchor;
  readonly b: Anchor | null;
  /** Theme ids for retag, thread id for move; of a dispute what it should be, null where it is only refused. */
  readonly to: readonly string[] | null;
  readonly reason: string;
  readonly date: string;
  readonly name: string | null;
}

/** Why a correction changed nothing, or what is odd about one that was applied. */
export interface CorrectionRemark {
  /** Begins with `override-`: one name for each kind, under which its notice stands as well. */
  readonly rule: string;
  /** Of an error nothing was applied; a warning was applied, or says again what another said. */
  readonly level: 'warning' | 'error';
  /** One sentence: what was found, and what was expected. */
  readonly message: Label;
}

/** A line of overrides.jsonl that cannot be read as a correction, as it stands: nobody but a person may mend or drop it. */
export interface FaultyLine {
  /** Without the line end that follows it. */
  readonly text: string;
  readonly remark: CorrectionRemark;
  /** Keys and indices to the value at fault, as far as there is one: `["a", "quote"]`. */
  readonly path: readonly (string | number)[];
}

/** A correction, or a line that is none. */
export type GivenCorrection = Override | FaultyLine;

/** A line of the corrections that changed nothing in this dossier: kept, to be shown apart and saved again. */
export interface KeptCorrection {
  /**
   * `faulty`: cannot be read. `foreign`: of a paper that is not in this dossier. `not-applied`: what it points at or asks
   * for is not there, or unclear. `repeated`: another says the same, and counts once.
   */
  readonly kind: 'faulty' | 'foreign' | 'not-applied' | 'repeated';
  readonly given: GivenCorrection;
  /** How many of the `corrections` of the dossier stand before it in the order given. */
  readonly at: number;
  readonly remark: CorrectionRemark;
}

export interface CorpusInfo {
  readonly id: string;
  readonly title: Label;
  readonly focus: Focus;
  /** First 7 hexadecimal digits of the sha256 over the sha256 of the sources, sorted. */
  readonly version: string;
  /** Versions it had without its last papers, newest first: a link that bears one of them was made before those came. */
  readonly earlier?: readonly string[];
}

/** The numbers behind the scores of links: z = bias + Σ value × weight, score = 1 / (1 + e^-z). */
export interface Scoring {
  /** Score from which a pair is a link, and from which it is sure. */
  readonly link: number;
  readonly sure: number;
  /** The ways a score is made: with knowledge, and from words alone. A link was made by the one that has its parts. */
  readonly ways: readonly { readonly bias: number; readonly weights: Readonly<Record<string, number>> }[];
}

/** What of the profile of a corpus is needed to show a dossier: what things are called, and whose papers they are. */
export interface DossierProfile {
  /** The one whose papers they are, drawn black; null where nobody is home. */
  readonly home: Label | null;
  readonly speakers: readonly { readonly id: string; readonly label: Label; readonly home: boolean }[];
  readonly parts: readonly { readonly id: string; readonly label: Label }[];
  /** How papers are numbered: the kinds of reference beside `motion`, `declaration` and `url`. */
  readonly schemes: readonly { readonly id: string; readonly label: Label }[];
  readonly addressees: Readonly<Record<AddresseeClass, Label>>;
}

/** A theme as a dossier shows it. */
export interface DossierTheme {
  readonly id: string;
  readonly prefLabel: Label;
  readonly scopeNote: Label;
  /**
   * Of a theme that was discovered in the papers, and that no person has taken over, the words it is known by; left out of
   * every other. Another paper may change it.
   */
  readonly proposed?: Pick<Theme, 'terms' | 'headings'>;
}

export interface Dossier {
  readonly format: 1;
  readonly corpus: CorpusInfo;
  /** sha256 of the knowledge the dossier was made with (knowledge.json), first 12 digits; zeros for none. */
  readonly knowledge: string;
  /** In the order of the axis. */
  readonly documents: readonly Document[];
  readonly themes: readonly DossierTheme[];
  readonly regions: readonly { readonly id: string; readonly prefLabel: Label; readonly broader: string | null }[];
  readonly tags: readonly Tag[];
  readonly paragraphTags: readonly ParagraphTag[];
  /** The wording of every sentence that carries a theme or a link, by clause. */
  readonly passages: readonly Passage[];
  readonly alignments: readonly Alignment[];
  readonly threads: readonly Thread[];
  readonly cells: readonly Cell[];
  readonly ledger: Ledger;
  readonly notices: readonly Notice[];
  /** Absent in a dossier of before there were profiles. */
  readonly profile?: DossierProfile;
  /** How its scores were made, so that a reader can redo any of them. */
  readonly scoring?: Scoring;
  /** The corrections that were applied, in the order of the file; left out when there are none. */
  readonly corrections?: readonly Override[];
  /** The lines beside them that changed nothing, in the order of the file; left out when there are none. */
  readonly keptCorrections?: readonly KeptCorrection[];
  /** What is odd about corrections that were applied, by their index; left out when there is nothing. */
  readonly correctionRemarks?: readonly (CorrectionRemark & { readonly correction: number })[];
  /** Only of a part of a dossier made for one page: the threads it tells. Papers, tags and links beside them are left out. */
  readonly excerpt?: { readonly threads: readonly string[] };
}

// ── What is said of the dossier itself ───────────────────────────────────────────────────────────────────────

/** A measured value: a share of 0..1, or a count out of `of`; the interval is that of 95 % of the redrawn samples. */
export interface Measured {
  readonly value: number;
  readonly of: number | null;
  readonly interval: readonly [low: number, high: number] | null;
}

/** One figure, as it stands and with what was learnt from the scored paper alone switched off (null: no difference). */
export interface Figure {
  readonly id: string;
  readonly label: Label;
  readonly stands: Measured;
  readonly off: Measured | null;
}

/** The figures measured for a corpus, with the command that measures them and what they were held against. */
export interface Figures {
  /** Id of the corpus they were measured on. */
  readonly corpus: string;
  readonly command: string;
  readonly against: Label;
  readonly figures: readonly Figure[];
}

/** What goes beside a dossier so that it can be accounted for, and is not needed to show it. */
export interface Account {
  /** Null for a corpus on which nothing was measured. */
  readonly figures: Figures | null;
  /** How many wordings each theme is looked for with, and how many look-alikes it refuses. */
  readonly terms: readonly { readonly theme: string; readonly terms: number; readonly refused: number }[];
  /** The speakers of the corpus with why, and words left out on purpose; absent in an account of before there were profiles. */
  readonly speakers?: readonly { readonly label: Label; readonly home: boolean; readonly reason: Label }[];
  /** Set phrases of the corpus' own offices, or as they word them. */
  readonly phrases?: readonly {
    readonly id: string;
    readonly kind: 'form' | 'occasion';
    readonly patterns: Readonly<Record<PaperLanguage, readonly string[]>>;
  }[];
  readonly leftOut?: Readonly<
    Record<'speakers' | 'addressees', readonly { readonly words: Label; readonly why: Label }[]>
  >;
}
