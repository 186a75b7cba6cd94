import { defineElement } from '../define.ts';
// Loaded with the form: what a reader confirms must find the store there.
import './store.ts';
import { PolicyCite } from '../line/cite-element.ts';
import { PolicyCompetingLinks } from '../line/competing-links.ts';
import { PolicyScore } from '../line/score-element.ts';
import { PolicyCorrect } from './form.ts';
import { PolicyCorrections } from './list.ts';

defineElement('policy-correct', PolicyCorrect);
defineElement('policy-corrections', PolicyCorrections);
defineElement('policy-cite', PolicyCite);
defineElement('policy-rivals', PolicyCompetingLinks);
defineElement('policy-sum', PolicyScore);
