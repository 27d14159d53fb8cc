import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { orgsUp } from '../../../harness/fleet-counts.ts';
import { fleetHub } from '../../../harness/fleet-fixture.ts';
import { goTool } from '../tools/go.ts';
import { needs } from '../tools/judge.ts';
import { runWorkflow } from './run-act.ts';
import { ours } from '../../../scripts/owner.ts';

const fleet = `name: morning
orgs:
  - { group: dev, count: 2, definition: config/dev-scratch-def.json }
`;

describe('orgs of a fleet, from other workflows of the docs, run by act', needs(await goTool('act')), () => {
  let hub: DevHub;
  before(async () => {
    hub = await fleetHub();
    const made = await runWorkflow('Fleet over five jobs', hub, {
      homes: ['fleet/1/5', 'fleet/2/5'],
      files: { 'config/fleet.yml': fleet },
      only: ['shard:1/5', 'shard:2/5'],
    });
    assert.equal(made.exitCode, 0, made.shown);
  });
  after(async () => hub.close());

  it('“One job per org” runs a job in each, as the hub lists them', async () => {
    const homes = ['orgs/only', 'test/dev-1', 'test/dev-2'];
    const run = await runWorkflow('One job per org', hub, { homes });
    assert.equal(run.exitCode, 0, run.shown);
    for (const { username } of orgsUp(hub)) {
      const job = run.job('test', username);
      assert.match(job.step(`${ours}@v1`).log, new RegExp(`Logged in to the scratch org as ${username}`));
      assert.match(job.step('sf apex run test').log, /Total number of records retrieved: 1\./);
    }
    assert.equal(hub.openSessions(), 0);
  });

  it('“Pick an org” makes one a person’s: their address, in that org alone', async () => {
    const inputs = { org: 'dev-2', email: 'dev@acme.example' };
    const run = await runWorkflow('Pick an org', hub, { inputs, homes: ['pick/only'] });
    assert.equal(run.exitCode, 0, run.shown);
    const addresses = orgsUp(hub).map(({ username, org }) => {
      const admin = org
        .table('User')
        .rows()
        .find((row) => row['Username'] === username);
      return admin?.['Email'] === inputs.email;
    });
    assert.deepEqual(addresses, [false, true]);
    assert.match(run.job('pick').step('sf data update record').log, /Stand-in for sf apex run/);
    assert.equal(hub.openSessions(), 0);
  });

  it('“Pick an org” names the orgs there are when it gets another', async () => {
    const inputs = { org: 'dev-7', email: 'dev@acme.example' };
    const run = await runWorkflow('Pick an org', hub, { inputs, homes: ['pick/only'] });
    assert.equal(run.exitCode, 1, run.shown);
    assert.match(run.job('pick').step('jq').log, /::error::no org dev-7; there are: dev-1, dev-2/);
    assert.throws(() => run.job('pick').step(`${ours}@v1`), 'no login');
  });
});
