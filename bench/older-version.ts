import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../harness/installed-action.ts';

/** The actions as an older commit has them, `dist/` as it was committed. */
export interface OlderVersion {
  /** `96177df` */
  readonly commit: string;
  /** Folder of its files. */
  readonly root: string;
  readonly remove: () => void;
}

/** @throws Error when there is no such commit here */
export function checkOut(commit: string): OlderVersion {
  const short = git(['rev-parse', '--short', `${commit}^{commit}`]).trim();
  const root = mkdtempSync(join(tmpdir(), 'orgkey-bench-older-'));
  const archive = `${root}.tar`;
  git(['archive', `--output=${archive}`, short]);
  execFileSync('tar', ['-xf', archive, '-C', root]);
  rmSync(archive);
  return { commit: short, root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function git(args: readonly string[]): string {
  return execFileSync('git', args, { cwd: repository, encoding: 'utf8' });
}
