import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { DevHub } from '../../../devhub/index.ts';
import { documentedWorkflow } from '../../../harness/documented-workflows.ts';
import { consumerKey, demoPackage } from '../../../harness/fleet-fixture.ts';
import { installAction, repository } from '../../../harness/installed-action.ts';
import { node24 } from '../../../harness/process.ts';
import { goTool } from '../tools/go.ts';
import { pathOf } from '../tools/judge.ts';
import { withAddress } from './address.ts';
import { encryptedKey, passphrase } from './key.ts';
import { assertNoLeaks } from './leaks.ts';
import { type JobShown, readLog } from './log.ts';
import { standIns } from './stand-ins.ts';
import { ours } from '../../../scripts/owner.ts';

export interface RunOptions {
  /** Default `workflow_dispatch`. */
  readonly event?: string;
  /** What GitHub says of the event: `github.event`. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Of `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Files of the repository that runs the workflow, above those of `demo/project`. */
  readonly files?: Readonly<Record<string, string>>;
  /** `name:dev-1`: of a matrix only these jobs. */
  readonly only?: readonly string[];
  /** The jobs that get a HOME, such as `test/dev-1`; a job without a matrix is `JOB/only`. */
  readonly homes: readonly string[];
  /** The run's id and attempt: the same id again is a re-run. */
  readonly run?: { readonly id: number; readonly attempt: number };
  /** Of all jobs, beside the runner's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Cancels the run (Ctrl-C, once) when this is true, which is asked after each line and now and then. */
  readonly cancelWhen?: (shown: string) => boolean;
}

/** A run that goes on for longer is killed, and the tests tell what is missing. */
const longestRun = 5 * 60_000;

/** What a run looked like to the person who started it. */
export interface Run {
  readonly exitCode: number | null;
  readonly jobs: readonly JobShown[];
  /** All that was printed, masks applied. */
  readonly shown: string;
  /** The job of this id, with a matrix value: `dev-1` for one whose `name` is that. Throws if it didn't run. */
  job(id: string, value?: string): JobShown;
}

/**
 * Runs a workflow of the docs with nektos/act on this machine, with HOMEs and folders of its own.
 *
 * act v0.2.87 is not GitHub's runner (actions/runner, files named below), and where they differ it judges nothing; there
 * the harness of __tests__/action does:
 *
 * - Masks. GitHub's masks each line of a multi-line value, too, and a value's base64 and other encodings
 *   (ActionCommandManager.cs, HostContext.cs); act masks the text as it was given. A log that is clean here is clean
 *   there. GitHub's masks a summary as well (FileCommandManager.cs); act prints it.
 * - Job outputs. GitHub's drops one that holds something masked (JobExtension.cs); act hands it on.
 * - Cancelling. See cancelled.test.ts.
 * - Commands. GitHub's turns `::error::` and the like into annotations, with `%0A` as a new line, and `::group::` into a
 *   fold; act prints them as they are. GitHub's refuses NODE_OPTIONS in GITHUB_ENV (FileCommandManager.cs); act takes it.
 * - A step's output goes to a terminal with act, to a pipe with GitHub's.
 * - The cache. act's server speaks version 1 of the protocol and GitHub's version 2, and RUNNER_TEMP has another name in
 *   each of act's jobs, so that a journal is saved here, and never found again.
 * - A job gets `if:` of `always()` and `cancelled()` right in both, but act calls a cancelled job failed.
 * @throws SecretLeaked when a secret shows in the log, or is left in a file
 */
export async function runWorkflow(name: string, hub: DevHub, options: RunOptions): Promise<Run> {
  return runSource(documentedWorkflow(name).source, hub, options);
}

