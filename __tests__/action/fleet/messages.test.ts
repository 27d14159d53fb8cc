import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { endFleet, startFleet } from '../../../harness/fleet-fixture.ts';
import type { Job } from '../../../harness/index.ts';

let hub: DevHub;
let job: Job;

beforeEach(async () => {
  ({ hub, job } = await startFleet());
});
afterEach(() => endFleet(hub, job));

/** As on a pull request from a fork. */
const dry = { 'consumer-key': '', 'encrypted-key': '', 'hub-username': '', 'dry-run': 'true' };

async function errorsWith(inputs: Readonly<Record<string, string>>): Promise<string[]> {
  const step = await job.run('fleet/action.yml', { ...dry, ...inputs });
  assert.equal(step.exitCode, 1);
  return step.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
}

test('`count` without `definition-file`, where there is no fleet file', async () => {
  rmSync(join(job.workspace, 'config/fleet.yml'));
  assert.deepEqual(await errorsWith({ count: '3' }), [
    [
      'The input `count` needs `definition-file`.',
      'Without it a fleet file says which orgs there are, and there is no config/fleet.yml.',
      'Give `definition-file` the path of the scratch org definition, such as config/project-scratch-def.json.',
    ].join('\n'),
  ]);
  const [both] = await errorsWith({ count: '3', source: 'force-app' });
  assert.match(both ?? '', /^The inputs `count`, `source` need `definition-file`\.\n/);
});

test('`count` beside a fleet file', async () => {
  assert.deepEqual(await errorsWith({ count: '3' }), [
    [
      'The input `count` cannot be used with a fleet file.',
      'Such inputs describe a fleet without a file, and config/fleet.yml is one.',
      'Write it in the fleet file; or leave `fleet-file` out and give `definition-file`.',
    ].join('\n'),
  ]);
});
