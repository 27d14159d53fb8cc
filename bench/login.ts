/**
 * The auth step and `orgkey login` against `sf org login jwt`: whole processes, from start to exit, side by side on one embedded
 * Dev Hub. Prints what each costs as a ratio to bare Node's start and to `sf`, and how long the CLI takes to install.
 *
 * `npm run bench:login [-- [--against COMMIT] ROUNDS]`: `--against` compares with an older commit's `dist/` instead.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installCli } from '../__tests__/contract/install-cli.ts';
import { startDevHub } from '../devhub/index.ts';
import { rsaKey } from '../harness/keys.ts';
import { node24 } from '../harness/process.ts';
import { bareNode, consumerKey, leastLogin, orgkey, orgkeyCommand, sfLogin } from './login-contenders.ts';
import { checkOut } from './older-version.ts';
import { differences, kindsOf } from './request-kinds.ts';
import { type Contender, runOnce, sideBySide, type Timing } from './side-by-side.ts';

/** What a login may cost of bare Node's start. */
const goal = 2;
/** What the command's login may cost of `sf org login jwt`, start to exit. */
const goalOfSf = 0.2;
const { values, positionals } = parseArgs({
  options: { against: { type: 'string' } },
  allowPositionals: true,
});
const rounds = Number(positionals[0] ?? 15);
const root = resolve(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'orgkey-bench-login-'));
const older = values.against === undefined ? undefined : checkOut(values.against);
const hub = await startDevHub();
try {
  const { pem, certificate } = rsaKey();
  hub.addApp({ consumerKey, certificate });
  const version = (name: string, folder: string, register: boolean): Contender =>
    orgkey(hub, { name, pem, register, root: folder, to: join(work, name) });
  const now = [version('Orgkey', root, false), version('Orgkey', root, true)];
  if (older === undefined) {
    writeFileSync(join(work, 'server.key'), pem, { mode: 0o600 });
    const sf = sfLogin(hub, await installCli(), join(work, 'server.key'));
    const command = orgkeyCommand(hub, { pem, from: join(work, 'Orgkey') });
    const timings = await compare([bareNode, leastLogin(hub, pem), ...now, command, sf], 'of sf');
    sayRatio(timings);
    console.log(`\nInstalling the CLI (npm ci, from the registry or npm's cache): ${installSeconds()} s`);
  } else {
    const before = [false, true].map((register) => version(`at ${older.commit}`, older.root, register));
    await compare([bareNode, leastLogin(hub, pem), ...now, ...before], '');
    await compareRequests(before, now);
  }
} finally {
  await hub.close();
  rmSync(work, { recursive: true, force: true });
  older?.remove();
}

/** Prints a line for each; the first is bare Node. */
async function compare(contenders: readonly Contender[], toLast: string): Promise<readonly Timing[]> {
  const timings = await sideBySide(contenders, rounds);
  const [node = Number.NaN] = timings.map(({ median }) => median);
  const last = timings.at(-1)?.median ?? Number.NaN;
  console.log(`Login, start to exit, median of ${rounds} rounds, on one embedded Dev Hub:\n`);
  for (const { name, median, rounds: sorted } of timings) {
    const range = `(${ms(sorted[0])} … ${ms(sorted.at(-1))})`;
    const ofLast = toLast === '' ? '' : `   ${(median / last).toFixed(3)} ${toLast}`;
    console.log(
      `  ${name.padEnd(38)} ${ms(median).padStart(8)}   ${range.padEnd(19)}   ${(median / node).toFixed(2)} of node${ofLast}`,
    );
  }
  console.log(`\nThe goal without the CLI's files: ${goal} of node at most.`);
  return timings;
}

/** What both register with the CLI: the command's share of what `sf` takes. */
function sayRatio(timings: readonly Timing[]): void {
  const [command, sf] = timings.slice(-2).map(({ median }) => median);
  const ratio = ((command ?? Number.NaN) / (sf ?? Number.NaN)).toFixed(3);
  console.log(`The command's login takes ${ratio} of what sf takes; the goal is ${goalOfSf} at most.`);
}

async function compareRequests(before: readonly Contender[], now: readonly Contender[]): Promise<void> {
  for (const [index, contender] of now.entries()) {
    const [was, is] = [await requestsOf(before[index] ?? contender), await requestsOf(contender)];
    const changed = differences(was, is);
    const count = [...is.values()].reduce((sum, one) => sum + one, 0);
    console.log(
      `\n${contender.name}: ${changed.length === 0 ? `the same requests, ${count}` : `other requests\n${changed.join('\n')}`}`,
    );
  }
}

async function requestsOf(contender: Contender): Promise<ReturnType<typeof kindsOf>> {
  hub.requests.length = 0;
  await runOnce(contender);
  return kindsOf(hub.requests);
}

/** A second install, in a folder of its own. */
function installSeconds(): string {
  const folder = join(work, 'cli');
  mkdirSync(folder);
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(join(root, '__tests__/contract/cli', file), join(folder, file));
  }
  const startedAt = performance.now();
  execFileSync('npm', ['ci', '--silent'], {
    cwd: folder,
    env: { ...process.env, PATH: `${dirname(node24())}:${process.env['PATH'] ?? ''}` },
  });
  return ((performance.now() - startedAt) / 1000).toFixed(0);
}

function ms(value: number | undefined): string {
  return `${(value ?? Number.NaN).toFixed(0)} ms`;
}
