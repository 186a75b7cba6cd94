import { defineElement } from '../define.ts';
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
