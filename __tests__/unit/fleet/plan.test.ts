import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { hubOrg } from '../../../src/fleet/plan/member.ts';
import type { HubOrg } from '../../../src/fleet/plan/member.ts';
import { usernameFor } from '../../../src/fleet/names.ts';
import type { ScratchOrgInfo } from '../../../src/salesforce/scratch-orgs/scratch-orgs.ts';
import { planFleet } from '../../../src/fleet/plan/plan.ts';

const now = Date.parse('2026-11-24T06:00:00Z');
const slot = { fleet: 'morning', generation: '7', group: 'dev', number: 1 };
const hubOrgId = '00dxx0000001gpleay';

function row(attempt: number, fields: Partial<ScratchOrgInfo> = {}): ScratchOrgInfo {
  return {
    Id: `2SR00000000000${String(attempt)}`,
    Username: usernameFor({ ...slot, attempt, hubOrgId }),
    SignupUsername: null,
    Status: 'Active',
    ErrorCode: null,
    ConnectedAppConsumerKey: 'app',
    ExpirationDate: '2026-11-25',
    ScratchOrg: `00D00000000000${String(attempt)}`,
    LoginUrl: 'https://acme.scratch.my.salesforce.com',
    CreatedDate: '2026-11-24T05:00:00.000+0000',
    ...fields,
  };
}

/** The hub's orgs; those in `gone` have no ActiveScratchOrg record. */
function hub(rows: readonly ScratchOrgInfo[], gone: readonly number[] = []): HubOrg[] {
  const lost = gone.map((attempt) => `00D00000000000${String(attempt)}`);
  const active = new Set(rows.map((each) => each.ScratchOrg ?? '').filter((id) => !lost.includes(id)));
  return rows.flatMap((each) => hubOrg(each, active) ?? []);
}

function planOf(orgs: readonly HubOrg[]) {
  const { slots, surplus } = planFleet([slot], orgs, now);
  const [plan] = slots;
  assert.ok(plan !== undefined);
  return { plan, surplus: surplus.map((org) => org.name.attempt) };
}

suite('a slot', () => {
  test('without an org gets its first', () => {
    assert.deepEqual(planOf([]).plan, { action: 'make', slot, attempt: 1 });
  });

  test('with an active org adopts it', () => {
    const { plan } = planOf(hub([row(1)]));
    assert.ok(plan.action === 'adopt');
    assert.equal(plan.org.orgId, '00D000000000001EAA');
  });

  test('with a signup on its way waits for it', () => {
    for (const Status of ['New', 'Creating']) {
      const { plan } = planOf(hub([row(1, { Status, ScratchOrg: null, LoginUrl: null })]));
      assert.equal(plan.action, 'wait', Status);
    }
  });

  test('waits for a status that nobody knows yet, rather than sign up twice', () => {
    assert.equal(planOf(hub([row(1, { Status: 'Warming', ScratchOrg: null })])).plan.action, 'wait');
  });

  test('whose signup failed gets the next attempt', () => {
    const orgs = hub([row(1, { Status: 'Error', ScratchOrg: null })]);
    const { plan } = planOf(orgs);
    assert.deepEqual(plan, { action: 'replace', slot, attempt: 2, reason: 'failed' });
  });

  test('whose org is deleted gets the attempt after the last, wherever gaps are', () => {
    const { plan } = planOf(
      hub([row(4, { Status: 'Deleted' }), row(1, { Status: 'Error', ScratchOrg: null })], [4]),
    );
    assert.ok(plan.action === 'replace');
    assert.equal(plan.attempt, 5);
    assert.equal(plan.reason, 'deleted');
  });

  test('whose org has no ActiveScratchOrg record any more is replaced', () => {
    const { plan } = planOf(hub([row(1)], [1]));
    assert.ok(plan.action === 'replace');
    assert.equal(plan.reason, 'deleted');
  });

  test('keeps a young org whose ActiveScratchOrg record is not there yet', () => {
    assert.equal(
      planOf(hub([row(1, { CreatedDate: '2026-11-24T05:55:00.000+0000' })], [1])).plan.action,
      'adopt',
    );
  });

  test('whose org is past its last day is replaced; on the last day it is kept', () => {
    const { plan } = planOf(hub([row(1, { ExpirationDate: '2026-11-23' })]));
    assert.ok(plan.action === 'replace');
    assert.equal(plan.reason, 'expired');
    assert.equal(planOf(hub([row(1, { ExpirationDate: '2026-11-24' })])).plan.action, 'adopt');
  });

  test('with two live orgs keeps the first and reports the other', () => {
    const two = planOf(hub([row(2), row(1)]));
    assert.ok(two.plan.action === 'adopt');
    assert.equal(two.plan.org.name.attempt, 1);
    assert.deepEqual(two.surplus, [2]);
  });

  test('prefers an org that is set up to an older one that is not', () => {
    const { plan, surplus } = planOf(
      hub([
        row(1, { Description: 'orgkey:1 state=making' }),
        row(2, { Description: 'Nightly\r\norgkey:1 state=ready digest=d1' }),
      ]),
    );
    assert.ok(plan.action === 'adopt');
    assert.deepEqual(plan.org.line, { state: 'ready', digest: 'd1' });
    assert.equal(plan.org.name.attempt, 2);
    assert.deepEqual(surplus, [1]);
  });

  test('keeps an org that somebody holds, and never deletes one', () => {
    const held = 'orgkey:1 state=ready by=acme/app#7 until=2026-11-24T05:00:00Z';
    const { plan, surplus } = planOf(
      hub([
        row(1, { Description: 'orgkey:1 state=ready' }),
        row(2, { Description: held }),
        row(3, { Description: held }),
      ]),
    );
    assert.ok(plan.action === 'adopt');
    assert.equal(plan.org.name.attempt, 2);
    assert.deepEqual(surplus, [1]);
  });

  test('prefers an active org to an earlier signup that still hangs', () => {
    const { plan, surplus } = planOf(hub([row(1, { Status: 'Creating', ScratchOrg: null }), row(2)]));
    assert.equal(plan.action, 'adopt');
    assert.deepEqual(surplus, [1]);
  });
});

suite('the plan', () => {
  test('has one entry a slot, and leaves orgs of other slots, groups and generations alone', () => {
    const slots = [slot, { ...slot, number: 2 }];
    const others = [
      { ...slot, number: 3 },
      { ...slot, group: 'qa' },
      { ...slot, generation: '8' },
    ].map((other) => row(1, { Username: usernameFor({ ...other, attempt: 1, hubOrgId }) }));
    const plan = planFleet(slots, hub([row(1), ...others]), now);
    assert.deepEqual(
      plan.slots.map((each) => [each.slot.number, each.action]),
      [
        [1, 'adopt'],
        [2, 'make'],
      ],
    );
    assert.deepEqual(plan.surplus, []);
  });
});

suite("the hub's rows", () => {
  test('of orgs that no fleet made are not read', () => {
    assert.equal(hubOrg(row(1, { Username: 'test-abc@example.com' }), new Set()), undefined);
    assert.equal(hubOrg(row(1, { Username: null }), new Set()), undefined);
  });

  test('are read by SignupUsername when Username is null', () => {
    const username = usernameFor({ ...slot, attempt: 3, hubOrgId });
    const org = hubOrg(row(3, { Username: null, SignupUsername: username.toUpperCase() }), new Set());
    assert.equal(org?.username, username);
    assert.equal(org.name.attempt, 3);
  });
});
