/** How far a run is, on a terminal, once it takes longer than a reader waits without asking. */
import type { Language } from '../model.ts';
import type { OutputStream } from './commands/context.ts';

/** Told how many are done of how many; at the last one the line goes. */
export type Progress = (done: number, total: number) => void;

/** Milliseconds before the bar is shown, and between two drawings of it. */
const SHOWN_AFTER = 1000;
const REDRAWN_AFTER = 100;
const BAR = 24;

const WORDS = {
  nl: (done: number, total: number, left: string) => `${done} van ${total}${left === '' ? '' : `, nog ${left}`}`,
  en: (done: number, total: number, left: string) => `${done} of ${total}${left === '' ? '' : `, ${left} left`}`,
} as const;

/** A bar for one piece of work, on a stream that is a terminal; elsewhere nothing is drawn. */
export function progressBar(
  stream: OutputStream,
  language: Language,
  what: string,
  now = () => performance.now(),
): Progress {
  if (stream.isTTY !== true) return () => undefined;
  const started = now();
  let drawn = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    const passed = now() - started;
    if (done >= total) {
      // Back to the start of the line, and nothing left on it.
      if (drawn > 0) stream.write('\r\u001b[K');
      return;
    }
    if (passed < SHOWN_AFTER || passed - drawn < REDRAWN_AFTER) return;
    drawn = passed;
    const filled = Math.round((done / total) * BAR);
    const left = done === 0 ? '' : timeText((passed / done) * (total - done));
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`;
    stream.write(`\r\u001b[K${what} ${bar} ${WORDS[language](done, total, left)}`);
  };
}

/** `40 s`, `2 min`; the unit is written alike in both languages. */
const timeText = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
};
