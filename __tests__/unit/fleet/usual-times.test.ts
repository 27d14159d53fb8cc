import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { startDevHub } from '../../../devhub/index.ts';
import { demoPackage } from '../../../harness/fleet-fixture.ts';
import { Journal } from '../../../src/fleet/stages/journal.ts';
import { prepare } from '../../../src/fleet/stages/prepare.ts';
import { metadataXml } from '../../../src/salesforce/metadata/xml.ts';
import { readScratchOrgDefinition } from '../../../src/salesforce/scratch-orgs/definition.ts';
import { readSfdxProject } from '../../../src/salesforce/scratch-orgs/project.ts';
import { SourceTracking } from '../../../src/salesforce/source-tracking.ts';
import { scratchOrgClient, testWire } from '../salesforce/org-clients.ts';

const folder = mkdtempSync(join(tmpdir(), 'usual-'));
after(() => rmSync(folder, { recursive: true }));

/** Milliseconds that a package, and each deploy, takes the embedded org. */
const installing = 61_000;
const deploying = 21_000;

/** Two groups that differ in their definition, and so in nothing that takes time. */
async function twoGroups() {
  mkdirSync(join(folder, 'force-app/permissionsets'), { recursive: true });
  writeFileSync(
    join(folder, 'sfdx-project.json'),
    JSON.stringify({ packageDirectories: [{ path: 'force-app', default: true }] }),
  );
  writeFileSync(
    join(folder, 'force-app/permissionsets/One.permissionset-meta.xml'),
    metadataXml('PermissionSet', { label: 'One' }),
  );
  const setup = {
    packages: [{ id: demoPackage.id, installationKeyEnv: 'PKG_KEY' }],
    source: ['force-app'],
    permissionSets: [],
    data: [],
  };
  const definition = (orgName: string) =>
    readScratchOrgDefinition(
      JSON.stringify({ orgName, edition: 'Developer', settings: { caseSettings: { enableCaseFeed: true } } }),
      `${orgName}.json`,
    );
  const names = ['dev', 'qa'];
  const spec = {
    ...{ name: 'morning', durationDays: 1, project: await readSfdxProject(folder), whereInSetup: () => '' },
    groups: names.map((group) => ({ group, count: 1, definition: `${group}.json`, setup })),
    files: {
      definitions: new Map(names.map((name) => [`${name}.json`, definition(name)])),
      data: new Map(),
    },
  };
  const { groups } = await prepare(spec, {
    ...{ workspace: folder, env: { PKG_KEY: demoPackage.installationKey }, mask: () => undefined },
    dataPatience: 0,
    runScript: () => () => Promise.resolve(),
  });
  return groups;
}

test('one group’s orgs know how long the other’s waited, for each step that both have', async () => {
  const hub = await startDevHub({ installMilliseconds: installing, deployMilliseconds: deploying });
  try {
    hub.addPackage(demoPackage);
    const groups = await twoGroups();
    /** @returns milliseconds of each stage's last pause: how late it may have seen Salesforce end */
    const setUp = async (group: string, number: number): Promise<Record<string, number>> => {
      const wire = testWire(hub);
      const username = `${group}-${number}@acme.example`;
      const { org } = hub.createScratchOrg({ username });
      assert.ok(org);
      const client = scratchOrgClient(hub, username, wire);
      const about = {
        ...{ label: group, client, id: org.id.slice(0, 15), journal: new Journal(join(folder, 'journal')) },
        ...{ tracking: new SourceTracking(client), signal: new AbortController().signal, adopted: false },
        note: () => undefined,
      };
      const pauses: Record<string, number> = {};
      for (const stage of groups.get(group)?.stages ?? []) {
        await stage.run(about);
        pauses[stage.name] = wire.slept.at(-1) ?? 0;
      }
      return pauses;
    };
    const names = ['settings', 'packages', 'source'];
    const first = await setUp('dev', 1);
    for (const number of [2, 3, 4, 5]) await setUp('dev', number);
    const other = await setUp('qa', 1);
    for (const name of names) {
      const [alone = 0, knowing = Infinity] = [first[name], other[name]];
      assert.ok(alone > 1500 && knowing < 0.75 * alone, `${name}: ${alone} ms, then ${knowing} ms`);
    }
  } finally {
    await hub.close();
  }
});
