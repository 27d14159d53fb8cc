import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installOnce } from '../../../harness/install-once.ts';
import { install, type Judge, judgesFolder, printed } from './judge.ts';

/**
 * A virtual environment of its own with what `requirements/NAME.txt` pins, made once. `path` is its folder: programs
 * are in `bin/`, Python is `bin/python`.
 */
export async function pythonEnvironment(name: string): Promise<Judge> {
  if ((await printed('python3', '--version')) === undefined)
    return { path: undefined, missing: `${name} needs Python 3.10 or newer, which is not installed.` };
  if ((await printed('python3', '-c', 'import venv, ensurepip')) === undefined)
    return {
      path: undefined,
      missing: `${name} needs Python's venv, which is not installed (python3-venv on Debian).`,
    };
  const requirements = join(import.meta.dirname, '../requirements', `${name}.txt`);
  const path = join(judgesFolder, `python-${name}`);
  await installOnce({
    stamp: join(path, '.installed-from'),
    version: createHash('sha256').update(readFileSync(requirements)).digest('hex'),
    lock: `${path}.installing`,
    install: async () => {
      rmSync(path, { recursive: true, force: true });
      await install('python3', ['-m', 'venv', path]);
      const pip = ['-m', 'pip', 'install', '--quiet', '--no-cache-dir', '--disable-pip-version-check'];
      await install(join(path, 'bin/python'), [...pip, '--requirement', requirements]);
    },
  });
  return { path, missing: false };
}
