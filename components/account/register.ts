import { defineElement } from '../define.ts';
import { PolicyAccount } from './account.ts';

defineElement('policy-account', PolicyAccount);
