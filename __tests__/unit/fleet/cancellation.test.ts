import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Stopped, stopSignal, workUntilStopped } from '../../../src/fleet/run/stopping.ts';

function reasonOf(signal: AbortSignal): string {
  assert.ok(signal.reason instanceof Stopped);
  return signal.reason.reason;
}

test('it stops when the time is over, and says so', async () => {
  const { signal, done } = stopSignal(5);
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  done();
  assert.equal(reasonOf(signal), 'timeout');
});

test('it stops at the runner’s signal; a second one does not end the process', () => {
  const { signal, done } = stopSignal(60_000);
  process.emit('SIGINT');
  process.emit('SIGTERM');
  done();
  assert.equal(reasonOf(signal), 'cancelled');
});

test('it leaves nothing behind', () => {
  const before = [process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')];
  const { signal, done } = stopSignal(60_000);
  done();
  assert.deepEqual([process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')], before);
  assert.equal(signal.aborted, false);
});

test('work that ends is waited for, and its failure passed on', async () => {
  const { signal } = new AbortController();
  await workUntilStopped(Promise.resolve(), signal);
  await assert.rejects(workUntilStopped(Promise.reject(new Error('failed')), signal), /failed/);
});

test('work that does not end once it was stopped is left', async () => {
  const never = new Promise<void>(() => undefined);
  await workUntilStopped(never, AbortSignal.abort());
});
