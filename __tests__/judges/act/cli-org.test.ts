import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { fleetHub } from '../../../harness/fleet-fixture.ts';
import { goTool } from '../tools/go.ts';
import { needs } from '../tools/judge.ts';
import { type Run, runWorkflow } from './run-act.ts';
import { ours } from '../../../scripts/owner.ts';

describe('“Scratch org from the CLI” of the docs, run by act', needs(await goTool('act')), () => {
  let hub: DevHub;
  let run: Run;
  before(async () => {
    hub = await fleetHub();
    run = await runWorkflow('Scratch org from the CLI', hub, { homes: ['create/only'] });
  });
  after(async () => hub.close());

  it('makes an org, deploys to it and deletes it, as the CLI says', () => {
    assert.equal(run.exitCode, 0, run.shown);
    const job = run.job('create');
    assert.match(job.step('sf org create scratch').log, /Your scratch org is ready\./);
    assert.match(job.step('sf project deploy start').log, /Status: Succeeded/);
    assert.equal(job.step('sf org delete scratch').result, 'success');
    assert.equal(hub.hub.table('ActiveScratchOrg').size, 0);
    assert.equal(hub.hub.table('ScratchOrgInfo').size, 1);
    const tokens = hub.requests.filter(({ path }) => path === '/services/oauth2/token');
    assert.deepEqual(
      tokens.map(({ grant, status }) => `${grant} ${status}`),
      ['jwt-bearer 200', 'jwt-bearer 200'],
      'the hub’s login, and the CLI’s own to the new org, by the kept key',
    );
  });

  it('removes the key that it kept for the CLI', () => {
    const post = run.job('create').step(`${ours}@v1`, 'Post');
    assert.match(post.log, /Removed the private key that was kept for renewals\./);
  });
});

describe('“Scratch org from the CLI”, run by act, when the signup fails', needs(await goTool('act')), () => {
  let hub: DevHub;
  before(async () => {
    hub = await fleetHub();
    hub.faults.add({ method: 'POST', path: /\/sobjects\/ScratchOrgInfo$/, effect: { kind: 'server-error' } });
  });
  after(async () => hub.close());

  // Of a failed job act leaves the folders, RUNNER_TEMP too: here the run itself fails if the key is still there.
  it('removes the kept key all the same', async () => {
    const run = await runWorkflow('Scratch org from the CLI', hub, { homes: ['create/only'] });
    assert.equal(run.exitCode, 1, run.shown);
    assert.equal(run.job('create').step('sf org create scratch').result, 'failure');
    assert.match(run.job('create').step(`${ours}@v1`, 'Post').log, /Removed the private key/);
    assert.equal(hub.openSessions(), 0);
  });
});
