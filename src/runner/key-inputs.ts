import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Problem } from '../problem.ts';
import type { DecryptionSecrets, KeyMaterial, PrivateKey } from '../key/private-key.ts';
import { readPrivateKey } from '../key/read-private-key.ts';
import { type InputReader, missingInput } from './inputs.ts';
import type { Runner } from './runner.ts';

/** The key inputs, which every action takes: where the encrypted key is and what decrypts it. */
export interface KeyInputs {
  readonly source: { readonly text: string } | { readonly file: string };
  readonly secrets: DecryptionSecrets;
}

/** Larger than any key in any encoding; a bigger file was named by mistake. */
const largestKeyFile = 1024 * 1024;

/** Reads `encrypted-key`, `encrypted-key-file`, `decryption-passphrase`, `decryption-key` and `decryption-iv`. */
export function readKeyInputs(inputs: InputReader): KeyInputs {
  const text = inputs.optional('encrypted-key');
  const file = inputs.optional('encrypted-key-file');
  if (text !== undefined && file !== undefined) {
    inputs.report(
      new Problem({
        kind: 'input/two-keys',
        what: 'Both `encrypted-key` and `encrypted-key-file` are given.',
        fix: 'Give one of them.',
      }),
    );
  }
  if (text === undefined && file === undefined) {
    inputs.report(missingInput('encrypted-key', inputs.runner));
  }
  return {
    source: file === undefined ? { text: text ?? '' } : { file },
    secrets: {
      passphrase: inputs.optionalRaw('decryption-passphrase'),
      aesKey: inputs.optional('decryption-key'),
      aesIv: inputs.optional('decryption-iv'),
    },
  };
}

/**
 * Decrypts the private key, in memory.
 *
 * @throws Problem or Problems of kind `key/…`
 */
export async function loadKey(inputs: KeyInputs, runner: Runner): Promise<PrivateKey> {
  const { passphrase, aesKey } = inputs.secrets;
  for (const secret of [passphrase, aesKey]) if (secret !== undefined) runner.mask(secret);
  const material = await keyMaterial(inputs, runner);
  const key = await readPrivateKey(material, inputs.secrets, {
    gpgDecrypt: async (cipher, phrase) => (await import('./gpg.ts')).gpgDecrypt(cipher, phrase),
  });
  for (const notice of key.notices) runner.notice(notice);
  return key;
}

async function keyMaterial(inputs: KeyInputs, runner: Runner): Promise<KeyMaterial> {
  if ('text' in inputs.source) {
    return { bytes: Buffer.from(inputs.source.text), name: 'the input `encrypted-key`' };
  }
  const { file } = inputs.source;
  const path = resolve(runner.env['GITHUB_WORKSPACE'] ?? '.', file);
  try {
    const bytes = await readFile(path);
    if (bytes.length > largestKeyFile) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
    return { bytes, name: file };
  } catch (cause) {
    throw unreadable(file, path, cause);
  }
}

function unreadable(file: string, path: string, cause: unknown): Problem {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  const reasons: Record<string, readonly [string, string]> = {
    ENOENT: [
      `There is no file ${file} (looked for ${path}).`,
      'Run actions/checkout before this step, and give the path from the root of the repository.',
    ],
    EISDIR: [`${file} is a folder.`, 'Give the path of the key file in it.'],
    EFBIG: [
      `${file} is larger than 1 MiB, which no private key is.`,
      'Give the path of the encrypted private key.',
    ],
  };
  const [what, fix] = reasons[code] ?? [
    `${file} can't be read (${code}).`,
    'Check the path and its permissions.',
  ];
  return new Problem({ kind: 'key/unreadable-file', what, fix }, { cause });
}
