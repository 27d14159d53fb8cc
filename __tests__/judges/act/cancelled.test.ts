import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { assertSampleDataOnce, orgsUp, placesUp, signups } from '../../../harness/fleet-counts.ts';
import { demoPackage, demoSetup, fleetHub } from '../../../harness/fleet-fixture.ts';
import { goTool } from '../tools/go.ts';
import { needs } from '../tools/judge.ts';
import { type Run, runWorkflow } from './run-act.ts';
import { ours } from '../../../scripts/owner.ts';

const shards = ['1/5', '2/5', '3/5', '4/5', '5/5'];
const homes = shards.map((shard) => `fleet/${shard}`);
const fleet = `name: morning
orgs:
  - { group: dev, count: 10, definition: config/dev-scratch-def.json }
${demoSetup}`;

/*
 * How act differs here from GitHub's runner (actions/runner, ProcessInvoker.cs): cancelled, GitHub's sends SIGINT to the
 * step's process, SIGTERM 7.5 s later, and kills it 2.5 s after that; act kills it at once. So a run that act cancels
 * is one that could say nothing more, and __tests__/action/fleet/cancelled.test.ts is the judge of what it says when it
 * may. And a re-run has no journal here: each job of act has a RUNNER_TEMP of another name, under which the cache finds
 * nothing, while GitHub's is the same on every machine; __tests__/action/fleet/resume.test.ts has both.
 */
describe(
  '“Fleet over five jobs” of the docs, cancelled and re-run by act',
  needs(await goTool('act')),
  () => {
    let hub: DevHub;
    let cancelled: Run;
    let upThen: number;
    let again: Run;
    before(async () => {
      hub = await fleetHub({ signupMilliseconds: 1500, deployMilliseconds: 1000 });
      const files = { 'config/fleet.yml': fleet };
      const env = { ORGKEY_DATA_PATIENCE_SECONDS: '1' };
      const cancelWhen = () =>
        hub.requests.filter(({ path }) => path.includes('PackageInstallRequest')).length >= 3;
      cancelled = await runWorkflow('Fleet over five jobs', hub, {
        homes,
        files,
        cancelWhen,
        run: { id: 2001, attempt: 1 },
      });
      upThen = placesUp(hub).length;
      again = await runWorkflow('Fleet over five jobs', hub, {
        homes,
        files,
        env,
        run: { id: 2001, attempt: 2 },
      });
    });
    after(async () => hub.close());

    it('fails when it is cancelled, and still runs post', () => {
      assert.notEqual(cancelled.exitCode, 0, cancelled.shown);
      // One of five waits its turn: act runs four jobs of a matrix at a time.
      const jobs = cancelled.jobs.filter(({ steps }) =>
        steps.some(({ name, stage }) => name.includes('fleet@v1') && stage === 'Main'),
      );
      assert.ok(jobs.length > 0);
      for (const job of jobs) {
        assert.notEqual(job.result, 'success', job.log);
        assert.equal(job.step(`${ours}/fleet@v1`, 'Post').result, 'success', job.log);
      }
      assert.ok(upThen > 0 && upThen < 10, `${upThen} of 10`);
    });

    it('goes on where it was when it is run again: no org is lost, none made twice, no data doubled', () => {
      assert.equal(again.exitCode, 0, again.shown);
      assert.equal(again.jobs.length, 5);
      const slots = placesUp(hub).map((place) => place.replace(/[a-z]$/, ''));
      assert.deepEqual(slots.sort(), Array.from({ length: 10 }, (_, index) => `dev.${index + 1}`).sort());
      assertSampleDataOnce(orgsUp(hub));
      assert.ok(signups(hub).includes('dev.1a'));
      assert.match(again.shown, /generation 2001/);
    });

    it('spreads the orgs evenly over the jobs', () => {
      for (const shard of shards) {
        assert.match(again.job('fleet', shard).step('fleet@v1').log, /2 of 2 orgs are ready/, shard);
      }
    });

    it('shows no installation key', () => assert.ok(!again.shown.includes(demoPackage.installationKey)));
  },
);
