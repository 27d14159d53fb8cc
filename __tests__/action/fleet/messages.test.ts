import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { apiRefusals, type DevHub } from '../../../devhub/index.ts';
import { signups } from '../../../harness/fleet-counts.ts';
import { demoPackage, endFleet, hubInputs, startFleet, writeFleet } from '../../../harness/fleet-fixture.ts';
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

test('an edition or a feature that is mistyped is a warning, pinned to its line', async () => {
  writeFleet(job, { dev: 2 }, '');
  job.place('config/dev-scratch-def.json', '{\n  "edition": "Developr",\n  "features": ["Comunities"]\n}\n');
  const step = await job.run('fleet/action.yml', dry);
  assert.equal(step.exitCode, 0, step.log);
  const warnings = step.annotations.filter(({ level }) => level === 'warning');
  assert.deepEqual(
    warnings.map(({ properties: { file, line, col }, message }) => [file, line, col, message.split(' ')[0]]),
    [
      ['config/dev-scratch-def.json', '2', '14', 'config/dev-scratch-def.json:2:14:'],
      ['config/dev-scratch-def.json', '3', '16', 'config/dev-scratch-def.json:3:16:'],
    ],
  );
});

test('and the hub refuses the edition at the same line, before any signup', async () => {
  writeFleet(job, { dev: 2 }, '');
  job.place('config/dev-scratch-def.json', '{\n  "edition": "Developr"\n}\n');
  const step = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' });
  const [error] = step.annotations.filter(({ level }) => level === 'error');
  assert.match(
    error?.message ?? '',
    /^config\/dev-scratch-def\.json:2:14: this hub takes no "edition" "Developr"\. It takes Developer, .*\nWrite "Developer", if that is meant\.$/,
  );
  assert.deepEqual([error?.properties['line'], signups(hub)], ['2', []]);
});

test('a reference to no record stops the run before any signup, pinned to its line', async () => {
  job.place(
    'data/sample-plan.json',
    '[{ "sobject": "Account", "files": ["A.json"] }, { "sobject": "Contact", "files": ["C.json"] }]',
  );
  const attributes = (type: string) => `"attributes": { "type": "${type}", "referenceId": "${type}Ref1" }`;
  job.place('data/A.json', `{ "records": [{ ${attributes('Account')}, "Name": "A" }] }`);
  job.place(
    'data/C.json',
    `{ "records": [\n  { ${attributes('Contact')},\n    "AccountId": "@NopeRef" }\n] }`,
  );
  writeFleet(job, { dev: 2 }, 'setup:\n  data: [data/sample-plan.json]\n');
  const step = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' });
  assert.equal(step.exitCode, 1);
  const [error, ...others] = step.annotations.filter(({ level }) => level === 'error');
  assert.equal(
    error?.message,
    'data/C.json:3:18: "@NopeRef" refers to no record of the plan.\nCorrect it, or give a record of the plan the referenceId "NopeRef".',
  );
  assert.deepEqual([error.properties['file'], error.properties['line'], others], ['data/C.json', '3', []]);
  assert.deepEqual(signups(hub), []);
});

test('a permission set that the source doesn’t have stops the run before any signup', async () => {
  writeFleet(job, { dev: 2 }, 'setup:\n  source: [force-app]\n  permission-sets: [Projct_Manager]\n');
  const step = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' });
  const [error] = step.annotations.filter(({ level }) => level === 'error');
  assert.match(
    error?.message ?? '',
    /^config\/fleet\.yml:6:21: .*"Projct_Manager"\.\nDid you mean "Project_Manager"\?/,
  );
  assert.deepEqual([step.exitCode, error?.properties['line'], signups(hub)], [1, '6', []]);
});

test('a class without its -meta.xml is a warning, pinned to its file', async () => {
  const file = 'force-app/main/default/classes/Lone.cls';
  job.place(file, 'public class Lone {}\n');
  writeFleet(job, { dev: 2 }, 'setup:\n  source: [force-app]\n');
  const step = await job.run('fleet/action.yml', dry);
  const [warning] = step.annotations.filter(({ level }) => level === 'warning');
  assert.match(
    warning?.message ?? '',
    /Lone\.cls: it has no Lone\.cls-meta\.xml beside it, so it isn’t deployed/,
  );
  assert.deepEqual([step.exitCode, warning?.properties['file']], [0, file]);
});

const keyed = (setting = '') =>
  `setup:\n  packages:\n    - { id: ${demoPackage.id}${setting} }\n    - 04t000000000001AAA\n`;
const inFile = 'config/fleet.yml:6:7: setup.packages[0]';

/** The first error of a run that asks the hub for these packages, which it ends before any signup. */
async function packageError(setup: string, key: string): Promise<string | undefined> {
  hub.addPackage({ id: '04t000000000001', name: 'Free' });
  writeFleet(job, { dev: 2 }, setup);
  const step = await job.run(
    'fleet/action.yml',
    { ...hubInputs(hub), generation: 'g1' },
    { env: { PKG_KEY: key } },
  );
  assert.deepEqual([step.exitCode, signups(hub)], [1, []]);
  const errors = step.annotations.filter(({ level }) => level === 'error');
  assert.equal(errors.length, 1, step.log);
  assert.equal(errors[0]?.properties['line'], '6');
  return errors[0].message.replace(/\nMore: .*/, '');
}

test('a package that needs a key and gets the wrong one, an empty one, or none', async () => {
  const withKey = keyed(', installation-key-env: PKG_KEY');
  assert.equal(
    await packageError(withKey, 'guess'),
    [
      `${inFile}: the package ${demoPackage.id} refuses the installation key in PKG_KEY.`,
      'The key is set, but it isn’t that of this version; each version may have its own.',
      'Correct the secret behind PKG_KEY.',
    ].join('\n'),
  );
  assert.equal(
    await packageError(withKey, ''),
    [
      `${inFile}: the environment variable PKG_KEY, which holds an installation key, is empty.`,
      'Add `env: { PKG_KEY: ${{ secrets.PKG_KEY }} }` to the step.',
    ].join('\n'),
  );
  assert.equal(
    await packageError(keyed(), 'guess'),
    [
      `${inFile}: the package ${demoPackage.id} needs an installation key, and no key is set.`,
      `Write \`{ id: ${demoPackage.id}, installation-key-env: PKG_KEY }\`, and \`PKG_KEY: \${{ secrets.PKG_KEY }}\` under the step’s \`env:\`.`,
    ].join('\n'),
  );
});

test('where the hub can’t be asked, the org says it, with the group and the input that gave the key', async () => {
  hub.faults.add({
    path: /FROM.SubscriberPackageVersion/,
    count: 1,
    effect: { kind: 'refuse', refusal: apiRefusals.invalidType('', 'SubscriberPackageVersion') },
  });
  rmSync(join(job.workspace, 'config/fleet.yml'));
  const inputs = { 'definition-file': 'config/dev-scratch-def.json', packages: `${demoPackage.id}=PKG_KEY` };
  const step = await job.run(
    'fleet/action.yml',
    { ...hubInputs(hub), ...inputs, generation: 'g1' },
    { env: { PKG_KEY: 'guess' } },
  );
  const errors = step.annotations.filter(({ level }) => level === 'error');
  assert.equal(
    errors[0]?.message,
    [
      '1 org failed in packages: org-1',
      `Input \`packages\`, item 1: the package ${demoPackage.id} refuses the installation key in PKG_KEY.`,
      'The key is set, but it isn’t that of this version; each version may have its own.',
      'Correct the secret behind PKG_KEY.',
    ].join('\n'),
  );
  assert.deepEqual(signups(hub), ['org.1a']);
});
