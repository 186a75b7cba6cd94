// One build at a time, whoever starts it. The lock is a folder of numbered turns: each names the process that has it, the highest one
// counts, and it is free when its process is gone or has said that it is done. The next turn is made whole beside the others and
// renamed into place, which succeeds for one process only; nobody ever takes away what another one may hold. A single folder that is
// made and taken away was tried: after a build that was killed the next one waited two minutes, in silence, and where it was taken
// over sooner two of six that came at once did so.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Milliseconds between two looks whether the lock is free: nobody notices a tenth of a second. */
const LOOK_MS = 100;
/** Milliseconds between two signs of life, for machines that share a folder and cannot see each other's processes. */
const BEAT_MS = 5_000;
/** Milliseconds without a sign after which a holder on another machine is gone: twelve beats, longer than anything holds them up. */
const SILENT_MS = 60_000;

/** Signals by which a process is told to end: Ctrl-C, a request, a terminal that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** When a process began, in ticks of the system, so that another one that got its number later is not taken for it; '' where the system does not tell. */
function startOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    // Ended, and waited for by nobody: it does nothing any more.
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : fields[19];
  } catch {
    return '';
  }
}

function isRunning({ pid, started }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code !== 'ESRCH';
  }
  const now = startOf(pid);
  return now !== 'ended' && (now === '' || started === '' || now === started);
}

/** The file of a turn that names its process; without it the turn is over. */
const holderFile = (lock, turn) => join(lock, String(turn), 'holder.json');

/** The process that has a turn; null where it is over. */
function holderOf(lock, turn) {
  try {
    return JSON.parse(readFileSync(holderFile(lock, turn), 'utf8'));
  } catch {
    return null;
  }
}

/** The turns there are, and what processes make of theirs (`123.new`). */
function namesIn(lock) {
  try {
    return readdirSync(lock);
  } catch {
    return [];
  }
}

const lastTurn = (lock) =>
  namesIn(lock)
    .map(Number)
    .filter(Number.isInteger)
    .reduce((last, turn) => Math.max(last, turn), 0);

/** How systems call it that a folder cannot be put over one with something in it, or that it is gone meanwhile. */
const TAKEN = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EISDIR', 'ENOENT'];
const TAKEN_ON_WINDOWS = ['EPERM', 'EACCES', 'EBUSY'];

const isTaken = ({ code }) => TAKEN.includes(code) || (process.platform === 'win32' && TAKEN_ON_WINDOWS.includes(code));

const remove = (path) => rmSync(path, { recursive: true, force: true });

/** Makes a turn ours; false where another process was quicker. */
function take(lock, turn, holder) {
  const made = join(lock, `${process.pid}.new`);
  remove(made);
  mkdirSync(made, { recursive: true });
  // A turn that is over keeps this file: over an empty folder another could be put.
  writeFileSync(join(made, 'turn'), '');
  writeFileSync(join(made, 'holder.json'), JSON.stringify(holder));
  try {
    renameSync(made, join(lock, String(turn)));
  } catch (error) {
    remove(made);
    if (isTaken(error)) return false;
    throw error;
  }
  if (lastTurn(lock) === turn) return true;
  // The turn was long over, and taken away, when we came to take it.
  remove(join(lock, String(turn)));
  return false;
}

/** Takes away the turns before ours, and what processes left that were killed while they made theirs. */
function clearBefore(lock, turn) {
  for (const name of namesIn(lock)) {
    const pid = /^(\d+)\.new$/.exec(name)?.[1];
    const isLeft = pid === undefined ? Number(name) < turn : !isRunning({ pid: Number(pid), started: '' });
    if (isLeft) remove(join(lock, name));
  }
}

/** Waits until a turn is ours, and gives its number; `wait` is told the number of each process waited for. */
async function taken(lock, holder, wait) {
  let told = 0;
  let beat = { at: 0, since: Date.now() };
  for (;;) {
    const turn = lastTurn(lock);
    const other = holderOf(lock, turn);
    const at = statSync(holderFile(lock, turn), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (at !== beat.at) beat = { at, since: Date.now() };
    const isOver =
      other === null || (other.host === holder.host ? !isRunning(other) : Date.now() - beat.since > SILENT_MS);
    if (isOver) {
      if (take(lock, turn + 1, holder)) return turn + 1;
    } else {
      if (told !== other.pid) wait(other.pid);
      told = other.pid;
      await new Promise((done) => setTimeout(done, LOOK_MS));
    }
  }
}

/**
 * Does the work while no other process does any under the same lock. However it ends - a fault, Ctrl-C, a request to end - the lock
 * is free afterwards; `stop` is called first where it is by a signal.
 */
export async function locked(lock, { wait, stop }, work) {
  const holder = { pid: process.pid, started: startOf(process.pid), host: hostname() };
  const turn = await taken(lock, holder, wait);
  clearBefore(lock, turn);
  const beating = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(holderFile(lock, turn), now, now);
    } catch {
      // The folder was taken away by hand: the work goes on.
    }
  }, BEAT_MS);
  const release = () => remove(holderFile(lock, turn));
  const end = (signal) => {
    stop();
    release();
    for (const one of SIGNALS) process.off(one, end);
    process.kill(process.pid, signal);
  };
  for (const one of SIGNALS) process.on(one, end);
  process.on('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(beating);
    for (const one of SIGNALS) process.off(one, end);
    process.off('exit', release);
    release();
  }
}
