import assert from 'node:assert/strict';
import { createCipheriv } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { Problem } from '../../../src/problem.ts';
import { openssl, rsaKey } from '../../../harness/keys.ts';
import { assertGivesNothingAway, assertReads, failureOf } from './reading.ts';

const { pem } = rsaKey();
const passphrase = 'property-p4ssphrase';
const iv = Buffer.alloc(16, 9);

type Step = (text: Buffer) => Buffer;
const onText =
  (change: (text: string) => string): Step =>
  (text) =>
    Buffer.from(change(text.toString('latin1')));

/** What may happen to a text in any order; the first three are encodings, of which four are taken off. */
const encodings: readonly Step[] = [
  (text) => Buffer.from(text.toString('base64')),
  (text) => Buffer.from(text.toString('base64url')),
  (text) => Buffer.from(text.toString('hex')),
];
const manglings: readonly Step[] = [
  onText((text) => text.replace(/\r?\n/g, '\r\n')),
  onText((text) => text.replaceAll('\n', '\\n')),
  onText((text) => text.replaceAll('\n', ' ')),
  onText((text) => `${text}\n`),
  onText((text) => `"${text.trim()}"`),
  onText((text) => (text.includes('-----') ? text : text.replace(/\S{64}/g, '$&\n'))),
];

test('a key is read whatever chain of encodings and manglings it went through', async () => {
  const plain = [
    pem,
    openssl(['rsa', '-traditional'], pem),
    openssl(['rsa', '-outform', 'DER'], pem).toString('base64'),
    openssl(['pkcs8', '-topk8', '-passout', `pass:${passphrase}`], pem),
    openssl(['enc', '-aes-256-cbc', '-a', '-k', passphrase], pem),
  ].map((text) => Buffer.from(text));
  const layer = fc.tuple(
    fc.array(fc.constantFrom(...manglings), { maxLength: 2 }),
    fc.constantFrom(...encodings),
  );
  const chain = fc
    .array(layer, { maxLength: 3 })
    .map((layers) => layers.flatMap(([mangle, encode]) => [...mangle, encode]));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...plain),
      chain,
      fc.constantFrom(...manglings),
      async (text, steps, last) => {
        let mangled: Buffer = text;
        for (const step of [...steps, last]) mangled = step(mangled);
        await assertReads(mangled, { passphrase });
      },
    ),
    { numRuns: 150 },
  );
});

const anything = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc.string({ maxLength: 2000 }).map((text) => Buffer.from(text)),
  fc.base64String({ maxLength: 3000 }).map((text) => Buffer.from(text)),
  fc
    .tuple(
      fc.constantFrom('-----BEGIN PRIVATE KEY-----\n', 'Salted__', 'eyJhbGciOiJkaXIifQ.', '\u0030\u0082'),
      fc.base64String({ maxLength: 2000 }),
    )
    .map(([head, text]) => Buffer.from(head + text, 'latin1')),
);

test('anything else is refused with a Problem that gives nothing away', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (bytes) => {
      const secrets = { aesKey: 'A'.repeat(64), aesIv: 'B'.repeat(32) };
      assertGivesNothingAway(await failureOf(bytes, {}), bytes, {});
      assertGivesNothingAway(await failureOf(bytes, secrets), bytes, secrets);
    }),
    { numRuns: 400 },
  );
});

test('a key of which any bytes are changed is the same key or refused', async () => {
  const der = openssl(['pkcs8', '-topk8', '-nocrypt', '-outform', 'DER'], pem);
  const position = fc.integer({ min: 0, max: der.length - 1 });
  await fc.assert(
    fc.asyncProperty(position, fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = Buffer.from(der);
      changed[at] = (changed[at] ?? 0) ^ change;
      await assertReads(changed).catch((cause: unknown) =>
        assert.ok(cause instanceof Problem, String(cause)),
      );
    }),
    { numRuns: 300 },
  );
});

test('a wrong AES key never yields a private key', async () => {
  const right = Buffer.alloc(32, 8);
  const cipher = createCipheriv('aes-256-cbc', right, iv);
  const encrypted = Buffer.concat([cipher.update(pem), cipher.final()]);
  await assertReads(encrypted, { aesKey: right.toString('hex'), aesIv: iv.toString('hex') });
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), async (key) => {
      fc.pre(!right.equals(key));
      await failureOf(encrypted, { aesKey: Buffer.from(key).toString('hex'), aesIv: iv.toString('hex') });
    }),
    { numRuns: 1500 },
  );
});

test('a wrong passphrase never yields a private key', async () => {
  const legacy = openssl(['rsa', '-aes256', '-traditional', '-passout', `pass:${passphrase}`], pem);
  const pkcs8 = openssl(['pkcs8', '-topk8', '-passout', `pass:${passphrase}`], pem);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(legacy, pkcs8),
      fc.string({ minLength: 1 }),
      async (encrypted, wrong) => {
        fc.pre(wrong.trimEnd() !== passphrase);
        const failure = await failureOf(encrypted, { passphrase: wrong });
        assert.equal('kind' in failure && failure.kind, 'key/wrong-passphrase');
      },
    ),
    { numRuns: 300 },
  );
});
