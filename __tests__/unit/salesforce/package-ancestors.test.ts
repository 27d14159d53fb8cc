import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDevHub, type DevHub } from '../../../devhub/index.ts';
import { Problems } from '../../../src/problem.ts';
import type { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import { packageAncestorIds } from '../../../src/salesforce/scratch-orgs/ancestors.ts';
import type { ProjectPackage, SfdxProject } from '../../../src/salesforce/scratch-orgs/project.ts';
import { hubClient, testWire, type TestWire } from './org-clients.ts';

const project = (...packages: Partial<ProjectPackage>[]): SfdxProject => ({
  folder: '.',
  packageDirectories: [],
  packages: packages.map((one) => ({
    package: 'base',
    ancestorId: undefined,
    ancestorVersion: undefined,
    ...one,
  })),
  replacements: [],
  sourceApiVersion: undefined,
  namespace: undefined,
  packageAliases: { base: '0Ho000000000001', 'base@1.0': '04t000000000001AAA' },
});

void describe('the ancestors of a project’s packages', () => {
  let hub: DevHub;
  let wire: TestWire;
  let client: OrgClient;
  const ids: string[] = [];
  before(async () => {
    hub = await startDevHub();
    wire = testWire(hub);
    client = hubClient(hub, wire);
    for (const [major, minor, released] of [
      [1, 0, true],
      [1, 2, true],
      [2, 0, false],
    ] as const) {
      const row = hub.hub.insert('Package2Version', {
        Package2Id: '0Ho000000000001',
        SubscriberPackageVersionId: `04t00000000000${major + minor}AAA`,
        IsReleased: released,
        IsDeprecated: false,
        MajorVersion: major,
        MinorVersion: minor,
        PatchVersion: 0,
        BuildNumber: 1,
      });
      ids.push(row.Id);
    }
  });
  after(() => hub.close());

  const ancestors = (...packages: Partial<ProjectPackage>[]) =>
    packageAncestorIds(client, project(...packages));

  it('need no request where there are none', async () => {
    const requests = hub.requests.length;
    assert.deepEqual(await ancestors({}, { ancestorVersion: 'NONE' }, { ancestorId: 'NONE' }), []);
    assert.equal(hub.requests.length, requests);
  });

  it('are the highest released version, or the one named by number, id or alias', async () => {
    assert.deepEqual(await ancestors({ ancestorVersion: 'HIGHEST' }), [ids[1]]);
    assert.deepEqual(await ancestors({ ancestorId: 'HIGHEST' }), [ids[1]]);
    assert.deepEqual(await ancestors({ ancestorVersion: '1.0.0' }), [ids[0]]);
    assert.deepEqual(await ancestors({ ancestorVersion: '1.0.0.1', ancestorId: ids[0] }), [ids[0]]);
    assert.deepEqual(await ancestors({ ancestorId: 'base@1.0' }), [ids[0]]);
    assert.deepEqual(await ancestors({ ancestorId: '05i000000000099AAA' }), ['05i000000000099AAA']);
  });

  it('are named once', async () => {
    assert.deepEqual(await ancestors({ ancestorVersion: '1.0.0' }, { ancestorId: 'base@1.0' }), [ids[0]]);
  });

  it('that cannot be are told together', async () => {
    const wrong = ancestors(
      { ancestorVersion: '2.0.0' },
      { ancestorVersion: 'latest' },
      { ancestorVersion: '1.0.0', ancestorId: ids[1] },
      { ancestorId: 'unknown' },
      { ancestorId: '04t123' },
      { package: 'no alias', ancestorVersion: 'HIGHEST' },
    );
    await assert.rejects(wrong, (error: unknown) => {
      assert.ok(error instanceof Problems);
      const kinds = error.problems.map((problem) => problem.kind);
      assert.deepEqual(kinds, [
        'ancestor/not-found',
        'ancestor/bad-version',
        'ancestor/mismatch',
        'ancestor/bad-id',
        'ancestor/bad-id',
        'ancestor/bad-package',
      ]);
      return true;
    });
  });
});
