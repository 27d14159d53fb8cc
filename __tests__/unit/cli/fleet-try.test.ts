import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { consumerKey } from '../../../harness/fleet-fixture.ts';
import { orgsUp, signups } from '../../../harness/fleet-counts.ts';
import { startFleetDesk } from './fleet-desk.ts';

/** An org of the fleet itself, which a trial must not touch. */
function ofFleet(hub: DevHub): string {
  const username = `morning.g1.dev.1a@${hub.hub.id.toLowerCase()}.orgkey`;
  const fields = { Description: 'orgkey:1 state=ready at=2026-11-24T05:12:40Z' };
  hub.createScratchOrg({ username, consumerKey, durationDays: 7, ageMilliseconds: 3_600_000, fields });
  return username;
}

const upNow = (hub: DevHub) => orgsUp(hub).map(({ username }) => username);

test('orgkey fleet try: one org of each group, times a stage, and all of them gone; the fleet’s own stay', async (t) => {
  const desk = await startFleetDesk(t, { counts: { dev: 40, qa: 10 } });
  const own = ofFleet(desk.hub);
  const ended = await desk.orgkey(['fleet', 'try'], { env: desk.env });
  assert.equal(ended.exitCode, 0, ended.stderr);
  assert.match(ended.stderr, /^Fleet morning, generation try-[a-z0-9]+: 2 orgs \(2 to sign up\)\.$/m);
  assert.match(ended.stdout, /^stage +dev +qa$/m);
  for (const stage of ['signup', 'packages', 'source', 'data', 'in all']) {
    assert.match(ended.stdout, new RegExp(`^${stage} +[\\d.]+ m?s +[\\d.]+ m?s$`, 'm'), ended.stdout);
  }
  assert.doesNotMatch(ended.stdout, /login --scratch/);
  const all = await desk.orgkey(['fleet', 'list', '--all', '--json'], { env: desk.env });
  assert.equal(all.exitCode, 0, all.stderr);
  const { total, unclaimed } = JSON.parse(all.stdout) as { total: number; unclaimed: unknown[] };
  assert.deepEqual([total, unclaimed], [1, []], 'the fleet’s own');
  assert.deepEqual(upNow(desk.hub), [own]);
  assert.equal(signups(desk.hub).length, 3, 'the two of the trial, and the fleet’s own');
  assert.deepEqual(desk.leaks(ended), []);
});

test('what a trial keeps is never the newest generation, and goes by the command that it prints', async (t) => {
  const desk = await startFleetDesk(t);
  const own = ofFleet(desk.hub);
  const kept = await desk.orgkey(['fleet', 'try', '--keep'], { env: desk.env });
  assert.equal(kept.exitCode, 0, kept.stderr);
  assert.equal(upNow(desk.hub).length, 3);
  const list = await desk.orgkey(['fleet', 'list', '--fleet-name', 'morning', '--json'], { env: desk.env });
  const { matrix } = JSON.parse(list.stdout) as { matrix: { include: { username: string }[] } };
  assert.deepEqual(
    matrix.include.map(({ username }) => username),
    [own],
  );
  const [, removal = ''] = /To delete them: orgkey (.*)$/m.exec(kept.stderr) ?? [];
  const removed = await desk.orgkey(removal.split(' '), { env: desk.env });
  assert.equal(removed.exitCode, 0, removed.stderr);
  assert.deepEqual(upNow(desk.hub), [own]);
});

test('a trial that fails says why, and deletes its orgs all the same', async (t) => {
  const desk = await startFleetDesk(t);
  writeFileSync(
    join(desk.folder, 'force-app/main/default/classes/Broken.cls'),
    'public class Broken {\n  void run() {\n    Integer a = 1\n  }\n}\n',
  );
  writeFileSync(
    join(desk.folder, 'force-app/main/default/classes/Broken.cls-meta.xml'),
    '<?xml version="1.0" encoding="UTF-8"?><ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>64.0</apiVersion><status>Active</status></ApexClass>',
  );
  const ended = await desk.orgkey(['fleet', 'try', '--json'], { env: desk.env });
  assert.equal(ended.exitCode, 1);
  const { left, problems } = JSON.parse(ended.stdout) as { left: unknown; problems: { fix: string }[] };
  assert.deepEqual(left, []);
  assert.match(problems[0]?.fix ?? '', /^Fix `force-app.*Broken\.cls:4`, and try it again\.$/);
  assert.deepEqual(upNow(desk.hub), []);
  assert.equal(signups(desk.hub).length, 2);
});

test('Ctrl-C while signups are on their way: the trial waits for these, and leaves none', async (t) => {
  const desk = await startFleetDesk(t, { devHub: { signupMilliseconds: 6000 } });
  const ended = await desk.orgkey(['fleet', 'try', '--json'], {
    env: desk.env,
    signalAt: { text: /generation try-\S+: 2 orgs/, signal: 'SIGINT' },
  });
  assert.equal(ended.exitCode, 130, ended.stderr);
  const { left, problems } = JSON.parse(ended.stdout) as { left: unknown; problems: { kind: string }[] };
  assert.deepEqual([left, problems[0]?.kind], [[], 'fleet/cancelled'], ended.stderr);
  assert.deepEqual(upNow(desk.hub), []);
  const pending = desk.hub.hub
    .table('ScratchOrgInfo')
    .rows()
    .filter(({ Status }) => Status !== 'Deleted' && Status !== 'Active');
  assert.deepEqual(pending, []);
});

test('orgs that the hub doesn’t delete are named, with the command that does', async (t) => {
  const desk = await startFleetDesk(t);
  const body = [{ errorCode: 'INSUFFICIENT_ACCESS', message: 'insufficient access rights on this object' }];
  desk.hub.faults.add({
    ...{ method: 'DELETE', path: /ActiveScratchOrg/ },
    effect: { kind: 'answer', status: 403, body },
  });
  const ended = await desk.orgkey(['fleet', 'try', '--json'], { env: desk.env });
  assert.equal(ended.exitCode, 1, ended.stderr);
  const { left, problems } = JSON.parse(ended.stdout) as Record<
    'left' | 'problems',
    { kind: string; fix: string }[]
  >;
  assert.deepEqual(left, upNow(desk.hub));
  assert.equal(left.length, 2);
  assert.equal(problems[0]?.kind, 'fleet/try-left');
  assert.match(problems[0].fix, /`orgkey fleet delete --fleet-name morning --generation try-\w+`/);
});
