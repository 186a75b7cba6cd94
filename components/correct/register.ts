import { define } from '../define.ts';
import { PolicyCite } from '../line/cite-element.ts';
import { PolicyRivals } from '../line/rivals.ts';
import { PolicySum } from '../line/sum-element.ts';
import { PolicyCorrect } from './form.ts';
import { PolicyCorrections } from './list.ts';

define('policy-correct', PolicyCorrect);
define('policy-corrections', PolicyCorrections);
define('policy-cite', PolicyCite);
define('policy-rivals', PolicyRivals);
define('policy-sum', PolicySum);
