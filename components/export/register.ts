import { define } from '../define.ts';
import '../widgets/widgets.ts';
import { PolicyEmbed } from './embed.ts';
import { PolicyExport } from './panel.ts';

/** Loaded when a reader first takes something along; with the widgets, which the panel shows as they will look elsewhere. */
define('policy-embed', PolicyEmbed);
define('policy-export', PolicyExport);