/** The same of a workflow that is in no page. */
export async function runSource(source: string, hub: DevHub, options: RunOptions): Promise<Run> {
  const root = mkdtempSync(join(tmpdir(), 'orgkey-act-'));
  try {
    const workspace = makeRepository(root, withAddress(source, hub), options.files);
    for (const home of options.homes) mkdirSync(join(root, 'homes', home), { recursive: true });
    const { exitCode, printed } = await act(root, workspace, hub, options);
    const { jobs, shown } = readLog(printed);
    assertNoLeaks(root, shown, hub);
    return { exitCode, jobs, shown, job: (id, value) => jobOf(jobs, shown, id, value) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function jobOf(jobs: readonly JobShown[], shown: string, id: string, value?: string): JobShown {
  const found = jobs.filter(
    (job) => job.id === id && (value === undefined || Object.values(job.matrix).includes(value)),
  );
  if (found.length === 1 && found[0] !== undefined) return found[0];
  throw new Error(`${found.length} jobs ${id} ${value ?? ''} ran:\n${shown}`);
}

/** A user's repository on `main`, with the workflow in it. */
function makeRepository(root: string, workflow: string, files: RunOptions['files'] = {}): string {
  const folder = join(root, 'app');
  cpSync(join(repository, 'demo/project'), folder, { recursive: true });
  for (const [path, content] of Object.entries({ ...files, '.github/workflows/documented.yml': workflow })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Octocat', '-c', 'user.email=octocat@example.com', ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: root, GIT_CONFIG_NOSYSTEM: '1' },
      stdio: 'pipe',
    });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/acme/app');
  git('add', '--all');
  git('commit', '--quiet', '--message=App');
  return folder;
}

async function act(root: string, workspace: string, hub: DevHub, options: RunOptions) {
  const path = [await standIns(root), dirname(node24()), process.env['PATH'] ?? ''].join(delimiter);
  const {
    event = 'workflow_dispatch',
    payload,
    inputs = {},
    only = [],
    env = {},
    run = { id: 4711, attempt: 1 },
  } = options;
  // A job's HOME is its own, as on a fresh runner. act knows no strategy.job-index to tell them apart by.
  const home = `${root}/homes/\${{ github.job }}/\${{ matrix.name || matrix.shard || 'only' }}`;
  const temporary = join(root, 'tmp');
  mkdirSync(temporary);
  const args = [
    ...[event, '--json', '--platform', 'ubuntu-latest=-self-hosted', '--action-offline-mode'],
    ...['--local-repository', `${ours}@v1=${installAction(repository)}`],
    ...['--action-cache-path', join(root, 'jobs'), '--cache-server-path', join(root, 'cache')],
    ...['--cache-server-addr', '127.0.0.1', '--secret-file', secretsFile(root)],
    ...['--var', `SF_HUB_USERNAME=${hub.hubUsername}`],
    ...['--env', `HOME=${home}`, '--env', `PATH=${home}/.npm-global${delimiter}${path}`],
    ...['--env', `GITHUB_RUN_ID=${run.id}`, '--env', `GITHUB_RUN_ATTEMPT=${run.attempt}`],
    ...payloadOption(root, payload),
    ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...only.flatMap((one) => ['--matrix', one]),
  ];
  const child = spawn(pathOf(await goTool('act')), args, {
    cwd: workspace,
    env: { PATH: path, HOME: join(root, 'act'), TMPDIR: temporary, LANG: 'C.UTF-8', DOCKER_HOST: 'none' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return ended(child, options.cancelWhen);
}

function payloadOption(root: string, payload: RunOptions['payload']): string[] {
  if (payload === undefined) return [];
  const path = join(root, 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  return ['--eventpath', path];
}

async function ended(
  child: ReturnType<typeof spawn>,
  cancelWhen: RunOptions['cancelWhen'],
): Promise<{ exitCode: number | null; printed: string }> {
  let printed = '';
  let cancelled = false;
  const cancelWhenDue = (): void => {
    if (cancelled || cancelWhen?.(printed) !== true) return;
    cancelled = true;
    child.kill('SIGINT');
  };
  const poll = setInterval(cancelWhenDue, 20);
  const streams = [child.stdout, child.stderr].map(async (input) => {
    if (input === null) return;
    for await (const line of createInterface({ input })) {
      printed += `${line}\n`;
      cancelWhenDue();
    }
  });
  const hung = setTimeout(() => child.kill('SIGTERM'), longestRun);
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  try {
    const [exitCode] = await Promise.all([exit, ...streams]);
    return { exitCode, printed };
  } finally {
    clearInterval(poll);
    clearTimeout(hung);
  }
}

/** The repository's secrets, as the docs name them. Removed before files are searched for what was left behind. */
function secretsFile(root: string): string {
  const path = join(root, 'secrets');
  const secrets = {
    SF_CONSUMER_KEY: consumerKey,
    SF_ENCRYPTED_KEY: encryptedKey(),
    SF_KEY_PASSPHRASE: passphrase,
    PKG_KEY: demoPackage.installationKey,
  };
  const lines = Object.entries(secrets).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  writeFileSync(path, lines.join('\n'), { mode: 0o600 });
  return path;
}
