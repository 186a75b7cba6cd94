import { defineElement } from '../define.ts';
import { PolicyTableView } from './table.ts';

defineElement('policy-table-view', PolicyTableView);
