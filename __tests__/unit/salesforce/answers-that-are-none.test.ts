import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { type DevHub, type FaultEffect, type Org, startDevHub } from '../../../devhub/index.ts';
import { textOf } from '../../../devhub/objects/table.ts';
import { addPermissionSet } from '../../../devhub/world/permission-sets.ts';
import { planBatches } from '../../../src/salesforce/data/batches.ts';
import { DataStateUnknown, importSampleData } from '../../../src/salesforce/data/import.ts';
import { isCertainlyUndone, isTransient } from '../../../src/salesforce/errors/api.ts';
import { deployRequest, startDeploy, waitForDeploy } from '../../../src/salesforce/metadata/deploy.ts';
import { retrieveMetadata } from '../../../src/salesforce/metadata/retrieve.ts';
import { metadataXml, packageXml } from '../../../src/salesforce/metadata/xml.ts';
import { zipFiles } from '../../../src/salesforce/metadata/zip.ts';
import { installPackages } from '../../../src/salesforce/packages.ts';
import { assignPermissionSets } from '../../../src/salesforce/permission-sets.ts';
import { readDescriptions, writeDescriptions } from '../../../src/salesforce/scratch-orgs/descriptions.ts';
import { deleteScratchOrg, requestSignup } from '../../../src/salesforce/scratch-orgs/scratch-orgs.ts';
import { Problem } from '../../../src/problem.ts';
import { ApiFailure } from '../../../src/salesforce/wire/api-failure.ts';
import type { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import { hubClient, scratchOrgClient, testWire, type TestWire } from './org-clients.ts';

const username = 'one@acme.example';
const packageId = '04t000000000001';
const html = { 'content-type': 'text/html' };
const answer = (body: unknown, headers = {}): FaultEffect => ({
  kind: 'answer',
  ...{ status: 200, body, headers },
});

const labels = new Map([
  ['package.xml', packageXml({ CustomLabels: ['CustomLabels'] }, '65.0')],
  ['labels/CustomLabels.labels', metadataXml('CustomLabels', {})],
]);

/** Answers that say success, and don't say what was asked for; the work was done or not. */
const noAnswers: Readonly<Record<string, FaultEffect>> = {
  'an empty one, the work done': { kind: 'empty' },
  'an empty one, nothing done': answer(''),
  'a page, the work done': { kind: 'page' },
  'a page, nothing done': answer('<html>Maintenance</html>', html),
  'one that is cut off': { kind: 'malformed' },
  'an object without anything': answer({}),
  'a list without anything': answer([]),
  null: answer('null', { 'content-type': 'application/json' }),
  'another call’s': answer({ records: [{}], id: 7, success: true, results: [{}], deployResult: {} }),
};

for (const [name, effect] of Object.entries(noAnswers)) {
  describe(`an answer of success that is none: ${name}`, () => {
    let hub: DevHub;
    let wire: TestWire;
    let org: OrgClient;
    let inHub: Org;
    beforeEach(async () => {
      hub = await startDevHub();
      wire = testWire(hub);
      hub.addPackage({ id: packageId, name: 'Base', namespace: 'base' });
      const { org: scratch } = hub.createScratchOrg({ username });
      assert.ok(scratch);
      inHub = scratch;
      org = scratchOrgClient(hub, username, wire);
    });
    afterEach(() => hub.close());
    const spoil = (method: string, path: RegExp): unknown =>
      hub.faults.add({ method, path, count: 1, effect });

    it('to a query: it is asked again', async () => {
      spoil('GET', /query/);
      assert.equal((await org.query('SELECT Id FROM Organization')).length, 1);
    });

    it('to a permission set’s assignment: the user has it once', async () => {
      addPermissionSet(inHub, { name: 'Admin_PS' });
      spoil('POST', /PermissionSetAssignment$/);
      await assignPermissionSets(org, ['Admin_PS']);
      const set = inHub
        .table('PermissionSet')
        .rows()
        .find((row) => row['Name'] === 'Admin_PS');
      const rows = inHub.table('PermissionSetAssignment').rows();
      assert.equal(rows.filter((row) => row['PermissionSetId'] === set?.Id).length, 1);
    });

    for (const [method, what] of [
      ['POST', 'request'],
      ['GET', 'state'],
    ] as const) {
      it(`to an installation’s ${what}: the package is there`, async () => {
        spoil(method, /PackageInstallRequest(\/|$)/);
        await installPackages(org, [{ id: packageId, name: 'base' }]);
        assert.equal(inHub.table('InstalledSubscriberPackage').size, 1);
      });

      it(`to a deploy’s ${what}: the component is there`, async () => {
        spoil(method, /metadata\/deployRequest/);
        const id = await startDeploy(org, deployRequest(await zipFiles(labels)));
        assert.equal((await waitForDeploy(org, id)).succeeded, true);
      });
    }

    for (const [nth, what] of [
      [1, 'request'],
      [2, 'state'],
    ] as const) {
      it(`to a retrieve’s ${what}: the file is read`, async () => {
        const id = await startDeploy(org, deployRequest(await zipFiles(labels)));
        await waitForDeploy(org, id);
        let calls = 0;
        hub.faults.add({ when: ({ url }) => url.includes('/Soap/m/') && (calls += 1) === nth, effect });
        const files = await retrieveMetadata(org, { CustomLabels: ['CustomLabels'] });
        assert.match(files.get('labels/CustomLabels.labels') ?? '', /<CustomLabels/);
      });
    }

    it('to a batch of data: nobody knows whether it is in', async () => {
      const records = [{ attributes: { type: 'Account', referenceId: 'AccountRef1' }, Name: 'Acme' }];
      const batches = planBatches([{ path: 'a.json', scope: 'p.json', sobject: 'Account', records }]);
      spoil('POST', /composite\/tree/);
      await assert.rejects(importSampleData(org, { batches, records: 1 }), DataStateUnknown);
    });

    it('to a signup: it may have been taken', async () => {
      const record = {
        ConnectedAppConsumerKey: 'PlatformCLI',
        ConnectedAppCallbackUrl: 'http://localhost:1717/OauthRedirect',
      };
      spoil('POST', /ScratchOrgInfo$/);
      const fields = {
        ...record,
        Edition: 'Developer',
        Username: 'two@acme.example',
        DurationDays: 1,
        OrgName: 'A',
      };
      await assert.rejects(requestSignup(hubClient(hub, wire), fields), (error) => {
        return error instanceof ApiFailure && isTransient(error) && !isCertainlyUndone(error);
      });
    });

    it('to a deletion: the org is gone', async () => {
      const [active] = hub.hub.table('ActiveScratchOrg').rows();
      spoil('DELETE', /ActiveScratchOrg/);
      await deleteScratchOrg(hubClient(hub, wire), active?.Id ?? '');
      assert.equal(hub.hub.table('ActiveScratchOrg').size, 0);
    });

    it('to lines: the call fails, and may be made again', async () => {
      const client = hubClient(hub, wire);
      const [info] = hub.hub.table('ScratchOrgInfo').rows();
      const id = info?.Id.slice(0, 15) ?? '';
      spoil('PATCH', /composite\/sobjects/);
      await assert.rejects(writeDescriptions(client, new Map([[id, 'ready']])), isTransient);
      await writeDescriptions(client, new Map([[id, 'ready']]));
      const [read] = await readDescriptions(client, [id]);
      assert.equal(read?.text, 'ready');
      assert.equal(textOf(info ?? { Id: '' }, 'Id').slice(0, 15), id);
    });
  });
}

describe('a retrieve whose answers never are any', () => {
  let hub: DevHub;
  let wire: TestWire;
  let org: OrgClient;
  beforeEach(async () => {
    hub = await startDevHub();
    wire = testWire(hub);
    org = hubClient(hub, wire);
  });
  afterEach(() => hub.close());

  for (const effect of [noAnswers['an empty one, nothing done'], { kind: 'reset' }] as const) {
    it(`ends as a Problem that says so (${effect?.kind})`, async () => {
      hub.faults.add({ path: /Soap/, effect: effect ?? { kind: 'reset' } });
      await assert.rejects(retrieveMetadata(org, { ConnectedApp: ['Orgkey'] }), (error) => {
        assert.ok(error instanceof Problem, String(error));
        assert.match(error.message, /^The retrieve of Orgkey/);
        return error.kind === 'api/no-answer';
      });
    });
  }

  it('isn’t asked again where it is refused', async () => {
    hub.expireSessions();
    await assert.rejects(retrieveMetadata(org, { ConnectedApp: ['Orgkey'] }), ApiFailure);
    assert.equal(hub.requests.length, 1);
  });
});

describe('an answer that doesn’t come in time', () => {
  it('is an ApiFailure that passes, with its reason', async () => {
    const hub = await startDevHub();
    hub.faults.add({ effect: { kind: 'stall' } });
    const asked = hubClient(hub, testWire(hub)).get('/limits', { timeout: 50, repeat: 'never' });
    await assert.rejects(asked, (error) => {
      assert.ok(error instanceof ApiFailure, String(error));
      assert.match(error.message, /time/);
      return isTransient(error) && !isCertainlyUndone(error);
    });
    await hub.close();
  });
});

describe('a host that says that the org is gone', () => {
  let hub: DevHub;
  let wire: TestWire;
  beforeEach(async () => {
    hub = await startDevHub();
    wire = testWire(hub);
    hub.createScratchOrg({ username });
  });
  afterEach(() => hub.close());

  it('is asked again, whatever was asked', async () => {
    const org = scratchOrgClient(hub, username, wire);
    hub.faults.add({ method: 'POST', count: 2, effect: { kind: 'gone' } });
    await org.post('/sobjects/Account', { Name: 'Acme' });
    assert.equal(wire.slept.length, 2);
  });

  it('is believed the third time', async () => {
    const org = scratchOrgClient(hub, username, wire);
    hub.deleteScratchOrg(username);
    await assert.rejects(org.query('SELECT Id FROM Account'), { status: 420 });
    assert.equal(hub.requests.length, 3);
  });
});
