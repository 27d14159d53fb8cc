import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { Journal, type DataProgress } from '../../../src/fleet/stages/journal.ts';

const org = '00DKY0000000001';
const other = '00DKY0000000002';
const id = '001KY0000000001AAA';
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
  file = join(folder, 'deeper', 'journal.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

function sent(journal: Journal, batch: number, data = 'd1'): void {
  journal.append({ event: 'sending', org, data, batch });
  journal.append({ event: 'sent', org, data, batch, ids: { [`plan.json#Ref${batch}`]: id } });
}

function nextOf(progress: DataProgress): number | undefined {
  return progress.state === 'known' ? progress.next : undefined;
}

test('an org that the journal does not know may hold anything', () => {
  const journal = new Journal(file);
  journal.append({ event: 'began', org: '00DKY0000000002' });
  assert.deepEqual(journal.dataProgress(org, 'd1'), { state: 'unknown' });
});

test('the next batch, and the ids so far, survive the process', () => {
  const first = new Journal(file);
  first.append({ event: 'began', org });
  sent(first, 0);
  sent(first, 1);
  // Not closed: the process was killed.
  assert.deepEqual(new Journal(file).dataProgress(org, 'd1'), {
    state: 'known',
    next: 2,
    ids: { 'plan.json#Ref0': id, 'plan.json#Ref1': id },
  });
});

test('a batch without an answer is told, with when it was sent', () => {
  const journal = new Journal(file);
  journal.append({ event: 'began', org });
  sent(journal, 0);
  journal.append({ event: 'sending', org, data: 'd1', batch: 1, at: 17 });
  assert.deepEqual(new Journal(file).dataProgress(org, 'd1'), {
    state: 'unanswered',
    next: 1,
    ids: { 'plan.json#Ref0': id },
    sentAt: 17,
  });
});

test('a refused batch is sent again', () => {
  const journal = new Journal(file);
  journal.append({ event: 'began', org });
  sent(journal, 0);
  journal.append({ event: 'sending', org, data: 'd1', batch: 1 });
  journal.append({ event: 'refused', org, data: 'd1', batch: 1 });
  assert.equal(nextOf(journal.dataProgress(org, 'd1')), 1);
});

test('data that was corrected goes in where none of the old went in, and is unknown where some did', () => {
  const journal = new Journal(file);
  journal.append({ event: 'began', org });
  journal.append({ event: 'sending', org, data: 'old', batch: 0 });
  journal.append({ event: 'refused', org, data: 'old', batch: 0 });
  assert.equal(nextOf(journal.dataProgress(org, 'corrected')), 0);
  sent(journal, 0, 'old');
  assert.deepEqual(journal.dataProgress(org, 'corrected'), { state: 'other-data' });
});

test('what was restored from the cache is hearsay until it is checked and begun anew', () => {
  const journal = new Journal(file);
  journal.append({ event: 'began', org });
  sent(journal, 0);
  journal.append({ event: 'restored' });
  assert.deepEqual(journal.dataProgress(org, 'd1'), { state: 'unknown' });
  assert.deepEqual(journal.claimedIds(org, 'd1'), { 'plan.json#Ref0': id });
  journal.append({ event: 'began', org });
  assert.equal(nextOf(journal.dataProgress(org, 'd1')), 0);
});

test('a batch that was on its way in a restored journal may have been answered since', () => {
  const journal = new Journal(file);
  journal.append({ event: 'began', org });
  journal.append({ event: 'sending', org, data: 'd1', batch: 0 });
  journal.append({ event: 'restored' });
  assert.deepEqual(journal.dataProgress(org, 'd1'), { state: 'unknown' });
});

test('half a line, garbage and foreign lines are passed over', () => {
  const first = new Journal(file);
  first.append({ event: 'began', org });
  first.close();
  const foreign = [
    '{"event":"sent","org":"x","data":"d1","batch":0,"ids":{"a":"not an id"}}',
    '{"event":"began","org":"00DKY0000000003","token":"surplus"}',
    '[1,2]',
    '\u0000\u0001',
    '{"event":"sending","org":"00DKY',
  ];
  appendFileSync(file, foreign.join('\n'));
  const second = new Journal(file);
  sent(second, 0);
  const third = new Journal(file);
  assert.equal(nextOf(third.dataProgress(org, 'd1')), 1, 'what came after half a line is read');
  assert.deepEqual(third.dataProgress('00DKY0000000003', 'd1'), { state: 'unknown' });
});

test('the first line after half a line is read', () => {
  const first = new Journal(file);
  first.append({ event: 'began', org });
  first.close();
  appendFileSync(file, '{"event":"sending","org":"00DKY');
  new Journal(file).append({ event: 'script', org });
  assert.equal(new Journal(file).scriptEnded(org), true);
});

test('an id that is more than an id is no entry', () => {
  const journal = new Journal(file);
  journal.append({ event: 'began', org });
  for (const wrong of [`${id}' OR Id != '`, `x'${id}`, '001KY', `${id}\n`])
    journal.append({ event: 'deploy', org, hash: 'h1', id: wrong });
  assert.equal(new Journal(file).deployId(org, 'h1'), undefined);
});

test('a refusal of a later batch is read', () => {
  const journal = new Journal(file);
  journal.append({ event: 'began', org });
  sent(journal, 0);
  sent(journal, 1);
  journal.append({ event: 'sending', org, data: 'd1', batch: 2 });
  journal.append({ event: 'refused', org, data: 'd1', batch: 2 });
  assert.equal(nextOf(new Journal(file).dataProgress(org, 'd1')), 2);
});

test('each org has entries of its own', () => {
  const journal = new Journal(file);
  journal.append({ event: 'restored' });
  for (const one of [org, other]) journal.append({ event: 'began', org: one, at: one === org ? 5 : 6 });
  const ids = { 'plan.json#Ref0': '001KY0000000009AAA' };
  journal.append({ event: 'sent', org: other, data: 'd1', batch: 0, ids });
  journal.append({ event: 'deploy', org: other, hash: 'h1', id });
  journal.append({ event: 'baseline', org: other, rows: { Account: 7 } });
  journal.append({ event: 'script', org: other });
  assert.deepEqual(journal.dataProgress(org, 'd1'), { state: 'known', next: 0, ids: {}, since: 5 });
  assert.deepEqual(journal.dataProgress(other, 'd1'), { state: 'known', next: 1, ids, since: 6 });
  assert.deepEqual([journal.claimedIds(org, 'd1'), journal.claimedIds(other, 'd2')], [{}, {}]);
  assert.equal(journal.deployId(org, 'h1'), undefined);
  assert.equal(journal.baseline(org), undefined);
  assert.equal(journal.scriptEnded(org), false);
});

test('an org is tracked until something is deployed in it, by a deploy or by the script', () => {
  const journal = new Journal(file);
  assert.equal(journal.isTracked(org), true);
  journal.append({ event: 'deploy', org, hash: 'h1', id });
  assert.deepEqual([journal.isTracked(org), journal.isTracked(other)], [false, true]);
  journal.append({ event: 'tracked', org: other });
  assert.equal(journal.isTracked(org), false);
  journal.append({ event: 'tracked', org });
  sent(journal, 0);
  assert.equal(journal.isTracked(org), true, 'rows of data are no components');
  journal.append({ event: 'script', org });
  assert.equal(journal.isTracked(org), false);
});

test('a script that ended in one org of several is known', () => {
  const journal = new Journal(file);
  journal.append({ event: 'began', org });
  assert.equal(journal.scriptEnded(org), false);
  journal.append({ event: 'script', org });
  assert.equal(journal.scriptEnded(org), true);
});

test('the last entry of a kind is found among others', () => {
  const journal = new Journal(file);
  journal.append({ event: 'baseline', org, rows: { Account: 1 } });
  journal.append({ event: 'script', org });
  assert.deepEqual(journal.baseline(org), { Account: 1 });
});

test('other data that went in stays, whatever was sent of this since', () => {
  const journal = new Journal(file);
  journal.append({ event: 'began', org });
  sent(journal, 0, 'old');
  journal.append({ event: 'sending', org, data: 'old', batch: 1 });
  journal.append({ event: 'refused', org, data: 'old', batch: 1 });
  assert.deepEqual(journal.dataProgress(org, 'd1'), { state: 'other-data' });
});

test('a batch without an answer has no time where none was written', () => {
  const journal = new Journal(file);
  journal.append({ event: 'began', org, at: 5 });
  journal.append({ event: 'sending', org, data: 'd1', batch: 0 });
  assert.deepEqual(journal.dataProgress(org, 'd1'), { state: 'unanswered', next: 0, ids: {} });
});

test('a journal that is larger than any run writes knows nothing', () => {
  const journal = new Journal(file);
  journal.append({ event: 'script', org });
  journal.close();
  const most = 128 * 1024 * 1024;
  truncateSync(file, most);
  assert.equal(new Journal(file).scriptEnded(org), true);
  truncateSync(file, most + 1);
  assert.equal(new Journal(file).scriptEnded(org), false);
});

test('a journal that was closed goes on in its file', () => {
  const journal = new Journal(file);
  journal.append({ event: 'began', org });
  journal.close();
  journal.append({ event: 'script', org });
  assert.equal(new Journal(file).scriptEnded(org), true);
});

test('it is for its user alone, and written at once', () => {
  const journal = new Journal(file);
  journal.append({ event: 'script', org });
  assert.equal(statSync(file).mode & 0o077, 0);
  assert.match(readFileSync(file, 'utf8'), /"script"/);
  assert.equal(journal.scriptEnded(org), true);
  assert.equal(journal.scriptEnded('00DKY0000000009'), false);
});

test('the rows that an org had of its own are kept, the last count of them', () => {
  const journal = new Journal(file);
  assert.equal(journal.baseline(org), undefined);
  journal.append({ event: 'baseline', org, rows: { Account: 1 } });
  journal.append({ event: 'baseline', org, rows: { Account: 13 } });
  journal.append({ event: 'baseline', org: '00DKY0000000002', rows: { Account: 7 } });
  assert.deepEqual(new Journal(file).baseline(org), { Account: 13 });
});

test('the last deploy of a content is found', () => {
  const journal = new Journal(file);
  journal.append({ event: 'deploy', org, hash: 'h1', id: '0AfKY0000000001AAA' });
  journal.append({ event: 'deploy', org, hash: 'h2', id: '0AfKY0000000002AAA' });
  journal.append({ event: 'deploy', org, hash: 'h1', id: '0AfKY0000000003AAA' });
  assert.equal(journal.deployId(org, 'h1'), '0AfKY0000000003AAA');
  assert.equal(journal.deployId(org, 'h3'), undefined);
});
