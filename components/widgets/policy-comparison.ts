import { defineElement } from '../define.ts';
import { PolicyComparison } from './comparison-widget.ts';

/** This widget alone, registered. */
defineElement('policy-comparison', PolicyComparison);

export { PolicyComparison };
