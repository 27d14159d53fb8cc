import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  apiErrorMeaning,
  apiFailureMeaning,
  apiProblem,
  isCertainlyUndone,
  isTransient,
} from '../../../src/salesforce/errors/api.ts';
import { ApiFailure } from '../../../src/salesforce/wire/api-failure.ts';

const answer = (status: number, errorCode?: string, message = '', request = 'POST /x'): ApiFailure =>
  new ApiFailure(request, { status, body: errorCode === undefined ? undefined : [{ errorCode, message }] });

void describe('the meaning of a failed API call', () => {
  const cases: [failure: ApiFailure, kind: string, transient: boolean][] = [
    [answer(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'), 'api/daily-requests', false],
    [
      answer(403, 'REQUEST_LIMIT_EXCEEDED', 'ConcurrentPerOrgLongTxn Limit exceeded.'),
      'api/concurrent-requests',
      true,
    ],
    [answer(429), 'api/too-many-requests', true],
    [answer(420), 'api/org-gone', false],
    [answer(502), 'api/server', true],
    [answer(0), 'api/no-answer', true],
    [answer(401, 'INVALID_SESSION_ID', 'Session expired or invalid'), 'api/session', false],
    [answer(400, 'UNABLE_TO_LOCK_ROW', 'unable to obtain exclusive access to this record'), 'api/lock', true],
    [
      answer(400, 'INVALID_TYPE', "sObject type 'ScratchOrgInfo' is not supported."),
      'api/not-a-dev-hub',
      false,
    ],
    [answer(400, 'INVALID_TYPE', "sObject type 'Widget__c' is not supported."), 'data/unknown-field', false],
    [
      answer(
        400,
        'LIMIT_EXCEEDED',
        'organization has reached its daily scratch org signup limit',
        'POST /sobjects/ScratchOrgInfo',
      ),
      'signup/daily-limit',
      false,
    ],
    // The same words of another object are no signup's.
    [
      answer(
        400,
        'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
        'Language: bad value for restricted picklist field: xx',
      ),
      'data/bad-value',
      false,
    ],
    [answer(400, 'DUPLICATE_VALUE', 'Duplicate PermissionSetAssignment.'), 'permission-set/assigned', false],
    [answer(400, 'DUPLICATE_VALUE', 'duplicate value found: Key__c'), 'data/duplicate', false],
    [answer(418, 'TEAPOT'), 'api/unknown', false],
  ];
  for (const [failure, kind, transient] of cases) {
    it(`HTTP ${failure.status} ${failure.errors[0]?.errorCode ?? ''} is ${kind}`, () => {
      assert.equal(apiFailureMeaning(failure).kind, kind);
      assert.equal(isTransient(failure), transient);
    });
  }

  it('is told with what failed and with Salesforce’s own words', () => {
    const problem = apiProblem(
      answer(400, 'STRING_TOO_LONG', 'Name: data value too large'),
      'The import of a.json',
    );
    assert.equal(problem.kind, 'data/bad-value');
    assert.match(
      problem.what,
      /^The import of a\.json failed \(STRING_TOO_LONG: Name: data value too large\)\./,
    );
  });

  describe('with several errors in one answer, which jsforce and `sf` call MULTIPLE_API_ERRORS', () => {
    const several = (...errors: [errorCode: string, message: string][]): ApiFailure =>
      new ApiFailure('POST /sobjects/ScratchOrgInfo', {
        status: 400,
        body: errors.map(([errorCode, message]) => ({ errorCode, message })),
      });

    it('says all of them, and what to do about each', () => {
      const problem = apiProblem(
        several(
          ['SOMETHING_NEW', 'Nobody knows this.'],
          [
            'FIELD_INTEGRITY_EXCEPTION',
            "Can't create scratch org. The specified sourceOrg ID 3SRKB000000KynT isn't valid. Verify the org ID and try again.",
          ],
          ['STRING_TOO_LONG', 'Org Name: data value too large'],
        ),
        'The signup of dev-1',
      );
      assert.equal(problem.kind, 'signup/source-org');
      assert.match(
        problem.what,
        /SOMETHING_NEW: Nobody knows this\.; FIELD_INTEGRITY_EXCEPTION: Can't create/,
      );
      assert.match(problem.what, /STRING_TOO_LONG: Org Name: data value too large/);
      assert.match(problem.fix, /not the shape’s id \(3SR…\)/);
      assert.match(problem.fix, /Correct the value in the data file/);
    });

    it('is transient only if all of them are', () => {
      const busy: [string, string] = ['UNABLE_TO_LOCK_ROW', 'unable to obtain exclusive access'];
      assert.equal(isTransient(several(busy, ['QUERY_TIMEOUT', 'too long'])), true);
      assert.equal(isTransient(several(busy, ['STRING_TOO_LONG', 'Name: data value too large'])), false);
      assert.equal(isTransient(several(busy, ['SOMETHING_NEW', ''])), false);
    });

    it('is explained under that name, for whom a later `sf` step shows nothing else', () => {
      assert.equal(apiErrorMeaning({ code: 'MULTIPLE_API_ERRORS' }).kind, 'api/several');
      assert.match(apiErrorMeaning({ code: 'MULTIPLE_API_ERRORS' }).fix, /`--json`/);
    });
  });

  it('is of one error of several, where an answer has several', () => {
    assert.equal(apiErrorMeaning({ code: 'UNABLE_TO_LOCK_ROW' }).kind, 'api/lock');
    assert.equal(apiErrorMeaning({ code: 'SOMETHING_NEW' }).kind, 'api/unknown');
  });
});

void describe('whether a request may be sent again although doing it twice would be wrong', () => {
  const refused = (code: string): ApiFailure =>
    new ApiFailure('POST /x', { status: 0, reason: code }, { cause: new Error(code) });

  it('yes, when Salesforce refused it, rolled it back, or never saw it', () => {
    assert.ok(isCertainlyUndone(answer(400, 'UNABLE_TO_LOCK_ROW')));
    assert.ok(isCertainlyUndone(answer(429)));
    assert.ok(isCertainlyUndone(answer(503, 'SERVER_UNAVAILABLE')));
    assert.ok(isCertainlyUndone(refused('ECONNREFUSED')));
  });

  it('no, when the answer was lost', () => {
    assert.equal(isCertainlyUndone(answer(502)), false);
    assert.equal(isCertainlyUndone(answer(500, 'UNKNOWN_EXCEPTION')), false);
    assert.equal(isCertainlyUndone(refused('ECONNRESET')), false);
    assert.equal(isCertainlyUndone(new Error('anything else')), false);
  });
});
