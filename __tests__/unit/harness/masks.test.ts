import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Masks } from '../../../harness/masks.ts';

function masked(secret: string, text: string): string {
  const masks = new Masks();
  masks.add(secret);
  return masks.apply(text);
}

test('a secret is replaced wherever it stands', () => {
  assert.equal(masked('hunter22', 'a hunter22 b hunter22'), 'a *** b ***');
});

test('stretches that touch or overlap become one', () => {
  assert.equal(masked('abab', 'xabababx'), 'x***x');
  assert.equal(masked('hunter22', 'hunter22hunter22'), '***');
});

test('a secret of several lines is masked line by line, too', () => {
  assert.equal(masked('line one\nline two', 'line two, then line one'), '***, then ***');
});

test('base64 is masked where it starts at the secret, or one or two bytes into it', () => {
  const secret = 'a secret of some length';
  for (const prefix of ['', 'abc']) {
    const encoded = Buffer.from(prefix + secret).toString('base64');
    assert.doesNotMatch(masked(secret, encoded), new RegExp(Buffer.from(secret).toString('base64')));
  }
  assert.equal(masked(secret, Buffer.from(secret.slice(1)).toString('base64')), '***');
  assert.equal(masked(secret, Buffer.from(secret.slice(2)).toString('base64')), '***');
});

test('JSON, URL and XML escapes are masked; hex and base64url are not, as on the runner', () => {
  const secret = 'quo"te & <ü>?~';
  assert.equal(masked(secret, JSON.stringify(secret)), '"***"');
  assert.equal(masked(secret, encodeURIComponent(secret)), '***');
  assert.equal(masked(secret, 'quo&quot;te &amp; &lt;ü&gt;?~'), '***');
  const hex = Buffer.from(secret).toString('hex');
  assert.equal(masked(secret, hex), hex);
  const base64url = Buffer.from('??>>??>>').toString('base64url');
  assert.equal(masked('??>>??>>', base64url), base64url);
});

test('a blank secret masks nothing', () => {
  assert.equal(masked(' \n', 'a b\nc'), 'a b\nc');
});
