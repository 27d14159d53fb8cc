import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GpgDecrypt } from '../../../src/key/private-key.ts';
import { Problem } from '../../../src/problem.ts';

/** Whether this machine has `gpg`. */
export function hasGpg(): boolean {
  return spawnSync('gpg', ['--version']).error === undefined;
}

/** Runs `gpg` with a home folder of its own, which goes away with its agent. */
export function gpg(args: readonly string[], stdin: string | Uint8Array): Buffer {
  const home = mkdtempSync(join(tmpdir(), 'orgkey-gpg-'));
  const options = ['--homedir', home, '--batch', '--pinentry-mode', 'loopback', '--trust-model', 'always'];
  try {
    return execFileSync('gpg', [...options, ...args], { input: stdin, stdio: 'pipe' });
  } finally {
    spawnSync('gpgconf', ['--homedir', home, '--kill', 'all']);
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Decrypts with the machine's `gpg`, and rejects as the key reader asks for. */
export const gpgDecrypt: GpgDecrypt = async (cipher, passphrase) => {
  try {
    return gpg(
      ['--passphrase-fd', '0', '--decrypt'],
      Buffer.concat([Buffer.from(`${passphrase}\n`), cipher]),
    );
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    const wrong = /bad (session key|passphrase)/i.test(String((cause as { stderr?: unknown }).stderr));
    const kind = missing ? 'key/gpg-missing' : wrong ? 'key/wrong-passphrase' : 'key/gpg-failed';
    throw new Problem({ kind, what: 'gpg did not decrypt the key.', fix: 'Ask gpg.' });
  }
};
