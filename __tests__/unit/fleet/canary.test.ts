import assert from 'node:assert/strict';
import { setTimeout as later } from 'node:timers/promises';
import { suite, test } from 'node:test';
import type { HubFleet } from '../../../src/fleet/plan/hub-fleet.ts';
import { usernameFor } from '../../../src/fleet/names.ts';
import type { Line } from '../../../src/fleet/plan/line.ts';
import { hubOrg } from '../../../src/fleet/plan/member.ts';
import type { SlotPlan } from '../../../src/fleet/plan/plan.ts';
import type { Slot } from '../../../src/fleet/plan/slots.ts';
import type { OrgReport } from '../../../src/fleet/report/report.ts';
import type { ScratchOrgInfo } from '../../../src/salesforce/scratch-orgs/scratch-orgs.ts';
import { Canaries, type CanaryContext, CanaryFailed } from '../../../src/fleet/run/canary.ts';

const slots: Slot[] = Array.from({ length: 12 }, (_, index) => ({
  ...{ fleet: 'morning', generation: '7', group: 'dev', number: index + 1 },
}));
const [first, second, third] = slots as [Slot, Slot, Slot];
const fromSecond = [second, third];
const hubOrgId = '00D000000000001AAA';
const row0: ScratchOrgInfo = {
  ...{ Id: '2SR000000000001', Status: 'Active', ErrorCode: null, ScratchOrg: null, LoginUrl: null },
  ...{ CreatedDate: '2026-11-24T05:00:00.000+0000', ExpirationDate: null, ConnectedAppConsumerKey: null },
  ...{ Username: null, SignupUsername: null },
};
const nothingThere: HubFleet = { orgs: [], active: new Map(), hasLines: true, recent: [] };

function made(here: readonly Slot[], about: Partial<CanaryContext> = {}) {
  const told: string[] = [];
  const stop = new AbortController();
  let now = 0;
  const wire = {
    now: () => now,
    sleep: (milliseconds: number) => Promise.resolve(void (now += milliseconds)),
  };
  const groups = new Map([['dev', { digests: { setup: 'd1', data: undefined } }]]);
  const canaries = new Canaries({
    ...{ choice: 'auto', slots, there: nothingThere, signal: stop.signal },
    here: here.map((slot): SlotPlan => ({ action: 'make', slot, attempt: 1 })),
    look: () => Promise.resolve(nothingThere),
    tell: (line) => void told.push(line),
    prepared: { groups } as unknown as CanaryContext['prepared'],
    wire: wire as unknown as CanaryContext['wire'],
    ...about,
  });
  return { canaries, told, stop, minutes: () => now / 60_000 };
}

function ended(state: OrgReport['state']): OrgReport {
  return { group: 'dev', number: 1, state, adopted: false, attempt: 1, stages: [] };
}

/** Whether it has settled by now. */
function isWaiting(turn: Promise<void>): Promise<boolean> {
  return Promise.race([turn.then(() => false), later(20, true)]);
}

suite('a canary', () => {
  test('goes at once, and the others when it is ready', async () => {
    const { canaries, told } = made(slots);
    await canaries.turn(first);
    const other = canaries.turn(second);
    assert.equal(await isWaiting(other), true);
    assert.equal(canaries.ended(first, ended('ready')), false);
    await other;
    assert.match(
      told.join('\n'),
      /^Canary: dev-1 goes .*\ndev-1 is ready: the other signups of dev follow\.$/,
    );
  });

  test('that fails ends its group', async () => {
    const { canaries } = made(slots);
    await canaries.turn(first);
    const other = canaries.turn(second);
    assert.equal(canaries.ended(first, ended('failed')), true);
    await assert.rejects(other, CanaryFailed);
    await assert.rejects(canaries.turn(second), CanaryFailed);
  });

  test('that is stopped keeps nobody waiting', async () => {
    const { canaries, stop } = made(slots);
    await canaries.turn(first);
    const other = canaries.turn(second);
    stop.abort(new Error('stopped'));
    canaries.ended(first, ended('given-up'));
    await assert.rejects(other, /stopped/);
  });
});

suite('a shard without the group’s first slot', () => {
  const there = (...lines: readonly (Line | undefined)[]): HubFleet => ({
    ...nothingThere,
    orgs: lines.map((line, index) => {
      const username = usernameFor({ ...first, attempt: index + 1, hubOrgId });
      const row = { ...row0, Username: username, SignupUsername: username };
      const org = hubOrg(row, new Set());
      assert.ok(org);
      return { ...org, ...(line === undefined ? {} : { line }) };
    }),
  });

  test('makes its own canary where the other shard hasn’t begun after five minutes', async () => {
    const { canaries, told, minutes } = made(fromSecond);
    await canaries.turn(second);
    assert.ok(minutes() > 5 && minutes() < 6, `${minutes()} minutes`);
    assert.match(told.join('\n'), /doesn’t get on in the other shard.*\nCanary: dev-2 goes/);
    assert.equal(await isWaiting(canaries.turn(third)), true, 'one org is risked, not all');
    canaries.ended(second, ended('ready'));
    await canaries.turn(third);
  });

  test('makes its own where the other’s canary stands still for ten minutes: its shard was killed', async () => {
    const { canaries, told, minutes } = made(fromSecond, {
      look: () => Promise.resolve(there({ state: 'making', at: 0, digest: 'd1' })),
    });
    await canaries.turn(second);
    assert.ok(minutes() > 10 && minutes() < 11, `${minutes()} minutes`);
    assert.match(told.join('\n'), /Canary: dev-2 goes/);
  });

  test('waits on as long as the other’s canary gets on, half an hour at most', async () => {
    let looks = 0;
    const { canaries, minutes } = made(fromSecond, {
      look: () => Promise.resolve(there({ state: 'making', at: 60_000 * (looks += 1), digest: 'd1' })),
    });
    await canaries.turn(second);
    assert.ok(minutes() > 30 && minutes() < 31, `${minutes()} minutes`);
  });

  test('a hub that doesn’t answer changes nothing', async () => {
    let looks = 0;
    const { canaries, told } = made(fromSecond, {
      look: () => {
        looks += 1;
        if (looks % 2 === 1) return Promise.reject(new Error('busy'));
        return Promise.resolve(there({ state: looks < 20 ? 'making' : 'ready', at: 0, digest: 'd1' }));
      },
    });
    await canaries.turn(second);
    assert.doesNotMatch(told.join('\n'), /Canary: dev-2/);
  });
});
