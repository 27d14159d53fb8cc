import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { leftovers, type StepResult } from '../../../harness/index.ts';
import { generateRsa, openssl, rsaKey } from '../../../harness/keys.ts';
import { encryptedKey, errorsOf, startLogin, type Inputs, type Login } from './login-fixture.ts';

/** Runs the action with a hub login's inputs, changed; `undefined` leaves one out. */
async function failing(
  t: TestContext,
  changes: Readonly<Record<string, string | undefined>>,
  prepare: (login: Login) => void = () => undefined,
): Promise<{ errors: string[]; step: StepResult }> {
  const login = await startLogin(t);
  prepare(login);
  const inputs = Object.entries({ ...login.hubInputs, ...changes }).filter(
    ([, value]) => value !== undefined,
  );
  const step = await login.run(Object.fromEntries(inputs) as Inputs);
  const post = await login.job.post(step);
  assert.equal(step.exitCode, 1, step.log);
  assert.deepEqual(login.requests(), [], 'Salesforce was asked');
  assert.deepEqual(step.outputs, {});
  assert.deepEqual(step.env, {});
  assert.equal(post?.exitCode, 0, post?.log);
  assert.deepEqual(post.annotations, []);
  assert.deepEqual(leftovers(login.job), []);
  return { errors: errorsOf(step), step };
}

/** Each message says what happened and, in its last line, what to do. */
function assertExplains(message: string | undefined, what: RegExp, fix: RegExp): void {
  const lines = (message ?? '').split('\n');
  assert.ok(lines.length >= 2, `no advice: ${message ?? 'no error'}`);
  assert.match(lines[0] ?? '', what);
  assert.match(lines.at(-1) ?? '', fix);
}

const cases: readonly {
  readonly name: string;
  readonly changes: Readonly<Record<string, string | undefined>>;
  readonly what: RegExp;
  readonly fix: RegExp;
}[] = [
  {
    name: 'no consumer key',
    changes: { 'consumer-key': undefined },
    what: /`consumer-key` is empty/,
    fix: /`consumer-key`/,
  },
  {
    name: 'no hub username',
    changes: { 'hub-username': undefined },
    what: /`hub-username` is empty/,
    fix: /`hub-username`/,
  },
  {
    name: 'no key',
    changes: { 'encrypted-key': undefined },
    what: /`encrypted-key`.* empty/,
    fix: /`encrypted-key`/,
  },
  {
    name: 'a key of white space',
    changes: { 'encrypted-key': ' \n ' },
    what: /`encrypted-key`.* empty/,
    fix: /`encrypted-key`|secret/,
  },
  {
    name: 'both a key and a key file',
    changes: { 'encrypted-key-file': 'server.key.enc' },
    what: /Both `encrypted-key` and `encrypted-key-file`/,
    fix: /one of them/,
  },
  {
    name: 'a key file that is not there',
    changes: { 'encrypted-key': undefined, 'encrypted-key-file': 'assets/none.enc' },
    what: /no file assets\/none\.enc/,
    fix: /actions\/checkout/,
  },
  {
    name: 'a folder as key file',
    changes: { 'encrypted-key': undefined, 'encrypted-key-file': '.' },
    what: /folder/,
    fix: /path of the key file/,
  },
  {
    name: 'a wrong passphrase',
    changes: { 'decryption-passphrase': 'not the passphrase' },
    what: /can't be decrypted with this `decryption-passphrase`/,
    fix: /secrets belong together/,
  },
  {
    name: 'no passphrase',
    changes: { 'decryption-passphrase': undefined },
    what: /encrypted.*no `decryption-passphrase`/,
    fix: /`decryption-passphrase`/,
  },
  {
    name: 'a certificate instead of a key',
    changes: { 'encrypted-key': rsaKey().certificate },
    what: /certificate/,
    fix: /private key/,
  },
  {
    name: 'a public key instead of a private one',
    changes: { 'encrypted-key': openssl(['rsa', '-pubout'], rsaKey().pem).toString() },
    what: /public key/,
    fix: /private key/,
  },
  {
    name: 'an EC key',
    changes: {
      'encrypted-key': openssl([
        'genpkey',
        '-algorithm',
        'EC',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
      ]).toString(),
    },
    what: /not an RSA key/,
    fix: /openssl genrsa/,
  },
  {
    name: 'a key of 1024 bits',
    changes: { 'encrypted-key': generateRsa(1024) },
    what: /1024/,
    fix: /2048/,
  },
  {
    name: 'the path of the key instead of the key',
    changes: { 'encrypted-key': 'assets/server.key.enc' },
    what: /looks like the path of a file/,
    fix: /`encrypted-key-file`/,
  },
  {
    name: 'the first half of a key',
    changes: { 'encrypted-key': encryptedKey().slice(0, 600) },
    what: /cut off/,
    fix: /Copy it again/,
  },
  {
    name: 'an AES key of the wrong length',
    changes: {
      'encrypted-key': openssl(
        ['enc', '-aes-256-cbc', '-nosalt', '-a', '-K', 'ab'.repeat(32), '-iv', 'cd'.repeat(16)],
        rsaKey().pem,
      ).toString(),
      'decryption-passphrase': undefined,
      'decryption-key': 'ab'.repeat(20),
      'decryption-iv': 'cd'.repeat(16),
    },
    what: /`decryption-key` has 40 hex digits/,
    fix: /./,
  },
  {
    name: 'an http instance-url',
    changes: { 'instance-url': 'http://login.salesforce.com' },
    what: /not https/,
    fix: /https:\/\/login\.salesforce\.com/,
  },
  {
    name: "another company's instance-url",
    changes: { 'instance-url': 'https://login.salesforce.com.evil.example' },
    what: /not a Salesforce host/,
    fix: /login\.salesforce\.com/,
  },
  {
    name: 'a hub-instance-url that is not Salesforce',
    changes: { 'scratch-username': 'a@scratch.example', 'hub-instance-url': 'https://evil.example' },
    what: /hub-instance-url.*not a Salesforce host/,
    fix: /./,
  },
  {
    name: 'a username that is an alias',
    changes: { 'hub-username': 'my-hub' },
    what: /`hub-username` is "my-hub"/,
    fix: /username/,
  },
  ...['set-default', 'register-with-cli', 'refreshable', 'revoke'].map((input) => ({
    name: `a ${input} that is neither true nor false`,
    changes: { [input]: 'maybe' },
    what: new RegExp(`\`${input}\` is "maybe"`),
    fix: /true or false/,
  })),
  ...['soon', '-1', '1.5', '99999'].map((value) => ({
    name: `a retry-timeout of ${value}`,
    changes: { 'retry-timeout': value },
    what: /`retry-timeout`/,
    fix: /whole number/,
  })),
];

