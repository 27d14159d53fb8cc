import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { DevHub, MadeScratchOrg } from '../../../../devhub/index.ts';
import { consumerKey, hubWithApp, logInToScratchOrg, scratchUsername } from './scenario.ts';

const day = 86_400_000;

let hub: DevHub;
afterEach(() => hub.close());

describe('the session that asking the hub took', () => {
  it('is ended when the reason is known', async () => {
    hub = await hubWithApp();
    scratchOrg({ ageMilliseconds: day });
    hub.deleteScratchOrg(scratchUsername);
    assert.equal((await logInToScratchOrg(hub)).exitCode, 1);
    assert.equal(hub.openSessions(), 0);
  });

  it('and when the login works in the end', async () => {
    hub = await hubWithApp({}, { replicationMilliseconds: 1500 });
    scratchOrg();
    assert.equal((await logInToScratchOrg(hub)).exitCode, 0);
    assert.equal(hub.openSessions(hub.hub), 0);
    assert.equal(hub.openSessions(), 1, 'the scratch org’s, by `revoke: false`');
  });

  it('holds up nothing where the hub doesn’t answer any more', async () => {
    hub = await hubWithApp();
    scratchOrg({ ageMilliseconds: day });
    hub.deleteScratchOrg(scratchUsername);
    hub.faults.add({ path: '/services/oauth2/revoke', effect: { kind: 'stall' } });
    const ending = await logInToScratchOrg(hub);
    assert.match(ending.error[0] ?? '', /The scratch org was deleted/);
    assert.ok(ending.main.durationMs < 20_000, 'the patience with other requests is thirty seconds');
  });
});

function scratchOrg(made: Partial<MadeScratchOrg> = {}) {
  return hub.createScratchOrg({ username: scratchUsername, consumerKey, ...made });
}
