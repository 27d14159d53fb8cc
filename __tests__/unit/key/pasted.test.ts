import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { openssl, rsaKey } from '../../../harness/keys.ts';
import { assertReads } from './reading.ts';

const { pem } = rsaKey();
const passphrase = 'pasted with care';
const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');
const wrapped = (text: string, columns: number): string =>
  text.replace(new RegExp(`.{1,${columns}}`, 'g'), '$&\n');

/** What becomes of text on its way into a secret. */
const manglings: readonly (readonly [string, (text: string) => string | Uint8Array])[] = [
  ['as it is', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with CR', (text) => text.replaceAll('\n', '\r')],
  ['without the last line end', (text) => text.trimEnd()],
  ['with empty lines around it', (text) => `\n\n  ${text}\n\n`],
  ['with \\n as two characters', (text) => text.replaceAll('\n', '\\n')],
  ['with \\r\\n as four characters', (text) => text.replaceAll('\n', '\\r\\n')],
  ['with \\\\n, escaped twice', (text) => text.replaceAll('\n', '\\\\n')],
  ['on one line, with spaces', (text) => text.replaceAll('\n', ' ')],
  ['on one line, with nothing', (text) => text.replaceAll('\n', '')],
  ['in quotes', (text) => JSON.stringify(text)],
  ['indented', (text) => text.replace(/^/gm, '    ')],
  ['as UTF-8 with a byte order mark', (text) => `\ufeff${text}`],
  ["as UTF-16, as PowerShell's > writes it", (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
];

/** The same texts, whatever is done to them. */
const originals: readonly (readonly [string, string])[] = [
  ['PKCS#8', pem],
  ['PKCS#1', openssl(['rsa', '-traditional'], pem).toString()],
  [
    'encrypted PKCS#8',
    openssl(['pkcs8', '-topk8', '-v2', 'aes256', '-passout', `pass:${passphrase}`], pem).toString(),
  ],
  [
    'legacy PEM',
    openssl(['rsa', '-aes256', '-traditional', '-passout', `pass:${passphrase}`], pem).toString(),
  ],
  ['openssl enc -a', openssl(['enc', '-aes-256-cbc', '-a', '-k', passphrase], pem).toString()],
  ['base64 of PEM', wrapped(base64(pem), 76)],
  ['hex of PEM', wrapped(Buffer.from(pem).toString('hex'), 60)],
];

for (const [what, text] of originals) {
  for (const [how, mangle] of manglings) {
    test(`${what} ${how}`, async () => {
      await assertReads(mangle(text), { passphrase });
    });
  }
  test(`base64 of ${what}, base64 of that, and hex of either`, async () => {
    await assertReads(base64(text), { passphrase });
    await assertReads(wrapped(base64(text), 64), { passphrase });
    await assertReads(base64(base64(text)), { passphrase });
    await assertReads(Buffer.from(text).toString('base64url'), { passphrase });
    await assertReads(base64(text).replace(/=+$/, ''), { passphrase });
    await assertReads(Buffer.from(text).toString('hex').toUpperCase(), { passphrase });
    await assertReads(Buffer.from(base64(text)).toString('hex'), { passphrase });
  });
}

test('hex as xxd -p wraps it', async () => {
  const binary = openssl(['enc', '-aes-256-cbc', '-k', passphrase], pem);
  const { format } = await assertReads(xxd(binary), { passphrase });
  assert.equal(format, 'openssl enc, aes-256-cbc, sha256, PKCS#8 PEM, hex');
  await assertReads(xxd(Buffer.from(pem)));
});

test('the format names every encoding, and only those', async () => {
  assert.equal((await assertReads(pem)).format, 'PKCS#8 PEM');
  const nested = Buffer.from(base64(openssl(['rsa', '-outform', 'DER'], pem))).toString('hex');
  assert.match((await assertReads(nested)).format, /^PKCS#[18] DER, base64, hex$/);
});

test('a key that is not encrypted is accepted, with a notice', async () => {
  const { notices } = await assertReads(pem);
  assert.equal(notices.length, 1);
  assert.match(notices[0] ?? '', /not encrypted.*not for a file in a repository/);
  assert.match((await assertReads(base64(pem), { passphrase })).notices[0] ?? '', /was not used/);
});

test('a passphrase pasted with its line end or a space is used without it, and that is said', async () => {
  const encrypted = openssl(['enc', '-aes-256-cbc', '-pbkdf2', '-k', passphrase], pem);
  for (const end of ['\n', '\r\n', ' ', ' \n']) {
    const { notices } = await assertReads(encrypted, { passphrase: passphrase + end });
    assert.match(notices.join(), /ends in white space/);
  }
  const locked = openssl(['pkcs8', '-topk8', '-passout', `pass:${passphrase} `], pem);
  assert.deepEqual((await assertReads(locked, { passphrase: `${passphrase} ` })).notices, []);
});

/** By `xxd` where it is installed; else in its form: 30 bytes a line. */
function xxd(bytes: Uint8Array): string {
  try {
    return execFileSync('xxd', ['-p'], { input: bytes }).toString();
  } catch (cause) {
    assert.equal((cause as NodeJS.ErrnoException).code, 'ENOENT');
    return wrapped(Buffer.from(bytes).toString('hex'), 60);
  }
}
