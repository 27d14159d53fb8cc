import { join } from 'node:path';
import { installFolder, isFolderInstalled } from '../../harness/install-folder.ts';

const folder = join(import.meta.dirname, 'cli');

/** The `sf` of this repository's contract tests: its `run.js`. */
export async function installCli(): Promise<string> {
  await installFolder(folder);
  return join(folder, 'node_modules/@salesforce/cli/bin/run.js');
}

export function isCliInstalled(): boolean {
  return isFolderInstalled(folder);
}
