import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { fleetHub } from '../../../harness/fleet-fixture.ts';
import { goTool } from '../tools/go.ts';
import { needs } from '../tools/judge.ts';
import { type Run, runWorkflow } from './run-act.ts';
import { ours } from '../../../scripts/owner.ts';

const act = needs(await goTool('act'));

describe('“Scratch org” of the docs, run by act', act, () => {
  const username = 'made-elsewhere@scratch.example';
  const homes = ['query/only'];
  let hub: DevHub;
  before(async () => {
    hub = await fleetHub();
    hub.createScratchOrg({ username });
  });
  after(async () => hub.close());

  it('logs in to an org that another machine made, and `sf` uses it', async () => {
    const run = await runWorkflow('Scratch org', hub, { inputs: { username }, homes });
    assert.equal(run.exitCode, 0, run.shown);
    const job = run.job('query');
    assert.match(job.step(`${ours}@v1`).log, new RegExp(`Logged in to the scratch org as ${username}`));
    assert.match(job.step('sf data query').log, /Total number of records retrieved: 1\./);
    assert.match(job.step(`${ours}@v1`, 'Post').log, /Revoked the session\./);
    assert.equal(hub.openSessions(), 0);
  });

  it('says what the hub knows of an org that isn’t there, and runs no later step', async () => {
    const run = await runWorkflow('Scratch org', hub, { inputs: { username: 'nobody@x.example' }, homes });
    assert.equal(run.exitCode, 1, run.shown);
    const job = run.job('query');
    const login = job.step(`${ours}@v1`);
    assert.equal(login.result, 'failure');
    assert.match(login.log, /::error::.* never made a scratch org with the username nobody@x\.example\./);
    assert.throws(() => job.step('sf data query'));
    assert.equal(job.step(`${ours}@v1`, 'Post').result, 'success');
  });
});

describe('“Two orgs in one job” of the docs, run by act', act, () => {
  const inputs = { old: 'old@scratch.example', new: 'new@scratch.example' };
  let hub: DevHub;
  let run: Run;
  before(async () => {
    hub = await fleetHub();
    for (const username of Object.values(inputs)) hub.createScratchOrg({ username });
    run = await runWorkflow('Two orgs in one job', hub, { inputs, homes: ['compare/only'] });
  });
  after(async () => hub.close());

  it('finds each by its alias, and the second by default', () => {
    assert.equal(run.exitCode, 0, run.shown);
    const job = run.job('compare');
    assert.match(job.step('sf data query').log, /Both have the same permission sets\./);
    const asked = hub.requests.filter(({ soql }) => soql?.includes('FROM PermissionSet'));
    assert.deepEqual(
      asked.map(({ username }) => username),
      [inputs.old, inputs.new],
    );
  });

  it('revokes both sessions, the second first', () => {
    const posts = run.job('compare').steps.filter(({ stage }) => stage === 'Post');
    assert.deepEqual(
      posts.map(({ log }) => /Revoked the session/.test(log)),
      [true, true],
    );
    assert.equal(hub.openSessions(), 0);
  });
});
