import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { suite, test } from 'node:test';
import { promisify } from 'node:util';
import { SignJWT } from 'jose';
import { jwtBearer, postForm } from './client.ts';

const main = resolve(import.meta.dirname, '../../../devhub/main.ts');

test('npm run devhub prints all that a login needs; SIGTERM stops it, and removes the key that it made', async () => {
  const setup = ['--scratch-org', 'made@acme.example', '--package', '04tHb0000000001AAA=key'];
  const child = spawn(process.execPath, [main, '--port', '0', ...setup], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((done) => child.once('close', done));
  let printed = '';
  for await (const line of createInterface({ input: child.stdout })) {
    printed += `${line}\n`;
    if (line.includes('org create scratch')) break;
  }
  const value = (name: string): string =>
    new RegExp(`^  ${name} +(\\S+)`, 'm').exec(printed)?.[1] ?? assert.fail(`no ${name} in:\n${printed}`);
  assert.match(printed, /dist\/cli\/main\.js check --consumer-key/);
  const keyFile = value('private key');
  const assertion = await new SignJWT({ iss: value('consumer key'), sub: value('scratch org') })
    .setAudience('https://test.salesforce.com')
    .setExpirationTime('2m')
    .setProtectedHeader({ alg: 'RS256' })
    .sign(createPrivateKey(readFileSync(keyFile, 'utf8')));
  const answer = await postForm(`${value('sandbox')}/services/oauth2/token`, {
    grant_type: jwtBearer,
    assertion,
  });
  const { access_token: token = '' } = answer.body as { access_token?: string };
  const soql = "SELECT Name FROM SubscriberPackageVersion WHERE Id = '04tHb0000000001AAA'";
  const version = await fetch(
    `${value('sandbox')}/services/data/v65.0/tooling/query?q=${encodeURIComponent(soql)}`,
    { headers: { authorization: `Bearer ${token}` } },
  );
  const [needsKey] = (await version.json()) as { errorCode: string }[];
  child.kill('SIGTERM');
  assert.equal(await ended, 0);
  assert.equal(existsSync(dirname(keyFile)), false);
  assert.equal(answer.status, 200);
  assert.equal(needsKey?.errorCode, 'INSTALL_KEY_REQUIRED');
});

suite('npm run devhub says in one sentence what is wrong with the command line:', () => {
  const mistakes: [string, string[], RegExp][] = [
    ['half of what https takes', ['--tls-key', 'x'], /^--tls-certificate and --tls-key go together\.$/],
    ['an unknown option', ['--prot', '1'], /^Unknown option '--prot'; .*--help/],
    ['an option without its value', ['--port'], /^Option '--port <value>' argument missing; .*--help/],
    ['a port that is no number', ['--port', 'http'], /^--port takes a whole number from 0 to 65534/],
    ['a port that has none after it', ['--port', '65535'], /^--port takes a whole number from 0 to 65534/],
    ['a number that is none', ['--active', 'x'], /^--active takes a number, not "x"\.$/],
    ['a certificate that is not there', ['--certificate', 'nope.crt'], /there is no file nope\.crt\.$/],
    ['a certificate that is none', ['--certificate', main], /is not a certificate in PEM format\.$/],
    ['a package id that is none', ['--port', '0', '--package', '04t'], /^--package: 04t is not the id/],
  ];
  for (const [mistake, args, sentence] of mistakes) {
    test(mistake, async () => {
      assert.match(await refusal(args), sentence);
    });
  }

  test('a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const sentence = await refusal(['--port', String(port)]);
    other.close();
    assert.match(sentence, new RegExp(`^Port ${port} is taken by another program; .*--port 0\\.$`));
  });
});

/** What it prints on stderr as it ends with exit code 1; fails unless that is one line. */
async function refusal(args: readonly string[]): Promise<string> {
  const error = await promisify(execFile)(process.execPath, [main, ...args]).then(
    () => assert.fail('it started'),
    (reason: unknown) => reason as { code: number; stderr: string },
  );
  assert.equal(error.code, 1, error.stderr);
  assert.match(error.stderr, /^[^\n]+\n$/);
  return error.stderr.trimEnd();
}
