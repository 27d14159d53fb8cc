import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { ScratchOrg } from '../../../devhub/index.ts';
import type { Attempt } from '../../../src/fleet/run/attempt.ts';
import { discard, SlotTaken, slotCheck, yieldToElder } from '../../../src/fleet/run/one-per-slot.ts';
import { UsernameTaken } from '../../../src/fleet/run/signup-desk.ts';
import {
  attemptAt,
  happens,
  hub,
  infoOf,
  loseRecord,
  made,
  nameOf,
  notes,
  onItsWay,
  seen,
  up,
  wire,
} from './one-slot.ts';

const older = { ageMilliseconds: 60_000 };
const line = (text: string) => ({ fields: { Description: `orgkey:1 ${text}` } });
const ready = line('state=ready digest=d1');
const refusal = {
  kind: 'answer',
  status: 403,
  body: [{ errorCode: 'INSUFFICIENT_ACCESS', message: 'no' }],
} as const;
const requests = (method: string) => hub.requests.filter((one) => one.method === method).length;

/** What it throws, or what it is. */
const outcomeOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

/** By whom a slot is taken. */
const takenBy = (outcome: unknown) => (outcome instanceof SlotTaken ? outcome.org.username : outcome);

suite('before a signup the slot is asked for', () => {
  /** An attempt while another run signs up orgs of the same generation. */
  async function inCompany(): Promise<Attempt> {
    const attempt = attemptAt();
    made(1);
    const others = made(2);
    onItsWay(others);
    await attempt.run.desk.wait(nameOf(1));
    assert.equal(attempt.run.desk.hasCompany, true);
    hub.hub.update(others.info, { Status: 'Error', ErrorCode: 'S-1001' });
    return attempt;
  }
  const unsure = { isNew: true, app: 'platform-cli' } as const;

  test('not where nothing speaks for it: it costs a call', async () => {
    made(2);
    for (const turn of [
      undefined,
      { isNew: false, app: 'platform-cli' },
      { isNew: true, app: 'own' },
    ] as const)
      await slotCheck(attemptAt(1, turn === undefined ? {} : { turn }))();
    assert.equal(hub.requests.length, 0);
  });

  test('where others may know of another app, for a replacement, and where another run is at it', async () => {
    const company = await inCompany();
    for (const attempt of [attemptAt(1, { turn: unsure }), attemptAt(2), company]) {
      const before = hub.requests.length;
      await outcomeOf(slotCheck(attempt)());
      assert.ok(hub.requests.length > before);
    }
  });

  const check = (number = 1) => outcomeOf(slotCheck(attemptAt(number, { turn: unsure }))());

  test('and free where the hub has no org, others’ failed, or doesn’t answer', async () => {
    assert.equal(await check(), undefined);
    made(2, { status: 'Error', errorCode: 'S-1001' });
    made(3, { status: 'Deleted' });
    assert.equal(await check(), undefined);
    made(4);
    hub.faults.add({ effect: { kind: 'server-error' } });
    assert.equal(await check(), undefined);
  });

  test('and taken where an org is up or on its way', async () => {
    const org = made(2);
    assert.equal(takenBy(await check()), nameOf(2));
    onItsWay(org);
    const taken = await check();
    assert.equal(takenBy(taken), nameOf(2));
    assert.match(String(taken), /fills the slot/);
  });

  test('and another attempt’s where this one has failed; one whose name was taken hasn’t', async () => {
    const { info } = made(2, { status: 'Error', errorCode: 'S-1001' });
    const spent = await check(2);
    assert.ok(spent instanceof UsernameTaken);
    assert.equal(spent.message, nameOf(2));
    assert.equal(await check(1), undefined);
    hub.hub.update(info, { ErrorCode: 'C-1007' });
    assert.equal(await check(2), undefined);
  });
});

