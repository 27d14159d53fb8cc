import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SignupHistory } from '../../../src/fleet/plan/signup-history.ts';
import { SignupRoute } from '../../../src/fleet/run/signup-route.ts';
import type { Wire } from '../../../src/salesforce/wire/wire.ts';

function route(elsewhere: () => Promise<SignupHistory>) {
  let now = 0;
  const wire = {
    now: () => now,
    sleep: (milliseconds: number) => Promise.resolve(void (now += milliseconds)),
  } as unknown as Wire;
  const told: string[] = [];
  const { signal } = new AbortController();
  const tell = (line: string): void => void told.push(line);
  const of = new SignupRoute('auto', {}, { wire, signal, elsewhere, tell });
  return { route: of, told, minutes: () => now / 60_000 };
}

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
