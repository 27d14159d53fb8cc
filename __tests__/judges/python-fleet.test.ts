import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { DevHub } from '../../devhub/index.ts';
import type { Job } from '../../harness/index.ts';
import { matrixOf } from '../../harness/fleet-counts.ts';
import { consumerKey, fleetHub, fleetJob, hubInputs, writeFleet } from '../../harness/fleet-fixture.ts';
import { needs, pathOf } from './tools/judge.ts';
import { cumulusci } from './tools/cumulusci.ts';
import { pythonPlace } from './tools/python-client.ts';
import type { PythonPlace } from './tools/python-client.ts';
import { pythonEnvironment } from './tools/python.ts';

const clients = await pythonEnvironment('clients');
const script = join(import.meta.dirname, 'python/read_fleet_org.py');

describe('the orgs of a fleet, for clients that did not make them', needs(clients), () => {
  let hub: DevHub;
  let place: PythonPlace;
  let job: Job;
  let orgs: { readonly username: string; readonly instanceUrl: string }[];

  before(async () => {
    place = pythonPlace(pathOf(clients), () => hub);
    hub = await fleetHub({ tls: place.tls });
    job = await fleetJob(hub, { env: { NODE_EXTRA_CA_CERTS: place.certificateFile } });
    writeFleet(job, { dev: 1, qa: 1 });
    const step = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' });
    assert.equal(step.exitCode, 0, step.log);
    orgs = matrixOf(step).map(({ username = '', 'login-url': instanceUrl = '' }) => ({
      username,
      instanceUrl,
    }));
    assert.equal(orgs.length, 2);
  });
  after(async () => {
    job.close();
    await hub.close();
    place.remove();
  });

  it('simple-salesforce logs in to each with the key, and finds what the fleet put there', async () => {
    for (const { username } of orgs) {
      const ended = await place.run('python', [script, username, consumerKey, place.keyFile, '65.0']);
      assert.equal(ended.exitCode, 0, ended.stderr);
      const found = JSON.parse(ended.stdout) as Record<string, unknown>;
      assert.equal(found['username'], username);
      assert.ok(Number(found['projects']) > 0);
      assert.deepEqual(found['permission sets'], ['Project_Manager']);
      assert.equal(found['packages'], 1);
    }
  });

  it('CumulusCI does so by the username and login URL of the matrix', async () => {
    const folder = join(place.folder, 'project');
    const cci = cumulusci(place, folder, {
      hub,
      consumerKey,
      orgs: Object.fromEntries(orgs.map((org, number) => [`org${number}`, org])),
    });
    execFileSync('git', ['init', '--quiet', folder]);
    for (const [number, { username }] of orgs.entries()) {
      const info = await cci('org', 'info', `org${number}`);
      assert.equal(info.exitCode, 0, info.stderr);
      assert.ok(info.stdout.replaceAll(/\s/g, '').includes(username), info.stdout);
      const packages = await cci('task', 'run', 'get_installed_packages', '--org', `org${number}`);
      assert.match(packages.stdout, /'acme': '2\.1'/);
    }
  });
});
