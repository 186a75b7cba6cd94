import { defineElement } from '../define.ts';
import { PolicyTimeline } from './timeline-widget.ts';

/** This widget alone, registered. */
defineElement('policy-timeline', PolicyTimeline);

export { PolicyTimeline };
