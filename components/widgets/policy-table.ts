import { defineElement } from '../define.ts';
import { PolicyTable } from './table-widget.ts';

/** This widget alone, registered. */
defineElement('policy-table', PolicyTable);

export { PolicyTable };
