import { define } from '../define.ts';
import { PolicyTimeline } from './timeline.ts';

/** This widget alone, registered. */
define('policy-timeline', PolicyTimeline);

export { PolicyTimeline };
