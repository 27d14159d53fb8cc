import assert from 'node:assert/strict';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { register } from '../../../src/sf-cli/register.ts';
import type { Registration } from '../../../src/sf-cli/registration.ts';
import { unregister } from '../../../src/sf-cli/unregister.ts';
import { hubLogin, json, scratchLogin, snapshot, temporaryHome } from './homes.ts';

/** A home whose owner is logged in to the hub, with an alias and a key, as `sf` leaves it. */
async function usedHome(home: string): Promise<Record<string, string>> {
  const folder = join(home, '.sfdx');
  await mkdir(folder);
  const key = { account: 'local', key: '0123456789abcdef0123456789abcdef', service: 'sfdx' };
  await writeFile(join(folder, 'key.json'), JSON.stringify(key, null, 4), { mode: 0o600 });
  await writeFile(
    join(folder, 'alias.json'),
    '{"orgs":{"hub":"admin@acme.example","ci":"other@acme.example"}}',
  );
  const own = { username: 'admin@acme.example', orgId: '00D000000000001AAA', refreshToken: 'its-own' };
  await writeFile(join(folder, 'admin@acme.example.json'), JSON.stringify(own));
  return snapshot(home);
}

describe('unregister', () => {
  test('an empty home is empty again', async (test) => {
    const home = await temporaryHome(test);
    const registration = await register(hubLogin, { home, alias: 'hub' });
    assert.deepEqual(await unregister(registration), []);
    assert.deepEqual(await readdir(home), []);
  });

  test('a login, an alias and a key that were there are there again, byte for byte', async (test) => {
    const home = await temporaryHome(test);
    const before = await usedHome(home);
    const registration = await register(hubLogin, { home, alias: 'ci' });
    assert.notDeepEqual(await snapshot(home), before);
    assert.deepEqual(await unregister(registration), []);
    assert.deepEqual(await snapshot(home), before);
  });

  test('while a login is replaced, its backup is no login for the CLI', async (test) => {
    const home = await temporaryHome(test);
    await usedHome(home);
    await register(hubLogin, { home });
    const logins = (await readdir(join(home, '.sfdx'))).filter((name) => /@.*\.json$/.test(name));
    assert.deepEqual(logins, ['admin@acme.example.json']);
  });

  test('again does no harm, nor does another login made in between', async (test) => {
    const home = await temporaryHome(test);
    const before = await usedHome(home);
    const registration = await register(hubLogin, { home, alias: 'ci' });
    await unregister(registration);
    assert.deepEqual(await unregister(registration), []);
    assert.deepEqual(await snapshot(home), before);
  });

  test('hub, scratch org, and the hub again with other aliases: undone in reverse order', async (test) => {
    const home = await temporaryHome(test);
    const before = await usedHome(home);
    const registrations = [
      await register(hubLogin, { home, alias: 'ci' }),
      await register(scratchLogin, { home, alias: 'scratch' }),
      await register({ ...hubLogin, accessToken: 'second' }, { home, alias: 'ci' }),
      await register(scratchLogin, { home, alias: 'ci' }),
    ];
    for (const registration of registrations.reverse()) assert.deepEqual(await unregister(registration), []);
    assert.deepEqual(await snapshot(home), before);
  });

  for (const left of ['', '{"accessToken": "0123', '{}']) {
    test(`files that a killed job left as ${JSON.stringify(left)} go`, async (test) => {
      const home = await temporaryHome(test);
      const registration = await register(hubLogin, { home, alias: 'hub' });
      await writeFile(join(home, '.sfdx/alias.json'), left);
      await writeFile(join(home, `.sfdx/${hubLogin.username}.json`), left);
      assert.deepEqual(await unregister(registration), []);
      assert.deepEqual(await readdir(home), []);
    });

    test(`with ${JSON.stringify(left)} in its place, the login from before is there again`, async (test) => {
      const home = await temporaryHome(test);
      const before = await usedHome(home);
      const registration = await register(hubLogin, { home });
      await writeFile(join(home, `.sfdx/${hubLogin.username}.json`), left);
      assert.deepEqual(await unregister(registration), []);
      assert.deepEqual(await snapshot(home), before);
    });
  }

  test('key.json stays as long as a login needs it', async (test) => {
    const home = await temporaryHome(test);
    const first = await register(hubLogin, { home });
    const second = await register(scratchLogin, { home });
    await unregister(first);
    assert.deepEqual((await readdir(join(home, '.sfdx'))).sort(), ['key.json', 'test-1@example.com.json']);
    assert.deepEqual(await unregister(second), []);
  });

  test('what the CLI added to our login goes with it', async (test) => {
    const home = await temporaryHome(test);
    const registration = await register({ ...hubLogin, privateKeyFile: '/tmp/key' }, { home });
    const file = join(home, '.sfdx', 'admin@acme.example.json');
    const renewed = {
      ...(await json(file)),
      accessToken: 'renewed',
      instanceApiVersion: '65.0',
      name: 'Acme',
    };
    await writeFile(file, JSON.stringify(renewed));
    assert.deepEqual(await unregister(registration), []);
    assert.deepEqual(await readdir(home), []);
  });

  test("somebody else's later login of the same username stays, and so does the one from before", async (test) => {
    const home = await temporaryHome(test);
    await usedHome(home);
    const registration = await register(hubLogin, { home });
    const file = join(home, '.sfdx', 'admin@acme.example.json');
    await writeFile(file, JSON.stringify({ username: 'admin@acme.example', clientId: 'PlatformCLI' }));

    const warnings = await unregister(registration);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /another login has replaced it since.* kept in .*\.orgkey-/);
    assert.equal((await json(file))['clientId'], 'PlatformCLI');
  });

  test('an alias that was given to another org since stays', async (test) => {
    const home = await temporaryHome(test);
    const registration = await register(hubLogin, { home, alias: 'hub' });
    const aliases = join(home, '.sfdx', 'alias.json');
    await writeFile(aliases, '{"orgs":{"hub":"other@acme.example"}}');
    assert.deepEqual(await unregister(registration), []);
    assert.deepEqual(await json(aliases), { orgs: { hub: 'other@acme.example' } });
  });

  test('after a logout, and after ~/.sfdx was deleted', async (test) => {
    const home = await temporaryHome(test);
    const registration = await register(hubLogin, { home, alias: 'hub' });
    await rm(join(home, '.sfdx', 'admin@acme.example.json'));
    assert.deepEqual(await unregister(registration), []);
    assert.deepEqual(await readdir(home), []);
    assert.deepEqual(await unregister(registration), []);
  });
});

describe('a job killed while it registers', () => {
  for (const stage of ['before the first write', 'with an empty auth file']) {
    test(`${stage}: unregister restores the home`, async (test) => {
      const home = await temporaryHome(test);
      const before = await usedHome(home);
      let saved: Registration | undefined;
      await assert.rejects(
        register(hubLogin, { home, alias: 'ci' }, (planned) => {
          saved = planned;
          throw new Error('killed');
        }),
        /killed/,
      );
      assert.ok(saved?.backup);
      if (stage === 'with an empty auth file') {
        const file = join(home, '.sfdx', 'admin@acme.example.json');
        await writeFile(
          join(home, '.sfdx', saved.backup),
          before['.sfdx/admin@acme.example.json']?.slice(4) ?? '',
          {
            mode: 0o644,
          },
        );
        await writeFile(file, '{}');
      }
      assert.deepEqual(await unregister(saved), []);
      assert.deepEqual(await snapshot(home), before);
    });
  }
});
