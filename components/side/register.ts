import { define } from '../define.ts';
import { PolicySide } from './side.ts';

/** Loaded when two papers or passages are first held side by side. */
define('policy-side', PolicySide);
