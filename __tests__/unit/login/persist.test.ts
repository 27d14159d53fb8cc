import assert from 'node:assert/strict';
import { test } from 'node:test';
import { persistBy, type Sending } from '../../../src/login/persist.ts';
import type { Persistence, Verdict } from '../../../src/login/request.ts';
import { Problem } from '../../../src/problem.ts';
import { LoginRefused } from '../../../src/salesforce/wire/login.ts';
import { postForm } from '../../../src/salesforce/wire/post-form.ts';
import type { SalesforceUrl } from '../../../src/salesforce/wire/session.ts';

const url = 'https://test.salesforce.com' as SalesforceUrl;
const identity = { consumerKey: 'key', username: 'a@x.test', loginUrl: url, audience: url };
const problem = (kind = 'login/refused') =>
  new Problem({ kind, what: 'It refused.', why: 'So.', fix: 'Mend it.' });
const refused = (status = 400): LoginRefused =>
  new LoginRefused({
    status,
    error: 'invalid_grant',
    description: 'no',
    header: () => undefined,
    signedAt: 0,
  });
const waits = (after?: number): Verdict => ({
  next: 'wait',
  line: 'Not yet.',
  problem: problem(),
  ...(after === undefined ? {} : { after }),
});
const stops = (kind?: string): Verdict => ({ next: 'stop', problem: problem(kind) });

/** Sends until it is let in at the n-th try; each refusal gets the next verdict, the last one for ever. */
async function run(
  letsInAt: number,
  verdicts: readonly Verdict[],
  more: Partial<Persistence> &
    Partial<Pick<Sending<string>, 'otherWay' | 'signal'>> & { random?: number } = {},
  failure: () => Error = refused,
) {
  const { otherWay, signal, random = 0.5, patience = 60_000, ...times } = more;
  const slept: number[] = [];
  const told: string[] = [];
  const asked: string[] = [];
  let [now, tries] = [Date.parse('2026-11-24T05:00:00Z'), 0];
  const ended = await persistBy<string>(
    {
      identity,
      wire: {
        fetch: globalThis.fetch,
        postForm,
        now: () => now,
        random: () => random,
        sleep: async (milliseconds) => {
          assert.ok(slept.push(milliseconds) < 1000, 'it would go on for ever');
          now += milliseconds;
        },
      },
      send: async ({ loginUrl }) => {
        asked.push(loginUrl);
        tries += 1;
        if (tries < letsInAt) throw failure();
        return 'in';
      },
      explain: async () => verdicts[Math.min(asked.length, verdicts.length) - 1] ?? stops(),
      ...(otherWay === undefined ? {} : { otherWay }),
      signal,
    },
    { patience, tell: (line) => told.push(line), ...times },
  ).catch((error: unknown) => error);
  return { ended, slept, told, asked };
}

test('who is let in at once is asked nothing, and told nothing', async () => {
  assert.deepEqual(await run(1, []), { ended: 'in', slept: [], told: [], asked: [url] });
});

test('pauses double up to the longest, and vary by a quarter', async () => {
  assert.deepEqual((await run(7, [waits()])).slept, [2000, 4000, 8000, 15_000, 15_000, 15_000]);
  assert.deepEqual((await run(2, [waits()], { random: 0 })).slept, [1500]);
  assert.deepEqual((await run(2, [waits()], { random: 1 })).slept, [2500]);
  const other = await run(4, [waits()], { firstPause: 500, longestPause: 900 });
  assert.deepEqual(other.slept, [500, 900, 900]);
});

test('it waits as long as Salesforce asks for, and no less than its own pause', async () => {
  assert.deepEqual((await run(3, [waits(9000), waits(1)])).slept, [9000, 4000]);
});

