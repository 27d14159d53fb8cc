import { exec } from '@actions/exec';

/**
 * Runs an executable and hands over each line that it prints.
 *
 * @returns its exit code
 */
export async function runExecutable(
  path: string,
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly onLine: (line: string) => void;
  },
): Promise<number> {
  return exec(path, [], {
    cwd: options.cwd,
    env: { ...options.env },
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdline: options.onLine, errline: options.onLine },
  });
}
