/** Blocks in the making: lines that belong together, before anybody knows their role. */
import type { Part, Role } from '../model.ts';
import { endsInHyphen } from '../text/line-breaks.ts';
import type { BodyLine } from './body-lines.ts';
import type { Marker } from './list-markers.ts';

export interface BlockCandidate {
  readonly flow: readonly BodyLine[];
  readonly marker: Marker | null;
  /** The text near enough to judge its shape: lines joined by a space, word breaks closed. */
  readonly text: string;
}

/** A draft with its role and part. */
export interface RoledCandidate {
  readonly draft: BlockCandidate;
  readonly role: Role;
  readonly part: Part;
}

export function blockCandidate(flow: readonly BodyLine[], marker: Marker | null): BlockCandidate {
  const parts: string[] = [];
  flow.forEach((f, i) => {
    const last = i === flow.length - 1;
    parts.push(endsInHyphen(f.bare) && !last ? f.bare.slice(0, -1) : last ? f.bare : `${f.bare} `);
  });
  const text = parts.join('');
  return { flow, marker, text: marker ? text.slice(marker.to).trim() : text };
}

export function blockCandidates(
  flow: readonly BodyLine[],
  starts: readonly boolean[],
  markers: readonly (Marker | null)[],
): BlockCandidate[] {
  const drafts: BlockCandidate[] = [];
  for (let from = 0; from < flow.length; ) {
    let to = from + 1;
    while (to < flow.length && !starts[to]) to += 1;
    drafts.push(blockCandidate(flow.slice(from, to), markers[from] ?? null));
    from = to;
  }
  return drafts;
}
