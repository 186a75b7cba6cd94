import { defineElement } from '../define.ts';
import { PolicyThread } from './thread.ts';

/** This widget alone, registered. */
defineElement('policy-thread', PolicyThread);

export { PolicyThread };
