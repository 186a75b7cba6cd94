/** What can be wrong with a widget. */
export type WidgetErrorCode = 'no-data' | 'address' | 'fetch' | 'format' | 'thread' | 'pair';

/** Why a widget shows nothing: one sentence for whoever made the page. */
export class WidgetError extends Error {
  readonly code: WidgetErrorCode;
  constructor(code: WidgetErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
