import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { installOnce } from '../../../harness/install-once.ts';
import { install, type Judge, judgesFolder } from './judge.ts';

/** A release of Node by itself, such as `22.12.0`, made once. `path` is the folder with `node` in it. */
export async function nodeRelease(version: string): Promise<Judge> {
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
