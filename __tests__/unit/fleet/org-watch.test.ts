import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { type DevHub, startDevHub } from '../../../devhub/index.ts';
import type { Row } from '../../../devhub/objects/table.ts';
import { OrgWatch } from '../../../src/fleet/run/org-watch.ts';
import { hubClient, testWire } from '../salesforce/org-clients.ts';

const username = 'dev-1@acme.example';
let hub: DevHub;
let stop: AbortController;
let watch: OrgWatch;
beforeEach(async () => {
  hub = await startDevHub();
  stop = new AbortController();
  watch = new OrgWatch(hubClient(hub, testWire(hub)), stop.signal);
});
afterEach(() => hub.close());

/** Takes the org's ActiveScratchOrg record away, which the hub may show later than the signup's end. */
function hide(): Row {
  const table = hub.hub.table('ActiveScratchOrg');
  const [row] = table.rows();
  assert.ok(row);
  table.delete(row.Id);
  return row;
}

/** Until an answer is no longer new. */
const later = () => hub.clock.advance(2000);
const queries = () => hub.requests.filter(({ path }) => path.endsWith('/query')).length;

test('an org that is up is not gone', async () => {
  hub.createScratchOrg({ username });
  assert.equal(await watch.isGone(username), false);
  assert.equal((await watch.ask(username))?.info?.SignupUsername, username);
});

test('an org that was deleted is gone at once', async () => {
  hub.createScratchOrg({ username });
  hub.deleteScratchOrg(username);
  assert.equal(await watch.isGone(username), true);
});

test('an org whose record is missing is gone at the second look in a row, not at the first', async () => {
  hub.createScratchOrg({ username });
  const row = hide();
  assert.equal(await watch.isGone(username), false);
  hub.hub.table('ActiveScratchOrg').insert(row);
  later();
  assert.equal(await watch.isGone(username), false);
  hide();
  later();
  assert.equal(await watch.isGone(username), false, 'it was there in between');
  later();
  assert.equal(await watch.isGone(username), true);
});

test('an org on its way, and one that the hub does not know, are not gone, however often it is asked', async () => {
  hub.createScratchOrg({ username, status: 'Creating' });
  for (let look = 0; look < 3; look += 1) {
    assert.equal(await watch.isGone(username), false);
    assert.deepEqual(await watch.ask('nobody@acme.example'), { isGone: false });
    later();
  }
});

test('orgs that ask at once share a look, and its answer is new for two seconds', async () => {
  const usernames = ['a', 'b', 'c'].map((name) => `${name}@acme.example`);
  for (const one of usernames) hub.createScratchOrg({ username: one });
  await Promise.all(usernames.map((one) => watch.ask(one)));
  assert.equal(queries(), 2);
  await watch.ask('a@acme.example');
  assert.equal(queries(), 2);
  hub.deleteScratchOrg('b@acme.example');
  later();
  assert.equal(await watch.isGone('b@acme.example'), true);
});

test('an org is not gone for want of an answer, and the hub is asked again', async () => {
  hub.createScratchOrg({ username });
  hub.deleteScratchOrg(username);
  hub.faults.add({ path: /query/, effect: { kind: 'answer', status: 400, body: [] } });
  assert.equal(await watch.ask(username), undefined);
  assert.equal(await watch.isGone(username), false);
  hub.faults.clear();
  assert.equal(await watch.isGone(username), true);
});

test('a run that was stopped is not told that the hub doesn’t answer', async () => {
  hub.faults.add({ path: /query/, effect: { kind: 'answer', status: 400, body: [] } });
  stop.abort(new Error('stopped'));
  await assert.rejects(watch.ask(username), /stopped/);
});
