import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { type DevHub, type ScratchOrg, startDevHub } from '../../../devhub/index.ts';
import { LineWriter } from '../../../src/fleet/run/line-writer.ts';
import type { DescriptionRights } from '../../../src/salesforce/scratch-orgs/descriptions.ts';
import type { ScratchOrgInfo } from '../../../src/salesforce/scratch-orgs/scratch-orgs.ts';
import { hubClient, testWire, type TestWire } from '../salesforce/org-clients.ts';

let hub: DevHub;
let wire: TestWire;
let warnings: string[];

beforeEach(async () => {
  hub = await startDevHub();
  wire = testWire(hub);
  warnings = [];
});
afterEach(() => hub.close());

function writerOn(
  through: TestWire = wire,
  rights: DescriptionRights = {},
  stopped?: AbortSignal,
): LineWriter {
  return new LineWriter(hubClient(hub, through), rights, {
    warn: (sentence) => warnings.push(sentence),
    stopped: stopped ?? new AbortController().signal,
  });
}

function org(name: string, description: string | null = 'orgkey:1 state=making digest=d1'): ScratchOrg {
  return hub.createScratchOrg({
    username: `${name}@x.test`,
    ageMilliseconds: 3_600_000,
    fields: { Description: description },
  });
}

function infoOf({ info }: ScratchOrg): ScratchOrgInfo {
  return info as unknown as ScratchOrgInfo;
}

function textOf({ info }: ScratchOrg): unknown {
  return info['Description'];
}

/** `GET query`, `PATCH sobjects`, … */
function calls(): string[] {
  return hub.requests.map(({ method, path }) => `${method} ${path.split('/').at(-1) ?? ''}`);
}

const ready = { state: 'ready', digest: 'd1' } as const;
/** At any time. */
const saysReady = /^orgkey:1 state=ready at=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ digest=d1$/;

/** A person, or another tool, changes the record between our look and our write, two seconds later. */
function meddling(when: RegExp, change: () => void, times = 1): TestWire {
  let left = times;
  return {
    ...wire,
    fetch: async (url, init) => {
      if (
        init?.method === 'PATCH' &&
        when.test(url instanceof Request ? url.url : url.toString()) &&
        left > 0
      ) {
        left -= 1;
        hub.clock.advance(2000);
        change();
      }
      return wire.fetch(url, init);
    },
  };
}

function describeAs({ info }: ScratchOrg, text: string): void {
  hub.hub.update(info, { Description: text });
}

test('forty lines are one look and one write, after five seconds at most', async () => {
  const orgs = Array.from({ length: 40 }, (_, index) => org(`a${index}`));
  const writer = writerOn();
  for (const one of orgs) writer.put(infoOf(one), 'dev-1', ready);
  await writer.close();
  for (const one of orgs) assert.match(String(textOf(one)), saysReady);
  assert.deepEqual(calls(), ['GET query', 'PATCH sobjects']);
  assert.deepEqual(warnings, []);
  writer.put(infoOf(orgs[0] ?? org('none')), 'dev-1', { state: 'failed', digest: 'd1' });
  await writer.close();
  assert.ok(wire.slept.every((time) => time <= 5000));
});

test('450 lines are three collections', async () => {
  hub.settings.limits.activeScratchOrgs = 1000;
  const orgs = Array.from({ length: 450 }, (_, index) => org(`a${index}`));
  const writer = writerOn();
  for (const one of orgs) writer.put(infoOf(one), 'dev-1', ready);
  await writer.close();
  assert.equal(calls().filter((call) => call === 'PATCH sobjects').length, 3);
  for (const one of orgs) assert.match(String(textOf(one)), saysReady);
});

