import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseKeyValues, parsePathLines } from './file-commands.ts';

/** What a step wrote to the files that the runner gave it. */
export interface StepFiles {
  readonly env: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly path: readonly string[];
  readonly summary: string;
  /** Why the runner would fail the step: a file that can't be read. */
  readonly errors: readonly string[];
}

/** The runner's own folder in RUNNER_TEMP. */
const fileCommandsFolder = '_runner_file_commands';

const names = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const;

/** The summary of a step may have so many bytes; the runner drops a longer one. */
const summaryLimit = 1024 * 1024;

/** Makes empty files for a step. @returns the environment variables that name them */
export function makeStepFiles(runnerTemp: string): Record<(typeof names)[number], string> {
  const folder = join(runnerTemp, fileCommandsFolder);
  mkdirSync(folder, { recursive: true });
  const paths = Object.fromEntries(names.map((name) => [name, join(folder, name.toLowerCase())]));
  for (const path of Object.values(paths)) writeFileSync(path, '');
  return paths as Record<(typeof names)[number], string>;
}

/** Reads what the step wrote, and removes the files, as the runner does. */
export function takeStepFiles(runnerTemp: string, paths: ReturnType<typeof makeStepFiles>): StepFiles {
  const errors: string[] = [];
  const values = (name: (typeof names)[number]): Map<string, string> => {
    try {
      return parseKeyValues(readFileSync(paths[name], 'utf8'));
    } catch (error) {
      errors.push(`Unable to process file command '${name}' successfully.`, (error as Error).message);
      return new Map();
    }
  };
  const env = values('GITHUB_ENV');
  if (env.delete('NODE_OPTIONS')) {
    errors.push("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  }
  let summary = readFileSync(paths.GITHUB_STEP_SUMMARY, 'utf8');
  if (Buffer.byteLength(summary) > summaryLimit) {
    errors.push('$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k.');
    summary = '';
  }
  const taken = {
    env,
    outputs: values('GITHUB_OUTPUT'),
    state: values('GITHUB_STATE'),
    path: parsePathLines(readFileSync(paths.GITHUB_PATH, 'utf8')),
    summary,
    errors,
  };
  rmSync(join(runnerTemp, fileCommandsFolder), { recursive: true, force: true });
  return taken;
}
