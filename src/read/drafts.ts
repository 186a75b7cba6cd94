/** Blocks in the making: lines that belong together, before anybody knows their role. */
import type { Part, Role } from '../model.ts';
import { endsInHyphen } from '../text/mend.ts';
import type { Marker } from './bullets.ts';
import type { Flow } from './flow.ts';

export interface Draft {
  readonly flow: readonly Flow[];
  readonly marker: Marker | null;
  /** The text near enough to judge its shape: lines joined by a space, word breaks closed. */
  readonly text: string;
}

/** A draft with its role and part. */
export interface Roled {
  readonly draft: Draft;
  readonly role: Role;
  readonly part: Part;
}

export function draftOf(flow: readonly Flow[], marker: Marker | null): Draft {
  const parts: string[] = [];
  flow.forEach((f, i) => {
    const last = i === flow.length - 1;
    parts.push(endsInHyphen(f.bare) && !last ? f.bare.slice(0, -1) : last ? f.bare : `${f.bare} `);
  });
  const text = parts.join('');
  return { flow, marker, text: marker ? text.slice(marker.to).trim() : text };
}

export function draftsOf(
  flow: readonly Flow[],
  starts: readonly boolean[],
  markers: readonly (Marker | null)[],
): Draft[] {
  const drafts: Draft[] = [];
  for (let from = 0; from < flow.length; ) {
    let to = from + 1;
    while (to < flow.length && !starts[to]) to += 1;
    drafts.push(draftOf(flow.slice(from, to), markers[from] ?? null));
    from = to;
  }
  return drafts;
}
