import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { placesUp, signups } from '../../../harness/fleet-counts.ts';
import { fleetHub } from '../../../harness/fleet-fixture.ts';
import { heldLine, made } from '../../../harness/pool-fixture.ts';
import { goTool } from '../tools/go.ts';
import { needs } from '../tools/judge.ts';
import { type Run, runWorkflow } from './run-act.ts';

const pool = `name: app
pool: true
duration-days: 7
orgs:
  - { group: dev, count: 2, max: 4, definition: config/dev-scratch-def.json }
`;

describe('“Fill the pool” of the docs, run by act', needs(await goTool('act')), () => {
  let hub: DevHub;
  let run: Run;
  before(async () => {
    hub = await fleetHub();
    made(hub, 'dev.1a', { line: heldLine(2) });
    made(hub, 'dev.2a', { status: 'Deleted' });
    made(hub, 'dev.2b', { line: heldLine(-2) });
    run = await runWorkflow('Fill the pool', hub, {
      ...{ event: 'schedule', homes: ['fill/only'], files: { 'config/pool.yml': pool } },
      env: { ORGKEY_CLAIM_SECONDS: '2' },
    });
  });
  after(async () => hub.close());

  it('leaves what is held, fills up, and purges', () => {
    assert.equal(run.exitCode, 0, run.shown);
    assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2c', 'dev.3a']);
    assert.deepEqual(signups(hub), ['dev.1a', 'dev.2c', 'dev.3a']);
    assert.equal(hub.openSessions(), 0);
  });
});
