import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CommandLineError } from './command-line-error.ts';

/** @throws CommandLineError */
export function readTls(
  certificate: string | undefined,
  key: string | undefined,
): { readonly key: string; readonly certificate: string } | undefined {
  if (certificate === undefined && key === undefined) return undefined;
  if (certificate === undefined || key === undefined) {
    throw new CommandLineError('--tls-certificate and --tls-key go together.');
  }
  return {
    certificate: readFile('--tls-certificate', certificate),
    key: readFile('--tls-key', key),
  };
}

/** @throws CommandLineError */
export function readCertificate(file: string): { readonly file: string; readonly pem: string } {
  const pem = readFile('--certificate', file);
  try {
    new X509Certificate(pem);
  } catch {
    throw new CommandLineError(`--certificate: ${file} is not a certificate in PEM format.`);
  }
  return { file, pem };
}

function readFile(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new CommandLineError(
      `${option}: ${isMissing ? `there is no file ${file}` : `${file} cannot be read`}.`,
    );
  }
}
