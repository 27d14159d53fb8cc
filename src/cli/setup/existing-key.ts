import { X509Certificate } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readAtMost } from '../../read-file.ts';
import { Problem } from '../../problem.ts';
import type { DecryptionSecrets, PrivateKey } from '../../key/private-key.ts';
import { lacksPassphrase, readWithTypedPassphrase } from '../../key/typed-passphrase.ts';
import { readPrivateKey } from '../../key/read-private-key.ts';
import { passphraseFrom } from './passphrase.ts';
import type { Tools } from '../tools.ts';

export interface ExistingKeyOptions {
  readonly keyFile: string;
  /** The variable that holds the key itself, instead of a file. */
  readonly keyEnv?: string | undefined;
  /** Where the certificate is, if the key file does not hold it. */
  readonly certificateFile?: string | undefined;
  readonly passphraseEnv?: string | undefined;
  readonly decryptionKeyEnv?: string | undefined;
  readonly decryptionIvEnv?: string | undefined;
}

/** A key as the actions would read it, with its certificate where that is known. */
export interface ExistingKey extends PrivateKey {
  readonly certificate: X509Certificate | undefined;
}

/**
 * Reads and decrypts a key file as the actions do. A passphrase is asked for if one is needed and missing.
 *
 * @throws Problem or Problems of kind `key/…`, Problem `cli/…`
 */
export async function readExistingKey(options: ExistingKeyOptions, tools: Tools): Promise<ExistingKey> {
  const { keyFile, keyEnv, passphraseEnv, decryptionKeyEnv, decryptionIvEnv } = options;
  const material =
    keyEnv === undefined
      ? { bytes: await readKeyBytes(keyFile), name: keyFile }
      : { bytes: Buffer.from(tools.env[keyEnv] ?? ''), name: keyEnv };
  const given = (name: string | undefined) =>
    name === undefined ? undefined : passphraseFrom(name, tools.env);
  const secrets = {
    passphrase: given(passphraseEnv),
    aesKey: given(decryptionKeyEnv),
    aesIv: given(decryptionIvEnv),
  };
  const read = (more: DecryptionSecrets) =>
    readPrivateKey(material, more, {
      gpgDecrypt: async (cipher, phrase) => (await import('../gpg.ts')).gpgDecrypt(cipher, phrase),
    });
  const key = await read(secrets).catch((error: unknown) => {
    if (!lacksPassphrase(error)) throw error;
    const ask = (question: string) =>
      tools.terminal.askSecret(
        question,
        { refuse: (answer) => (answer === '' ? 'It needs one.' : undefined) },
        'ORGKEY_DECRYPTION_PASSPHRASE, or --passphrase-env with the name of the variable that holds the passphrase',
      );
    return readWithTypedPassphrase(material.name, ask, (passphrase) => read({ ...secrets, passphrase }));
  });
  return { ...key, certificate: key.certificate ?? (await certificateFrom(options.certificateFile, key)) };
}

/** More than any key or certificate has. It may come from a pipe: `--key-file <(…)`. */
const mostBytes = 1024 * 1024;

function readStream(path: string): Promise<Buffer> {
  return readAtMost(createReadStream(path), mostBytes, path);
}

async function readKeyBytes(path: string): Promise<Uint8Array> {
  try {
    return await readStream(path);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem(
      {
        kind: 'key/unreadable-file',
        what: `${path} can’t be read (${(cause as NodeJS.ErrnoException).code ?? 'failed'}).`,
        fix: 'Run it in the folder where `orgkey init` wrote its files, or give --settings or --key-file.',
      },
      { cause },
    );
  }
}

async function certificateFrom(
  path: string | undefined,
  { keyObject }: PrivateKey,
): Promise<X509Certificate | undefined> {
  if (path === undefined) return undefined;
  try {
    const certificate = new X509Certificate(await readStream(path));
    return certificate.checkPrivateKey(keyObject) ? certificate : undefined;
  } catch {
    return undefined;
  }
}
