import assert from 'node:assert/strict';
import { setTimeout as later } from 'node:timers/promises';
import { suite, test } from 'node:test';
import type { HubFleet } from '../../../src/fleet/plan/hub-fleet.ts';
import type { SlotPlan } from '../../../src/fleet/plan/plan.ts';
import type { Slot } from '../../../src/fleet/plan/slots.ts';
import type { OrgReport } from '../../../src/fleet/report/report.ts';
import { Canaries, type CanaryContext, CanaryFailed } from '../../../src/fleet/run/canary.ts';

const slots: Slot[] = Array.from({ length: 12 }, (_, index) => ({
  ...{ fleet: 'morning', generation: '7', group: 'dev', number: index + 1 },
}));
const [first, second] = slots as [Slot, Slot];
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

  test('of a shard that never begins is not waited for longer than five minutes', async () => {
    const { canaries, minutes } = made([second]);
    await canaries.turn(second);
    assert.ok(minutes() > 5 && minutes() < 6, `${minutes()} minutes`);
  });
});
