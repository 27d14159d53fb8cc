import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apiErrors } from '../../../src/salesforce/errors/api.ts';
import {
  deployErrorMeaning,
  packageErrorMeaning,
  setupErrors,
} from '../../../src/salesforce/errors/setup.ts';
import { signupErrorMeaning, signupErrors } from '../../../src/salesforce/errors/signup.ts';

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
