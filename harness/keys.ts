import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A private key and the certificate that a Connected App would hold of it. */
export interface TestKey {
  /** Unencrypted PKCS#8 PEM. */
  readonly pem: string;
  /** Self-signed, valid for a year from now; PEM. */
  readonly certificate: string;
}

export interface CertificateOptions {
  /** Days from now until it expires; negative for one that has expired already. */
  readonly days?: number;
  readonly commonName?: string;
}

const made = new Map<string, TestKey>();

/**
 * The RSA key of this test process, made by `openssl` on first use and then shared, since making one is slow.
 * Another `name` is another key, such as one that the app's certificate does not match.
 */
export function rsaKey(name = 'default'): TestKey {
  const known = made.get(name);
  if (known !== undefined) return known;
  const pem = generateRsa(2048);
  const key = { pem, certificate: selfSigned(pem) };
  made.set(name, key);
  return key;
}

/** A fresh RSA key of so many bits, as unencrypted PKCS#8 PEM. */
export function generateRsa(bits: number): string {
  return openssl(['genpkey', '-algorithm', 'RSA', '-pkeyopt', `rsa_keygen_bits:${bits}`]).toString('utf8');
}

/** A self-signed SHA-256 certificate of the key, as PEM: what one uploads to a Connected App. */
export function selfSigned(keyPem: string, options: CertificateOptions = {}): string {
  const { days = 365, commonName = 'Orgkey test' } = options;
  return withFiles({ 'server.key': keyPem }, (folder) => {
    const request = openssl([
      'req',
      '-new',
      '-key',
      join(folder, 'server.key'),
      '-subj',
      `/CN=${commonName}`,
    ]);
    return openssl(
      ['x509', '-req', '-sha256', '-days', String(days), '-signkey', join(folder, 'server.key')],
      request,
    ).toString('utf8');
  });
}

/** Runs the machine's `openssl` and returns what it writes to stdout; throws with its stderr when it fails. */
export function openssl(args: readonly string[], stdin: string | Uint8Array = ''): Buffer {
  return execFileSync('openssl', args, { input: stdin, stdio: 'pipe' });
}

/** Calls `use` with a fresh folder that holds these files, and removes the folder afterwards. */
export function withFiles<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-test-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, name), content, { mode: 0o600 });
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
