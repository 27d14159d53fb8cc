import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rsaKey } from '../../../harness/keys.ts';
import { notedRunner } from '../../../harness/noted-runner.ts';
import { loadKey } from '../../../src/runner/key-inputs.ts';

for (const passphrase of ['abc', ' ab ', 'a long first line\nabc']) {
  test(`a passphrase that the log would show is warned of: ${JSON.stringify(passphrase)}`, async () => {
    const runner = notedRunner({});
    const secrets = { passphrase, aesKey: undefined, aesIv: undefined };
    await loadKey({ source: { text: rsaKey().pem }, secrets }, runner);
    const [warning = ''] = runner.lines.filter((line) => line.startsWith('warning'));
    assert.match(warning, /`decryption-passphrase`, or a line of it, has fewer than four characters/);
    assert.ok(!warning.includes(passphrase.trim()));
  });
}

test('a longer one is not', async () => {
  const runner = notedRunner({});
  const secrets = { passphrase: 'abcd\n', aesKey: undefined, aesIv: undefined };
  await loadKey({ source: { text: rsaKey().pem }, secrets }, runner);
  assert.deepEqual(
    runner.lines.filter((line) => line.startsWith('warning')),
    [],
  );
});
