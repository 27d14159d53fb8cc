import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { durationText } from '../../../src/fleet/report/duration.ts';
import { finalLine, progressLines, remainingMilliseconds } from '../../../src/fleet/report/progress.ts';
import { failedOrg, org, report, stageRuns, start } from './fleet-report.ts';

suite('the log of a fleet at work', () => {
  test('counts the orgs, and says what is going on in each stage', () => {
    const fleet = report([
      org(1),
      failedOrg(2),
      org(3, { state: 'running', stages: stageRuns(10, [60, 5, 40], 'running') }),
      org(4, { state: 'running', stages: stageRuns(30, [60], 'running') }),
      org(5, { state: 'waiting', stages: [] }),
    ]);
    assert.deepEqual(progressLines(fleet, start + 100_000), [
      '1 of 5 ready · 1 failed · 2 under way · 1 waiting · 1 m 40 s so far',
      '  signup           1 in progress · 2 done · 1 failed · 1 m 00 s each · longest 1 m 10 s',
      '  packages         1 in progress · 1 done · 40 s each · longest 25 s',
    ]);
  });

  test('estimates the time to go once two orgs are ready', () => {
    const ready = [1, 2, 3].map((number) => org(number, { stages: stageRuns(number * 10, [60, 10]) }));
    const left = [4, 5].map((number) =>
      org(number, { state: 'running', stages: stageRuns(95, [60], 'running') }),
    );
    const now = start + 105_000;
    // One is ready every 10 s, but each that is left has 50 s of signup and 10 s of login before it.
    const stagesOfIt = ['signup', 'login'];
    assert.equal(remainingMilliseconds(report([...ready, ...left], { stages: stagesOfIt }), now), 60_000);
    assert.equal(remainingMilliseconds(report([...ready.slice(1, 2), ...left]), now), undefined);
    assert.equal(remainingMilliseconds(report(ready), now), undefined);
    assert.match(
      progressLines(report([...ready, ...left], { stages: stagesOfIt }), now)[0] ?? '',
      / · about 1 m 00 s to go$/,
    );
  });

  test('with many orgs waiting, the estimate follows the pace so far', () => {
    const ready = [1, 2, 3].map((number) => org(number, { stages: stageRuns(number * 10, [60, 10]) }));
    const waiting = Array.from({ length: 30 }, (_, index) =>
      org(index + 4, { state: 'waiting', stages: [] }),
    );
    assert.equal(
      remainingMilliseconds(report([...ready, ...waiting], { stages: ['signup', 'login'] }), start + 100_000),
      300_000,
    );
  });

  test('is never negative, and moves with an org that is late', () => {
    const ready = [1, 2].map((number) => org(number, { stages: stageRuns(0, [60, 10]) }));
    const slow = org(3, { state: 'running', stages: stageRuns(0, [60, 10], 'running') });
    assert.equal(
      remainingMilliseconds(report([...ready, slow], { stages: ['signup', 'login'] }), start + 90_000),
      10_000,
    );
    assert.equal(
      remainingMilliseconds(report([...ready, slow], { stages: ['signup', 'login'] }), start + 70_000),
      0,
    );
  });
});

suite('the last line about an org', () => {
  const now = start + 600_000;
  test('of one that is ready has its username, and how it came about', () => {
    assert.equal(
      finalLine(org(7), now),
      'dev-7 is ready after 2 m 30 s: morning.7.dev.7a@00dxx0000001gpleay.orgkey',
    );
    assert.match(
      finalLine(org(7, { adopted: true, attempt: 2 }), now),
      /\(it was there already, attempt 2\): /,
    );
  });

  test('of one that failed has the stage, the reason and what to do', () => {
    assert.equal(
      finalLine(failedOrg(7), now),
      'dev-7 failed after 1 m 00 s in signup: Salesforce could not create the org (C-9999). Run the job again.',
    );
  });

  test('of one that the run left says so', () => {
    assert.equal(finalLine(org(7, { state: 'given-up', stages: [] }), now), 'dev-7 was left unfinished.');
  });
});

test('durations read well at every size', () => {
  const texts = [-5, 0, 850, 999.7, 4_520, 9_960, 42_000, 59_900, 185_000, 3_599_999, 3_720_000].map(
    durationText,
  );
  assert.deepEqual(texts, [
    '0 ms',
    '0 ms',
    '850 ms',
    '1.0 s',
    '4.5 s',
    '10 s',
    '42 s',
    '1 m 00 s',
    '3 m 05 s',
    '1 h 00 m',
    '1 h 02 m',
  ]);
});
