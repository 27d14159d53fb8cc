import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { answerWith, type FaultEffect } from '../../../../devhub/world/faults.ts';
import { apiRefusals } from '../../../../devhub/errors.ts';
import { confirmed } from '../../../../src/fleet/pool/confirm.ts';
import { ApiFailure } from '../../../../src/salesforce/wire/api-failure.ts';
import {
  answer,
  asClaim,
  claim,
  client,
  description,
  hub,
  line,
  read,
  refusal,
  requestsSince,
  row,
  said,
  times,
} from './one-org.ts';

suite('a confirmation', () => {
  /** A claim that was written, and what its confirmation asked for. */
  async function confirm(prepare: () => void, isCrowded = false) {
    const taker = client();
    const mine = asClaim(await claim(taker, await read(taker), 'one'));
    prepare();
    const before = hub.requests.length;
    const outcome = await confirmed(taker, mine, times, { isCrowded }).catch((error: unknown) => error);
    const requests = requestsSince(before).map((request) => request.replace(/ScratchOrgInfo.*/, ''));
    return { outcome, requests };
  }
  const one = ['POST /composite'];
  const look = 'GET /query';
  const write = 'PATCH /sobjects/';
  const onWrite = (effect: FaultEffect, count = Infinity) =>
    hub.faults.add({ method: 'PATCH', count, effect });
  const onOne = (effect: FaultEffect) => hub.faults.add({ path: /\/composite/, effect });

  test('that was written and not answered is found there, and not written again', async () => {
    const { outcome, requests } = await confirm(() => onOne({ kind: 'lost-answer' }));
    assert.equal(outcome, true);
    assert.deepEqual(requests.slice(-1), [look]);
    assert.ok(!requests.includes(write));
    assert.equal(said()?.confirmed, 'yes');
  });

  test('by parts that was written and not answered neither', async () => {
    const { outcome, requests } = await confirm(() => onWrite({ kind: 'lost-answer' }, 1), true);
    assert.deepEqual([outcome, requests], [true, [look, write, look]]);
    assert.match(description(), /confirmed=yes$/);
  });

  test('is none where the record is gone', async () => {
    for (const isCrowded of [false, true]) {
      const { outcome, requests } = await confirm(() => {
        hub.hub.table('ScratchOrgInfo').delete(row.Id);
      }, isCrowded);
      assert.deepEqual([outcome, requests], [false, isCrowded ? [look] : [...one, look]]);
      hub.hub.table('ScratchOrgInfo').insert(row);
      hub.hub.update(row, { Description: line });
    }
  });

  test('is none where the description was emptied: nothing more is asked', async () => {
    const { outcome, requests } = await confirm(() => hub.hub.update(row, { Description: null }));
    assert.deepEqual([outcome, requests], [false, one]);
  });

  test('by parts is none where another claim came in between', async () => {
    const comesFirst = () => {
      hub.hub.update(row, { Description: `${line} by=other claim=y` });
      return true;
    };
    const { outcome, requests } = await confirm(() => {
      hub.faults.add({
        ...{ method: 'PATCH', when: comesFirst },
        effect: refusal(412, 'PRECONDITION_FAILED'),
      });
    }, true);
    assert.deepEqual([outcome, requests], [false, [look, write, look]]);
    assert.deepEqual([said()?.by, said()?.confirmed], ['other', undefined]);
  });

  for (const [what, body] of [
    ['nothing', {}],
    ['no list', { compositeResponse: 'yes' }],
    [
      'other parts',
      { compositeResponse: [null, 'part', { referenceId: 'x', httpStatusCode: 200, body: {} }] },
    ],
    [
      'parts that failed',
      {
        compositeResponse: ['before', 'after'].map((referenceId) => ({
          referenceId,
          httpStatusCode: 400,
          body: { Description: '' },
        })),
      },
    ],
    [
      'parts without a body',
      {
        compositeResponse: ['before', 'after'].map((referenceId) => ({
          referenceId,
          httpStatusCode: 200,
          body: null,
        })),
      },
    ],
  ] as const)
    test(`goes by parts where the answer in one has ${what}`, async () => {
      const { outcome, requests } = await confirm(() => onOne(answer(200, body)));
      assert.deepEqual([outcome, requests], [true, [...one, look, write]]);
      assert.equal(said()?.confirmed, 'yes');
    });

  test('in one reads, writes on condition, and reads again, in that order, each for itself', async () => {
    const sent: unknown[] = [];
    const taker = client(async (url, init) => {
      if ((url as string).endsWith('/composite')) sent.push(JSON.parse(init?.body as string));
      return fetch(url, init);
    });
    const mine = asClaim(await claim(taker, await read(taker), 'one'));
    assert.equal(await confirmed(taker, mine, times), true);
    const [request] = sent as [{ [key: string]: unknown; compositeRequest: Record<string, unknown>[] }];
    assert.deepEqual([request['allOrNone'], request['collateSubrequests'], sent.length], [false, false, 1]);
    assert.deepEqual(
      request.compositeRequest.map(({ method, httpHeaders }) => [method, httpHeaders]),
      [
        ['GET', undefined],
        ['PATCH', { 'If-Unmodified-Since': new Date(mine.writtenBy ?? 0).toUTCString() }],
        ['GET', undefined],
      ],
    );
  });

  test('waits for no answer longer than a claim does', { timeout: 30_000 }, async () => {
    for (const path of [/\/composite/, /FROM ScratchOrgInfo WHERE Id IN/, /sobjects\/ScratchOrgInfo/]) {
      hub.hub.update(row, { Description: line });
      const taker = client();
      const mine = asClaim(await claim(taker, await read(taker), 'one'));
      hub.faults.add({ path, count: 1, effect: { kind: 'stall' } });
      const isCrowded = path.source !== '\\/composite';
      assert.equal(await confirmed(taker, mine, { ...times, claim: 200 }, { isCrowded }), true, path.source);
    }
  });

  test('that the hub refuses for good is thrown at once', async () => {
    const { outcome, requests } = await confirm(() => onWrite(answerWith(apiRefusals.notFound())), true);
    assert.ok(outcome instanceof ApiFailure);
    assert.deepEqual([outcome.status, requests], [404, [look, write]]);
  });

  test('that fails again and again for reasons that pass is tried ten times', async () => {
    const { outcome, requests } = await confirm(() => onWrite({ kind: 'server-error' }), true);
    assert.ok(outcome instanceof ApiFailure, String(outcome));
    assert.equal(outcome.status, 503);
    assert.equal(requests.filter((request) => request === write).length, 10);
  });

  test('that succeeds at the tenth try counts', async () => {
    const { outcome, requests } = await confirm(() => onWrite({ kind: 'server-error' }, 9), true);
    assert.equal(outcome, true);
    assert.equal(requests.filter((request) => request === write).length, 10);
  });
});
