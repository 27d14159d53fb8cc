import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { usernameFor } from '../../../../src/fleet/names.ts';
import { hubOrg, type HubOrg } from '../../../../src/fleet/plan/member.ts';
import { planPool } from '../../../../src/fleet/plan/pool-plan.ts';

const now = Date.parse('2026-11-24T06:00:00Z');
const hour = 3_600_000;
const hubOrgId = '00dxx0000001gpleay';
const setup = { packages: [], source: [], permissionSets: [], data: [] };
const ready = 'orgkey:1 state=ready at=2026-11-24T05:12:40Z digest=d';
const held = `${ready} by=acme/app#7 until=2026-11-24T09:00:00Z claim=c confirmed=yes`;
const over = `${ready} by=acme/app#7 until=2026-11-24T05:00:00Z claim=c confirmed=yes`;
const claimed = `${ready} by=acme/app#7 until=2026-11-24T09:00:00Z claim=c`;
const making = 'orgkey:1 state=making at=2026-11-24T05:12:40Z digest=d';

interface Row {
  readonly line?: string;
  readonly hoursOld?: number;
  readonly days?: number;
  readonly status?: string;
  readonly exists?: boolean;
  /** Seconds since somebody changed the record. */
  readonly changed?: number;
}

let made = 0;

/** An org of the pool by its place, `dev.1a`; up and in its first of three days. */
function org(place: string, row: Row = {}): HubOrg {
  const { line = ready, hoursOld = 1, days = 3, status = 'Active', exists = true, changed = 60 } = row;
  const [, group = '', number = '', letter = ''] = /^(\w+)\.(\d+)([a-z])$/.exec(place) ?? [];
  const attempt = letter.charCodeAt(0) - 96;
  const time = (milliseconds: number) => new Date(milliseconds).toISOString().replace('Z', '+0000');
  const id = `00D0000000${String((made += 1)).padStart(5, '0')}`;
  const name = { fleet: 'app', generation: 'pool', group, number: Number(number), attempt, hubOrgId };
  const born = now - hoursOld * hour;
  const found = hubOrg(
    {
      ...{ Id: `2SR${id.slice(3)}`, Username: usernameFor(name), SignupUsername: null, Status: status },
      ...{ ErrorCode: null, ConnectedAppConsumerKey: 'app', LoginUrl: 'https://x', Description: line },
      ...{ ScratchOrg: ['New', 'Creating'].includes(status) ? null : id, CreatedDate: time(born) },
      ExpirationDate: time(born + days * 24 * hour).slice(0, 10),
      LastModifiedDate: time(now - changed * 1000),
    },
    new Set(exists ? [id] : []),
  );
  assert.ok(found);
  return found;
}

function plan(
  orgs: readonly HubOrg[],
  {
    count = 2,
    max = 4,
    maxAge,
    ...view
  }: { count?: number; max?: number; maxAge?: number; mayRetire?: boolean; gone?: Set<string> } = {},
) {
  const groups = [{ group: 'dev', count, max, definition: 'd.json', setup }];
  const pool = maxAge === undefined ? {} : { maxAge };
  const { slots, pool: stock } = planPool({ name: 'app', durationDays: 3, pool, groups }, orgs, {
    now,
    ...view,
  });
  const places = (some: readonly HubOrg[]) =>
    some.map(({ username }) => username.split('@')[0]?.slice('app.pool.'.length));
  return {
    does: slots.map((one) =>
      'org' in one
        ? `${one.action} ${places([one.org])[0] ?? ''}`
        : `${one.action} ${one.slot.number} ${one.attempt}`,
    ),
    free: places(stock.free),
    taken: places(stock.taken),
    retire: stock.retire.map(({ org: one, why }) => `${places([one])[0] ?? ''} ${why}`),
  };
}

