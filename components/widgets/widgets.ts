import { define } from './elements.ts';

/** All four widgets, registered. */
export * from './elements.ts';

define();
