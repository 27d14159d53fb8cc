import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { answerWith } from '../../../../devhub/world/faults.ts';
import { apiRefusals } from '../../../../devhub/errors.ts';
import { dateTime } from '../../../../devhub/world/clock.ts';
import type { HubOrg } from '../../../../src/fleet/plan/member.ts';
import type { Claim } from '../../../../src/fleet/pool/claim.ts';
import { confirmed } from '../../../../src/fleet/pool/confirm.ts';
import { holdOf } from '../../../../src/fleet/pool/hold.ts';
import type { Wire } from '../../../../src/salesforce/wire/wire.ts';
import {
  asClaim,
  claim,
  client,
  description,
  hub,
  later,
  line,
  read,
  requestsSince,
  row,
  said,
  times,
} from './one-org.ts';

test('a claim takes one request, its confirmation one, and what others wrote stays', async () => {
  const taker = client();
  const org = await read(taker);
  const before = hub.requests.length;
  const mine = asClaim(await claim(taker, org, 'acme/app#7'));
  assert.deepEqual([said()?.by, said()?.claim, said()?.confirmed], ['acme/app#7', mine.id, undefined]);
  assert.equal(holdOf(await read(taker), taker.serverNow), 'claimed');
  const between = hub.requests.length;
  assert.equal(await confirmed(taker, mine, times), true);
  assert.deepEqual(requestsSince(before).slice(0, 1), [`PATCH /sobjects/ScratchOrgInfo/${row.Id}`]);
  assert.deepEqual(requestsSince(between), ['POST /composite']);
  assert.equal(
    description(),
    `For the nightly tests.\n${line} by=acme/app#7 until=2099-01-01T00:00:00Z claim=${mine.id} confirmed=yes`,
  );
  assert.equal(holdOf(await read(taker), taker.serverNow), 'held');
});

test('somebody who read before another claim comes too late', async () => {
  const [one, other] = [client(), client()];
  const [seen, seenToo] = [await read(one), await read(other)];
  asClaim(await claim(one, seen, 'one'));
  assert.equal(await claim(other, seenToo, 'other'), 'taken');
  assert.equal(said()?.by, 'one');
});

test('another transaction that has the record is another’s claim', async () => {
  const taker = client();
  const org = await read(taker);
  const effect = { status: 400, body: [{ errorCode: 'UNABLE_TO_LOCK_ROW', message: 'unable to obtain' }] };
  hub.faults.add({ method: 'PATCH', path: /ScratchOrgInfo/, effect: { kind: 'answer', ...effect } });
  assert.equal(await claim(taker, org, 'one'), 'taken');
});

test('of an org that was changed this very second, one claim alone passes, where the check goes with the write', async () => {
  row['LastModifiedDate'] = dateTime(hub.clock.now());
  const takers = Array.from({ length: 8 }, () => client());
  const orgs = await Promise.all(takers.map(read));
  const before = hub.requests.length;
  const outcomes = await Promise.all(
    takers.map((taker, place) => claim(taker, orgs[place] as HubOrg, `t${place}`)),
  );
  const [mine, ...more] = outcomes.filter((outcome) => outcome !== 'taken');
  assert.deepEqual([said()?.claim, more], [mine?.id, []]);
  assert.equal(requestsSince(before).length, takers.length);
});

test('of many claims that pass within one second, the last alone is confirmed', async () => {
  hub.settings.preconditions = 'weak';
  hub.settings.updateMilliseconds = 20;
  const takers = Array.from({ length: 8 }, () => client());
  const orgs = await Promise.all(takers.map(read));
  const claims = await Promise.all(
    takers.map(async (taker, place) => asClaim(await claim(taker, orgs[place] as HubOrg, `t${place}`))),
  );
  later(20);
  const last = said()?.claim;
  const held = await Promise.all(
    takers.map(async (taker, place) => confirmed(taker, claims[place] as Claim, { ...times, confirm: 0 })),
  );
  assert.deepEqual(
    claims.filter((_, place) => held[place]).map(({ id }) => id),
    [last],
  );
  assert.deepEqual([said()?.claim, said()?.confirmed], [last, 'yes']);
});

suite('a taker that is gone before it confirmed', () => {
  test('keeps others off for five minutes', async () => {
    const dead = client();
    asClaim(await claim(dead, await read(dead), 'dead'));
    const next = client();
    later(298);
    assert.equal(holdOf(await read(next), next.serverNow), 'claimed');
    later(4);
    const org = await read(next);
    assert.equal(holdOf(org, next.serverNow), 'free');
    const mine = asClaim(await claim(next, org, 'next'));
    assert.equal(await confirmed(next, mine, times), true);
    assert.equal(said()?.by, 'next');
  });

  test('isn’t confirmed by one whose claim it overwrote', async () => {
    hub.settings.preconditions = 'weak';
    hub.settings.updateMilliseconds = 0;
    const [loser, dead] = [client(), client()];
    const org = await read(loser);
    const seen = await read(dead);
    const lost = asClaim(await claim(loser, org, 'loser'));
    // As if it had been checked before the first was written.
    later(1);
    await dead.patch(`/sobjects/ScratchOrgInfo/${seen.info.Id}`, { Description: `${line} by=dead claim=x` });
    assert.equal(await confirmed(loser, lost, times), false);
    assert.deepEqual([said()?.by, said()?.confirmed], ['dead', undefined]);
  });
});

