// The built command in a process of its own; when it ends, what it used is written to the file descriptor 3.
import '../../../bin/start.mjs';
import { readFileSync, writeSync } from 'node:fs';

/** Of Linux: `maxRSS` counts what the process that started this one held, too. */
function peakKilobytes() {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, JSON.stringify({ seconds: (user + system) / 1e6, megabytes: peakKilobytes() / 1024 }));
});
const { main } = await import('../../../dist/cli/cli.js');
process.exitCode = await main([process.argv[0], 'beleidslijn', ...process.argv.slice(2)]);