test('what a poll has just read need not be read again; a second later it must', async () => {
  const [one, other] = [org('a'), org('b')];
  const writer = writerOn();
  writer.put(infoOf(one), 'dev-1', ready);
  assert.deepEqual(writer.usernames(), ['a@x.test']);
  writer.seen([infoOf(one)], 10_000);
  await writer.close();
  assert.deepEqual(calls(), ['PATCH sobjects']);
  assert.match(String(textOf(one)), saysReady);
  writer.seen([infoOf(other)], undefined);
  hub.clock.advance(1500);
  describeAs(other, 'Mine!\norgkey:1 state=making digest=d1');
  writer.put(infoOf(other), 'dev-2', ready);
  await writer.close();
  assert.match(String(textOf(other)), /^Mine!\norgkey:1 state=ready/);
});

test('all that others wrote stays, and a line that was wiped is written anew', async () => {
  const [edited, wiped] = [org('a', 'For Ann\r\norgkey:1 state=making x=1\r\n:-)'), org('b', null)];
  const writer = writerOn();
  for (const one of [edited, wiped]) writer.put(infoOf(one), 'dev-1', ready);
  await writer.close();
  assert.match(String(textOf(edited)), /^For Ann\r\norgkey:1 state=ready at=\S+ digest=d1 x=1\r\n:-\)$/);
  assert.match(String(textOf(wiped)), saysReady);
});

test('a line that says so already is not written, nor one that somebody holds', async () => {
  const texts = [
    'orgkey:1 state=ready digest=d1',
    'orgkey:1 state=ready digest=d0 by=ann',
    'orgkey:1 claim=c1',
  ];
  const orgs = texts.map((text, index) => org(`a${index}`, text));
  const writer = writerOn();
  for (const one of orgs) writer.put(infoOf(one), 'dev-1', ready);
  await writer.close();
  assert.deepEqual(orgs.map(textOf), texts);
  assert.deepEqual(calls(), ['GET query']);
});

test('the line of an org that is ready goes by itself, under the condition that nobody was faster', async () => {
  const one = org('a', 'orgkey:1 state=ready digest=d0');
  const through = meddling(/sobjects\/ScratchOrgInfo\//, () =>
    describeAs(one, 'Ann was here\norgkey:1 state=ready digest=d0'),
  );
  const writer = writerOn(through);
  writer.put(infoOf(one), 'dev-1', ready);
  await writer.close();
  assert.match(String(textOf(one)), /^Ann was here\norgkey:1 state=ready at=\S+ digest=d1$/);
  const patches = hub.requests.filter(({ method }) => method === 'PATCH').map(({ status }) => status);
  assert.deepEqual(patches, [412, 204]);
});

