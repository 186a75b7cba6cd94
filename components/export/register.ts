import { defineElement } from '../define.ts';
import '../widgets/widgets.ts';
import { PolicyEmbed } from './embed-dialog.ts';
import { PolicyExport } from './panel.ts';

/** Loaded when a reader first takes something along; with the widgets, which the panel shows as they will look elsewhere. */
defineElement('policy-embed', PolicyEmbed);
defineElement('policy-export', PolicyExport);
