/**
 * The auth step against `sf org login jwt`: whole processes, from start to exit, side by side on one embedded
 * Dev Hub. Prints both ratios, bare Node's start for scale, and how long the CLI takes to install.
 *
 * `npm run bench:login [-- ROUNDS]`
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { startDevHub } from '../devhub/index.ts';
import { installCli } from '../__tests__/contract/install-cli.ts';
import { quietEnvironment } from '../__tests__/contract/sf.ts';
import { rsaKey } from '../harness/keys.ts';
import { node24 } from '../harness/process.ts';
import { type Contender, sideBySide } from './side-by-side.ts';

const rounds = Number(process.argv[2] ?? 15);
const root = resolve(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'orgkey-bench-login-'));
const hub = await startDevHub();
try {
  const { pem, certificate } = rsaKey();
  hub.addApp({ consumerKey: 'bench', certificate });
  writeFileSync(join(work, 'server.key'), pem, { mode: 0o600 });
  // As on a runner: no node_modules anywhere above it.
  cpSync(join(root, 'dist'), join(work, 'action/dist'), { recursive: true });
  writeFileSync(join(work, 'action/package.json'), '{"type":"module"}');
  const cli = await installCli();

  const timings = await sideBySide(
    [
      { name: 'node, nothing to do', command: () => ({ file: node24(), args: ['-e', '0'], env: {} }) },
      orgkey('Orgkey, register-with-cli: false', pem, 'false'),
      orgkey('Orgkey, register-with-cli: true', pem, 'true'),
      {
        name: 'sf org login jwt',
        command: () => ({
          file: node24(),
          args: [
            ...[
              cli,
              'org',
              'login',
              'jwt',
              '--client-id',
              'bench',
              '--jwt-key-file',
              join(work, 'server.key'),
            ],
            ...['--username', hub.hubUsername, '--instance-url', hub.productionUrl, '--set-default-dev-hub'],
          ],
          env: { ...quietEnvironment, PATH: process.env['PATH'] ?? '' },
        }),
      },
    ],
    rounds,
  );

  const sf = timings.at(-1)?.median ?? Number.NaN;
  console.log(`Login, start to exit, median of ${rounds} rounds, on one embedded Dev Hub:\n`);
  for (const { name, median, rounds: sorted } of timings) {
    const range = `${ms(sorted[0])} … ${ms(sorted.at(-1))}`;
    console.log(
      `  ${name.padEnd(34)} ${ms(median).padStart(8)}   (${range})   ${(median / sf).toFixed(3)} of sf`,
    );
  }
  console.log(`\nInstalling the CLI (npm ci, from the registry or npm's cache): ${installSeconds()} s`);
} finally {
  await hub.close();
  rmSync(work, { recursive: true, force: true });
}

function orgkey(name: string, pem: string, register: string): Contender {
  return {
    name,
    command: (home) => {
      const files = { GITHUB_OUTPUT: 'output', GITHUB_ENV: 'env', GITHUB_STATE: 'state' };
      mkdirSync(join(home, 'runner'));
      const paths = Object.entries(files).map(([variable, file]) => {
        const path = join(home, 'runner', file);
        writeFileSync(path, '');
        return [variable, path];
      });
      return {
        file: node24(),
        args: [join(work, 'action/dist/auth/main.js')],
        env: {
          PATH: process.env['PATH'] ?? '',
          RUNNER_TEMP: join(home, 'runner'),
          'INPUT_CONSUMER-KEY': 'bench',
          'INPUT_ENCRYPTED-KEY': pem,
          'INPUT_HUB-USERNAME': hub.hubUsername,
          'INPUT_INSTANCE-URL': hub.productionUrl,
          'INPUT_REGISTER-WITH-CLI': register,
          'INPUT_SET-DEFAULT': 'true',
          INPUT_REVOKE: 'true',
          ...(Object.fromEntries(paths) as Record<string, string>),
        },
      };
    },
  };
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
