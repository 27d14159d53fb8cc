import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { DevHub } from '../../devhub/index.ts';
import { textOf } from '../../devhub/objects/table.ts';
import { matrixOf } from '../../harness/fleet-counts.ts';
import { fleetHub, fleetJob, hubInputs, writeFleet } from '../../harness/fleet-fixture.ts';
import { repository } from '../../harness/installed-action.ts';
import type { Job } from '../../harness/index.ts';
import { quietEnvironment, sfHome, type SfHome } from './sf.ts';

interface Previewed {
  readonly toRetrieve: readonly unknown[];
  readonly conflicts: readonly unknown[];
}

interface Deployed {
  readonly status: string;
  readonly files: readonly { readonly fullName: string; readonly state: string }[];
}

/** What the developer sees who picks an org of the fleet, and clones the repository on a machine that has neither. */
describe('an org that a fleet set up, with settings, a package and source', () => {
  let hub: DevHub;
  let maker: Job;
  let user: Job;
  let sf: SfHome;
  let clone: string;

  before(async () => {
    hub = await fleetHub();
    maker = await fleetJob(hub);
    writeFleet(maker, { dev: 1 });
    const fleet = await maker.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' });
    assert.equal(fleet.exitCode, 0, fleet.log);
    sf = await sfHome();
    user = await fleetJob(hub, { home: sf.home, env: { ...quietEnvironment } });
    const { 'instance-url': hubUrl = '', ...key } = hubInputs(hub);
    const login = await user.run('action.yml', {
      ...key,
      'scratch-username': matrixOf(fleet)[0]?.['username'] ?? '',
      'instance-url': hub.sandboxUrl,
      'hub-instance-url': hubUrl,
      alias: 'picked',
    });
    assert.equal(login.exitCode, 0, login.log);
    clone = join(sf.home, 'clone');
    cpSync(join(repository, 'demo/project'), clone, { recursive: true });
  });
  after(async () => {
    await user.finish();
    user.close();
    maker.close();
    sf.remove();
    await hub.close();
  });

  const preview = () =>
    sf.json<Previewed>(['project', 'retrieve', 'preview', '--target-org', 'picked'], { cwd: clone });

  it('was deployed to with source tracking on', () => {
    const members =
      hub.orgs
        .find(({ kind }) => kind === 'scratch')
        ?.table('SourceMember')
        .rows() ?? [];
    const types = new Set(members.map((row) => row['MemberType']));
    for (const type of ['ApexClass', 'CustomObject', 'CustomField', 'PermissionSet']) {
      assert.ok(types.has(type), type);
    }
    assert.ok(
      members.some((row) => textOf(row, 'MemberType').endsWith('Settings')),
      'and its settings',
    );
  });

  it('has nothing to retrieve in a fresh clone', async () => {
    const { toRetrieve, conflicts } = await preview();
    assert.deepEqual([toRetrieve, conflicts], [[], []]);
  });

  it('takes the clone’s source without a conflict', async () => {
    const { status } = await sf.json<Deployed>(['project', 'deploy', 'start', '--target-org', 'picked'], {
      cwd: clone,
    });
    assert.equal(status, 'Succeeded');
  });

  it('still shows what is changed in it from then on', async () => {
    const elsewhere = join(sf.home, 'elsewhere');
    cpSync(clone, elsewhere, { recursive: true, filter: (path) => !/\.sf(dx)?$/.test(path) });
    const changed = join(elsewhere, 'force-app/main/default/classes/ProjectProgress.cls');
    writeFileSync(changed, 'public with sharing class ProjectProgress {\n}\n');
    await sf.json<Deployed>(
      ['project', 'deploy', 'start', '--target-org', 'picked', '--source-dir', changed],
      { cwd: elsewhere },
    );
    const { toRetrieve } = await preview();
    assert.equal(toRetrieve.length, 1);
  });
});
