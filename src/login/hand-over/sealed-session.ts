import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Runner } from '../../runner/runner.ts';
import { salesforceUrl } from '../../salesforce/wire/host.ts';
import type { Session } from '../../salesforce/wire/session.ts';

/** What revoking takes. */
export type RevocableSession = Pick<Session, 'instanceUrl' | 'accessToken'>;

/**
 * Seals the session for `post`. State passes through the runner's files and environment in clear, where a token
 * has no business; so it is encrypted (AES-256-GCM) with a key derived from the step's own secret inputs, which
 * the runner gives to `post` as well.
 */
export function sealSession(session: RevocableSession, runner: Runner): string {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(runner, salt), iv);
  const text = JSON.stringify({ instanceUrl: session.instanceUrl, accessToken: session.accessToken });
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([salt, iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** @throws Error when the state was made with other inputs, or is damaged */
export function openSession(text: string, runner: Runner): RevocableSession {
  const bytes = Buffer.from(text, 'base64');
  const decipher = createDecipheriv(
    'aes-256-gcm',
    sealingKey(runner, bytes.subarray(0, 16)),
    bytes.subarray(16, 28),
  );
  decipher.setAuthTag(bytes.subarray(28, 44));
  const opened = Buffer.concat([decipher.update(bytes.subarray(44)), decipher.final()]).toString('utf8');
  const { instanceUrl, accessToken } = JSON.parse(opened) as Record<keyof RevocableSession, string>;
  return { instanceUrl: salesforceUrl(instanceUrl), accessToken };
}

const secretInputs = ['consumer-key', 'encrypted-key', 'decryption-passphrase', 'decryption-key'];

function sealingKey(runner: Runner, salt: Uint8Array): Uint8Array {
  const secret = secretInputs.map((name) => `${name}=${runner.rawInput(name)}`).join('\n');
  return new Uint8Array(hkdfSync('sha256', secret, salt, 'orgkey session', 32));
}
