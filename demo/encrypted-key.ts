import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DemoKey {
  /** Encrypted PKCS#8 PEM. */
  readonly encrypted: string;
  readonly passphrase: string;
  readonly certificate: string;
  /** Unencrypted, for the machine that uses the CLI. */
  readonly pem: string;
}

/** Makes a key and its certificate, and encrypts the key, by the commands that the README gives. */
export function encryptedKey(show: (command: string) => void): DemoKey {
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-demo-'));
  const passphrase = randomBytes(12).toString('base64url');
  const run = (command: string) => {
    show(command);
    execFileSync('openssl', command.split(' ').slice(1), {
      cwd: folder,
      stdio: 'pipe',
      env: { ...process.env, PASSPHRASE: passphrase },
    });
  };
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  try {
    run('openssl genrsa -out server.key 2048');
    run('openssl req -new -x509 -sha256 -days 365 -key server.key -subj /CN=orgkey -out server.crt');
    run('openssl pkcs8 -topk8 -v2 aes256 -in server.key -passout env:PASSPHRASE -out server.key.enc');
    return {
      encrypted: read('server.key.enc'),
      passphrase,
      certificate: read('server.crt'),
      pem: read('server.key'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
