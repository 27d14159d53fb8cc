import assert from 'node:assert/strict';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { orgsUp, signups } from '../../../harness/fleet-counts.ts';
import { demoPackage, endFleet, hubInputs, startFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';

let hub: DevHub;
let job: Job;

/** A repository whose Salesforce project is not at its root. */
beforeEach(async () => {
  ({ hub, job } = await startFleet());
  mkdirSync(join(job.workspace, 'apps/crm'), { recursive: true });
  for (const name of ['force-app', 'sfdx-project.json']) {
    renameSync(join(job.workspace, name), join(job.workspace, 'apps/crm', name));
  }
  job.place(
    'apps/crm/sfdx-project.json',
    JSON.stringify({
      packageDirectories: [{ path: 'force-app', default: true }],
      packageAliases: { 'Acme Base@2.1': demoPackage.id },
      replacements: [
        {
          filename: 'force-app/main/default/classes/ProjectProgress.cls',
          stringToReplace: 'ProjectProgress',
          replaceWithEnv: 'CLASS_NAME',
        },
      ],
    }),
  );
  job.place(
    'config/fleet.yml',
    [
      'name: morning',
      'orgs: [{ group: dev, count: 1, definition: config/dev-scratch-def.json }]',
      'setup:',
      '  packages: [{ id: Acme Base@2.1, installation-key-env: PKG_KEY }]',
      '  source: [apps/crm/force-app]',
    ].join('\n'),
  );
});
afterEach(() => endFleet(hub, job));

function run(env: Readonly<Record<string, string>>): Promise<StepResult> {
  return job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' }, { env });
}

test('aliases and replacements come from the project that the source is in', async () => {
  const step = await run({ CLASS_NAME: 'ProjectProgress' });
  assert.equal(step.exitCode, 0, step.log);
  const [up] = orgsUp(hub);
  assert.ok(up?.org.metadata.has('ApexClass#ProjectProgress'));
  assert.match(step.log, /Package Acme Base@2\.1/);
});

test('a variable that a replacement needs is named before anything is made', async () => {
  const step = await run({});
  assert.equal(step.exitCode, 1);
  assert.match(step.log, /need environment variables that are not set: CLASS_NAME/);
  assert.deepEqual(signups(hub), []);
});

test('what does not compile is shown at its place in the repository', async () => {
  job.place(
    'apps/crm/force-app/main/default/classes/ProjectProgress.cls',
    'public class ProjectProgress {\n    Integer a = ;\n',
  );
  const step = await run({ CLASS_NAME: 'ProjectProgress' });
  assert.equal(step.exitCode, 1);
  assert.match(
    step.log,
    /apps\/crm\/force-app\/main\/default\/classes\/ProjectProgress\.cls[:, (]*(line )?\d+/,
  );
});
