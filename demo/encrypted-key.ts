import { execFileSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DemoKey {
  /** Encrypted PKCS#8 PEM. */
  readonly encrypted: string;
  readonly passphrase: string;
  readonly certificate: string;
}

type Show = (command: string) => void;

/** Makes a key, encrypted from the start, and its certificate, by the commands that the README recommends. */
export function encryptedKey(show: Show): DemoKey {
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-demo-'));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  try {
    show('export PASSPHRASE="$(openssl rand -base64 30)"');
    const passphrase = execFileSync('openssl', ['rand', '-base64', '30'], { encoding: 'utf8' }).trim();
    for (const command of [
      'openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:4096 -aes-256-cbc -pass env:PASSPHRASE -out server.key.enc',
      "openssl req -new -x509 -sha256 -days 365 -key server.key.enc -passin env:PASSPHRASE -subj '/CN=orgkey' -out server.crt",
    ]) {
      show(command);
      run(command, folder, passphrase);
    }
    return { encrypted: read('server.key.enc'), passphrase, certificate: read('server.crt') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes an unencrypted copy in a folder, for the Salesforce CLI, which takes no other. Returns its path. */
export function decryptedCopy({ encrypted, passphrase }: DemoKey, folder: string, show: Show): string {
  writeFileSync(join(folder, 'server.key.enc'), encrypted, { mode: 0o600 });
  const command = 'openssl pkey -in server.key.enc -passin env:PASSPHRASE -out server.key';
  show(command);
  run(command, folder, passphrase);
  return join(folder, 'server.key');
}

/** Every form in which the key must show nowhere. */
export function secretsOf({ encrypted, passphrase }: DemoKey): string[] {
  const pem = createPrivateKey({ key: encrypted, passphrase }).export({ type: 'pkcs8', format: 'pem' });
  return [String(pem), passphrase];
}

function run(command: string, folder: string, passphrase: string): void {
  execFileSync('sh', ['-c', command], {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, PASSPHRASE: passphrase },
  });
}
