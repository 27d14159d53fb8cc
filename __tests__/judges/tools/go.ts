import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { installOnce } from '../../../harness/install-once.ts';
import { install, type Judge, judgesFolder, printed } from './judge.ts';

/** The judges written in Go, each at the version that these tests were read against. */
const modules = {
  act: 'github.com/nektos/act@v0.2.87',
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
} as const;

const programs = join(judgesFolder, 'bin');

/**
 * The path of a judge. All of them are built at once from their pinned modules, which takes a minute or two and
 * leaves 40 MB: what Go needs to build them is removed again.
 */
export async function goTool(name: keyof typeof modules): Promise<Judge> {
  const settings = await printed('go', 'env', 'GOENV');
  if (settings === undefined)
    return { path: undefined, missing: `${name} needs Go 1.25 or newer, which is not installed.` };
  await installOnce({
    stamp: join(programs, '.built-from'),
    version: Object.values(modules).join('\n'),
    lock: `${programs}.building`,
    install: () => build(settings),
  });
  return { path: join(programs, name), missing: false };
}

/** @param settings the user's own file of them, with the proxy that they use */
async function build(settings: string): Promise<void> {
  const scratch = join(judgesFolder, 'go');
  const env = {
    GOENV: settings,
    GOBIN: programs,
    GOPATH: scratch,
    GOMODCACHE: join(scratch, 'mod'),
    GOCACHE: join(scratch, 'build'),
    // Go's own module folders are read-only otherwise, and could not be removed.
    GOFLAGS: '-modcacherw -buildvcs=false',
    // Go keeps counters of its own below this folder.
    XDG_CONFIG_HOME: join(scratch, 'config'),
  };
  try {
    for (const module of Object.values(modules)) await install('go', ['install', module], env);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
