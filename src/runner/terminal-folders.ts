import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Runner } from './runner.ts';

/**
 * The folder of what outlives the command: `$XDG_STATE_HOME/orgkey` where that is set, else `~/.local/state/orgkey`; on
 * macOS `~/Library/Application Support/orgkey`, on Windows `%LOCALAPPDATA%\orgkey`. Source: XDG Base Directory Specification.
 */
export function stateFolder(env: Runner['env'], platform: NodeJS.Platform = process.platform): string {
  const { XDG_STATE_HOME: xdg = '', LOCALAPPDATA: local = '' } = env;
  const home = env[platform === 'win32' ? 'USERPROFILE' : 'HOME'] || homedir();
  if (platform === 'win32') return join(local || join(home, 'AppData', 'Local'), 'orgkey');
  // The specification has relative paths ignored.
  if (isAbsolute(xdg)) return join(xdg, 'orgkey');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'orgkey');
  return join(home, '.local', 'state', 'orgkey');
}

/** Makes the folder of what outlives the command, for its user only. */
export function madeStateFolder(env: Runner['env']): string {
  const folder = stateFolder(env);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** A private folder for as long as the command runs, made when it is first asked for. */
export class PrivateFolder {
  #path: string | undefined;
  readonly #remove = (): void => this.remove();

  make(): string {
    if (this.#path === undefined) {
      // Mode 0700, whatever the umask.
      this.#path = mkdtempSync(join(tmpdir(), 'orgkey-'));
      process.once('exit', this.#remove);
    }
    return this.#path;
  }

  remove(): void {
    process.off('exit', this.#remove);
    if (this.#path !== undefined) rmSync(this.#path, { recursive: true, force: true, maxRetries: 3 });
    this.#path = undefined;
  }
}
