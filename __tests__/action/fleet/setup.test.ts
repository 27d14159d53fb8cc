import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub, Org } from '../../../devhub/index.ts';
import { matrixOf, orgsUp, placesUp, rowsIn, sampleRows, signups } from '../../../harness/fleet-counts.ts';
import {
  demoPackage,
  demoSetup,
  endFleet,
  startFleet,
  hubInputs,
  writeFleet,
} from '../../../harness/fleet-fixture.ts';
import type { Job, StepOptions, StepResult } from '../../../harness/index.ts';

let hub: DevHub;
let job: Job;

beforeEach(async () => {
  ({ hub, job } = await startFleet());
});
afterEach(() => endFleet(hub, job));

function run(inputs: Readonly<Record<string, string>> = {}, options: StepOptions = {}): Promise<StepResult> {
  return job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1', ...inputs }, options);
}

/** Such as `dev.1a`, to its org. */
function orgAt(place: string): Org {
  const found = orgsUp(hub).find(({ username }) => username.includes(`.${place}@`));
  assert.ok(found, `${place} is up`);
  return found.org;
}

test('every mistake in the fleet file is shown at once, with its line, before anything is asked for', async () => {
  job.place(
    'config/fleet.yml',
    [
      'name: Morning',
      'orgs:',
      '  - { group: dev, count: 0, definition: config/dev-scratch-def.json }',
      '  - { group: qa, count: 2, definition: config/none.json }',
      'setup:',
      '  sources: [force-app]',
      '  data: [data/none.json]',
    ].join('\n'),
  );
  const step = await run();
  assert.equal(step.exitCode, 1);
  const errors = step.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  for (const line of [1, 3, 4, 6, 7]) {
    assert.ok(
      errors.some((message) => new RegExp(`fleet\\.yml.*\\b${line}\\b`).test(message)),
      `line ${line}:\n${errors.join('\n')}`,
    );
  }
  assert.ok(
    errors.some((message) => /sources.*source/s.test(message)),
    'the key that was meant is named',
  );
  assert.equal(hub.requests.length, 0);
});

test('a fleet of one definition needs no file', async () => {
  const step = await run({
    'fleet-name': 'plain',
    'definition-file': 'config/qa-scratch-def.json',
    count: '2',
    'duration-days': '3',
    packages: `${demoPackage.id}=PKG_KEY`,
    source: 'force-app',
    'permission-sets': 'Project_Manager',
    data: 'data/sample-plan.json',
  });
  assert.equal(step.exitCode, 0, step.log);
  assert.equal(matrixOf(step).length, 2);
  for (const { username, org } of orgsUp(hub)) {
    assert.match(username, /^plain\.g1\./);
    assert.deepEqual(rowsIn(org), sampleRows);
  }
  const [info] = hub.hub.table('ScratchOrgInfo').rows();
  assert.equal(info?.['DurationDays'], 3);
  assert.equal(info['Edition'], 'Enterprise');
});

test('a group’s own setup replaces the keys that it names, and keeps the others', async () => {
  job.place(
    'config/fleet.yml',
    [
      'name: morning',
      'orgs:',
      '  - { group: dev, count: 1, definition: config/dev-scratch-def.json }',
      '  - { group: qa, count: 1, definition: config/qa-scratch-def.json, setup: { data: [data/qa-plan.json] } }',
      '  - { group: bare, count: 1, definition: config/dev-scratch-def.json, setup: { data: [], permission-sets: [] } }',
      demoSetup,
    ].join('\n'),
  );
  const step = await run();
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(rowsIn(orgAt('dev.1a')), sampleRows);
  assert.deepEqual(rowsIn(orgAt('qa.1a')), { ...sampleRows, Task_Item__c: 250 });
  assert.deepEqual(rowsIn(orgAt('bare.1a')), { Account: 0, Project__c: 0, Task_Item__c: 0 });
  for (const place of ['dev.1a', 'qa.1a', 'bare.1a']) {
    assert.ok(orgAt(place).metadata.has('ApexClass#ProjectProgress'), `${place} has the source`);
  }
});

test('an installation key comes from the environment, is masked, and shows nowhere', async () => {
  const script = ['#!/bin/bash', 'echo "the key is $PKG_KEY"', ''];
  job.place('tell.sh', script.join('\n'), 0o755);
  writeFleet(job, { dev: 1 }, `${demoSetup}  script: tell.sh\n`);
  const step = await run();
  assert.equal(step.exitCode, 0, step.log);
  assert.ok(step.masks.includes(demoPackage.installationKey));
  assert.match(step.log, /the key is \*\*\*/);
});

test('an installation key that is missing is named, before anything is made', async () => {
  writeFleet(job, { dev: 1 });
  const step = await run({}, { env: { PKG_KEY: '' } });
  assert.equal(step.exitCode, 1);
  assert.match(step.log, /environment variable PKG_KEY.*is empty/);
  assert.deepEqual(signups(hub), []);
});

