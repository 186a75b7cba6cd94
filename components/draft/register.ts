import { defineElement } from '../define.ts';
import { PolicyDraft } from './draft.ts';

/** Loaded when the view is first shown. */
defineElement('policy-draft', PolicyDraft);
