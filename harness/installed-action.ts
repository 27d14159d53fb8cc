import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

/** The repository this file is in. */
export const repository = resolve(import.meta.dirname, '..');

/** Folders that the runner's download of the action doesn't have, or that no action reads. */
const left = new Set([
  'node_modules',
  '.git',
  '.work',
  'coverage',
  '__tests__',
  'src',
  'bench',
  'chaos',
  'demo',
  'devhub',
  'e2e',
]);

const installed = new Map<string, string>();

/**
 * Copies an action's repository to a folder of its own, without node_modules, as the runner downloads it: a bundle
 * that only loads thanks to node_modules fails there. Once per process and repository; removed when the process exits.
 * @returns the copy's root
 */
export function installAction(root: string): string {
  const known = installed.get(root);
  if (known !== undefined) return known;
  if (!existsSync(join(root, 'dist'))) throw new Error(`${root} has no dist/: run "npm run bundle" first`);
  const copy = mkdtempSync(join(tmpdir(), 'orgkey-action-'));
  if (installed.size === 0) process.on('exit', removeCopies);
  for (const path of actionFiles(root)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  installed.set(root, copy);
  return copy;
}

function removeCopies(): void {
  for (const copy of installed.values()) rmSync(copy, { recursive: true, force: true });
}

function actionFiles(root: string, folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && (left.has(entry.name) || entry.name.startsWith('.'))) return [];
    if (entry.isDirectory() && entry.name !== 'dist') return actionFiles(root, path);
    return [relative(root, path)];
  });
}
