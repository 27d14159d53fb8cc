import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as later } from 'node:timers/promises';
import type { SignupAppChoice, SignupHistory } from '../../../src/fleet/plan/signup-history.ts';
import { SignupRoute, type Turn } from '../../../src/fleet/run/signup-route.ts';
import type { Wire } from '../../../src/salesforce/wire/wire.ts';

interface About {
  readonly choice?: SignupAppChoice;
  readonly history?: SignupHistory;
  readonly signal?: AbortSignal;
}

function route(elsewhere?: () => Promise<SignupHistory>, about: About = {}) {
  const { choice = 'auto', history = {}, signal = new AbortController().signal } = about;
  let now = 0;
  const wire = {
    now: () => now,
    sleep: (milliseconds: number) => Promise.resolve(void (now += milliseconds)),
  } as unknown as Wire;
  const told: string[] = [];
  const tell = (line: string): void => void told.push(line);
  const of = new SignupRoute(choice, history, { wire, signal, elsewhere, tell });
  return { route: of, told, minutes: () => now / 60_000 };
}

/** Whether it has no turn by now. */
function isWaiting(turn: Promise<unknown>): Promise<boolean> {
  return Promise.race([turn.then(() => false), later(20, true)]);
}

/** How a turn's signup goes. */
const how = ({ app, ownApp, isProbe, isNew }: Turn) => ({ app, ownApp, isProbe, isNew });

test('a first shard that says nothing is waited for once: it was killed', async () => {
  const { route: killed, minutes, told } = route(() => Promise.resolve({}));
  const probe = await killed.take();
  assert.equal(probe.isProbe, true);
  assert.ok(minutes() >= 5);
  const before = minutes();
  // It found nothing: its signup failed.
  probe.end();
  assert.equal((await killed.take()).isProbe, true);
  assert.equal(minutes(), before);
  assert.equal(told.filter((line) => line.startsWith('The first shard finds out')).length, 1);
});

test('what a first shard finds is gone by', async () => {
  let looks = 0;
  const found = (): SignupHistory => ((looks += 1) < 3 ? {} : { app: 'platform-cli', way: 'own' });
  const { route: waiting } = route(() => Promise.resolve(found()));
  const { app, ownApp, isProbe } = await waiting.take();
  assert.deepEqual({ app, ownApp, isProbe }, { app: 'platform-cli', ownApp: true, isProbe: false });
});

test('one org finds out how signups go, while all others wait', async () => {
  const { route: open, told } = route();
  const probe = await open.take();
  assert.deepEqual(how(probe), { app: 'own', ownApp: false, isProbe: true, isNew: true });
  const others = [open.take(), open.take()];
  for (const other of others) assert.equal(await isWaiting(other), true);
  open.found('platform-cli', 'own');
  probe.end();
  const turn = { app: 'platform-cli', ownApp: true, isProbe: false, isNew: true };
  assert.deepEqual((await Promise.all(others)).map(how), [turn, turn]);
  open.found('platform-cli', 'own');
  assert.equal(told.length, 1, 'the log says once what was found');
});

test('a probe that found nothing makes way for one other, and for no more by ending twice', async () => {
  const { route: open } = route();
  const first = await open.take();
  const others = [open.take(), open.take()];
  first.end();
  const second = await Promise.race(others);
  assert.equal(second.isProbe, true);
  first.end();
  assert.equal(await isWaiting(Promise.all(others)), true);
  const third = open.take();
  assert.equal(await isWaiting(third), true);
  second.end();
});

test('after C-1016 the next probe goes through the CLI’s app', async () => {
  const { route: open } = route();
  const first = await open.take();
  assert.equal(open.isOpen, true);
  open.refused();
  first.end();
  assert.deepEqual(how(await open.take()), {
    ...{ app: 'platform-cli', ownApp: false, isProbe: true, isNew: true },
  });
});

const known: readonly (readonly [string, About, Partial<Turn>])[] = [
  ['the app asked for', { choice: 'own', history: { app: 'platform-cli' } }, { app: 'own', ownApp: false }],
  [
    'what earlier runs found',
    { history: { app: 'platform-cli', way: 'hub' } },
    { app: 'platform-cli', ownApp: false, isNew: false },
  ],
  [
    'how orgs of the app asked for came to accept the key',
    { choice: 'platform-cli', history: { app: 'own', way: 'own' } },
    { app: 'platform-cli', ownApp: true, isNew: false },
  ],
];
for (const [what, about, expected] of known) {
  test(`nothing is found out where the route is known: ${what}`, async () => {
    const { route: closed } = route(() => assert.fail('another shard was asked'), about);
    const turns = await Promise.all([closed.take(), closed.take()]);
    for (const turn of turns) {
      assert.deepEqual({ ...how(turn), ...expected, isProbe: false }, how(turn));
    }
    assert.equal(closed.isOpen, about.choice === undefined);
  });
}

test('an app that was asked for stays, whatever another shard finds', async () => {
  const elsewhere = (): Promise<SignupHistory> => Promise.resolve({ app: 'own', way: 'own' });
  const { route: closed } = route(elsewhere, { choice: 'platform-cli' });
  assert.deepEqual(how(await closed.take()), {
    ...{ app: 'platform-cli', ownApp: true, isProbe: false, isNew: true },
  });
});

test('another shard is asked again where the hub doesn’t answer, every ten seconds at most', async () => {
  let asked = 0;
  const { route: waiting, minutes } = route(() => {
    asked += 1;
    return asked < 3 ? Promise.reject(new Error('no answer')) : Promise.resolve({ app: 'own' });
  });
  assert.deepEqual(how(await waiting.take()), { app: 'own', ownApp: false, isProbe: false, isNew: true });
  assert.equal(minutes(), 0.5);
});

test('a run that was stopped gets no turn', async () => {
  const signal = AbortSignal.abort(new Error('stopped'));
  await assert.rejects(route(undefined, { choice: 'own', signal }).route.take(), /stopped/);
});