for (const { name, changes, what, fix } of cases) {
  test(`${name}: one error, nothing left behind, Salesforce not asked`, async (t) => {
    const { errors } = await failing(t, changes);
    assert.equal(errors.length, 1, errors.join('\n\n'));
    assertExplains(errors[0], what, fix);
  });
}

const fromFile = (file: string) => ({ 'encrypted-key': undefined, 'encrypted-key-file': file });

test('a key file outside of the workspace is refused, by path or by link', async (t) => {
  for (const file of ['../tmp/server.key.enc', 'assets/link.enc']) {
    const { errors } = await failing(t, fromFile(file), ({ job }) => {
      const target = job.place(join(job.folders.tmp, 'server.key.enc'), encryptedKey());
      job.link('assets/link.enc', target);
    });
    assert.equal(errors.length, 1);
    assertExplains(errors[0], /outside the workspace/, /into the workspace/);
  }
});

test('a key file larger than any key is refused', async (t) => {
  const { errors } = await failing(t, fromFile('big'), ({ job }) => {
    job.place('big', Buffer.alloc(2 * 1024 * 1024));
  });
  assertExplains(errors[0], /larger than 1 MiB/, /encrypted private key/);
});

test('all problems are reported at once', async (t) => {
  const { errors } = await failing(t, {
    'consumer-key': '',
    'encrypted-key': undefined,
    'hub-username': 'my-hub',
    'instance-url': 'http://login.salesforce.com',
    'set-default': 'maybe',
    'retry-timeout': 'soon',
  });
  assert.equal(errors.length, 6, errors.join('\n\n'));
});

test('an empty secret in a pull request from a fork is explained', async (t) => {
  const login = await startLogin(t);
  const inputs = { ...login.hubInputs, 'encrypted-key': '' };
  const step = await login.run(inputs, { env: { GITHUB_EVENT_NAME: 'pull_request' } });
  assert.equal(step.exitCode, 1);
  assert.match(errorsOf(step)[0] ?? '', /fork/);
});
