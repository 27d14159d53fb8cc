import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it, test } from 'node:test';
import { repository } from '../../../harness/installed-action.ts';
import { node24 } from '../../../harness/process.ts';
import { numbersOf } from '../../../chaos/numbers.ts';
import { Totals } from '../../../chaos/totals.ts';

/** Ends a proof that would run on; no refusal takes so long. */
const timeout = 60_000;

function run(script: string, ...options: string[]) {
  const done = spawnSync(node24(), [join(repository, 'chaos', script), ...options], {
    encoding: 'utf8',
    timeout,
  });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

describe('a proof proves nothing without a run', () => {
  for (const text of ['x', '0', '', '-1', '1.5', '0x2', '1e1', '99999999999999999999']) {
    it(`and refuses --seeds "${text}"`, () => {
      const { status, stdout, stderr } = run('take.ts', `--seeds=${text}`);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.ok(stderr.includes(`--seeds takes a whole number from 1, not "${text}"`), stderr);
    });
  }

  it('and names every option that is wrong', () => {
    const { status, stderr } = run('take.ts', '--takers=0', '--kills=x', '--seconds=0', '--first-seed=1.5');
    assert.equal(status, 1);
    assert.match(stderr, /--takers takes a whole number from 1, not "0"/);
    assert.match(stderr, /--kills takes a whole number from 0, not "x"/);
    assert.match(stderr, /--seconds takes a number above 0, not "0"/);
    assert.match(stderr, /--first-seed takes a whole number from 1, not "1\.5"/);
  });

  it('and kills no more takers than there are', () => {
    const { status, stdout, stderr } = run('take.ts', '--takers=2', '--kills=3', '--first-seed=2');
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /--kills takes at most the 2 of --takers, not 3/);
    const scenario = JSON.stringify({ mode: 'strict', seed: 2, takers: 2, kills: 3, seconds: 1 });
    const script = `await (await import('./chaos/take-run.ts')).playTake(${scenario})`;
    const alone = spawnSync(node24(), ['--input-type=module', '-e', script], {
      ...{ encoding: 'utf8', cwd: repository, timeout },
    });
    assert.equal(alone.status, 1);
    assert.match(alone.stderr, /can’t kill 3 of 2 takers/);
  });

  it('nor does one of fleets', () => {
    for (const options of [['--runs=x'], ['--runs=0'], ['--orgs=0'], ['--rate=-1']]) {
      const { status, stderr } = run('main.ts', ...options);
      assert.equal(status, 1);
      assert.match(stderr, /takes a whole number from 1, not/);
    }
  });
});

test('no run is no good total', () => assert.equal(new Totals().isGood, false));

describe('numbersOf', () => {
  it('reads whole numbers, fractions where they make sense, and leaves out what was not given', () => {
    assert.deepEqual(
      numbersOf(
        { runs: '12', kills: '0', seconds: '2.5', wait: '0.5', orgs: undefined },
        { kills: 'from 0', seconds: 'fraction', wait: 'fraction' },
      ),
      { runs: 12, kills: 0, seconds: 2.5, wait: 0.5, orgs: undefined },
    );
  });

  for (const text of ['', ' 1', '.5', '1.', '-2.5', '0.0', 'NaN', 'Infinity', '1e3']) {
    it(`takes no fraction "${text}"`, () => {
      assert.throws(() => numbersOf({ seconds: text }, { seconds: 'fraction' }), /--seconds takes/);
    });
  }
});
