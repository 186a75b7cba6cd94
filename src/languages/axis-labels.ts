import type { Label, Mark } from '../model.ts';

type Axis = Mark['axis'];

/** What an axis is called, in the order in which a view tells the axes: what carries the line first. The closed list. */
export const AXIS_LABELS: Readonly<Record<Axis, Label>> = {
  polarity: { nl: 'ontkenning', en: 'denial' },
  degree: { nl: 'hoe ver', en: 'how far' },
  figure: { nl: 'cijfer', en: 'figure' },
  date: { nl: 'termijn', en: 'date' },
  condition: { nl: 'voorwaarde', en: 'condition' },
  exception: { nl: 'uitzondering', en: 'exception' },
  scope: { nl: 'bereik', en: 'reach' },
  act: { nl: 'hoe', en: 'how' },
  modality: { nl: 'moet of kan', en: 'must or may' },
  agent: { nl: 'wie wat doet', en: 'who does what' },
  speaker: { nl: 'wie', en: 'who' },
  addressee: { nl: 'tot wie', en: 'to whom' },
};

export const AXES = /* @__PURE__ */ Object.keys(AXIS_LABELS) as readonly Axis[];

/** The axes on which each passage has one reading. */
export type WordingAxis = 'degree' | 'speaker' | 'act' | 'addressee' | 'scope';
export const WORDING_AXES: readonly WordingAxis[] = ['degree', 'speaker', 'act', 'addressee', 'scope'];

export const isWordingAxis = (axis: Axis): axis is WordingAxis => (WORDING_AXES as readonly Axis[]).includes(axis);

/** True of an axis that has no label of its own beside a quotation: what moves on it is told by its words alone, lifted out. */
export const isLifted = (axis: Axis): boolean => !isWordingAxis(axis);
