import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { testHub } from './api.ts';
import type { Api, TestHub } from './api.ts';

type Errors = readonly { readonly errorCode: string; readonly message: string; readonly fields?: string[] }[];

describe('a hub refuses a signup', () => {
  let hub: TestHub;
  let api: Api;
  let number = 0;
  before(async () => {
    hub = await testHub();
    api = hub.as();
  });
  after(async () => hub[Symbol.asyncDispose]());
  beforeEach(() => {
    hub.hub.settings.partnerEditions = true;
  });

  const post = async (fields: object) =>
    api.post<Errors>('sobjects/ScratchOrgInfo', {
      Username: `n${++number}@acme.example`,
      OrgName: 'Acme',
      Edition: 'Developer',
      ConnectedAppConsumerKey: 'PlatformCLI',
      ConnectedAppCallbackUrl: 'http://localhost:1717/OauthRedirect',
      ...fields,
    });
  const refusal = async (fields: object) => {
    const { status, body } = await post(fields);
    const records = await api.query(
      `SELECT Id FROM ScratchOrgInfo WHERE SignupUsername = 'n${number}@acme.example'`,
    );
    assert.deepEqual([status, records], [400, []]);
    return body.map(({ errorCode, message }) => `${errorCode}: ${message}`);
  };
  const endOf = async (fields: object): Promise<unknown> => {
    const { status } = await post(fields);
    assert.equal(status, 201);
    const [info] = await api.query(
      `SELECT Status, ErrorCode FROM ScratchOrgInfo WHERE SignupUsername = 'n${number}@acme.example'`,
    );
    return info?.['ErrorCode'] ?? info?.['Status'];
  };

  it('without consumer key, callback URL or edition', async () => {
    const nothing = { ConnectedAppConsumerKey: null, ConnectedAppCallbackUrl: '' };
    assert.deepEqual(await refusal(nothing), [
      'REQUIRED_FIELD_MISSING: Required fields are missing: [ConnectedAppCallbackUrl, ConnectedAppConsumerKey]',
    ]);
    assert.deepEqual(await refusal({ Edition: undefined }), [
      'REQUIRED_FIELD_MISSING: Required fields are missing: [Edition]',
    ]);
  });

  it('with an edition, language or release that is none', async () => {
    const bad = (field: string, value: string) =>
      `INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST: ${field}: bad value for restricted picklist field: ${value}`;
    assert.deepEqual(await refusal({ Edition: 'Develper' }), [bad('Edition', 'Develper')]);
    assert.deepEqual(await refusal({ Edition: 'partner-developer' }), [bad('Edition', 'partner-developer')]);
    assert.deepEqual(await refusal({ Language: 'klingon', Release: 'next' }), [
      bad('Language', 'klingon'),
      bad('Release', 'next'),
    ]);
    assert.equal(await endOf({ Edition: 'partner developer', Language: 'de', Release: 'preview' }), 'Active');
  });

  it('with a Partner edition where it may not make these', async () => {
    hub.hub.settings.partnerEditions = false;
    const [error] = await refusal({ Edition: 'Partner Developer' });
    assert.match(error ?? '', /You don't have permission to create Partner Edition organizations\./);
  });

  it('with a duration out of 1 to 30 days', async () => {
    for (const days of [0, 31, 99]) {
      const [error] = await refusal({ DurationDays: days });
      assert.match(error ?? '', new RegExp(`^NUMBER_OUTSIDE_VALID_RANGE: DurationDays.*: ${days}$`));
    }
    assert.equal(await endOf({ DurationDays: 30 }), 'Active');
  });

  it('with a username that is none', async () => {
    for (const username of ['fleet-1', 'a b@acme.example', 'a@acme']) {
      const { status, body } = await post({ Username: username });
      assert.equal(status, 400);
      assert.equal(body[0]?.message, `Username: invalid email address: ${username}`);
    }
  });

  it('with a namespace that nobody linked to it', async () => {
    assert.deepEqual(await refusal({ Namespace: 'acme' }), [
      'INVALID_INPUT: We don’t recognize this namespace: acme. Did you register it in your Dev Hub org?',
    ]);
    hub.hub.addNamespace('acme');
    assert.equal(await endOf({ Namespace: 'ACME' }), 'Active');
  });

  it('with a shape’s id for its source org’s', async () => {
    assert.deepEqual(await refusal({ Edition: null, SourceOrg: '3SRKB000000KynT' }), [
      "FIELD_INTEGRITY_EXCEPTION: Can't create scratch org. The specified sourceOrg ID 3SRKB000000KynT isn't valid. Verify the org ID and try again.",
    ]);
  });

  it('later, for a snapshot that it has not, or that has expired', async () => {
    const snapshot = { Edition: null, Snapshot: 'Nightly' };
    assert.equal(await endOf(snapshot), 'T-0002');
    hub.hub.addSnapshot('Nightly');
    assert.equal(await endOf(snapshot), 'Active');
    hub.hub.addSnapshot('Yesterday', { expirationDate: '2020-01-01' });
    assert.equal(await endOf({ ...snapshot, Snapshot: 'Yesterday' }), 'SN-0001');
    hub.hub.addSnapshot('Building', { status: 'InProgress' });
    assert.equal(await endOf({ ...snapshot, Snapshot: 'Building' }), 'T-0002');
  });

  it('later, for a source org without a shape, and for a country that is none', async () => {
    const shape = { Edition: null, SourceOrg: '00D000000000001' };
    assert.equal(await endOf(shape), 'SH-0002');
    hub.hub.settings.orgShapes.add('00D000000000001');
    assert.equal(await endOf(shape), 'Active');
    assert.equal(await endOf({ Country: 'XX' }), 'S-2006');
    assert.equal(await endOf({ Country: 'Germany' }), 'S-2006');
    assert.equal(await endOf({ Country: 'DE' }), 'Active');
  });

  it('with everything that stands against it at once, and spends nothing', async () => {
    const before = await api.get<Record<string, unknown>>('limits');
    const errors = await refusal({ DurationDays: 99, Namespace: 'nobody', Edition: '' });
    assert.equal(errors.length, 3);
    const after = await api.get<Record<string, unknown>>('limits');
    assert.deepEqual(after.body['DailyScratchOrgs'], before.body['DailyScratchOrgs']);
  });
});
