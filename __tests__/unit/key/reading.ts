import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { Problem, Problems } from '../../../src/problem.ts';
import type { DecryptionSecrets, GpgDecrypt, PrivateKey } from '../../../src/key/private-key.ts';
import { readPrivateKey } from '../../../src/key/read-private-key.ts';
import { rsaKey } from '../../../harness/keys.ts';

export const name = 'the input `encrypted-key`';

/** For formats that have nothing to do with GPG. */
const noGpg: GpgDecrypt = async () => assert.fail('gpg was called');

function read(
  given: string | Uint8Array,
  secrets: DecryptionSecrets = {},
  gpgDecrypt = noGpg,
): Promise<PrivateKey> {
  return readPrivateKey({ bytes: Buffer.from(given), name }, secrets, { gpgDecrypt });
}

/** Asserts that the test process's key is read from this, and returns what was read. */
export async function assertReads(
  given: string | Uint8Array,
  secrets: DecryptionSecrets = {},
  gpgDecrypt = noGpg,
): Promise<PrivateKey> {
  const key = await read(given, secrets, gpgDecrypt);
  assert.ok(key.keyObject.equals(createPrivateKey(rsaKey().pem)), 'another key was read');
  return key;
}

/** Asserts that reading this fails with a Problem of this kind, which gives nothing away, and returns it. */
export async function assertRefuses(
  kind: string,
  given: string | Uint8Array,
  secrets: DecryptionSecrets = {},
  gpgDecrypt = noGpg,
): Promise<Problem> {
  const failure = await failureOf(given, secrets, gpgDecrypt);
  assert.ok(failure instanceof Problem, `not one Problem: ${String(failure)}`);
  assert.equal(failure.kind, kind);
  assertGivesNothingAway(failure, given, secrets);
  return failure;
}

/** What reading this fails with: a Problem or Problems, or the test fails. */
export async function failureOf(
  given: string | Uint8Array,
  secrets: DecryptionSecrets,
  gpgDecrypt = noGpg,
): Promise<Problem | Problems> {
  const outcome = await read(given, secrets, gpgDecrypt).catch((cause: unknown) => cause);
  if (outcome instanceof Problem || outcome instanceof Problems) return outcome;
  throw new assert.AssertionError({ message: `expected a Problem, got ${String(outcome)}` });
}

/** No text of the failure, nor of its causes, has 12 characters in a row from the input, or a secret. */
export function assertGivesNothingAway(
  failure: Error,
  given: string | Uint8Array,
  secrets: DecryptionSecrets,
): void {
  const texts = [failure.message, failure.stack ?? '', String(failure.cause)].join('\n');
  const words =
    Buffer.from(given)
      .toString('latin1')
      .match(/[A-Za-z0-9+/]{24,}/g) ?? [];
  for (const word of words) assert.ok(!texts.includes(word.slice(0, 12)), 'key material in an error');
  for (const secret of Object.values(secrets) as (string | undefined)[]) {
    if (secret !== undefined && secret.length >= 6) {
      assert.ok(!texts.includes(secret.trim()), 'a secret in an error');
    }
  }
}

/** The public half, which a Connected App's certificate holds, as PEM. */
export function publicKeyPem(): string {
  return createPublicKey(rsaKey().pem).export({ type: 'spki', format: 'pem' }).toString();
}
