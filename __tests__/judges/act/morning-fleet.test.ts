import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { dateTime } from '../../../devhub/world/clock.ts';
import { orgsUp } from '../../../harness/fleet-counts.ts';
import { fleetHub } from '../../../harness/fleet-fixture.ts';
import { goTool } from '../tools/go.ts';
import { needs } from '../tools/judge.ts';
import { type Run, runWorkflow } from './run-act.ts';
import { ours } from '../../../scripts/owner.ts';

// Two of the fifty jobs of the matrix, to spare time: `act --matrix`.
const only = ['name:dev-7', 'name:qa-2'];
const homes = ['yesterday/only', 'fleet/only', 'test/dev-7', 'test/qa-2'];

/** As if the orgs that there are had been made so many hours before. */
function makeOlder({ hub, clock }: DevHub, hours: number): void {
  for (const row of hub.table('ScratchOrgInfo').rows())
    hub.update(row, { CreatedDate: dateTime(clock.now() - hours * 3_600_000) });
}

describe('“Morning fleet” of the docs, run by act on two mornings', needs(await goTool('act')), () => {
  let hub: DevHub;
  let first: Run;
  let second: Run;
  before(async () => {
    hub = await fleetHub();
    const options = { event: 'schedule', homes, only };
    first = await runWorkflow('Morning fleet', hub, { ...options, run: { id: 1001, attempt: 1 } });
    makeOlder(hub, 21);
    second = await runWorkflow('Morning fleet', hub, { ...options, run: { id: 1002, attempt: 1 } });
  });
  after(async () => hub.close());

  it('succeeds', () => {
    assert.equal(first.exitCode, 0, first.shown);
    assert.equal(second.exitCode, 0, second.shown);
  });

  it('makes what config/fleet.yml says, and writes a summary of it', () => {
    const { log, summary } = first.job('fleet').step(`${ours}/fleet@v1`);
    assert.match(log, /50 of 50 orgs are ready/);
    assert.match(summary, /\*\*50\*\*/);
    assert.match(summary, /mermaid/);
  });

  it('gives the next job a matrix, with which it logs in to the org of that name', () => {
    for (const name of ['dev-7', 'qa-2']) {
      const job = first.job('test', name);
      assert.equal(job.result, 'success', job.log);
      const [group, number] = name.split('-');
      assert.match(String(job.matrix['username']), new RegExp(`^morning\\.1001\\.${group}\\.${number}a@`));
      assert.match(job.step(`${ours}@v1`).log, new RegExp(`as ${String(job.matrix['username'])}`));
      assert.match(job.step('sf apex run test').log, /Total number of records retrieved: 1\./);
      assert.match(job.step(`${ours}@v1`, 'Post').log, /Revoked the session\./);
    }
  });

  it('deletes the orgs of the day before, and no others', () => {
    assert.match(first.job('yesterday').log, /Deleted 0 of the 0 orgs of fleet morning that were up\./);
    assert.match(
      second.job('yesterday').step(`${ours}/fleet/delete@v1`).log,
      /Deleted 50 of the 50 orgs of fleet morning that were up\./,
    );
    const up = orgsUp(hub).map(({ username }) => username);
    assert.equal(up.length, 50);
    assert.ok(up.every((username) => username.startsWith('morning.1002.')));
  });

  it('leaves no session open', () => assert.equal(hub.openSessions(), 0));
});