suite('a fill of a pool', () => {
  test('makes as many as are to stay free, in the first slots', () => {
    assert.deepEqual(plan([]).does, ['make 1 1', 'make 2 1']);
  });

  test('leaves what is free as it is', () => {
    assert.deepEqual(plan([org('dev.1a'), org('dev.2a')]), {
      ...{ does: [], free: ['dev.1a', 'dev.2a'], taken: [], retire: [] },
    });
  });

  test('makes others in place of what is taken, or about to be, and leaves that alone', () => {
    const { does, taken, retire } = plan([org('dev.1a', { line: held }), org('dev.2a', { line: claimed })]);
    assert.deepEqual([does, taken, retire], [['make 3 1', 'make 4 1'], ['dev.1a', 'dev.2a'], []]);
  });

  test('takes a claim that nobody confirmed in five minutes for none', () => {
    assert.deepEqual(plan([org('dev.1a', { line: claimed, changed: 301 })], { count: 1 }).free, ['dev.1a']);
  });

  test('has free and taken together within max', () => {
    const taken = [
      org('dev.1a', { line: held }),
      org('dev.2a', { line: held }),
      org('dev.3a', { line: held }),
    ];
    assert.deepEqual(plan(taken).does, ['make 4 1']);
    assert.deepEqual(plan(taken, { max: 3 }).does, []);
  });

  test('counts what is beyond a max that was lowered', () => {
    const orgs = [org('dev.5a', { line: held }), org('dev.6a', { line: held })];
    assert.deepEqual(plan(orgs, { max: 3 }).does, ['make 1 1']);
  });

  test('goes on with what is on its way or half-made before it makes another', () => {
    const orgs = [org('dev.1a', { line: making }), org('dev.3a', { status: 'Creating', line: making })];
    assert.deepEqual(plan(orgs).does, ['adopt dev.1a', 'wait dev.3a']);
    assert.deepEqual(plan(orgs, { count: 1 }).does, ['wait dev.3a'], 'no more than are missing');
  });

  test('fills a slot again with the next letter', () => {
    const gone = [org('dev.1a', { exists: false, hoursOld: 2 }), org('dev.1b', { status: 'Deleted' })];
    assert.deepEqual(plan([...gone, org('dev.2a')]).does, ['replace 1 3']);
  });
});

suite('what is to go', () => {
  test('is one whose holder’s time is over, and its slot is filled again', () => {
    const { does, retire, free } = plan([org('dev.1a', { line: over })], { count: 1 });
    assert.deepEqual([does, retire, free], [['replace 1 2'], ['dev.1a over'], []]);
  });

  test('is a free one that is too old, or that ends within eight hours', () => {
    const old = org('dev.1a', { hoursOld: 49 });
    assert.deepEqual(plan([old]).retire, []);
    assert.deepEqual(plan([old], { maxAge: 49 * hour }).retire, ['dev.1a old']);
    assert.deepEqual(plan([old], { maxAge: 50 * hour }).retire, []);
    assert.deepEqual(plan([org('dev.1a', { hoursOld: 16, days: 1 })]).retire, []);
    assert.deepEqual(plan([org('dev.1a', { hoursOld: 17, days: 1 })]).retire, ['dev.1a ending']);
  });

  test('is never one that somebody holds, however old', () => {
    const orgs = [
      org('dev.1a', { line: held, hoursOld: 23, days: 1 }),
      org('dev.2a', { line: claimed, hoursOld: 60 }),
    ];
    assert.deepEqual(plan(orgs, { maxAge: hour }).retire, []);
  });

  test('is not a signup on its way', () => {
    assert.deepEqual(plan([org('dev.1a', { status: 'New', hoursOld: 60 })], { maxAge: hour }).retire, []);
  });

  test('is the second of a slot, where the first is of use', () => {
    assert.deepEqual(plan([org('dev.1a'), org('dev.1b')]).retire, ['dev.1b surplus']);
    const { free, retire } = plan([org('dev.1a', { line: over }), org('dev.1b')]);
    assert.deepEqual([free, retire], [['dev.1b'], ['dev.1a over']]);
  });

  test('is half-made, and claimed by somebody who is gone', () => {
    const left = `${making} by=retire until=2026-11-24T09:00:00Z claim=c`;
    assert.deepEqual(plan([org('dev.1a', { line: left, changed: 301 })]).retire, ['dev.1a left']);
  });
});

test('what another fill deletes, it replaces: this one makes no other', () => {
  const leaving = `${ready} by=retire until=2026-11-24T06:10:00Z claim=c confirmed=yes`;
  const { does, taken } = plan([org('dev.1a', { line: leaving }), org('dev.2a')]);
  assert.deepEqual([does, taken], [[], []]);
});

test('what could not be deleted keeps its slot; what was, leaves it, listed or not', () => {
  const orgs = [org('dev.1a', { line: over }), org('dev.2a', { line: over }), org('dev.3a')];
  const gone = new Set([orgs[0]?.username ?? '']);
  assert.deepEqual(plan(orgs, { mayRetire: false, gone }).does, ['replace 1 2']);
  assert.deepEqual(plan(orgs, { max: 2, mayRetire: false }).does, []);
});
