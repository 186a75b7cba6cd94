import { define } from '../define.ts';
import { PolicyThread } from './thread.ts';

/** This widget alone, registered. */
define('policy-thread', PolicyThread);

export { PolicyThread };
