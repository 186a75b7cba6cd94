import type { View } from '../src/present/selection.ts';
import { define } from './define.ts';
import { PolicyLine } from './line/line.ts';
import { PolicySide } from './side/side.ts';
import { tokens } from './style.ts';

/**
 * The views as elements for somebody else's page. In the reading room colours and type come from the page around a view;
 * here there is none, so each brings them along, and answers its own `bl-select` instead of leaving it to the page. What
 * stands between the tags shows until a `dossier` is given.
 */

/** Follows the requests of a view as far as they stay in that view; others go on to the host page as they are. */
function follow(element: PolicyLine | PolicySide, own: View): void {
  element.addEventListener('bl-select', (event) => {
    const { view } = event.detail;
    if (view !== undefined && view !== own) return;
    element.selection = { ...element.selection, ...event.detail };
  });
}

export class LineWidget extends PolicyLine {
  static override styles = [tokens, ...PolicyLine.styles];
  constructor() {
    super();
    follow(this, 'line');
  }
}

export class SideWidget extends PolicySide {
  static override styles = [tokens, ...PolicySide.styles];
  constructor() {
    super();
    follow(this, 'side');
  }
}

define('policy-line', LineWidget);
define('policy-side', SideWidget);
