import { BeleidslijnApp } from './app.ts';
import { defineElement } from './define.ts';
import { PolicyFindingsView } from './findings/findings.ts';
import { PolicyLine } from './line/line.ts';

/** The one file with a side effect: it gives the elements their names. */
defineElement('policy-findings-view', PolicyFindingsView);
defineElement('policy-line', PolicyLine);
defineElement('beleidslijn-app', BeleidslijnApp);
