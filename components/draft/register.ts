import { define } from '../define.ts';
import { PolicyDraft } from './draft.ts';

/** Loaded when the view is first shown. */
define('policy-draft', PolicyDraft);
