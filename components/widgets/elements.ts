import { defineElement as register } from '../define.ts';
import { PolicyComparison } from './comparison-widget.ts';
import { PolicyTable } from './table-widget.ts';
import { PolicyThread } from './thread-widget.ts';
import { PolicyTimeline } from './timeline-widget.ts';

/** The widgets as classes, for whoever wants to register or extend them himself. */

export type { PolicyError, PolicyReady, PolicySelect } from './events.ts';
export { PolicyComparison, PolicyTable, PolicyThread, PolicyTimeline };

/** Registers all four under their own names; a name that is taken, by another version for one, is left as it is. */
export function define(): void {
  register('policy-thread', PolicyThread);
  register('policy-timeline', PolicyTimeline);
  register('policy-comparison', PolicyComparison);
  register('policy-table', PolicyTable);
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-thread': PolicyThread;
    'policy-timeline': PolicyTimeline;
    'policy-comparison': PolicyComparison;
    'policy-table': PolicyTable;
  }
}
