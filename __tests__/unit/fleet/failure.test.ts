import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failureOf, isOutOfAllocation, OrgLost } from '../../../src/fleet/stages/failure.ts';
import { Problem, Problems } from '../../../src/problem.ts';
import { apiErrors } from '../../../src/salesforce/errors/api.ts';
import { problemOf } from '../../../src/salesforce/errors/error-meaning.ts';
import { setupErrors } from '../../../src/salesforce/errors/setup.ts';
import { signupErrorMeaning, signupErrors } from '../../../src/salesforce/errors/signup.ts';
import { ApiFailure } from '../../../src/salesforce/wire/api-failure.ts';
import { PollingTimeout } from '../../../src/salesforce/wire/polling.ts';

const text = { what: 'It broke.', fix: 'Mend it.' };
const next = (error: unknown): string => failureOf(error, 'The stage data of dev-7').next;

describe('an org that failed', () => {
  it('is replaced where another signup may do better: by every transient kind of the tables', () => {
    const kinds = [...signupErrors, ...apiErrors, ...setupErrors].filter(({ transient }) => transient);
    assert.ok(kinds.length > 10);
    for (const { kind } of kinds) assert.equal(next(new Problem({ kind, ...text })), 'replace', kind);
  });

  it('is replaced after a signup error that no table knows, whatever its family', () => {
    for (const code of ['C-4711', 'S-4711', 'SH-4711', 'X-1', '']) {
      const error = { code };
      const problem = problemOf(signupErrorMeaning(error), 'The signup of a@x.test', error);
      assert.equal(problem.kind, 'signup/unknown', code);
      assert.equal(next(problem), 'replace', code);
    }
  });

  it('stays where another would fail the same way', () => {
    for (const code of ['S-2006', 'C-1016', 'C-1033']) {
      const error = { code };
      assert.equal(next(problemOf(signupErrorMeaning(error), 'The signup', error)), 'keep', code);
    }
    assert.equal(next(new Problem({ kind: 'deploy/apex', ...text })), 'keep');
    assert.equal(next(new PollingTimeout(60_000)), 'keep');
    assert.equal(next(new Error('surprise')), 'keep');
  });

  it('is replaced when it is gone, or its data is unknown', () => {
    assert.equal(next(new OrgLost({ kind: 'fleet/data-unknown', ...text })), 'replace');
    assert.equal(next(new Problem({ kind: 'api/org-gone', ...text })), 'replace');
    assert.equal(next(new ApiFailure('GET /limits', { status: 420 })), 'replace');
    assert.equal(next(new Problem({ kind: 'scratch/not-replicated', ...text })), 'replace');
  });

  it('by an API call is replaced or stays as the answer is transient or not', () => {
    assert.equal(next(new ApiFailure('GET /limits', { status: 503 })), 'replace');
    const body = [{ errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY', message: 'insufficient access rights' }];
    assert.equal(next(new ApiFailure('POST /x', { status: 403, body })), 'keep');
  });
});

describe('what is said of a failure', () => {
  const said = (error: unknown) => failureOf(error, 'The stage data of dev-7');

  it('is the problem’s own text', () => {
    const problem = new Problem({ kind: 'a/b', ...text, why: 'It was old.' });
    assert.deepEqual(said(problem), { kind: 'a/b', ...text, why: 'It was old.', next: 'keep', lasts: true });
    assert.equal('why' in said(new Problem({ kind: 'a/b', ...text })), false);
  });

  it('joins several problems, and each thing to do once', () => {
    const other = new Problem({ kind: 'c/d', what: 'It fell.', why: 'It was late.', fix: 'Mend it.' });
    const third = new Problem({ kind: 'e/f', what: 'It sank.', fix: 'Lift it.' });
    assert.deepEqual(said(new Problems([new Problem({ kind: 'a/b', ...text }), other, third])), {
      kind: 'a/b',
      what: 'It broke. It fell. It sank.',
      fix: 'Mend it. Lift it.',
      next: 'keep',
      lasts: true,
    });
    assert.equal(said(new Problems([other])).why, 'It was late.');
    assert.equal(said(new Problems([])).kind, 'fleet/unexpected');
  });

  it('names what did not end, and after how long', () => {
    const { kind, what } = said(new PollingTimeout(30 * 60_000));
    assert.equal(kind, 'fleet/timeout');
    assert.match(what, /^The stage data of dev-7 did not end within 30 minutes\.$/);
  });

  it('quotes what nobody foresaw', () => {
    const { kind, what } = said(new Error('surprise'));
    assert.equal(kind, 'fleet/unexpected');
    assert.match(what, /^The stage data of dev-7 failed: surprise\.$/);
  });

  it('of an API call names what failed and Salesforce’s words', () => {
    const body = [{ errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY', message: 'insufficient access rights' }];
    const { what } = said(new ApiFailure('POST /x', { status: 403, body }));
    assert.match(what, /The stage data of dev-7.*INSUFFICIENT_ACCESS_OR_READONLY/);
  });
});

it('a limit ends all further signups, and nothing else does', () => {
  assert.equal(isOutOfAllocation('signup/daily-limit'), true);
  assert.equal(isOutOfAllocation('signup/active-limit'), true);
  assert.equal(isOutOfAllocation('signup/unknown'), false);
});
