import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installOnce } from '../../../harness/install-once.ts';
import { repository } from '../../../harness/installed-action.ts';
import { install, type Judge, judgesFolder } from './judge.ts';

/** A release of Node by itself, such as `22.12.0`, made once. `path` is the folder with `node` in it. */
async function nodeRelease(version: string): Promise<Judge> {
  const folder = join(judgesFolder, `node-${version}`);
  await installOnce({
    stamp: join(folder, '.installed-from'),
    version,
    lock: `${folder}.installing`,
    install: async () => {
      rmSync(folder, { recursive: true, force: true });
      const quiet = ['--no-save', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel', 'error'];
      await install('npm', ['install', '--prefix', folder, ...quiet, `node@${version}`]);
    },
  });
  return { path: join(folder, 'node_modules/node/bin'), missing: false };
}

/** The oldest Node that README.md names for the command. */
export function oldestNode(): Promise<Judge> {
  const page = readFileSync(join(repository, 'README.md'), 'utf8');
  const [, version] = /Node (\d+\.\d+) or newer for the command/.exec(page) ?? [];
  if (version === undefined) throw new Error('README.md names no Node for the command.');
  return nodeRelease(`${version}.0`);
}
