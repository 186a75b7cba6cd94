/** `npm run kills`. A file of its own: `halts.ts` imports `kills.ts`, and would wait for it to end while it waits for `halts.ts`. */
import { haltsOf } from './halts.ts';
import { atOnce, kills, onDisks, WRITINGS } from './kills.ts';

const given = (name: string, usual: number): number => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? usual : Number(process.argv[place + 1]);
};
const [times, seed] = [given('times', 40), given('seed', Math.floor(Math.random() * 1_000_000))];
const onlyAt = process.argv.indexOf('--only');
const only = onlyAt < 0 ? null : (process.argv[onlyAt + 1] ?? '').split(',');
const writings = WRITINGS.filter(({ name }) => only?.includes(name) ?? true);
if (writings.length === 0) throw new Error(`--only names no command of ${WRITINGS.map(({ name }) => name).join(', ')}`);
const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
tell(`seed ${seed}`);
const halts = await haltsOf(given('halts', 400), seed);
tell(`${halts.count} halts: ${halts.faults.length} faults`);
const faults = [...halts.faults, ...(await kills(times, seed, tell, writings))];
const disks = await onDisks();
if (disks === null) tell('no disk could be made: a full one and one that can only be read were not tried');
faults.push(...(disks ?? []), ...(await atOnce(5)));
for (const fault of faults) tell(`FAULT ${fault}`);
tell(
  `${times} kills, a full disk, a disk that can only be read and 15 runs at once: ${faults.length} faults (seed ${seed})`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
