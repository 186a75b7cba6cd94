import { BeleidslijnApp } from './app.ts';
import { define } from './define.ts';
import { PolicyLine } from './line/line.ts';
import { PolicyOverview } from './overview/overview.ts';

/** The one file with a side effect: it gives the elements their names. */
define('policy-overview', PolicyOverview);
define('policy-line', PolicyLine);
define('beleidslijn-app', BeleidslijnApp);