suite('of two orgs in a slot', () => {
  /** What becomes of the first attempt’s org, which has just come up, beside others. */
  async function beside(ours: ScratchOrg, ...others: readonly ScratchOrg[]) {
    const attempt = attemptAt();
    const info = infoOf(ours);
    const signedUp = { username: ours.username, info, adopted: false, beside: others.map(infoOf) };
    const outcome = takenBy(await outcomeOf(yieldToElder(attempt, signedUp)));
    return { outcome, younger: [...attempt.run.slots.younger].map(({ username }) => username) };
  }

  test('one alone stays, and nothing is asked', async () => {
    assert.deepEqual(await beside(made(1)), { outcome: undefined, younger: [] });
    const attempt = attemptAt();
    const info = infoOf(made(1));
    await yieldToElder(attempt, { username: nameOf(1), info, adopted: false });
    assert.equal(hub.requests.length, 0);
  });

  test('the elder stays, and the younger is remembered', async () => {
    const [ours, other] = [made(1, older), made(2)];
    assert.deepEqual(await beside(ours, other), { outcome: undefined, younger: [nameOf(2)] });
    assert.deepEqual([up().length, hub.requests.length], [2, 0]);
  });

  test('the younger goes, and its run goes on in the elder', async () => {
    const [elder, ours] = [made(2, older), made(1)];
    assert.deepEqual(await beside(ours, elder), { outcome: nameOf(2), younger: [] });
    assert.deepEqual(up(), [nameOf(2)]);
    assert.deepEqual(notes, [`Another run has ${nameOf(2)} in this slot: it is taken.`]);
  });

  test('of several elders the eldest that is there', async () => {
    const [second, eldest, ours] = [made(3, older), made(2, { ageMilliseconds: 120_000 }), made(1)];
    assert.equal((await beside(ours, second, eldest)).outcome, nameOf(2));
    const again = made(1);
    hub.hub.update(eldest.info, { Status: 'Deleted' });
    assert.equal((await beside(again, second, eldest)).outcome, nameOf(3));
  });

  test('an elder that failed or is deleted counts for nothing', async () => {
    const ours = made(1);
    for (const status of ['Error', 'Deleted'] as const) {
      const { outcome } = await beside(ours, made(2, { ...older, status }));
      assert.equal(outcome, undefined, status);
    }
    assert.deepEqual([up(), hub.requests.length], [[nameOf(1)], 0]);
  });

  test('an org that no fleet made counts for nothing, nor does any beside one', async () => {
    const foreign = hub.createScratchOrg({ username: 'somebody@acme.example', ...older });
    const [elder, ours] = [made(2, older), made(1)];
    assert.equal((await beside(ours, foreign)).outcome, undefined);
    assert.equal((await beside(foreign, elder)).outcome, undefined);
    assert.deepEqual([up().length, hub.requests.length], [3, 0]);
  });

  test('an elder without a record is looked for three times, five seconds apart, before it counts as gone', async () => {
    const [elder, ours] = [made(2, older), made(1)];
    loseRecord(elder);
    assert.equal((await beside(ours, elder)).outcome, undefined);
    assert.deepEqual(wire.slept.filter((pause) => pause === 5000).length, 3);
    assert.deepEqual(up(), [nameOf(1)]);
  });

  test('an elder whose deletion shows meanwhile isn’t looked for again', async () => {
    const [elder, ours] = [made(2, older), made(1)];
    loseRecord(elder);
    happens[2] = () => hub.hub.update(elder.info, { Status: 'Deleted' });
    assert.equal((await beside(ours, elder)).outcome, undefined);
    assert.equal(wire.slept.filter((pause) => pause === 5000).length, 1);
  });

  test('looks that the hub doesn’t answer don’t count', async () => {
    const [elder, ours] = [made(2, older), made(1)];
    const over = hub.faults.add({ effect: { kind: 'server-error' } });
    happens[60] = over;
    assert.equal((await beside(ours, elder)).outcome, nameOf(2));
  });

  test('an elder on its way is waited for', async () => {
    const [elder, ours] = [made(2, older), made(1)];
    happens[3] = onItsWay(elder);
    assert.equal((await beside(ours, elder)).outcome, nameOf(2));
    assert.deepEqual(up(), [nameOf(2)]);
  });

  test('an elder on its way that fails leaves the slot to the other', async () => {
    const [elder, ours] = [made(2, older), made(1)];
    onItsWay(elder);
    loseRecord(elder);
    happens[3] = () => hub.hub.update(elder.info, { Status: 'Error', ErrorCode: 'S-1001' });
    assert.equal((await beside(ours, elder)).outcome, undefined);
    assert.deepEqual(up(), [nameOf(1)]);
  });

  test('an elder whose record is gone meanwhile counts as gone', async () => {
    const [elder, ours] = [made(2, older), made(1)];
    hub.hub.table('ScratchOrgInfo').delete(elder.info.Id);
    assert.equal((await beside(ours, elder)).outcome, undefined);
    assert.deepEqual(notes, []);
  });

  test('a run that is stopped while it waits for the elder ends, and deletes nothing', async () => {
    const [elder, ours] = [made(2, older), made(1)];
    onItsWay(elder);
    const stop = new AbortController();
    const stopped = new Error('stopped');
    happens[2] = () => {
      stop.abort(stopped);
    };
    const signedUp = { username: ours.username, info: infoOf(ours), adopted: false, beside: [infoOf(elder)] };
    const outcome = await outcomeOf(yieldToElder(attemptAt(1, { signal: stop.signal }), signedUp));
    assert.equal(outcome, stopped);
    assert.equal(requests('DELETE'), 0);
  });

  test('the younger is deleted at the third try, too', async () => {
    const [elder, ours] = [made(2, older), made(1)];
    hub.faults.add({ method: 'DELETE', count: 2, effect: refusal });
    assert.equal((await beside(ours, elder)).outcome, nameOf(2));
    assert.deepEqual([up(), requests('DELETE')], [[nameOf(2)], 3]);
  });

  test('what can’t be deleted five times is left to the next run', async () => {
    const [elder, ours] = [made(2, older), made(1)];
    hub.faults.add({ method: 'DELETE', effect: refusal });
    assert.equal((await beside(ours, elder)).outcome, nameOf(2));
    assert.equal(requests('DELETE'), 5);
    assert.equal(wire.slept.filter((pause) => pause === 5000).length, 5);
  });
});

