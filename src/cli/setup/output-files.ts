import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../../problem.ts';

export interface OutputFile {
  readonly path: string;
  readonly content: string;
  /** Default 0o644, less the umask. */
  readonly mode?: number;
}

/**
 * Refuses files that are there.
 *
 * @param fix what to do then
 * @throws Problem `cli/file-exists`
 */
export async function refuseExisting(
  paths: readonly string[],
  fix = 'Give --force to replace the files, or another folder with --directory.',
): Promise<void> {
  const there: string[] = [];
  for (const path of paths) if (await isThere(path)) there.push(path);
  if (there.length === 0) return;
  throw new Problem({
    kind: 'cli/file-exists',
    what: `${there.join(', ')} ${there.length === 1 ? 'is' : 'are'} there already. Nothing was changed.`,
    why: 'A key that is overwritten is gone: who has only its encrypted copy in a secret can’t get it back.',
    fix,
  });
}

/**
 * Files that are written in full, each beside its place under a name of its own, and that take their places only by
 * `commit`: whatever ends the process before leaves the places as they were.
 */
export class StagedFiles {
  #staged: { readonly temporary: string; readonly path: string }[] = [];

  /** @throws Problem `cli/not-written`; nothing is left behind then */
  async write(files: readonly OutputFile[]): Promise<void> {
    try {
      for (const file of files) {
        const temporary = join(dirname(file.path), `.${basename(file.path)}.${randomUUID()}.tmp`);
        this.#staged.push({ temporary, path: file.path });
        await writeThrough(temporary, file);
      }
    } catch (cause) {
      await this.discard();
      throw notWritten(cause as NodeJS.ErrnoException);
    }
  }

  /** Puts the files into their places, each by one rename. */
  async commit(): Promise<void> {
    const staged = this.#take();
    try {
      for (const { temporary, path } of staged) await rename(temporary, path);
    } catch (cause) {
      throw notWritten(cause as NodeJS.ErrnoException);
    }
  }

  /** Does nothing to what is in its place already. */
  async discard(): Promise<void> {
    for (const { temporary } of this.#take()) await rm(temporary, { force: true }).catch(() => undefined);
  }

  #take() {
    const staged = this.#staged;
    this.#staged = [];
    return staged;
  }
}

async function writeThrough(temporary: string, { path, content, mode = 0o644 }: OutputFile): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(temporary, 'wx', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Whether there is something at this path, a link included. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw notWritten(error as NodeJS.ErrnoException);
  }
}

function notWritten(cause: NodeJS.ErrnoException): Problem {
  return new Problem(
    {
      kind: 'cli/not-written',
      what: `A file can’t be written: ${cause.message}.`,
      fix: 'Choose a folder that you may write to with --directory.',
    },
    { cause },
  );
}