const script = `#!/bin/bash
set -eu
test -n "$SF_TARGET_ORG"
test -f "$HOME/.sfdx/$SF_TARGET_ORG.json"
env | grep -E '^(INPUT_|STATE_|ACTIONS_|ORGKEY_|GITHUB_OUTPUT|GITHUB_ENV)' && exit 9
echo "set up $SF_TARGET_ORG in $PWD"
echo "$HOME" > "$GITHUB_WORKSPACE/home-$SF_TARGET_ORG"
`;

test('the script runs once an org, logged in there, in a HOME of its own and without the inputs', async () => {
  job.place('scripts/after.sh', script, 0o755);
  writeFleet(job, { dev: 3 }, 'setup: { script: scripts/after.sh }');
  const step = await run({}, { env: { ORGKEY_DECRYPTION_PASSPHRASE: 'for the command' } });
  assert.equal(step.exitCode, 0, step.log);
  const homes = orgsUp(hub).map(({ username }) => {
    assert.match(step.log, new RegExp(`set up ${username} in ${job.workspace}`));
    return readFileSync(join(job.workspace, `home-${username}`), 'utf8').trim();
  });
  assert.equal(new Set([...homes, job.home]).size, 4);
  const again = await run();
  assert.doesNotMatch(again.log, /set up /, 'not again in orgs where it ended');
});

test('as many scripts run at once as signups may be in flight', async () => {
  const counting = [
    '#!/bin/bash',
    'mkdir -p running counts',
    'touch "running/$SF_TARGET_ORG"',
    'sleep 0.3',
    'ls running | wc -l > "counts/$SF_TARGET_ORG"',
    'rm "running/$SF_TARGET_ORG"',
  ];
  job.place('count.sh', `${counting.join('\n')}\n`, 0o755);
  writeFleet(job, { dev: 6 }, 'setup: { script: count.sh }');
  const step = await run({ concurrency: '2' });
  assert.equal(step.exitCode, 0, step.log);
  const counts = orgsUp(hub).map(({ username }) =>
    Number(readFileSync(join(job.workspace, 'counts', username), 'utf8')),
  );
  assert.equal(counts.length, 6);
  assert.ok(Math.max(...counts) <= 2, `${counts.join(', ')} at once`);
});

test('the token that a script finds in its HOME is masked, should it print it', async () => {
  job.place('quiet.sh', '#!/bin/bash\n', 0o755);
  writeFleet(job, { dev: 1 }, 'setup: { script: quiet.sh }');
  const step = await run();
  assert.equal(step.exitCode, 0, step.log);
  // The signup's code is given too, and never asked for.
  const tokens = hub.tokensGiven.filter((token) => !token.startsWith('aPrx'));
  assert.equal(tokens.length, 2);
  for (const token of tokens) assert.ok(step.masks.includes(token));
});

test('a script that fails keeps its org, with its last line as the reason; corrected, it is run again', async () => {
  job.place('fail.sh', '#!/bin/bash\necho first\necho "no such record" >&2\nexit 3\n', 0o755);
  writeFleet(job, { dev: 2 }, 'setup: { script: fail.sh }');
  const step = await run();
  assert.equal(step.exitCode, 1);
  assert.match(
    step.log,
    /dev-[12] failed.* in script: fail\.sh ended with exit code 3\. Its last line: no such record\./,
  );
  assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2a']);
  job.place('fail.sh', '#!/bin/bash\necho fine\n', 0o755);
  const again = await run();
  assert.equal(again.exitCode, 0, again.log);
  assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2a']);
});

test('a class that does not compile is shown by file, line and problem, and the org is kept', async () => {
  job.place(
    'force-app/main/default/classes/ProjectProgress.cls',
    'public class ProjectProgress {\n    Integer a = ;\n',
  );
  writeFleet(job, { dev: 1 });
  const step = await run();
  assert.equal(step.exitCode, 1);
  assert.match(step.log, /dev-1 failed.* in source/);
  assert.match(step.log, /force-app\/main\/default\/classes\/ProjectProgress\.cls[:, (]*(line )?\d+/);
  assert.deepEqual(placesUp(hub), ['dev.1a']);
  assert.deepEqual(signups(hub), ['dev.1a'], 'another org would fail the same way');
});

test('a permission set that is not there is named', async () => {
  writeFleet(job, { dev: 1 }, 'setup: { source: [force-app], permission-sets: [Project_Manager, No_Such] }');
  const step = await run();
  assert.equal(step.exitCode, 1);
  assert.match(step.log, /in permission sets: The org has no permission set.* named No_Such/);
});

test('a record that is refused is named by file and reference, and corrected data goes in on the next run', async () => {
  const path = join(job.workspace, 'data/Account.json');
  const good = readFileSync(path, 'utf8');
  job.place('data/Account.json', good.replace('"Name": "Meridian Foods",', ''));
  writeFleet(job, { dev: 1 });
  const step = await run();
  assert.equal(step.exitCode, 1);
  assert.match(step.log, /data\/Account\.json AccountRef2: .*Name/);
  job.place('data/Account.json', good);
  const again = await run();
  assert.equal(again.exitCode, 0, again.log);
  assert.deepEqual(rowsIn(orgAt('dev.1a')), sampleRows, 'in the same org: nothing had gone in');
});
