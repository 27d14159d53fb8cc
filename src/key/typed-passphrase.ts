import { Problem } from '../problem.ts';
import type { PrivateKey } from './private-key.ts';
import { sentence } from './problems.ts';

/** As often as `ssh` and `sudo` ask. */
const mostTries = 3;

const needsPassphrase: ReadonlySet<string> = new Set(['key/passphrase-missing', 'key/secret-missing']);

/** Whether a passphrase is what a key lacks. */
export function lacksPassphrase(error: unknown): error is Problem {
  return error instanceof Problem && needsPassphrase.has(error.kind);
}

/**
 * Reads a key with a passphrase that somebody types, who may mistype it twice.
 *
 * @param ask asks for it, or throws
 * @throws Problem or Problems of kind `key/…`, and what `ask` throws
 */
export async function readWithTypedPassphrase<Key extends PrivateKey>(
  name: string,
  ask: (question: string) => Promise<string>,
  read: (passphrase: string) => Promise<Key>,
): Promise<Key> {
  for (let tries = 1; ; tries += 1) {
    const question = `Passphrase of ${name}`;
    const passphrase = await ask(tries === 1 ? question : `That one doesn’t decrypt it. ${question}`);
    try {
      return await read(passphrase);
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== 'key/wrong-passphrase') throw error;
      if (tries === mostTries) throw typedWrongly(name, error);
    }
  }
}

function typedWrongly(name: string, cause: Problem): Problem {
  const { kind, why } = cause;
  const what = `${sentence(name)} can't be decrypted with what was typed, ${mostTries} times.`;
  const fix = 'Run it again with the passphrase that the key was encrypted with.';
  return new Problem(why === undefined ? { kind, what, fix } : { kind, what, why, fix }, { cause });
}
