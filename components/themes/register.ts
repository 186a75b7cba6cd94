import { defineElement } from '../define.ts';
import { PolicyThemes } from './themes.ts';

/** Loaded when a reader opens the themes. */
defineElement('policy-themes', PolicyThemes);
