import { Problem } from '../problem.ts';
import { certificateWarning } from '../key/certificate-end.ts';
import type { DecryptionSecrets, KeyMaterial, PrivateKey } from '../key/private-key.ts';
import { readPrivateKey } from '../key/read-private-key.ts';
import { lacksPassphrase, readWithTypedPassphrase } from '../key/typed-passphrase.ts';
import type { InputReader } from './inputs.ts';
import { readKeyFile } from './key-file.ts';
import { isTooShortToMask } from './mask-forms.ts';
import type { Runner } from './runner.ts';

/** The key inputs, which every action takes: where the encrypted key is and what decrypts it. */
export interface KeyInputs {
  readonly source: { readonly text: string } | { readonly file: string };
  readonly secrets: DecryptionSecrets;
}

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
    inputs.reportMissing('encrypted-key');
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
  // The passphrase may be used without the white space around it.
  for (const secret of [passphrase, passphrase?.trim(), aesKey])
    if (secret !== undefined) runner.mask(secret);
  for (const [name, secret = ''] of [
    ['decryption-passphrase', passphrase],
    ['decryption-key', aesKey],
  ] as const) {
    const isShown = secret.split(/\r?\n/).some((line) => line !== '' && isTooShortToMask(line));
    if (isShown) runner.warning(tooShort(name));
  }
  const key = await decryptKey(await keyMaterial(inputs, runner), inputs.secrets, runner);
  for (const notice of key.notices) runner.notice(notice);
  if (key.certificate !== undefined) {
    const warning = certificateWarning(key.certificate, Date.now());
    if (warning !== undefined) runner.warning(warning);
  }
  return key;
}

/** Where somebody can be asked, the passphrase is asked for once the key turns out to need it. */
async function decryptKey(
  material: KeyMaterial,
  secrets: DecryptionSecrets,
  runner: Runner,
): Promise<PrivateKey> {
  const read = (given: DecryptionSecrets) =>
    readPrivateKey(material, given, {
      gpgDecrypt: async (cipher, phrase) => {
        const { gpgDecrypt } = await import('./gpg.ts');
        return gpgDecrypt(cipher, phrase, runner.temporaryFolder());
      },
    });
  try {
    return await read(secrets);
  } catch (error) {
    if (!lacksPassphrase(error)) throw error;
    const ask = async (question: string): Promise<string> => {
      const passphrase = await runner.askSecret('decryption-passphrase', question);
      if (passphrase === undefined) throw error;
      runner.mask(passphrase);
      return passphrase;
    };
    return await readWithTypedPassphrase(material.name, ask, (passphrase) =>
      read({ ...secrets, passphrase }),
    );
  }
}

function tooShort(name: string): string {
  return `\`${name}\`, or a line of it, has fewer than four characters, too few to be masked in the log. Encrypt the key with a long, generated passphrase.`;
}

async function keyMaterial(inputs: KeyInputs, runner: Runner): Promise<KeyMaterial> {
  if ('text' in inputs.source) {
    return { bytes: Buffer.from(inputs.source.text), name: 'the input `encrypted-key`' };
  }
  const { file } = inputs.source;
  return { bytes: await readKeyFile(file, runner), name: file };
}
