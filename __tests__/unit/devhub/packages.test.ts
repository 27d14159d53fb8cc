import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { testHub } from './api.ts';
import type { Api, TestHub } from './api.ts';

interface InstallRequest {
  readonly Id: string;
  readonly Status: string;
  readonly Errors: { readonly errors: readonly { readonly message: string }[] } | null;
}

const base = { id: '04tHb0000000001AAA', name: 'Base', namespace: 'base', permissionSets: ['Base_Admin'] };
const defaults = { NameConflictResolution: 'Block', SecurityType: 'None' };
const app = { id: '04tHb0000000002AAA', name: 'App', dependencies: [base.id], installationKey: "it's" };

describe('packages', () => {
  let hub: TestHub;
  let api: Api;
  let number = 0;

  before(async () => {
    hub = await testHub();
    hub.hub.addPackage(base);
    hub.hub.addPackage(app);
  });
  after(async () => hub[Symbol.asyncDispose]());
  beforeEach(async () => {
    hub.hub.settings.installMilliseconds = 0;
    ({ api } = await hub.scratchOrg(`packages-${++number}@acme.example`));
  });

  async function install(id: string, key?: string): Promise<InstallRequest> {
    const request = {
      ...defaults,
      SubscriberPackageVersionKey: id,
      ...(key === undefined ? {} : { Password: key }),
    };
    const created = await api.post<{ id: string }>('tooling/sobjects/PackageInstallRequest', request);
    assert.equal(created.status, 201);
    return read(created.body.id);
  }

  async function read(id: string): Promise<InstallRequest> {
    return (await api.get<InstallRequest>(`tooling/sobjects/PackageInstallRequest/${id}`)).body;
  }

  test('an installation is in progress for as long as it takes, then the package is there', async () => {
    hub.hub.settings.installMilliseconds = 60_000;
    const request = await install(base.id);
    assert.equal(request.Status, 'IN_PROGRESS');
    assert.deepEqual(await api.tooling('SELECT Id FROM InstalledSubscriberPackage'), []);
    hub.hub.clock.advance(60_000);
    assert.equal((await read(request.Id)).Status, 'SUCCESS');
    const [installed] = await api.tooling<Record<string, Record<string, unknown>>>(
      'SELECT SubscriberPackageVersion.Id, SubscriberPackage.NamespacePrefix FROM InstalledSubscriberPackage',
    );
    assert.equal(installed?.['SubscriberPackageVersion']?.['Id'], base.id);
    assert.equal(installed['SubscriberPackage']?.['NamespacePrefix'], 'base');
  });

  test('brings its permission sets', async () => {
    await install(base.id);
    const [set] = await api.query("SELECT NamespacePrefix FROM PermissionSet WHERE Name = 'Base_Admin'");
    assert.equal(set?.['NamespacePrefix'], 'base');
  });

  test('fails when a package that it needs is not there', async () => {
    const { Status, Errors } = await install(app.id, app.installationKey);
    assert.equal(Status, 'ERROR');
    assert.match(
      Errors?.errors[0]?.message ?? '',
      /required package is missing: Package "Base", Version 1\.0/,
    );
    await install(base.id);
    assert.equal((await install(app.id, app.installationKey)).Status, 'SUCCESS');
  });

  test('fails without the right installation key', async () => {
    await install(base.id);
    assert.equal((await install(app.id, 'wrong')).Status, 'ERROR');
    assert.equal((await install(app.id)).Status, 'ERROR');
  });

  test('a version that nobody made cannot be installed', async () => {
    const { Status, Errors } = await install('04tHb00000000zzAAA');
    assert.equal(Status, 'ERROR');
    assert.match(Errors?.errors[0]?.message ?? '', /does not yet exist or has been deleted/);
  });

  test('a new version is unavailable for a while', async () => {
    const fresh = { id: '04tHb0000000003AAA', name: 'Fresh', availableAfterMilliseconds: 120_000 };
    hub.hub.addPackage(fresh);
    const soql = `SELECT InstallValidationStatus FROM SubscriberPackageVersion WHERE Id ='${fresh.id}'`;
    const status = async () => (await api.tooling(soql))[0]?.['InstallValidationStatus'];
    assert.equal(await status(), 'PACKAGE_UNAVAILABLE');
    assert.equal((await install(fresh.id)).Status, 'ERROR');
    hub.hub.clock.advance(120_000);
    assert.equal(await status(), 'NO_ERRORS_DETECTED');
    assert.equal((await install(fresh.id)).Status, 'SUCCESS');
  });

  test('a version is looked up by its id, and by its key when it has one', async () => {
    const ask = async (where: string) => {
      const soql = `SELECT Id, Dependencies FROM SubscriberPackageVersion ${where}`;
      return api.get<{ errorCode: string }[]>(`tooling/query?q=${encodeURIComponent(soql)}`);
    };
    assert.equal((await ask('')).body[0]?.errorCode, 'MALFORMED_QUERY');
    assert.equal((await ask(`WHERE Id ='${app.id}'`)).body[0]?.errorCode, 'INSTALL_KEY_REQUIRED');
    const wrong = await ask(`WHERE Id ='${app.id}' AND InstallationKey ='no'`);
    assert.equal(wrong.body[0]?.errorCode, 'INSTALL_KEY_INVALID');
    const [row] = await api.tooling(
      `SELECT Id, Dependencies FROM SubscriberPackageVersion WHERE Id ='${app.id}' AND InstallationKey ='it\\'s'`,
    );
    assert.deepEqual(row?.['Dependencies'], { ids: [{ subscriberPackageVersionId: base.id }] });
  });
});
