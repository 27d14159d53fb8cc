import assert from 'node:assert/strict';
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import type { Problem } from '../../../src/problem.ts';
import { currentAccessToken } from '../../../src/sf-cli/current-token.ts';
import { inHome } from '../../../src/sf-cli/one-at-a-time.ts';
import { register, type CliLogin } from '../../../src/sf-cli/register.ts';
import type { Registration } from '../../../src/sf-cli/registration.ts';
import { openState } from '../../../src/sf-cli/state.ts';
import { hubLogin, json, mode, scratchLogin, snapshot, temporaryHome } from './homes.ts';

const kind = (expected: string) => (error: Problem) => {
  assert.equal(error.kind, expected);
  return true;
};

describe('what register writes', () => {
  test('the hub: fields, in a private file in a private folder', async (test) => {
    const home = await temporaryHome(test);
    await register(hubLogin, { home, alias: 'hub' });

    const { accessToken, ...fields } = await json(home, '.sfdx', 'admin@acme.example.json');
    assert.deepEqual(fields, {
      orgId: '00D000000000001AAA',
      loginUrl: 'https://login.salesforce.com',
      clientId: '3MVG9consumer',
      instanceUrl: 'https://acme.my.salesforce.com',
      username: 'admin@acme.example',
      isDevHub: true,
      isScratch: false,
      isSandbox: false,
    });
    assert.match(accessToken as string, /^[0-9a-f]+:[0-9a-f]{32}$/);
    assert.deepEqual(await json(home, '.sfdx', 'alias.json'), { orgs: { hub: 'admin@acme.example' } });
    assert.equal(await mode(join(home, '.sfdx')), '700');
    for (const file of ['admin@acme.example.json', 'key.json', 'alias.json']) {
      assert.equal(await mode(join(home, '.sfdx', file)), '600', file);
    }
  });

  test('the token is read back by @salesforce/core, and stands nowhere in clear text', async (test) => {
    const home = await temporaryHome(test);
    await register(hubLogin, { home });
    const read = await inHome(home, async () => (await openState()).orgs.read(hubLogin.username, true));
    assert.equal(read?.accessToken, hubLogin.accessToken);
    assert.doesNotMatch(JSON.stringify(await snapshot(home)), /hub-token/);
  });

  test('the token registered now is the one that the CLI renewed, as long as the login is ours', async (test) => {
    const home = await temporaryHome(test);
    const registration = await register(hubLogin, { home });
    assert.equal(await currentAccessToken(registration), hubLogin.accessToken);

    await inHome(home, async () => {
      const { orgs } = await openState();
      await orgs.read(hubLogin.username);
      orgs.set(hubLogin.username, { accessToken: 'renewed' });
      await orgs.write(hubLogin.username);
    });
    assert.equal(await currentAccessToken(registration), 'renewed');

    const file = join(home, '.sfdx', 'admin@acme.example.json');
    await writeFile(file, JSON.stringify({ ...(await json(file)), clientId: 'PlatformCLI' }));
    assert.equal(await currentAccessToken(registration), undefined);
    await rm(file);
    assert.equal(await currentAccessToken(registration), undefined);
  });

  test('a scratch org names its hub when the hub is registered too', async (test) => {
    const home = await temporaryHome(test);
    await register(hubLogin, { home });
    await register({ ...scratchLogin, expirationDate: '2031-02-03' }, { home });
    const fields = await json(home, '.sfdx', 'test-1@example.com.json');
    assert.equal(fields['isScratch'], true);
    assert.equal(fields['isDevHub'], false);
    assert.equal(fields['devHubUsername'], 'admin@acme.example');
    assert.equal(fields['expirationDate'], '2031-02-03');
  });

  test('an unknown expiry is null, which still makes it a scratch org for `sf org list`', async (test) => {
    const home = await temporaryHome(test);
    await register(hubLogin, { home });
    await register(scratchLogin, { home });
    assert.equal((await json(home, '.sfdx', 'test-1@example.com.json'))['expirationDate'], null);
  });

  test('a scratch org alone names no hub: the CLI could not ask it', async (test) => {
    const home = await temporaryHome(test);
    await register({ ...scratchLogin, expirationDate: '2031-02-03' }, { home });
    const fields = await json(home, '.sfdx', 'test-1@example.com.json');
    assert.equal('devHubUsername' in fields, false);
    assert.equal('expirationDate' in fields, false);
    assert.equal(fields['isScratch'], true);
  });

  test('refreshable: the path of the key, never the key', async (test) => {
    const home = await temporaryHome(test);
    await register({ ...hubLogin, privateKeyFile: '/tmp/runner/server.key' }, { home });
    assert.equal(
      (await json(home, '.sfdx', 'admin@acme.example.json'))['privateKey'],
      '/tmp/runner/server.key',
    );
  });

  test('beforeWrite is told all of it before anything is there', async (test) => {
    const home = await temporaryHome(test);
    let told: Registration | undefined;
    const registration = await register(hubLogin, { home, alias: 'hub' }, async (planned) => {
      told = planned;
      assert.deepEqual(await snapshot(home), { '.sfdx.lock': '755' });
    });
    assert.deepEqual(told, registration);
    assert.doesNotMatch(JSON.stringify(registration), /3MVG9consumer|hub-token/);
  });
});

