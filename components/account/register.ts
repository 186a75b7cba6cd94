import { define } from '../define.ts';
import { PolicyAccount } from './account.ts';

define('policy-account', PolicyAccount);
