import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { FaultEffect } from '../../../../devhub/world/faults.ts';
import { dateTime } from '../../../../devhub/world/clock.ts';
import { claimOrg, claimText, confirmation } from '../../../../src/fleet/pool/claim.ts';
import { confirmed } from '../../../../src/fleet/pool/confirm.ts';
import { readLine } from '../../../../src/fleet/plan/line.ts';
import type { Wire } from '../../../../src/salesforce/wire/wire.ts';
import { replaceDescription } from '../../../../src/salesforce/scratch-orgs/descriptions.ts';
import { ApiFailure } from '../../../../src/salesforce/wire/api-failure.ts';
import {
  answer,
  asClaim,
  claim,
  client,
  hub,
  line,
  read,
  refusal,
  requestsSince,
  row,
  said,
  times,
} from './one-org.ts';

/** A claim whose write meets this. */
async function claimMeets(effect: FaultEffect, fetch?: Wire['fetch']) {
  const taker = client(fetch);
  const org = await read(taker);
  hub.faults.add({ method: 'PATCH', count: 1, effect });
  const before = hub.requests.length;
  const outcome = await claim(taker, org, 'one').catch((error: unknown) => error);
  return { taker, outcome, requests: requestsSince(before) };
}

suite('a claim may have been written, and is looked for,', () => {
  const unsure: readonly (readonly [string, FaultEffect, boolean])[] = [
    ['where the connection breaks before', { kind: 'reset' }, false],
    ['where it breaks behind', { kind: 'lost-answer' }, true],
    ['where a page comes as a success', { kind: 'page' }, true],
    ['where the answer is another success', answer(200, { ok: true }), false],
    ['after HTTP 500 of Salesforce’s own', refusal(500, 'UNKNOWN_EXCEPTION'), false],
    ['after HTTP 500 as a page', { kind: 'server-error', status: 500 }, false],
    ['after HTTP 502', { kind: 'server-error', status: 502 }, false],
    ['after HTTP 503', { kind: 'server-error', status: 503 }, false],
    ['after HTTP 504', { kind: 'server-error', status: 504 }, false],
  ];
  for (const [when, effect, isWritten] of unsure)
    test(when, async () => {
      const { taker, outcome, requests } = await claimMeets(effect);
      assert.deepEqual(requests, [`PATCH /sobjects/ScratchOrgInfo/${row.Id}`]);
      const mine = asClaim(outcome as Awaited<ReturnType<typeof claim>>);
      assert.deepEqual([mine.infoId, mine.writtenBy], [row.Id, undefined]);
      assert.equal(said()?.claim, isWritten ? mine.id : undefined);
      // It can't be confirmed in one request: nothing says as of when the record is its own.
      const before = hub.requests.length;
      assert.equal(await confirmed(taker, mine, times), isWritten);
      assert.deepEqual(
        requestsSince(before).map((request) => request.split('/', 1)[0]?.trim()),
        isWritten ? ['GET', 'PATCH'] : ['GET'],
      );
      assert.deepEqual([said()?.by, said()?.confirmed], isWritten ? ['one', 'yes'] : [undefined, undefined]);
    });
});

test(
  'a claim that isn’t answered in time is given up, whether it was written or not',
  { timeout: 30_000 },
  async () => {
    for (const kind of ['stall', 'stalled-answer'] as const) {
      const taker = client();
      const org = await read(taker);
      hub.faults.add({ method: 'PATCH', count: 1, effect: { kind } });
      const wish = { holder: 'one', until: Date.parse('2099-01-01T00:00:00Z') };
      const mine = asClaim(await claimOrg(taker, org, wish, { ...times, claim: 200 }));
      assert.equal(mine.writtenBy, undefined);
      assert.equal(await confirmed(taker, mine, times), kind === 'stalled-answer');
    }
  },
);

suite('a claim wasn’t written, and why is thrown at once,', () => {
  const sure: readonly (readonly [string, FaultEffect])[] = [
    ['after HTTP 503 of a server that took nothing', refusal(503, 'SERVER_UNAVAILABLE')],
    ['where a rule of the hub’s refuses it', refusal(400, 'FIELD_CUSTOM_VALIDATION_EXCEPTION')],
    ['after HTTP 400 as a page', answer(400, '<html>Bad Request</html>')],
    ['where the session has ended', refusal(401, 'INVALID_SESSION_ID')],
    ['where the user may not', refusal(403, 'INSUFFICIENT_ACCESS_OR_READONLY')],
    ['where the record is gone', refusal(404, 'NOT_FOUND')],
    ['after HTTP 408', answer(408, '')],
    ['after HTTP 429', { kind: 'too-many-requests' }],
    ['after a redirect', answer(302, '')],
    ['after HTTP 499', answer(499, '')],
  ];
  for (const [when, effect] of sure)
    test(when, async () => {
      const { outcome, requests } = await claimMeets(effect);
      assert.ok(outcome instanceof ApiFailure, JSON.stringify(outcome));
      assert.equal(requests.length, 1);
      assert.equal(said()?.by, undefined);
    });

  test('where no connection comes about', async () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const { outcome } = await claimMeets({ kind: 'reset' }, async (url, init) => {
      if (init?.method === 'PATCH') throw new TypeError('fetch failed', { cause: refused });
      return fetch(url, init);
    });
    assert.ok(outcome instanceof ApiFailure, JSON.stringify(outcome));
    assert.equal(outcome.status, 0);
  });
});

test('a record that is locked is another’s, whatever else the hub says of it', async () => {
  const errors = ['UNKNOWN_EXCEPTION', 'UNABLE_TO_LOCK_ROW'].map((errorCode) => ({
    errorCode,
    message: 'said',
  }));
  for (const status of [400, 500]) assert.equal((await claimMeets(answer(status, errors))).outcome, 'taken');
});

suite('a claim waits for the second after the org’s last change', () => {
  const waited = async (changed: number) => {
    const slept: number[] = [];
    row['LastModifiedDate'] = dateTime(hub.clock.now() + changed);
    const taker = client();
    const org = await read(taker);
    const { sleep } = taker.wire;
    Object.assign(taker.wire, {
      sleep: async (milliseconds: number) => {
        slept.push(milliseconds);
        await sleep(milliseconds);
      },
    });
    await claim(taker, org, 'one');
    return slept;
  };

  test('and no longer', async () => {
    assert.deepEqual(await waited(-5000), []);
    const [one = 0, ...more] = await waited(0);
    assert.ok(one > 0 && one <= 1000, String(one));
    assert.deepEqual(more, []);
  });

  test('but two seconds at most, where the hub’s date is of the future', async () => {
    assert.deepEqual(await waited(3_600_000), [2000]);
  });
});

test('a claim leaves room for the word that confirms it, and takes none that was there', () => {
  const change = { by: 'one', until: Date.parse('2099-01-01T00:00:00Z'), claim: 'x' };
  const full = `${'x'.repeat(255 - line.length - 1)}\n${line}`;
  const text = claimText(full, change);
  assert.equal(text.length + confirmation.length, 255);
  assert.equal(readLine(text + confirmation)?.confirmed, 'yes');
  const longer = `${'x'.repeat(500)}\n${line}`;
  assert.equal(claimText(longer, change).length + confirmation.length, longer.length);
  assert.equal(claimText('Mine.', change).split('\n')[0], 'Mine.');
});

test('nothing is written where the hub doesn’t say when the record was changed', async () => {
  const before = hub.requests.length;
  const seen = { id: row.Id, lastModified: 'soon' };
  assert.equal(await replaceDescription(client(), seen, 'Mine.'), false);
  assert.deepEqual(requestsSince(before), []);
});
