import { define } from '../define.ts';
import { PolicyTable } from './table.ts';

/** This widget alone, registered. */
define('policy-table', PolicyTable);

export { PolicyTable };
