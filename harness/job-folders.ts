import { mkdirSync, mkdtempSync, lstatSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { changedSince, snapshot } from './folders.ts';

/** The folders of one job, all fresh, and what the test itself put there. */
export class JobFolders {
  readonly #base: string;
  readonly #given: Map<string, string>;
  readonly home: string;
  readonly runnerTemp: string;
  readonly workspace: string;
  /** TMPDIR, so that what a step leaves in the system's temporary folder is seen. */
  readonly tmp: string;

  /** @param home a HOME that is there already, and stays; default: an empty one */
  constructor(home?: string) {
    // Short: gpg-agent's sockets need paths under 108 characters.
    this.#base = mkdtempSync(join(tmpdir(), 'okjob-'));
    this.home = home ?? join(this.#base, 'home');
    this.runnerTemp = join(this.#base, '_temp');
    this.workspace = join(this.#base, 'work');
    this.tmp = join(this.#base, 'tmp');
    for (const folder of this.all) mkdirSync(folder, { recursive: true });
    this.#given = new Map(snapshot(this.all));
    this.place(this.eventPath, '{}');
  }

  get all(): string[] {
    return [this.home, this.runnerTemp, this.workspace, this.tmp];
  }

  get eventPath(): string {
    return join(this.runnerTemp, '_github_workflow/event.json');
  }

  /** Writes a file on the test's behalf: it doesn't count as left by a step. */
  place(path: string, content: string | Uint8Array, mode = 0o644): void {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { mode });
    this.#give(path);
  }

  /** Makes a symbolic link on the test's behalf. */
  link(path: string, target: string): void {
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(target, path);
    this.#give(path);
  }

  #give(path: string): void {
    const print = snapshot([dirname(path)]).get(path);
    if (print !== undefined) this.#given.set(path, print);
  }

  /** The files that steps wrote: new, or with another content than the test gave them. */
  written(): string[] {
    return changedSince(this.#given, this.all);
  }

  /** Whether the file is the kind of place where a key may be kept until post: in RUNNER_TEMP, for its user only. */
  isPrivateTemporary(path: string): boolean {
    const isPrivate = process.platform === 'win32' || (lstatSync(path).mode & 0o077) === 0;
    return path.startsWith(this.runnerTemp + sep) && isPrivate;
  }

  /** Which of the folders a file is in. */
  nameOf(path: string): string {
    const names = ['HOME', 'RUNNER_TEMP', 'the workspace', 'TMPDIR'];
    return names[this.all.findIndex((folder) => path.startsWith(folder + sep))] ?? 'another folder';
  }

  remove(): void {
    rmSync(this.#base, { recursive: true, force: true });
  }
}
