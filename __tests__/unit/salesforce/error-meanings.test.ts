import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  apiErrorMeaning,
  apiErrors,
  apiFailureMeaning,
  apiProblem,
  isCertainlyUndone,
  isTransient,
} from '../../../src/salesforce/errors/api.ts';
import { ApiFailure } from '../../../src/salesforce/wire/api-failure.ts';
import {
  deployErrorMeaning,
  packageErrorMeaning,
  setupErrors,
} from '../../../src/salesforce/errors/setup.ts';
import { signupErrorMeaning, signupErrors } from '../../../src/salesforce/errors/signup.ts';

const answer = (status: number, errorCode?: string, message = '', request = 'POST /x'): ApiFailure =>
  new ApiFailure(request, { status, body: errorCode === undefined ? undefined : [{ errorCode, message }] });

void describe('the meaning of a failed signup', () => {
  const cases: [code: string | null, text: string, kind: string, transient: boolean][] = [
    ['C-1007', '', 'signup/duplicate-username', false],
    ['C-1015', '', 'signup/my-domain', true],
    ['C-1016', '', 'signup/connected-app', false],
    ['C-1018', '', 'signup/subdomain-invalid', false],
    ['C-1019', '', 'signup/subdomain-taken', true],
    ['C-1027', '', 'signup/template-not-supported', false],
    ['C-1033', '', 'signup/template-version', false],
    ['C-9998', '', 'signup/refused', false],
    ['C-9999', '', 'signup/fatal', true],
    ['S-2006', '', 'signup/country', false],
    ['SH-0002', '', 'signup/org-shape', false],
    ['SN-0001', '', 'signup/snapshot-expired', false],
    ['VR-0001', '', 'signup/version-refused', true],
    ['T-0003', '', 'signup/template-refused', false],
    ['SN-4711', '', 'signup/unknown', false],
    ['C-4711', '', 'signup/unknown', true],
    [null, '', 'signup/unknown', true],
    [
      'LIMIT_EXCEEDED',
      'The signup request failed because this organization has reached its daily scratch org signup limit',
      'signup/daily-limit',
      false,
    ],
    [
      'LIMIT_EXCEEDED',
      'The signup request failed because this organization has reached its active scratch org limit',
      'signup/active-limit',
      false,
    ],
    [
      'REQUIRED_FIELD_MISSING',
      'Required fields are missing: [ConnectedAppConsumerKey, ConnectedAppCallbackUrl]',
      'signup/app-not-named',
      false,
    ],
    ['REQUIRED_FIELD_MISSING', 'Required fields are missing: [Edition]', 'signup/edition-missing', false],
    [
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
      'Edition: bad value for restricted picklist field: Develper',
      'signup/picklist',
      false,
    ],
    [
      'INSUFFICIENT_ACCESS_OR_READONLY',
      "You don't have permission to create Partner Edition organizations. To enable this functionality, please log a case in the Partner Community.",
      'signup/partner-edition',
      false,
    ],
    [
      'NUMBER_OUTSIDE_VALID_RANGE',
      'DurationDays: value outside of valid range on numeric field: 99',
      'signup/duration',
      false,
    ],
    ['INVALID_EMAIL_ADDRESS', 'Username: invalid email address: dev-1', 'signup/address', false],
    [
      'INVALID_INPUT',
      'We don’t recognize this namespace: smon. Did you register it in your Dev Hub org?',
      'signup/namespace-unknown',
      false,
    ],
  ];
  for (const [code, text, kind, transient] of cases) {
    it(`${code ?? 'no code'} ${text} is ${kind}, ${transient ? 'transient' : 'permanent'}`, () => {
      const meaning = signupErrorMeaning({ code, text });
      assert.deepEqual([meaning.kind, meaning.transient], [kind, transient]);
    });
  }
});

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

void describe('the meaning of a failed installation or deploy', () => {
  it('comes from Salesforce’s text', () => {
    assert.equal(
      packageErrorMeaning({
        text: 'Please provide installationkey when querying against SubscriberPackageVersion',
      }).kind,
      'package/installation-key-missing',
    );
    assert.equal(
      packageErrorMeaning({
        text: 'Can’t install package. This package doesn’t require an installation key. Install the package without specifying an installation key.: Password',
      }).kind,
      'package/installation-key-not-needed',
    );
    assert.equal(
      packageErrorMeaning({
        text: 'A required package is missing: Package "Base", Version 1.2 or later must be installed first.',
      }).kind,
      'package/dependency',
    );
    assert.equal(packageErrorMeaning({ code: 'PACKAGE_UNAVAILABLE' }).transient, true);
    assert.equal(
      deployErrorMeaning('In field: recordType - no RecordType named Account.Foo found').kind,
      'deploy/reference-missing',
    );
    assert.equal(deployErrorMeaning('Unable to obtain exclusive access to this resource').transient, true);
    for (const problem of [
      'Unexpected token.',
      "Missing ';' at '}'",
      'Illegal assignment from String to Id',
    ]) {
      assert.equal(deployErrorMeaning(problem).kind, 'deploy/apex-compile');
    }
    assert.equal(
      deployErrorMeaning("Property 'componentInstances' not valid in version 50.0").kind,
      'deploy/api-version',
    );
    assert.equal(
      deployErrorMeaning('Permission ManageUsers depends on permission(s): ViewRoles').kind,
      'deploy/permission-dependency',
    );
    assert.equal(
      deployErrorMeaning('Unknown user permission: EinsteinGPTSalesEmailsUser').kind,
      'deploy/feature-missing',
    );
    for (const problem of [
      "Error parsing file: 'Seen' is not a valid value for the enum 'PermissionSetTabVisibility'",
      'Error parsing file: Element {}filetype invalid at this location in type FileTypeDispositionAssignmentBean',
      'settings/True.settings is not a valid metadata object. Check the name and casing of the file.',
      'Required field is missing: label',
    ]) {
      assert.equal(deployErrorMeaning(problem).kind, 'deploy/metadata-file');
    }
    assert.equal(deployErrorMeaning('Something new.').kind, 'deploy/failed');
    assert.deepEqual(
      ['kind', 'transient'].map(
        (key) =>
          packageErrorMeaning({
            text: 'The package version is not fully available. If this is a recently created package version, try again in a few minutes or contact the package publisher.',
          })[key as 'kind' | 'transient'],
      ),
      ['package/not-fully-available', true],
    );
    assert.equal(
      packageErrorMeaning({
        text: 'Apex compile failure: Apex class scheduledDelete: line 3, column 57: Constructor not defined',
      }).kind,
      'package/apex-compile',
    );
  });
});

void describe('the table of meanings', () => {
  const all = [...signupErrors, ...apiErrors, ...setupErrors];

  it('has a sentence, advice and a source for every error', () => {
    for (const meaning of all) {
      assert.match(meaning.what, /\.$/, meaning.kind);
      assert.match(meaning.fix, /\.$/, meaning.kind);
      assert.notEqual(meaning.source, '', meaning.kind);
      assert.match(meaning.kind, /^[a-z-]+\/[a-z-]+$/);
    }
  });

  it('names each kind once', () => {
    const kinds = all.map((meaning) => meaning.kind);
    assert.deepEqual(kinds, [...new Set(kinds)]);
  });
});
