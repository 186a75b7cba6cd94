/**
 * Whose words a turn holds. What members ask, a house moves or a speaker says is theirs, whoever's letter it stands in: only
 * an answer is said by the paper itself.
 */
import type { Speaker } from '../profile/profile.ts';
import type { TurnRole } from '../text/block-scope.ts';
import { type SpeakerReading, unwritten } from './speaker-reading.ts';

export interface Turn {
  readonly role: TurnRole;
  /** Those who have the word as far as the paper names known speakers; none where it names nobody known. */
  readonly speakers: readonly Speaker[];
}

/** Who speaks in a turn where no words of a sentence say it; null for somebody unknown. */
export function turnReading({ role, speakers: [speaker] }: Turn): SpeakerReading | null {
  return speaker === undefined ? null : unwritten(speaker, role);
}

/**
 * The speaker of a sentence in a turn, given who was read off its words. Where that is the paper's own voice or an office of
 * the place ("Het kabinet zal", said by a fraction), it is the one who has the word; others are reported as anywhere.
 */
export function speakerInTurn(read: SpeakerReading | null, turn: Turn): SpeakerReading | null {
  if (turn.role === 'answer') return read;
  const own = turn.speakers.some(({ ofPlace }) => ofPlace);
  const claimed = read !== null && (read.home || read.span === null || read.speakers.some(({ ofPlace }) => ofPlace));
  return read !== null && (own || !claimed || isSame(read, turn)) ? read : turnReading(turn);
}

const isSame = (read: SpeakerReading, { speakers }: Turn): boolean =>
  read.speakers.some((one) => speakers.includes(one));