suite('an attempt’s org that is given up', () => {
  const asked = async (attempt: Attempt) =>
    (await attempt.run.slots.ask(seen(made(9)).name))?.map(({ username }) => username);

  test('is deleted, and no more of the slot, whatever the hub’s rows say', async () => {
    const attempt = attemptAt();
    made(1, line('state=making'));
    assert.equal(await discard(attempt), 'gone');
    assert.deepEqual(up(), []);
    assert.deepEqual(await asked(attempt), [nameOf(9)]);
  });

  test('is gone where the hub never had it', async () => {
    assert.equal(await discard(attemptAt()), 'gone');
  });

  test('stays where another run got it ready with the same set-up, and is told', async () => {
    made(1, ready);
    const org = await discard(attemptAt());
    assert.ok(typeof org !== 'string');
    assert.deepEqual([org.username, org.exists, up()], [nameOf(1), true, [nameOf(1)]]);
  });

  test('goes where it is ready with another set-up, or only under way with the same', async () => {
    for (const text of ['state=ready digest=d2', 'state=making digest=d1', 'state=failed digest=d1']) {
      const { info } = made(1, line(text));
      assert.equal(await discard(attemptAt()), 'gone', text);
      assert.deepEqual(up(), [], text);
      hub.hub.table('ScratchOrgInfo').delete(info.Id);
    }
  });

  test('is left where somebody holds it, where it is on its way, and where the hub refuses', async () => {
    const { info } = made(1, line('state=ready digest=d1 by=x claim=c confirmed=yes'));
    assert.equal(await discard(attemptAt()), 'left');
    hub.hub.update(info, { Status: 'Creating' });
    assert.equal(await discard(attemptAt()), 'left');
    hub.hub.update(info, { Status: 'Active', Description: null });
    hub.faults.add({ method: 'DELETE', effect: refusal });
    const attempt = attemptAt();
    assert.equal(await discard(attempt), 'left');
    assert.deepEqual(await asked(attempt), [nameOf(1), nameOf(9)]);
  });

  test('is deleted whatever its description says, where the hub’s user may read none', async () => {
    made(1, ready);
    assert.equal(await discard(attemptAt(1, { hasLines: false })), 'gone');
    assert.deepEqual(up(), []);
  });
});
