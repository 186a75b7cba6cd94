// Loaded before a command (`node --import`): ends its process at the n-th call that changes the file system, before, halfway
// or after it. BELEIDSLIJN_KILL holds "<n> <before|half|after> <signal>".
import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const [at, moment, signal] = (process.env['BELEIDSLIJN_KILL'] ?? '').split(' ');
const CHANGING = createRequire(import.meta.url)('./changing-calls.json');
let count = 0;

function end() {
  process.kill(process.pid, signal);
  // A signal that Node hears of in its own time: until then nothing more may happen.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}

for (const name of CHANGING) {
  const real = fs[name];
  fs[name] = (...args) => {
    count += 1;
    if (count !== Number(at)) return real(...args);
    if (moment === 'half' && name === 'writeFileSync')
      real(args[0], Buffer.from(args[1]).subarray(0, args[1].length / 2));
    if (moment === 'after') real(...args);
    return end();
  };
}
syncBuiltinESMExports();
process.on('exit', () => {
  if (process.env['BELEIDSLIJN_COUNT'] !== undefined) process.stderr.write(`calls ${count}\n`);
});
