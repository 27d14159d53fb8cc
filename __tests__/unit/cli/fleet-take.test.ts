import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consumerKey } from '../../../harness/fleet-fixture.ts';
import { startFleetDesk } from './fleet-desk.ts';
import { authFile } from './login-desk.ts';

test('orgkey fleet take: one org for its holder, which the sf CLI knows; the same again for the same holder', async (t) => {
  const desk = await startFleetDesk(t);
  const { hub } = desk;
  const username = `morning.g1.dev.1a@${hub.hub.id.toLowerCase()}.orgkey`;
  hub.createScratchOrg({
    username,
    consumerKey,
    durationDays: 7,
    ageMilliseconds: 3_600_000,
    fields: { Description: 'orgkey:1 state=ready at=2026-11-24T05:12:40Z' },
  });
  const env = { ...desk.env, ORGKEY_CLAIM_SECONDS: '1', ORGKEY_HOLDER: 'ada' };
  const taking = ['fleet', 'take', '--fleet-name', 'morning'];
  const took = await desk.orgkey(taking, { env });
  assert.equal(took.exitCode, 0, took.stderr);
  assert.match(took.stdout, /^✔ dev-1 is yours until 20\d\d-.*Z: morning\.g1\.dev\.1a@/);
  assert.equal(authFile(desk, username)?.['clientId'], consumerKey);

  const again = await desk.orgkey([...taking, '--json', '--register-with-cli', 'false'], { env });
  assert.equal(again.exitCode, 0, again.stderr);
  const document = JSON.parse(again.stdout) as Record<string, unknown>;
  assert.deepEqual([document['name'], document['group'], document['username']], ['dev-1', 'dev', username]);
  assert.equal('access-token' in document, false);

  const other = await desk.orgkey([...taking, '--holder', 'bob', '--json'], { env });
  assert.equal(other.exitCode, 1, other.stderr);
  assert.deepEqual([took, again, other].flatMap(desk.leaks), []);

  const out = await desk.orgkey(['logout', '--scratch', username], { env });
  assert.equal(out.exitCode, 0, out.stderr);
  assert.equal(authFile(desk, username), undefined);
});