test('it ends before a pause that patience has no room for, and says how long it was so', async () => {
  const { ended, slept } = await run(Infinity, [waits()], { patience: 14_000 });
  assert.deepEqual(slept, [2000, 4000, 8000]);
  assert.ok(ended instanceof Problem);
  assert.deepEqual(
    [ended.kind, ended.what, ended.why],
    ['login/refused', 'It refused. It was still so after 14 s.', 'So.'],
  );
  const atOnce = await run(Infinity, [waits()], { patience: 1999 });
  assert.ok(atOnce.ended instanceof Problem);
  assert.equal(atOnce.ended.what, 'It refused.', 'nothing was waited for');
});

test('a cause that stays ends it at once', async () => {
  const { ended, slept, asked } = await run(Infinity, [stops()]);
  assert.ok(ended instanceof Problem);
  assert.deepEqual([slept, asked.length], [[], 1]);
});

for (const [kind, status] of [
  ['login/not-serving', 420],
  ['login/not-salesforce', 200],
] as const) {
  test(`${kind} (${status}) is believed at the third time`, async () => {
    const { ended, asked } = await run(Infinity, [stops(kind)], {}, () => refused(status));
    assert.ok(ended instanceof Problem);
    assert.equal(asked.length, 3);
    assert.equal((await run(3, [stops(kind)], {}, () => refused(status))).ended, 'in');
  });
}

test('what may be for once is told with its pause, as what happened', async () => {
  const { told } = await run(2, [stops('login/not-serving')], {}, () => refused(420));
  assert.match(told[1] ?? '', /^It refused\. Next try in 2 s/);
});

test('another refusal with 200 is believed at once', async () => {
  const { asked } = await run(Infinity, [stops('login/unknown')], {}, () => refused(200));
  assert.equal(asked.length, 1);
});

test('a page that is not Salesforce’s is believed at once with another status', async () => {
  const { asked } = await run(Infinity, [stops('login/not-salesforce')], {}, () => refused(404));
  assert.equal(asked.length, 1);
});

test('it goes where the org logs in, without a pause', async () => {
  const there = 'https://acme.scratch.my.salesforce.com' as SalesforceUrl;
  const { ended, asked, slept, told } = await run(2, [{ next: 'try-at', loginUrl: there, line: 'There.' }]);
  assert.deepEqual([ended, asked, slept], ['in', [url, there], []]);
  assert.equal(told[1], 'There.');
});

test('it tells what failed, what it waits for, and how long', async () => {
  const { told } = await run(2, [waits()]);
  assert.match(told[0] ?? '', /^The login of a@x\.test at https:\S+ failed \(invalid_grant: no\)\.$/);
  assert.equal(told[1], 'Not yet. Next try in 2 s, for up to 60 s more.');
});

test('another way is tried once, before anything is explained', async () => {
  let others = 0;
  const open = await run(Infinity, [stops()], { otherWay: async () => `other ${++others}` });
  assert.deepEqual([open.ended, open.asked.length], ['other 1', 1]);
  const shut = await run(3, [waits()], { otherWay: async () => void (others += 1) });
  assert.deepEqual([shut.ended, others], ['in', 2]);
});

test('what is no refusal is not waited for', async () => {
  const first = await run(Infinity, [waits()], {}, () => new Error('surprise'));
  assert.match(String(first.ended), /surprise/);
  assert.deepEqual(first.told, []);
  let failures = 0;
  const later = await run(Infinity, [waits()], {}, () =>
    ++failures === 1 ? refused() : new Error('surprise'),
  );
  assert.match(String(later.ended), /surprise/);
  assert.equal(later.slept.length, 1);
});

test('it stops when it is told to, before the first request and between two', async () => {
  const before = await run(1, [], { signal: AbortSignal.abort(new Error('stopped')) });
  assert.match(String(before.ended), /stopped/);
  assert.deepEqual(before.asked, []);
  const stop = new AbortController();
  const between = await run(Infinity, [waits()], {
    signal: stop.signal,
    tell: () => stop.abort(new Error('stopped')),
  });
  assert.match(String(between.ended), /stopped/);
  assert.equal(between.asked.length, 1);
});
