import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { fleetHub } from '../../../harness/fleet-fixture.ts';
import { goTool } from '../tools/go.ts';
import { needs } from '../tools/judge.ts';
import { type Run, runWorkflow } from './run-act.ts';
import { ours } from '../../../scripts/owner.ts';

describe('“Hub” of the docs, run by act', needs(await goTool('act')), () => {
  let hub: DevHub;
  let run: Run;
  before(async () => {
    hub = await fleetHub();
    run = await runWorkflow('Hub', hub, { homes: ['limits/only'] });
  });
  after(async () => hub.close());

  it('succeeds', () => assert.equal(run.exitCode, 0, run.shown));

  it('says which org it logged in to', () => {
    assert.match(run.job('limits').step(`${ours}@v1`).log, /Logged in to the Dev Hub as admin@acme\.example/);
  });

  it('hands URL and token to a later step, which reads the limits', () => {
    assert.match(run.job('limits').step('curl').log, /"DailyScratchOrgs"/);
  });

  it('has logged the Salesforce CLI in, and exports SF_TARGET_DEV_HUB', () => {
    assert.match(run.job('limits').step('sf org list limits').log, /DailyScratchOrgs/);
  });

  it('revokes the session in post', () => {
    const post = run.job('limits').step(`${ours}@v1`, 'Post');
    assert.equal(post.result, 'success');
    assert.match(post.log, /Revoked the session\./);
    assert.equal(hub.openSessions(), 0);
  });
});

describe('“Hub” of the docs, run by act, when a step in the middle fails', needs(await goTool('act')), () => {
  let hub: DevHub;
  let run: Run;
  before(async () => {
    hub = await fleetHub();
    hub.faults.add({ path: /\/limits$/, effect: { kind: 'server-error' } });
    run = await runWorkflow('Hub', hub, { homes: ['limits/only'] });
  });
  after(async () => hub.close());

  it('fails, and runs no later step', () => {
    assert.equal(run.exitCode, 1, run.shown);
    assert.equal(run.job('limits').step('curl').result, 'failure');
    assert.throws(() => run.job('limits').step('sf org list limits'));
  });

  it('revokes the session all the same, and removes what it wrote', () => {
    const post = run.job('limits').step(`${ours}@v1`, 'Post');
    assert.match(post.log, /The sf CLI no longer knows admin@acme\.example\./);
    assert.match(post.log, /Revoked the session\./);
    assert.equal(hub.openSessions(), 0);
  });
});
