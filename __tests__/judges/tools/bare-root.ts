import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repository } from '../../../harness/installed-action.ts';
import { node24 } from '../../../harness/process.ts';
import { type Judge, printed } from './judge.ts';

/** How to enter another root here: as root, as root of a user namespace, or by sudo as oneself. */
async function entrance(): Promise<readonly string[] | undefined> {
  const { getuid, getgid } = process;
  if (process.platform !== 'linux' || getuid === undefined || getgid === undefined) return undefined;
  const chroot = '/usr/sbin/chroot';
  const ways = [
    ...(getuid() === 0 ? [[chroot]] : []),
    ['unshare', '--map-root-user', chroot],
    ['sudo', '-n', chroot, `--userspec=${getuid()}:${getgid()}`],
  ];
  for (const way of ways) {
    const [command = '', ...args] = way;
    if ((await printed(command, ...args, '/', '/bin/echo', 'in')) === 'in') return way;
  }
  return undefined;
}

const way = await entrance();

/** The command that enters another root; `path` is its first word. */
export const otherRoot: Judge =
  way === undefined
    ? { path: undefined, missing: 'A root of its own needs Linux, and root, user namespaces or sudo.' }
    : { path: way[0] ?? '', missing: false };

/** A folder that is the whole file system of what runs in it. */
export interface BareRoot {
  readonly folder: string;
  /** Command and arguments that run a POSIX shell's commands in `/work`, with these variables alone. */
  readonly shell: (commands: string, env: Readonly<Record<string, string>>) => readonly string[];
}

/**
 * A file system with Node, its npm, a shell, `cat` and `env`, and the libraries that these load: what an image of Node has at least, and
 * nothing of this machine. Our package is there as `npm pack` makes it, since `npx` can't get it from GitHub: the name alone is
 * replaced, and npm's real npx installs and runs it.
 */
export function bareRoot(): BareRoot {
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-root-'));
  const at = (path: string): string => join(folder, path);
  for (const path of ['usr/bin', 'usr/lib', 'bin', 'dev', 'tmp', 'home', 'work/ci', 'package'])
    mkdirSync(at(path), { recursive: true });
  writeFileSync(at('dev/null'), '');
  const programs = { '/usr/bin/node': node24(), '/bin/sh': '/bin/sh', '/bin/cat': '/bin/cat' };
  for (const [path, source] of Object.entries({ ...programs, '/usr/bin/env': '/usr/bin/env' })) {
    cpSync(realpathSync(source), at(path));
    for (const library of librariesOf(source)) {
      mkdirSync(dirname(at(library)), { recursive: true });
      cpSync(realpathSync(library), at(library));
    }
  }
  const npm = join(execFileSync('npm', ['root', '--global'], { encoding: 'utf8' }).trim(), 'npm');
  cpSync(realpathSync(npm), at('usr/lib/npm'), { recursive: true, dereference: true });
  const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', at('package')];
  const packed = execFileSync('npm', pack, { cwd: repository, encoding: 'utf8' }).trim();
  const npx = [
    '#!/bin/sh',
    `case "$1 $2" in '--yes github:'*'/orgkey#v1') ;; *) exit 99 ;; esac`,
    'shift 2',
    `exec node /usr/lib/npm/bin/npx-cli.js --yes file:/package/${packed} "$@"`,
  ];
  writeFileSync(at('usr/bin/npx'), `${npx.join('\n')}\n`);
  chmodSync(at('usr/bin/npx'), 0o755);
  return {
    folder,
    shell: (commands, env) => {
      const variables = Object.entries({ PATH: '/usr/bin:/bin', HOME: '/home', TMPDIR: '/tmp', ...env });
      const set = variables.map(([name, value]) => `${name}=${value}`);
      return [
        ...(way ?? []),
        ...[folder, '/usr/bin/env', '-i', ...set],
        ...['/bin/sh', '-e', '-c', `cd /work\n${commands}`],
      ];
    },
  };
}

/** Full paths of the shared libraries that a program loads, its loader among them. */
function librariesOf(program: string): string[] {
  return execFileSync('ldd', [program], { encoding: 'utf8' }).match(/\/\S+/g) ?? [];
}
