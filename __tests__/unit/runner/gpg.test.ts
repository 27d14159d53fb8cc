import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Problem } from '../../../src/problem.ts';
import { gpgDecrypt } from '../../../src/runner/gpg.ts';
import { gpg, hasGpg } from '../key/gpg-command.ts';

const passphrase = 'gülden passphrase';
const environment = { ...process.env };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ok-'));
  mkdirSync(join(folder, 'temp'));
});
afterEach(() => {
  for (const name of ['PATH', 'LC_ALL']) {
    const before = environment[name];
    if (before === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = before;
  }
  rmSync(folder, { recursive: true, force: true });
});

function symmetric(content: string | Uint8Array): Buffer {
  return gpg(['--s2k-count', '65536', '--passphrase', passphrase, '--symmetric'], content);
}

async function problemOf(message: Uint8Array, phrase = passphrase): Promise<Problem> {
  const outcome: unknown = await gpgDecrypt(message, phrase, join(folder, 'temp')).catch(
    (error: unknown) => error,
  );
  assert.ok(outcome instanceof Problem, String(outcome));
  return outcome;
}

describe('the gpg of the runner', { skip: !hasGpg() && 'no gpg on this machine' }, () => {
  it('decrypts, and leaves nothing in its folder', async () => {
    assert.equal(
      Buffer.from(await gpgDecrypt(symmetric('a key'), passphrase, join(folder, 'temp'))).toString(),
      'a key',
    );
    assert.deepEqual(readdirSync(join(folder, 'temp')), []);
  });

  it('is asked to speak English, so that a wrong passphrase is known on any runner', async () => {
    const message = symmetric('a key');
    const real = execFileSync('which', ['gpg'], { encoding: 'utf8' }).trim();
    const german = `#!/bin/sh
      [ "$LC_ALL" = C ] && exec '${real}' "$@"
      cat > /dev/null
      echo 'gpg: Entschlüsselung fehlgeschlagen: Falscher Sitzungsschlüssel' >&2
      exit 2\n`;
    writeFileSync(join(folder, 'gpg'), german, { mode: 0o755 });
    process.env['PATH'] = [folder, process.env['PATH']].join(delimiter);
    process.env['LC_ALL'] = 'de_DE.UTF-8';
    const problem = await problemOf(message, 'wrong');
    assert.equal(problem.kind, 'key/wrong-passphrase');
    assert.equal(process.env['LC_ALL'], 'de_DE.UTF-8');
  });

  it('is stopped when the message grows beyond what a key can be', async () => {
    const problem = await problemOf(symmetric(Buffer.alloc(64 * 1024 * 1024)));
    assert.equal(problem.kind, 'key/gpg-failed');
    assert.match(problem.what, /more than 1 MiB/);
  });

  it('says what is wrong with a message that is cut short', async () => {
    const problem = await problemOf(symmetric('a key').subarray(0, -10));
    assert.equal(problem.kind, 'key/gpg-failed');
    assert.match(problem.message, /gpg could not decrypt the key: gpg: .*damaged or cut short/);
  });
});

it('where there is no gpg, it says how to get it', async () => {
  process.env['PATH'] = folder;
  assert.equal((await problemOf(Buffer.from('anything'))).kind, 'key/gpg-missing');
});
