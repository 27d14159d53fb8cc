import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { RunLimit } from '../../../src/limit/run-limit.ts';
import { Stopped } from '../../../src/limit/stopped.ts';
import { realWire } from '../../../src/salesforce/wire/real-wire.ts';

const never = () => new Promise<never>(() => undefined);

test('it stops when the time is over, and says so', async () => {
  const limit = new RunLimit();
  limit.within(5);
  await new Promise((resolve) => limit.signal.addEventListener('abort', resolve));
  limit.close();
  assert.equal(limit.stopped?.reason, 'timeout');
});

test('it stops at the runner’s signal; a second one does not end the process', () => {
  const limit = new RunLimit();
  process.emit('SIGINT');
  process.emit('SIGTERM');
  limit.close();
  assert.equal(limit.stopped?.reason, 'cancelled');
});

test('it leaves nothing behind', () => {
  const before = [process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')];
  const limit = new RunLimit();
  limit.within(60_000);
  limit.close();
  assert.deepEqual([process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')], before);
  assert.equal(limit.stopped, undefined);
});

test('work that ends is waited for, and its failure passed on', async () => {
  const limit = new RunLimit();
  assert.equal(await limit.until(() => Promise.resolve(1)), 1);
  await assert.rejects(
    limit.until(() => Promise.reject(new Error('failed'))),
    /failed/,
  );
  limit.close();
});

test('work that does not end once it was stopped is left, and work that hasn’t begun doesn’t begin', async () => {
  const limit = new RunLimit();
  limit.within(1);
  await assert.rejects(limit.until(never), Stopped);
  let began = false;
  await assert.rejects(
    limit.until(async () => {
      began = true;
    }),
    Stopped,
  );
  assert.ok(!began);
  limit.close();
});

test('once it is stopped its wire waits for nothing and asks for nothing, but for what closes', async () => {
  const asked: string[] = [];
  const wire = {
    ...realWire({}),
    fetch: async (input: unknown) => {
      asked.push(String(input));
      return new Response('');
    },
  };
  const limit = new RunLimit();
  const limited = limit.wire(wire);
  limit.within(20);
  await assert.rejects(limited.sleep(60_000));
  await assert.rejects(limited.postForm('http://127.0.0.1:1/', new URLSearchParams(), 60_000), /abort/i);
  await limited.closing?.fetch('http://127.0.0.1:1/');
  assert.deepEqual(asked, ['http://127.0.0.1:1/']);
  limit.close();
});

test('it says what it was waiting for, the longest first, and who', async () => {
  const limit = new RunLimit();
  void limit.waiting.for('the stage packages', never, { who: 'dev-1' });
  await sleep(5);
  const org = (who: string) => void limit.waiting.for('the stage packages', never, { who });
  for (const who of ['dev-2', 'dev-3', 'dev-4', 'dev-5']) org(who);
  void limit.waiting.for('the next try', never, { milliseconds: 600_000 });
  await limit.waiting.for('what is over', () => Promise.resolve());
  limit.within(0);
  await assert.rejects(limit.until(never), Stopped);
  assert.equal(
    limit.stopped?.waitedFor,
    'the stage packages (dev-1, dev-2, dev-3 and 2 more) for 0 s; the next try for 0 s, 600 s to go',
  );
  limit.close();
});
