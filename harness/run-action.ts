import { Job } from './job.ts';
import type { JobOptions, StepOptions, StepResult } from './job-types.ts';

/** Starts a job in fresh folders. Close it in the end. */
export async function startJob(options: JobOptions = {}): Promise<Job> {
  return new Job(options);
}

/**
 * The files that the job's steps left in HOME, RUNNER_TEMP, the workspace and TMPDIR: absolute paths, sorted. That of
 * an empty folder ends in a slash.
 */
export function leftovers(job: Job): string[] {
  return job.folders.written();
}

/** A job of one step: main, then post. */
export async function runAction(
  actionYml: string,
  { inputs, post = {}, ...options }: JobOptions & StepOptions & RunActionOptions,
): Promise<{ main: StepResult; post: StepResult | undefined; leftovers: string[] }> {
  const job = await startJob(options);
  try {
    const main = await job.run(actionYml, inputs, options);
    return { main, post: await job.post(main, post), leftovers: leftovers(job) };
  } finally {
    job.close();
  }
}

interface RunActionOptions {
  readonly inputs: Readonly<Record<string, string>>;
  readonly post?: StepOptions;
}
