import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { node24 } from '../../harness/process.ts';
import { installCli } from './install-cli.ts';

/** How one `sf` command ended. */
export interface SfResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Hosts outside this machine that the CLI wanted to reach and could not, in order, with repetitions. */
  readonly blockedHosts: readonly string[];
  /** stdout parsed, for commands with `--json`. Throws with the whole output when it is not JSON. */
  json<Result = unknown>(): SfJson<Result>;
}

/** What every `sf` command with `--json` prints. */
export interface SfJson<Result> {
  readonly status: number;
  readonly result: Result;
  /** Of a failure. */
  readonly name?: string;
  readonly message?: string;
  readonly warnings?: readonly string[];
}

export interface SfOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Default: the home folder's `work`, where no project is. */
  readonly cwd?: string;
  /** Default three minutes. */
  readonly timeoutMilliseconds?: number;
}

/** A fresh HOME in which `sf` can be run, as on a machine that never saw it. */
export interface SfHome {
  readonly home: string;
  /** Runs `sf` with these arguments; resolves whatever its exit code. */
  sf(args: readonly string[], options?: SfOptions): Promise<SfResult>;
  /** Runs `sf … --json` and returns its result. Throws with all that was printed when it fails. */
  json<Result = Record<string, unknown>>(args: readonly string[], options?: SfOptions): Promise<Result>;
  remove(): void;
}

/**
 * Keeps the CLI from phoning home, from asking the DNS for loopback hosts, and from the desktop's keychain, so that
 * what it writes stays below HOME.
 */
export const quietEnvironment: Readonly<Record<string, string>> = {
  SF_DISABLE_TELEMETRY: 'true',
  SF_AUTOUPDATE_DISABLE: 'true',
  SF_DISABLE_AUTOUPDATE: 'true',
  SF_SKIP_NEW_VERSION_CHECK: 'true',
  SF_DISABLE_DNS_CHECK: 'true',
  SF_USE_GENERIC_UNIX_KEYCHAIN: 'true',
  SF_DISABLE_LOG_FILE: 'true',
  SF_HIDE_RELEASE_NOTES: 'true',
  NO_COLOR: '1',
};

/** Makes a HOME of its own, installing the CLI first if need be. `home`: use this folder instead, and leave it. */
export async function sfHome(existing?: string): Promise<SfHome> {
  const cli = await installCli();
  const home = existing ?? mkdtempSync(join(tmpdir(), 'orgkey-sf-'));
  const sf = async (args: readonly string[], options: SfOptions = {}) => run(cli, home, args, options);
  return {
    home,
    sf,
    json: async <Result>(args: readonly string[], options?: SfOptions) => {
      const ended = await sf([...args, '--json'], options);
      const answer = ended.json<Result>();
      if (answer.status !== 0)
        throw new Error(`sf ${args.join(' ')} failed:\n${ended.stdout}\n${ended.stderr}`);
      return answer.result;
    },
    remove: () => {
      if (existing === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
}

async function run(
  cli: string,
  home: string,
  args: readonly string[],
  options: SfOptions,
): Promise<SfResult> {
  const work = join(home, 'work');
  mkdirSync(work, { recursive: true });
  const logFolder = mkdtempSync(join(tmpdir(), 'orgkey-sf-log-'));
  const blocked = join(logFolder, 'blocked-hosts');
  try {
    const child = spawn(node24(), [cli, ...args], {
      cwd: options.cwd ?? work,
      env: {
        ...quietEnvironment,
        PATH: [dirname(node24()), process.env['PATH']].join(delimiter),
        HOME: home,
        NODE_OPTIONS: guardOption(),
        ORGKEY_BLOCKED_HOSTS: blocked,
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMilliseconds ?? 180_000,
      killSignal: 'SIGKILL',
    });
    const exit = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const [exitCode, stdout, stderr] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
    return {
      exitCode,
      stdout,
      stderr,
      blockedHosts: linesOf(blocked),
      json: () => parse(stdout, stderr, args),
    };
  } finally {
    rmSync(logFolder, { recursive: true, force: true });
  }
}

/** For NODE_OPTIONS of a child whose connections must stay on this machine. */
export function guardOption(): string {
  return `--import=${pathToFileURL(join(import.meta.dirname, 'loopback-only.ts')).href}`;
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n');
  } catch {
    return [];
  }
}

function parse<Result>(stdout: string, stderr: string, args: readonly string[]): SfJson<Result> {
  try {
    return JSON.parse(stdout) as SfJson<Result>;
  } catch {
    throw new Error(`sf ${args.join(' ')} did not print JSON:\n${stdout}\n${stderr}`);
  }
}
