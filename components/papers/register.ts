import { defineElement } from '../define.ts';
import { PolicyOwnPapers } from './own-view.ts';

/** Loaded when a reader brings papers. */
defineElement('policy-own-papers', PolicyOwnPapers);
