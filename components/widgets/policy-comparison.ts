import { define } from '../define.ts';
import { PolicyComparison } from './comparison.ts';

/** This widget alone, registered. */
define('policy-comparison', PolicyComparison);

export { PolicyComparison };
