import { BeleidslijnApp } from './app.ts';
import { defineElement } from './define.ts';
import { PolicyLine } from './line/line.ts';
import { PolicyOverview } from './overview/overview.ts';

/** The one file with a side effect: it gives the elements their names. */
defineElement('policy-overview', PolicyOverview);
defineElement('policy-line', PolicyLine);
defineElement('beleidslijn-app', BeleidslijnApp);
