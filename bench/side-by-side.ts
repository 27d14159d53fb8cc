import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One command to time, as a whole process: from start to exit. */
export interface Contender {
  readonly name: string;
  /** Makes the command for a fresh HOME. */
  readonly command: (home: string) => {
    readonly file: string;
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string>>;
  };
}

export interface Timing {
  readonly name: string;
  /** Milliseconds of each round, sorted. */
  readonly rounds: readonly number[];
  readonly median: number;
}

/**
 * Times commands round by round, one of each in turn, so that whatever else the machine does meets all of them.
 * The first round warms the disk's cache and is not counted.
 *
 * @throws Error when a command fails: a time of a failure says nothing
 */
export async function sideBySide(contenders: readonly Contender[], rounds: number): Promise<Timing[]> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const contender of contenders) {
      const milliseconds = await runOnce(contender);
      if (round > 0) times.get(contender.name)?.push(milliseconds);
    }
  }
  return [...times].map(([name, unsorted]) => {
    const sorted = unsorted.toSorted((one, other) => one - other);
    return { name, rounds: sorted, median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN };
  });
}

/** Runs the command once in a fresh HOME. @returns milliseconds */
export async function runOnce({ name, command }: Contender): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), 'orgkey-bench-'));
  try {
    const { file, args, env } = command(home);
    const startedAt = performance.now();
    const child = spawn(file, args, {
      cwd: home,
      env: { HOME: home, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => (said += data.toString()));
    }
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== 0) throw new Error(`${name} failed:\n${said}`);
    return performance.now() - startedAt;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
