import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { Problem } from '../../../src/problem.ts';
import type { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import {
  checkPackageVersions,
  installedPackageVersions,
  installPackages,
  type PackageToInstall,
} from '../../../src/salesforce/packages.ts';
import { hubClient, startScratchOrg, type TestWire } from './org-clients.ts';

const base: PackageToInstall = { id: '04t000000000001', name: 'base' };
const addOn: PackageToInstall = { id: '04t000000000002', name: 'add-on', installationKey: 'open sesame' };
const username = 'one@acme.example';

void describe('packages', () => {
  let hub: DevHub;
  let wire: TestWire;
  let org: OrgClient;
  let told: string[];
  beforeEach(async () => {
    ({ hub, wire, org } = await startScratchOrg(username));
    hub.addPackage({ id: base.id, name: 'Base', namespace: 'base', installMilliseconds: 20_000 });
    hub.addPackage({ id: addOn.id, name: 'Add-on', installationKey: 'open sesame', dependencies: [base.id] });
    told = [];
  });
  afterEach(() => hub.close());

  const install = (...packages: PackageToInstall[]): Promise<void> =>
    installPackages(org, packages, {
      onProgress: (one, progress) => told.push(`${one.name}: ${progress}`),
    });
  const request = (id: string): Promise<unknown> =>
    org.post('/tooling/sobjects/PackageInstallRequest', {
      SubscriberPackageVersionKey: id,
      NameConflictResolution: 'Block',
      SecurityType: 'None',
    });
  const requests = async (): Promise<number> =>
    (await org.toolingQuery<{ Id: string }>('SELECT Id FROM PackageInstallRequest')).length;
  const rejectsWith = async (action: Promise<unknown>, kind: string, text: RegExp): Promise<void> => {
    await assert.rejects(action, (error: unknown) => {
      assert.ok(error instanceof Problem, String(error));
      assert.equal(error.kind, kind);
      assert.match(error.message, text);
      return true;
    });
  };

  it('are installed in their order, with their keys', async () => {
    await install(base, addOn);
    assert.deepEqual(told, [
      'base: installing',
      'base: installed',
      'add-on: installing',
      'add-on: installed',
    ]);
    assert.deepEqual([...(await installedPackageVersions(org))].sort(), [base.id, addOn.id]);
  });

  it('that an org has are left out', async () => {
    await install(base);
    told = [];
    await install(base, addOn);
    assert.equal(told[0], 'base: already installed');
    assert.equal(await requests(), 2);
  });

  it('that an earlier run asked for are waited for, not asked for again', async () => {
    await request(base.id);
    await install(base);
    assert.equal(await requests(), 1);
    assert.deepEqual(told, ['base: installing', 'base: installed']);
  });

  for (const [asked, listed] of [
    ['04t0000000000Aa', '04t0000000000AaAAI'],
    ['04t0000000000AaAAI', '04t0000000000Aa'],
  ] as const) {
    it(`that an earlier run asked for as ${asked} are found under ${listed}`, async () => {
      hub.addPackage({ id: listed, name: 'Mixed', installMilliseconds: 20_000 });
      hub.addPackage({
        id: '04t0000000000aA',
        name: 'Its id differs only in case',
        installMilliseconds: 20_000,
      });
      for (const id of ['04t0000000000aA', asked]) await request(id);
      await install({ id: listed, name: 'mixed' });
      assert.equal(await requests(), 2);
      assert.ok((await installedPackageVersions(org)).has('04t0000000000Aa'));
    });
  }

  it('whose request’s answer was lost are found, not asked for again', async () => {
    hub.faults.add({
      method: 'POST',
      path: /PackageInstallRequest/,
      count: 1,
      effect: { kind: 'lost-answer' },
    });
    await install(base);
    assert.equal(await requests(), 1);
  });

  it('whose installation ended before its answer was lost are found, and a failed one is asked for again', async () => {
    const lost = {
      method: 'POST',
      path: /PackageInstallRequest/,
      count: 1,
      effect: { kind: 'lost-answer' },
    } as const;
    const quick = { id: '04t000000000005', name: 'quick' };
    hub.addPackage({ id: quick.id, name: 'Quick' });
    hub.faults.add(lost);
    await install(quick);
    assert.equal(await requests(), 1);
    const failing = { id: '04t000000000006', name: 'failing' };
    hub.addPackage({ id: failing.id, name: 'Failing', installError: 'Invalid package: it is broken' });
    hub.faults.add(lost);
    await assert.rejects(install(failing));
    assert.equal(await requests(), 3);
  });

  it('that have not reached the org yet are waited for', async () => {
    const fresh = { id: '04t000000000003', name: 'fresh' };
    hub.addPackage({ id: fresh.id, name: 'Fresh', availableAfterMilliseconds: 60_000 });
    await install(fresh);
    assert.deepEqual(told, ['fresh: waiting until available', 'fresh: installing', 'fresh: installed']);
  });

  it('that never get there are given up', async () => {
    const unknown = { id: '04t000000000009', name: 'unknown' };
    await rejectsWith(install(unknown), 'package/not-found', /unknown \(04t000000000009\) was not found/);
  });

  it('that lack a dependency say which, and what to do', async () => {
    const text =
      /add-on failed \(A required package is missing: Package "Base".*List that package before this one/;
    await rejectsWith(install(addOn), 'package/dependency', text);
  });

  it('with a wrong key, or without one, say so at once', async () => {
    const wrong = { ...addOn, installationKey: 'wrong', keyFrom: 'PKG_KEY' };
    const { id, name } = addOn;
    await rejectsWith(
      install(wrong),
      'package/installation-key',
      /^The package add-on \(04t000000000002\) refuses the installation key in PKG_KEY\. .* Correct the secret behind PKG_KEY\.$/,
    );
    await rejectsWith(
      install({ id, name }),
      'package/installation-key-missing',
      /^The package add-on \(04t000000000002\) needs an installation key, and no key is set\. Write /,
    );
    assert.deepEqual(wire.slept, []);
  });

  it('that fail for reasons that pass are asked for again, three times in all', async () => {
    const busy = { id: '04t000000000004', name: 'busy' };
    hub.addPackage({
      id: busy.id,
      name: 'Busy',
      installError: 'unable to obtain exclusive access to this record',
    });
    await rejectsWith(install(busy), 'package/locked', /busy failed \(unable to obtain exclusive access/);
    assert.equal(await requests(), 3);
  });

  it('are waited for only so long, and go on being installed', async () => {
    await rejectsWith(installPackages(org, [base], { timeout: 5000 }), 'package/timeout', /run again/);
    hub.clock.advance(20_000);
    await install(base);
    assert.deepEqual(told, ['base: already installed']);
    assert.equal(await requests(), 1);
  });

  it('whose request Salesforce refuses say why', async () => {
    const body = [{ errorCode: 'INSUFFICIENT_ACCESS', message: 'You cannot install packages' }];
    hub.faults.add({
      method: 'POST',
      path: /PackageInstallRequest/,
      effect: { kind: 'answer', status: 403, body },
    });
    await rejectsWith(
      install(base),
      'api/no-access',
      /package base failed \(INSUFFICIENT_ACCESS: You cannot/,
    );
  });

  it('are checked before anything is made, all problems together', async () => {
    const client = hubClient(hub, wire);
    assert.deepEqual(await checkPackageVersions(client, [base, addOn]), []);
    const unknown = { id: '04t000000000009', name: 'unknown' };
    const problems = await checkPackageVersions(client, [base, { ...addOn, installationKey: 'no' }, unknown]);
    assert.deepEqual(
      problems.map((problem) => problem.kind),
      ['package/installation-key', 'package/not-found'],
    );
  });
});