test('ready is taken back, unless somebody takes the org first', async () => {
  const [free, taken] = [
    org('a', 'orgkey:1 state=ready digest=d0'),
    org('b', 'orgkey:1 state=ready digest=d0'),
  ];
  const making = { state: 'making', digest: 'd1' } as const;
  assert.equal(await writerOn().takeBack(infoOf(free), 'dev-1', making), 'ours');
  assert.match(String(textOf(free)), /state=making at=\S+ digest=d1$/);
  const claim = 'orgkey:1 state=ready digest=d0 by=ann claim=c1';
  const through = meddling(/sobjects\/ScratchOrgInfo\//, () => describeAs(taken, claim));
  assert.equal(await writerOn(through).takeBack(infoOf(taken), 'dev-2', making), 'held');
  assert.equal(textOf(taken), claim);
});

test('a record that others change without end is given up with a warning', async () => {
  const one = org('a', 'orgkey:1 state=ready digest=d0');
  let turn = 0;
  const through = meddling(
    /sobjects\/ScratchOrgInfo\//,
    () => describeAs(one, `${(turn += 1)}\norgkey:1 state=ready digest=d0`),
    Infinity,
  );
  const writer = writerOn(through);
  writer.put(infoOf(one), 'dev-1', ready);
  await writer.close();
  assert.match(warnings.join('\n'), /1 org stands \(dev-1\): somebody else changes it all the time/);
});

for (const kind of ['lost-answer', 'reset', 'server-error', 'malformed'] as const) {
  test(`${kind} costs no line, and writes none over what came after it`, async () => {
    const one = org('a');
    hub.faults.add({ method: 'PATCH', count: 1, effect: { kind } });
    let sent = 0;
    const writer = writerOn(meddling(/composite/, () => (sent += 1), Infinity));
    writer.put(infoOf(one), 'dev-1', ready);
    await writer.close();
    assert.match(String(textOf(one)), saysReady);
    const isDone = kind === 'lost-answer' || kind === 'malformed';
    assert.equal(sent, isDone ? 1 : 2, 'looked at, and not written, if it was done');
    assert.deepEqual(warnings, []);
  });
}

test('a locked record is tried again, the others are through', async () => {
  const [locked, other] = [org('a'), org('b')];
  const error = {
    statusCode: 'UNABLE_TO_LOCK_ROW',
    message: 'unable to obtain exclusive access',
    fields: [],
  };
  const body = [{ success: false, errors: [error] }];
  hub.faults.add({ method: 'PATCH', count: 1, effect: { kind: 'answer', status: 200, body } });
  const writer = writerOn();
  writer.put(infoOf(locked), 'dev-1', ready);
  await writer.close();
  writer.put(infoOf(other), 'dev-2', ready);
  await writer.close();
  for (const one of [locked, other]) assert.match(String(textOf(one)), saysReady);
});

test('a hub that says no, or nothing, is one warning that names the orgs', async () => {
  const orgs = [org('a'), org('b')];
  hub.faults.add({ method: 'PATCH', effect: { kind: 'server-error' } });
  const writer = writerOn();
  for (const [index, one] of orgs.entries()) writer.put(infoOf(one), `dev-${index + 1}`, ready);
  await writer.close();
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] ?? '', /^The hub didn't take how 2 orgs stand \(dev-1, dev-2\): /);
});

test('the line of an org that is gone is nobody’s concern', async () => {
  const one = org('a');
  hub.hub.table('ScratchOrgInfo').delete(one.info.Id);
  const writer = writerOn();
  writer.put(infoOf(one), 'dev-1', ready);
  await writer.close();
  assert.deepEqual(warnings, []);
});

test('a signup’s line comes after the definition’s description', () => {
  const writer = writerOn();
  const { Description = '' } = writer.signupFields('For the night', 'd1');
  assert.match(Description, /^For the night\norgkey:1 state=making at=\S+ digest=d1$/);
  assert.match(writer.signupFields(undefined, 'd1').Description ?? '', /^orgkey:1 state=making/);
  assert.deepEqual(writer.signupFields(['no text'], 'd1'), {}, 'Salesforce says what is wrong with it');
  assert.equal(writer.cuts('x'.repeat(100)), false);
  assert.equal(writer.cuts('x'.repeat(250)), true);
  assert.equal(writerOn(wire, { length: 32_000 }).cuts('x'.repeat(250)), false, 'a hub that takes more');
});

test('without the right to write, nothing is sent, not even at the signup', async () => {
  const one = org('a');
  const writer = writerOn(wire, { missing: 'Edit on Scratch Org Infos' });
  writer.put(infoOf(one), 'dev-1', ready);
  assert.equal(await writer.takeBack(infoOf(one), 'dev-1', ready), 'ours');
  assert.deepEqual(writer.signupFields('For the night', 'd1'), {});
  assert.deepEqual(writer.fields, []);
  await writer.close();
  assert.deepEqual(calls(), []);
});

test('of a run that was stopped, lines go out at once', async () => {
  const one = org('a');
  const controller = new AbortController();
  const writer = writerOn(wire, {}, controller.signal);
  controller.abort();
  writer.put(infoOf(one), 'dev-1', ready);
  await writer.close();
  assert.match(String(textOf(one)), saysReady);
});
