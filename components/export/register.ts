import { define } from '../define.ts';
import { PolicyExport } from './panel.ts';

/** Loaded when a reader first takes something along. */
define('policy-export', PolicyExport);
