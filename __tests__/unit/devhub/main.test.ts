import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { it } from 'node:test';
import { SignJWT } from 'jose';
import { jwtBearer, postForm } from './client.ts';

const main = resolve(import.meta.dirname, '../../../devhub/main.ts');

it('npm run devhub prints all that a login needs, and stops on SIGTERM', async () => {
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
  rmSync(dirname(keyFile), { recursive: true });
  assert.equal(answer.status, 200);
  assert.equal(needsKey?.errorCode, 'INSTALL_KEY_REQUIRED');
});
