import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './ensure-browser.ts';

/**
 * `npm test`: types, lint, build, and every test in Node and in a real browser, with types and lint beside the rest. Ends with a line of its own, `N passed,
 * N failed`, in which types, lint and build count as one test each, and a test that was skipped counts as failed: what
 * was not run did not pass.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const node = process.execPath;
const bin = (path: string): string => join(root, 'node_modules', path);

interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

/** What hangs on nothing: it runs beside the build and the tests. */
const CHECKS: readonly Step[] = [
  { name: 'types', args: [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'] },
  // The engine again, without DOM and Node: what it may not use must not even be known to the compiler.
  { name: 'types of the engine', args: [bin('typescript/bin/tsc'), '--noEmit', '-p', 'src/tsconfig.json'] },
  { name: 'lint', args: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'] },
];

/** What the tests of the built page and the command need. */
const BUILD: Step = { name: 'build', args: ['bin/build.mjs', '--stale'] };

interface Ended {
  readonly code: number;
  readonly text: string;
}

function run(args: readonly string[], env: NodeJS.ProcessEnv, quiet: boolean): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(node, args, {
      cwd: root,
      env,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let text = '';
    child.stdout?.on('data', (data) => {
      text += data;
    });
    child.stderr?.on('data', (data) => {
      text += data;
    });
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

interface Outcome {
  readonly name: string;
  readonly isPassed: boolean;
  /** What the step said. */
  readonly text: string;
}

/** Runs the steps one after the other; a step that fails does not keep the next from running. */
async function outcomesOf(steps: readonly Step[], env: NodeJS.ProcessEnv): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, args } of steps) {
    const { code, text } = await run(args, env, true);
    outcomes.push({ name, isPassed: code === 0, text });
  }
  return outcomes;
}

interface Report {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** What vitest reports, counted: a file that broke before its first test is one failure, and so is no file at all. */
function counted(file: string, code: number): { passed: number; failed: number } {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    process.stdout.write('vitest wrote no report\n');
    return { passed: 0, failed: 1 };
  }
  let passed = 0;
  let failed = 0;
  for (const result of report.testResults) {
    for (const test of result.assertionResults) {
      if (test.status === 'passed') passed += 1;
      else {
        failed += 1;
        if (test.status !== 'failed')
          process.stdout.write(`${test.status}, which counts as failed: ${test.fullName}\n`);
      }
    }
    if (result.status === 'failed' && result.assertionResults.every((test) => test.status === 'passed')) failed += 1;
  }
  // An error outside any test (an unhandled rejection) fails the run and must show in the count.
  if (code !== 0 && failed === 0) failed = 1;
  return { passed, failed };
}

async function main(): Promise<void> {
  let browser: string;
  try {
    browser = ensureBrowser();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    return;
  }
  const env = { ...process.env, CHROME_PATH: browser };
  const checked = outcomesOf(CHECKS, env);
  const built = await outcomesOf([BUILD], env);
  const folder = mkdtempSync(join(tmpdir(), 'beleidslijn-'));
  const file = join(folder, 'report.json');
  const { code } = await run(
    [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    env,
    false,
  );
  const tests = counted(file, code);
  rmSync(folder, { recursive: true, force: true });
  const steps = [...built, ...(await checked)];
  for (const { name, isPassed, text } of steps)
    process.stdout.write(isPassed ? `ok  ${name}\n` : `${text}FAILED  ${name}\n`);
  const stepsPassed = steps.filter(({ isPassed }) => isPassed).length;
  const failed = tests.failed + steps.length - stepsPassed;
  process.stdout.write(`\n${tests.passed + stepsPassed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main();
