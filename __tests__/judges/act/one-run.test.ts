import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { placesUp, signups } from '../../../harness/fleet-counts.ts';
import { fleetHub } from '../../../harness/fleet-fixture.ts';
import { goTool } from '../tools/go.ts';
import { needs } from '../tools/judge.ts';
import { type Run, runWorkflow } from './run-act.ts';

const orgs = ['org-1', 'org-2', 'org-3'];
const homes = ['fleet/only', 'delete/only', ...orgs.map((org) => `test/${org}`)];

describe('“Fleet for one run” of the docs, run by act', needs(await goTool('act')), () => {
  let hub: DevHub;
  let run: Run;
  before(async () => {
    hub = await fleetHub();
    run = await runWorkflow('Fleet for one run', hub, { homes });
  });
  after(async () => hub.close());

  it('makes three orgs, tests in each, and deletes them', () => {
    assert.equal(run.exitCode, 0, run.shown);
    assert.equal(signups(hub).length, 3);
    for (const org of orgs) {
      assert.match(run.job('test', org).step('sf data query').log, /Project_Manager|Project Manager/);
    }
    assert.deepEqual(placesUp(hub), []);
    assert.equal(hub.openSessions(), 0);
  });
});
