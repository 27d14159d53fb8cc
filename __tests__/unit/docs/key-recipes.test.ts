import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createPublicKey, X509Certificate } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import type { DecryptionSecrets } from '../../../src/key/private-key.ts';
import { readPrivateKey } from '../../../src/key/read-private-key.ts';
import { rsaKey } from '../../../harness/keys.ts';

const root = resolve(import.meta.dirname, '../../..');
const passphrase = 'correct horse battery staple';
const hasGpg = spawnSync('gpg', ['--version']).status === 0;

/** A shell block of the page's section on making the key, with the sentence that introduces it. */
interface Recipe {
  readonly title: string;
  readonly script: string;
}

const [makePassphrase, makeKey, ...encryptKey] = recipes();

describe('the recipes in docs/keys.md, run by a shell', () => {
  it('make a passphrase', () => {
    assert.ok(makePassphrase);
    const { stdout } = spawnSync('bash', ['-c', `${makePassphrase.script}\nprintf %s "$PASSPHRASE"`]);
    assert.match(stdout.toString(), /^[\w+/]{40}$/);
  });

  it('make an encrypted key, and the certificate that belongs to it', async (context) => {
    assert.ok(makeKey);
    const folder = run(context.name, makeKey);
    const { publicKey } = new X509Certificate(readFileSync(join(folder, 'server.crt')));
    assertSameKey(await read(folder, { passphrase }), publicKey);
  });

  it('encrypt a key in eight ways', () => assert.equal(encryptKey.length, 8));

  for (const recipe of encryptKey) {
    const skip = recipe.script.startsWith('gpg') && !hasGpg ? 'gpg is not installed' : false;
    it(recipe.title, { skip }, async (context) => {
      const folder = run(context.name, recipe);
      assertSameKey(await read(folder, secretsFor(recipe, folder)), createPublicKey(rsaKey().pem));
    });
  }
});

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function recipes(): Recipe[] {
  const page = readFileSync(join(root, 'docs/keys.md'), 'utf8');
  const section = /^## Make the key$(.*?)^## /ms.exec(page)?.[1] ?? '';
  const blocks = /^((?:[^\n]+\n)+)\n```sh\n(.*?)^```$/gms;
  return [...section.matchAll(blocks)].map(([, paragraph = '', script = '']) => ({
    title: paragraph.trim().replaceAll('\n', ' '),
    script,
  }));
}

/** Runs a recipe as a user would, in a folder with an unencrypted `server.key`; returns the folder. */
function run(name: string, recipe: Recipe): string {
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-recipe-'));
  folders.push(folder);
  writeFileSync(join(folder, 'server.key'), rsaKey().pem);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const { status, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', recipe.script], {
    cwd: folder,
    env: { ...process.env, PASSPHRASE: passphrase, GNUPGHOME: folder },
  });
  assert.equal(status, 0, `${name}\n${stderr.toString()}`);
  return folder;
}

/** What the page says to give Orgkey for the recipe: the passphrase, the hex key and IV, or nothing. */
function secretsFor({ script }: Recipe, folder: string): DecryptionSecrets {
  if (script.includes('-K "$KEY"')) {
    const printed = readFileSync(join(folder, 'key-and-iv.txt'), 'utf8');
    return { aesKey: /^key *= *(.*)$/m.exec(printed)?.[1], aesIv: /^iv *= *(.*)$/m.exec(printed)?.[1] };
  }
  return script.startsWith('openssl base64') ? {} : { passphrase };
}

async function read(folder: string, secrets: DecryptionSecrets): Promise<KeyObject> {
  const bytes = readFileSync(join(folder, 'server.key.enc'));
  const key = await readPrivateKey({ bytes, name: 'server.key.enc' }, secrets, { gpgDecrypt });
  return createPublicKey(key.keyObject.export({ type: 'pkcs8', format: 'pem' }));
}

async function gpgDecrypt(cipher: Uint8Array, gpgPassphrase: string): Promise<Uint8Array> {
  const options = ['--batch', '--quiet', '--pinentry-mode', 'loopback', '--passphrase', gpgPassphrase];
  const home = mkdtempSync(join(tmpdir(), 'orgkey-gpg-'));
  folders.push(home);
  const { status, stdout, stderr } = spawnSync('gpg', [...options, '--decrypt'], {
    input: cipher,
    env: { ...process.env, GNUPGHOME: home },
  });
  assert.equal(status, 0, stderr.toString());
  return stdout;
}

function assertSameKey(actual: KeyObject, expected: KeyObject): void {
  assert.ok(actual.equals(expected), 'another key was read than was encrypted');
}
