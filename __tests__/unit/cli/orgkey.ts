import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import { startDevHub, type DevHub, type DevHubOptions } from '../../../devhub/index.ts';
import { register } from '../../../src/sf-cli/register.ts';
import { node24 } from '../../../harness/process.ts';
import { installAction, repository } from '../../../harness/installed-action.ts';

export const passphrase = 'correct horse battery staple';

/** How one `orgkey` command ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface OrgkeyOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Where it runs, in the desk's folder. Default: there. */
  readonly within?: string;
  /** What comes by the standard input. Default: nothing. */
  readonly stdin?: string;
  /** Sends a signal when stderr matches. */
  readonly signalAt?: { readonly text: RegExp; readonly signal: NodeJS.Signals };
}

/** A folder to work in and a HOME, and a Dev Hub that the CLI of that HOME is logged in to as `hub`. */
export interface Desk {
  readonly hub: DevHub;
  readonly folder: string;
  readonly home: string;
  readonly orgkey: (args: readonly string[], options?: OrgkeyOptions) => Promise<Ended>;
  /** The command's script, and the environment that it has, for who runs it otherwise. */
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Logs the CLI in as a user of the hub, as `sf org login access-token` would. */
  readonly logIn: (username: string, alias: string) => Promise<void>;
}

export interface DeskOptions {
  /** The built command, without node_modules, as its package has it (default); else the sources. */
  readonly built?: boolean;
  readonly devHub?: DevHubOptions;
}

/** As a user runs it: not from a terminal, and without the variables of this process. */
export async function startDesk(t: TestContext, { built = true, devHub }: DeskOptions = {}): Promise<Desk> {
  const hub = await startDevHub(devHub);
  const script = built
    ? join(installAction(repository), 'dist/cli/main.js')
    : join(repository, 'src/cli/main.ts');
  const root = mkdtempSync(join(tmpdir(), 'orgkey-cli-'));
  t.after(async () => {
    await hub.close();
    rmSync(root, { recursive: true, force: true });
  });
  const [home, folder] = [join(root, 'home'), join(root, 'work')];
  for (const path of [home, folder]) mkdirSync(path);
  process.env['SF_USE_GENERIC_UNIX_KEYCHAIN'] = 'true';
  const logIn = async (username: string, alias: string): Promise<void> => {
    const org = hub.orgs.find((one) => one.findUser(username));
    if (org === undefined) throw new Error(`No org has the user ${username}`);
    await register(
      {
        username,
        orgId: org.id,
        instanceUrl: org.instanceUrl,
        accessToken: hub.openSession(username),
        loginUrl: org.instanceUrl,
        consumerKey: 'PlatformCLI',
        isScratchOrg: org.kind === 'scratch',
      },
      { alias, home },
    );
  };
  await logIn(hub.hubUsername, 'hub');
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    TMPDIR: folder,
    SF_USE_GENERIC_UNIX_KEYCHAIN: 'true',
    ORGKEY_TEST_PASSPHRASE: passphrase,
  };
  return {
    ...{ hub, folder, home, logIn, script, environment },
    orgkey: (args, options) => run(script, args, { folder, environment }, options),
  };
}

async function run(
  script: string,
  args: readonly string[],
  { folder, environment }: Pick<Desk, 'folder' | 'environment'>,
  { env = {}, stdin, within = '', signalAt }: OrgkeyOptions = {},
): Promise<Ended> {
  const child = spawn(node24(), [script, ...args], {
    cwd: join(folder, within),
    env: { ...environment, ...env },
    stdio: 'pipe',
    timeout: 120_000,
    killSignal: 'SIGKILL',
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin ?? '');
  let heard = '';
  let isSignalled = false;
  child.stderr.on('data', (chunk: Buffer) => {
    heard += chunk.toString();
    if (isSignalled || signalAt?.text.test(heard) !== true) return;
    isSignalled = true;
    child.kill(signalAt.signal);
  });
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [exitCode, stdout] = await Promise.all([closed, text(child.stdout)]);
  return { exitCode, stdout, stderr: heard };
}

/** Of a small key, with a passphrase that is there. */
export const small = ['--key-size', '2048', '--passphrase-env', 'ORGKEY_TEST_PASSPHRASE'];

/** All files of a folder, by their paths in it. */
export function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
