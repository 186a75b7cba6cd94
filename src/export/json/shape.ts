import type { Alignment, Cell, DraftKind, Language, Standing, Verdict } from '../../model.ts';
import type { AlignedRowKind } from '../../view/comparison/aligned-rows.ts';
import type { Absence } from '../../view/table/cell.ts';

/**
 * The published shape of a JSON export, format 1: for somebody who does not know the model of the engine. Words stand in
 * `language`, quotations in that of their paper; ids are those of the dossier; what a paper does not print is null.
 */
export type ExportData = LineData | TableData | ComparisonData | PassageData | OverviewData | DraftData;

export interface Head {
  readonly format: 1;
  readonly language: Language;
  readonly title: string;
  readonly origin: OriginData;
  /** The papers it speaks of, in the order of the axis. */
  readonly papers: readonly PaperData[];
}

export interface OriginData {
  readonly corpus: { readonly id: string; readonly title: string; readonly version: string };
  /** The knowledge the dossier was made with. */
  readonly knowledge: string;
  /** The place in words; and the address that shows the same, or null. */
  readonly place: string;
  readonly link: string | null;
  /** Who made the links, in one sentence. */
  readonly made: string;
}

export interface PaperData {
  readonly id: string;
  readonly year: string;
  readonly genre: string | null;
  readonly title: string;
  readonly issuer: string | null;
  /** ISO days: of the paper itself, and of the meeting it is about. */
  readonly date: string | null;
  readonly meeting: string | null;
  readonly place: string | null;
  readonly reference: string | null;
  readonly language: Language;
  readonly file: string;
  readonly sha256: string;
  /** Why it was not read, or null. */
  readonly unread: string | null;
  /** All of this as a sentence, what is missing said. */
  readonly source: string;
}

/** A stretch of a quotation, half-open, in UTF-16 units. */
export interface StretchData {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A sentence of a paper and where it stands. */
export interface QuotationData {
  readonly paper: string;
  readonly sentence: string;
  readonly text: string;
  readonly heading: string | null;
  /** Number under that heading, from 1. */
  readonly paragraph: number;
  readonly page: number;
  readonly lines: readonly (readonly [first: number, last: number])[];
  /** As a sentence: genre, day, reference or that it is not stated, heading, paragraph. */
  readonly source: string;
}

export interface LinkData {
  readonly id: string;
  readonly score: number;
  readonly strength: Alignment['strength'];
  readonly relation: Alignment['relation'];
  /** True when a person confirmed it; else rules made it. */
  readonly confirmed: boolean;
}

/** A sentence that was near and was refused. */
export interface RefusedData {
  readonly text: string;
  readonly place: string;
  readonly why: string;
}

export interface LineData extends Head {
  readonly what: 'line';
  readonly line: string;
  readonly theme: { readonly id: string; readonly name: string };
  readonly summary: string;
  readonly stations: readonly StationData[];
}

export interface StationData {
  readonly paper: string;
  readonly standing: Standing;
  readonly word: string;
  readonly passages: readonly PassageOnLine[];
  /** Null where the paper speaks to all; beside it a narrower passage may stand. */
  readonly silence: SilenceData | null;
}

export interface PassageOnLine {
  readonly quotation: QuotationData;
  readonly clause: StretchData;
  /** The words that say how far it goes. */
  readonly carrying: readonly StretchData[];
  readonly far: string;
  readonly including: string | null;
  readonly changes: readonly string[];
  readonly verdicts: readonly Verdict[];
  readonly who: string;
  readonly how: string;
  readonly whom: string;
  readonly citation: string;
  readonly link: string | null;
  readonly links: readonly LinkData[];
}

export interface SilenceData {
  readonly word: string;
  /** Sentences searched, or null where nothing was. */
  readonly searched: number | null;
  readonly nearest: readonly RefusedData[];
  readonly notes: readonly string[];
}

export interface TableData extends Head {
  readonly what: 'table';
  readonly positions: readonly {
    readonly line: string;
    readonly title: string;
    readonly theme: { readonly id: string; readonly name: string };
    readonly link: string | null;
    readonly cells: readonly CellData[];
  }[];
}

export interface CellData {
  readonly paper: string;
  readonly absence: { readonly state: Absence; readonly word: string; readonly note: string | null } | null;
  readonly passages: readonly {
    readonly quotation: QuotationData;
    /** What the cell shows of it. */
    readonly parts: readonly string[];
    readonly only: string | null;
    readonly change: string | null;
    readonly who: string | null;
    readonly link: string | null;
  }[];
  /** Passages that the cell does not show. */
  readonly more: number;
}

export interface ComparisonData extends Head {
  readonly what: 'comparison';
  readonly older: string;
  readonly newer: string;
  readonly summary: string;
  readonly limited: { readonly older: string | null; readonly newer: string | null };
  readonly rows: readonly {
    readonly kind: AlignedRowKind;
    readonly word: string;
    readonly notes: readonly string[];
    readonly older: readonly SentenceData[];
    readonly newer: readonly SentenceData[];
    readonly links: readonly LinkData[];
  }[];
}

/** Words with what became of them; joined they are the wording. */
export interface MarkedRunData {
  readonly text: string;
  /** `del` goes, `ins` is new, `degree` says how far, `stayed` stood still while all around it changed. */
  readonly marks: readonly ('degree' | 'del' | 'ins' | 'stayed' | 'moved' | 'tint')[];
}

export interface SentenceData {
  readonly quotation: QuotationData;
  readonly runs: readonly MarkedRunData[];
}

export interface PassageData extends Head {
  readonly what: 'passage';
  readonly line: string | null;
  readonly older: SentenceData;
  readonly newer: SentenceData;
  /** Both in one text; null where too much changed for word by word. */
  readonly inline: readonly MarkedRunData[] | null;
  readonly verdicts: readonly Verdict[];
  readonly between: string | null;
  readonly axes: readonly {
    readonly name: string;
    readonly older: string;
    readonly newer: string;
    readonly verdict: string;
  }[];
  readonly links: readonly LinkData[];
}

export interface OverviewData extends Head {
  readonly what: 'overview';
  readonly tagged: string;
  readonly themes: readonly {
    readonly id: string;
    readonly name: string;
    readonly change: string;
    readonly cells: readonly {
      readonly paper: string;
      readonly state: Cell['state'];
      readonly word: string;
      readonly quotations: readonly QuotationData[];
      readonly searched: number | null;
      readonly nearest: readonly RefusedData[];
    }[];
  }[];
}

export interface DraftData extends Head {
  readonly what: 'draft';
  readonly text: string;
  readonly summary: string;
  readonly leftOut: string;
  readonly findings: readonly {
    readonly id: string;
    readonly number: number;
    readonly kind: DraftKind;
    readonly heading: string;
    /** In the text of the draft. */
    readonly here: StretchData | null;
    readonly older: SentenceData | null;
    readonly verdicts: readonly Verdict[];
    readonly moves: readonly { readonly axis: string; readonly old: string | null; readonly new: string | null }[];
    readonly silent: readonly string[];
    readonly searched: number | null;
    readonly nearest: readonly RefusedData[];
    readonly decision: string | null;
    readonly line: string | null;
    readonly link: string | null;
  }[];
  readonly unplaced: readonly StretchData[];
}
