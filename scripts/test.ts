/**
 * Runs the tests: `node scripts/test.ts [unit|action|contract|judges] [part of a file name …]`, all suites but the
 * judges by default: these need Go and Python, too.
 * The last line is `N passed, N failed`, over everything that ran.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const root = resolve(import.meta.dirname, '..');
const usual = ['unit', 'action', 'contract'] as const;
const suites = [...usual, 'judges'] as const;
type Suite = (typeof suites)[number];

/** The machine that CI and many contributors have. Every test file is a process of its own. */
const processesAtOnce = 2;
/** A test that hangs should not hold CI until it is killed without a report. */
const testTimeoutMilliseconds = 10 * 60_000;

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
  /** Each with its reason. */
  readonly skippedSuites: readonly string[];
}

interface Failure {
  readonly where: string;
  readonly name: string;
  readonly error: string;
}

/** The part of an Error that node:test hands on from the test's process. */
interface ReportedError {
  readonly message: string;
  readonly failureType?: string;
  readonly cause?: unknown;
}

async function main(words: readonly string[]): Promise<void> {
  const isSuite = (word: string): word is Suite => (suites as readonly string[]).includes(word);
  const chosen = words.filter(isSuite);
  const parts = words.filter((word) => !isSuite(word));
  build();
  const outcomes: Outcome[] = [];
  for (const suite of chosen.length > 0 ? chosen : usual) {
    outcomes.push(await runSuite(suite, parts));
  }
  report(outcomes);
}

/** Always, and not only when it looks stale: a wrong guess would test code that is not there any more. */
function build(): void {
  if (!existsSync(resolve(root, 'scripts/build.ts'))) return;
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: root, stdio: 'inherit' });
  if (status === 0) return;
  console.log('The build failed, so no test ran.\n0 passed, 1 failed');
  process.exit(1);
}

async function runSuite(suite: Suite, parts: readonly string[]): Promise<Outcome> {
  const files = globSync(`__tests__/${suite}/**/*.test.ts`, {
    cwd: root,
    exclude: (path) => path.includes('node_modules'),
  })
    .filter((file) => parts.length === 0 || parts.some((part) => file.replaceAll('\\', '/').includes(part)))
    .sort();
  console.log(`\n== ${suite}: ${files.length} files`);
  if (files.length > 0) return outcomeOf(files);
  const failure = {
    where: `__tests__/${suite}`,
    name: suite,
    error: 'There is no test here, and there should be.',
  };
  return { passed: 0, failed: 1, skipped: 0, failures: [failure], skippedSuites: [] };
}

async function outcomeOf(files: readonly string[]): Promise<Outcome> {
  const failures: Failure[] = [];
  const skippedSuites: string[] = [];
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const events = run({
    files: files.map((file) => resolve(root, file)),
    concurrency: processesAtOnce,
    timeout: testTimeoutMilliseconds,
    cwd: root,
  });
  events.on('test:fail', ({ name, file, line, details }) => {
    const error = details.error as ReportedError;
    // A suite fails because a test in it failed: only the test is worth reading.
    if (error.failureType === 'subtestsFailed') return;
    failures.push({ where: `${relative(root, file ?? '')}:${line ?? 1}`, name, error: textOf(error) });
  });
  events.on('test:pass', ({ name, skip, details }) => {
    // Tests count what they skip; what a suite skips whole is counted nowhere.
    if (details.type === 'suite' && typeof skip === 'string') skippedSuites.push(`${name}: ${skip}`);
  });
  events.on('test:summary', (summary) => {
    if (summary.file !== undefined) return;
    counts.passed = summary.counts.passed;
    counts.failed =
      summary.counts.tests - summary.counts.passed - summary.counts.skipped - summary.counts.todo;
    counts.skipped = summary.counts.skipped + summary.counts.todo;
  });
  for await (const text of events.compose(spec)) process.stdout.write(String(text));
  return { ...counts, failed: Math.max(counts.failed, failures.length), failures, skippedSuites };
}

function textOf(error: ReportedError): string {
  const { cause } = error;
  if (cause instanceof Error) return cause.stack ?? cause.message;
  return typeof cause === 'string' ? cause : error.message;
}

function report(outcomes: readonly Outcome[]): void {
  const failures = outcomes.flatMap((outcome) => outcome.failures);
  const total = (count: 'passed' | 'failed' | 'skipped') =>
    outcomes.reduce((sum, outcome) => sum + outcome[count], 0);
  if (failures.length > 0) console.log('\n== failures');
  for (const { where, name, error } of failures) {
    console.log(`\n✖ ${name}\n  ${where}\n${error.replaceAll(/^/gm, '    ')}`);
  }
  if (total('skipped') > 0) console.log(`\n${total('skipped')} skipped: the reasons are above.`);
  for (const suite of outcomes.flatMap((outcome) => outcome.skippedSuites)) console.log(`Not run: ${suite}`);
  process.exitCode = total('failed') > 0 ? 1 : 0;
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
}

await main(process.argv.slice(2));