describe('what register refuses, leaving everything as it was', () => {
  const refusal = async (home: string, expected: string, login: CliLogin = hubLogin): Promise<void> => {
    const before = await snapshot(home);
    await assert.rejects(register(login, { home, alias: 'hub' }), kind(expected));
    assert.deepEqual(await snapshot(home), before);
  };

  for (const file of ['admin@acme.example.json', 'alias.json', 'key.json']) {
    test(`a symbolic link in place of ${file}, dangling or not`, async (test) => {
      const home = await temporaryHome(test);
      await mkdir(join(home, '.sfdx'));
      await symlink(join(home, 'planted'), join(home, '.sfdx', file));
      await refusal(home, 'sf-cli/symbolic-link');
      await writeFile(join(home, 'planted'), '{}');
      await refusal(home, 'sf-cli/symbolic-link');
    });
  }

  test('a symbolic link in place of the folder', async (test) => {
    const home = await temporaryHome(test);
    await mkdir(join(home, 'elsewhere'));
    await symlink(join(home, 'elsewhere'), join(home, '.sfdx'));
    await refusal(home, 'sf-cli/symbolic-link');
  });

  test('a key.json that others may read: the CLI would refuse it as well', async (test) => {
    const home = await temporaryHome(test);
    await mkdir(join(home, '.sfdx'));
    await writeFile(join(home, '.sfdx', 'key.json'), '{"account":"local","key":"0","service":"sfdx"}');
    await chmod(join(home, '.sfdx', 'key.json'), 0o644);
    await refusal(home, 'sf-cli/key-permissions');
  });

  test('a keychain that does not answer', { skip: process.platform !== 'linux' }, async (test) => {
    const home = await temporaryHome(test);
    // As secret-tool does without a D-Bus session; `store` reads the secret first.
    const secretTool = join(home, 'secret-tool');
    await writeFile(
      secretTool,
      '#!/bin/sh\n[ "$1" = store ] && cat >/dev/null\necho "Cannot autolaunch D-Bus" >&2\nexit 1\n',
      { mode: 0o755 },
    );
    // The user's own home: another one has its encryption key in a file.
    const before = process.env['HOME'];
    process.env['HOME'] = home;
    process.env['SFDX_SECRET_TOOL_PATH'] = secretTool;
    process.env['SF_USE_GENERIC_UNIX_KEYCHAIN'] = 'false';
    test.after(() => {
      process.env['HOME'] = before;
      Reflect.deleteProperty(process.env, 'SFDX_SECRET_TOOL_PATH');
      process.env['SF_USE_GENERIC_UNIX_KEYCHAIN'] = 'true';
    });
    await refusal(home, 'sf-cli/keychain');
  });

  for (const username of ['../admin@acme.example', 'a/b@acme.example', 'a\\b@acme.example']) {
    test(`the username ${username}, which would leave the folder`, async (test) => {
      await refusal(await temporaryHome(test), 'sf-cli/username', { ...hubLogin, username });
    });
  }

  test('a home that is not there', async (test) => {
    const home = join(await temporaryHome(test), 'missing');
    await assert.rejects(register(hubLogin, { home }), kind('sf-cli/not-locked'));
  });
});
