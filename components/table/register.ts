import { define } from '../define.ts';
import { PolicyTableView } from './table.ts';

define('policy-table-view', PolicyTableView);
