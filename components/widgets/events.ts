import type { WidgetErrorCode } from './widget-error.ts';

/** What a widget tells the page around it. All three bubble and cross shadow boundaries. */

/** Detail of `policy-ready`: the dossier is there and has been drawn. */
export interface PolicyReady {
  /** First 7 hexadecimal digits over the papers of the dossier. */
  readonly version: string;
  /** The lines told. */
  readonly threads: readonly string[];
}

/** Detail of `policy-error`: nothing was drawn, and what stands between the tags still stands. */
export interface PolicyError {
  readonly code: WidgetErrorCode;
  /** One English sentence, for whoever made the page. */
  readonly message: string;
}

/** Detail of `policy-select`: a reader follows a link to the reading room. Cancel the event to do something else. */
export interface PolicySelect {
  readonly thread: string | null;
  readonly document: string | null;
  readonly sentence: string | null;
  readonly href: string;
}

declare global {
  interface HTMLElementEventMap {
    'policy-ready': CustomEvent<PolicyReady>;
    'policy-error': CustomEvent<PolicyError>;
    'policy-select': CustomEvent<PolicySelect>;
  }
}
