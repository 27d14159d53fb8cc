import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandLine } from '../options.ts';
import { CommandLineError } from './command-line-error.ts';

/** The app's certificate, and where it and its private key are. */
export interface KeyPair {
  readonly pem: string;
  /** Undefined where the user has it. */
  readonly keyFile: string | undefined;
  readonly certificateFile: string;
}

/**
 * The certificate given; or a key and a certificate, of `directory` if they are there, else made: in `directory`, or in a folder
 * that is gone when the process is.
 *
 * @throws CommandLineError
 */
export function keyPair({ certificate, directory }: Pick<CommandLine, 'certificate' | 'directory'>): KeyPair {
  if (certificate !== undefined) {
    return { pem: certificate.pem, keyFile: undefined, certificateFile: certificate.file };
  }
  const folder = directory ?? temporaryFolder();
  const keyFile = join(folder, 'server.key');
  const certificateFile = join(folder, 'server.crt');
  if (!existsSync(keyFile) || !existsSync(certificateFile)) make(folder, keyFile, certificateFile);
  return { pem: readPair(keyFile, certificateFile), keyFile, certificateFile };
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-devhub-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function make(folder: string, keyFile: string, certificateFile: string): void {
  for (const file of [keyFile, certificateFile]) {
    if (existsSync(file)) throw new CommandLineError(`--directory: ${file} is there without its pair.`);
  }
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(keyFile, '', { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandLineError(`--directory: ${folder} can't be written to (${why}).`);
  }
  try {
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-sha256', '-days', '365'],
        ...['-subj', '/CN=Embedded Dev Hub', '-keyout', keyFile, '-out', certificateFile],
      ],
      { stdio: 'pipe' },
    );
  } catch (error) {
    rmSync(keyFile, { force: true });
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) throw error;
    throw new CommandLineError('There is no openssl to make a key with; give a --certificate of your own.');
  }
}

function readPair(keyFile: string, certificateFile: string): string {
  try {
    const pem = readFileSync(certificateFile, 'utf8');
    new X509Certificate(pem);
    return pem;
  } catch {
    throw new CommandLineError(
      `--directory: ${certificateFile} is not a certificate in PEM format; remove it and ${keyFile}.`,
    );
  }
}
