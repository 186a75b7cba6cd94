import { define } from '../define.ts';
import { PolicyCorrect } from './form.ts';
import { PolicyCorrections } from './list.ts';

define('policy-correct', PolicyCorrect);
define('policy-corrections', PolicyCorrections);
