import { defineElement } from '../define.ts';
import { PolicyComparisonView } from './comparison.ts';

/** Loaded when two papers or passages are first held side by side. */
defineElement('policy-side', PolicyComparisonView);
