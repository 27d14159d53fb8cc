import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DevHub, DevHubOptions } from '../../../devhub/index.ts';
import { rsaKey } from '../../../harness/keys.ts';
import { tlsFor } from './tls.ts';

/** How a program of another's ended. */
export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A HOME of their own for the judges that are written in Python, which reach this machine alone. */
export interface PythonPlace {
  readonly folder: string;
  /** For `startDevHub`: these judges talk https alone. */
  readonly tls: NonNullable<DevHubOptions['tls']>;
  readonly certificateFile: string;
  /** The app's private key. */
  readonly keyFile: string;
  /** Runs a program of the environment, `python` or `cci`. Resolves whatever its exit code. */
  run(program: string, args: readonly string[], options?: RunOptions): Promise<Ended>;
  remove(): void;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * @param environment the virtual environment's folder
 * @param hub known once it listens
 */
export function pythonPlace(environment: string, hub: () => DevHub): PythonPlace {
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-python-'));
  const { key, certificate, file } = tlsFor(folder);
  const keyFile = join(folder, 'server.key');
  writeFileSync(keyFile, rsaKey().pem, { mode: 0o600 });
  const home = join(folder, 'home');
  mkdirSync(home);
  return {
    folder,
    tls: { key, certificate },
    certificateFile: file,
    keyFile,
    run: async (program, args, { cwd = folder, env = {} } = {}) => {
      const { productionUrl, sandboxUrl } = hub();
      const options = {
        cwd,
        timeout: 120_000,
        maxBuffer: 64 * 1024 * 1024,
        env: {
          PATH: `${join(environment, 'bin')}:/usr/local/bin:/usr/bin:/bin`,
          HOME: home,
          PYTHONPATH: join(import.meta.dirname, '../python/loopback'),
          PYTHONDONTWRITEBYTECODE: '1',
          REQUESTS_CA_BUNDLE: file,
          TWIN_PRODUCTION_PORT: new URL(productionUrl).port,
          TWIN_SANDBOX_PORT: new URL(sandboxUrl).port,
          ...env,
        },
      };
      return promisify(execFile)(join(environment, 'bin', program), args, options).then(
        (ended) => ({ exitCode: 0, ...ended }),
        (error: unknown) => {
          const {
            code,
            stdout = '',
            stderr = '',
          } = error as { code?: unknown; stdout?: string; stderr?: string };
          return { exitCode: typeof code === 'number' ? code : 1, stdout, stderr };
        },
      );
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
