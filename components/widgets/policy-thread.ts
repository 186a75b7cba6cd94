import { defineElement } from '../define.ts';
import { PolicyThread } from './thread-widget.ts';

/** This widget alone, registered. */
defineElement('policy-thread', PolicyThread);

export { PolicyThread };
