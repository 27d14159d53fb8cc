import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { fleetHub } from '../../../harness/fleet-fixture.ts';
import { workflowText } from '../../../src/cli/setup/next-steps.ts';
import { goTool } from '../tools/go.ts';
import { needs } from '../tools/judge.ts';
import { runSource } from './run-act.ts';

describe('the workflow that `orgkey init` gives to paste, run by act', needs(await goTool('act')), () => {
  let hub: DevHub;
  before(async () => {
    hub = await fleetHub();
  });
  after(async () => hub.close());

  it('logs in at the hub’s own URL, asks it for its scratch orgs, and leaves nothing', async () => {
    const source = workflowText({ instanceUrl: hub.productionUrl });
    const run = await runSource(source, hub, { homes: ['hub/only'] });
    assert.equal(run.exitCode, 0, run.shown);
    assert.match(run.job('hub').step('curl').log, /"totalSize":0/);
    assert.equal(hub.openSessions(), 0);
  });
});