test('one that is gone whose claim overwrote another within the second keeps its org until its time is over: weak alone', async () => {
  hub.settings.preconditions = 'weak';
  const [loser, dead] = [client(), client()];
  const [seen, seenToo] = [await read(loser), await read(dead)];
  const lost = asClaim(await claim(loser, seen, 'loser'));
  // As if it had been checked before the first was written.
  row['LastModifiedDate'] = seenToo.info.LastModifiedDate ?? null;
  asClaim(await claim(dead, seenToo, 'dead'));
  assert.equal(await confirmed(loser, lost, times), false);
  later(302);
  const org = await read(loser);
  assert.deepEqual([org.line?.by, holdOf(org, loser.serverNow)], ['dead', 'held']);
  assert.equal(holdOf(org, Date.parse('2099-01-01T00:00:01Z')), 'over');
});

test('a taker that comes back after minutes confirms nothing: others take its org for free', async () => {
  const slept = client();
  const mine = asClaim(await claim(slept, await read(slept), 'slept'));
  later(280);
  const before = hub.requests.length;
  assert.equal(await confirmed(slept, mine, times), false);
  assert.deepEqual(requestsSince(before), []);
  assert.equal(said()?.confirmed, undefined);
});

test('in a crowd nothing is written before the claim is known to stand', async () => {
  hub.settings.preconditions = 'weak';
  const [loser, dead] = [client(), client()];
  row['LastModifiedDate'] = dateTime(hub.clock.now() + 2000);
  const [seen, seenToo] = [await read(loser), await read(dead)];
  const lost = asClaim(await claim(loser, seen, 'loser'));
  asClaim(await claim(dead, seenToo, 'dead'));
  const before = hub.requests.length;
  assert.equal(await confirmed(loser, lost, times, { isCrowded: true }), false);
  assert.deepEqual(requestsSince(before), ['GET /query']);
  assert.deepEqual([said()?.by, said()?.confirmed], ['dead', undefined]);
});

suite('a claim whose answer is lost', () => {
  test('counts where it stands', async () => {
    const taker = client();
    const org = await read(taker);
    hub.faults.add({ method: 'PATCH', count: 1, effect: { kind: 'lost-answer' } });
    const mine = asClaim(await claim(taker, org, 'one'));
    assert.equal(await confirmed(taker, mine, times), true);
    assert.equal(said()?.confirmed, 'yes');
  });

  test('doesn’t where nothing was written', async () => {
    const taker = client();
    const org = await read(taker);
    hub.faults.add({ method: 'PATCH', count: 1, effect: { kind: 'reset' } });
    const mine = asClaim(await claim(taker, org, 'one'));
    assert.equal(await confirmed(taker, mine, times), false);
    assert.equal(said()?.by, undefined);
  });
});

suite('the confirmation has a second way', () => {
  test('where the hub refuses requests in one', async () => {
    const taker = client();
    const mine = asClaim(await claim(taker, await read(taker), 'one'));
    hub.faults.add({ path: /\/composite/, effect: answerWith(apiRefusals.notFound()) });
    assert.equal(await confirmed(taker, mine, times), true);
    assert.equal(said()?.confirmed, 'yes');
  });

  test('where somebody edited the record meanwhile', async () => {
    const taker = client();
    const mine = asClaim(await claim(taker, await read(taker), 'one'));
    later(2);
    hub.hub.update(row, { Description: `Edited.\n${description()}` });
    assert.equal(await confirmed(taker, mine, times), true);
    assert.match(description(), /^Edited\.\nFor the nightly tests\.\norgkey:1 .* confirmed=yes$/);
  });

  test('where the hub takes a reference for text', async () => {
    const literally: Wire['fetch'] = async (url, init) => {
      const body = typeof init?.body === 'string' ? init.body : '';
      if (!(url as string).endsWith('/composite')) return fetch(url, init);
      const read = () => ({ httpStatusCode: 200, body: { Description: description() } });
      const before = { referenceId: 'before', ...read() };
      const { compositeRequest } = JSON.parse(body) as {
        compositeRequest: { body?: { Description: string } }[];
      };
      hub.hub.update(row, { Description: compositeRequest[1]?.body?.Description ?? '' });
      return Response.json({ compositeResponse: [before, { referenceId: 'after', ...read() }] });
    };
    const taker = client(literally);
    const mine = asClaim(await claim(taker, await read(taker), 'one'));
    assert.equal(await confirmed(taker, mine, times), true);
    assert.match(description(), /^For the nightly tests\.\norgkey:1 state=ready .* by=one .* confirmed=yes$/);
  });
});

test('a confirmed claim past its time is over, and not free', async () => {
  hub.hub.update(row, { Description: `${line} by=one until=2020-01-01T00:00:00Z claim=x confirmed=yes` });
  later(3600);
  const taker = client();
  const org = await read(taker);
  assert.equal(holdOf(org, taker.serverNow), 'over');
});

test('a record that somebody changes all the time leaves unclear whose claim stands', async () => {
  const taker = client();
  const mine = asClaim(await claim(taker, await read(taker), 'one'));
  hub.faults.add({
    method: 'PATCH',
    effect: { kind: 'answer', status: 412, body: [{ errorCode: 'PRECONDITION_FAILED', message: 'changed' }] },
  });
  await assert.rejects(confirmed(taker, mine, times), { kind: 'pool/unclear' });
});
