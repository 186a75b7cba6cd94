import { defineElement } from '../define.ts';
import { PolicyOverview } from './overview.ts';

defineElement('policy-overview', PolicyOverview);
