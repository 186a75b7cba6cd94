import { defineElement } from '../define.ts';
import { PolicyFindingsView } from './findings.ts';

defineElement('policy-findings-view', PolicyFindingsView);
