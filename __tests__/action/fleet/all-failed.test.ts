import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { signups } from '../../../harness/fleet-counts.ts';
import { endFleet, hubInputs, startFleet, writeFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';

const className = 'force-app/main/default/classes/Broken.cls';

let hub: DevHub;
let job: Job;

beforeEach(async () => {
  ({ hub, job } = await startFleet({ signupMilliseconds: 100 }));
  job.place(className, 'public class Broken {\n  void run() {\n    Integer a = 1\n  }\n}\n');
  job.place(
    `${className}-meta.xml`,
    '<?xml version="1.0" encoding="UTF-8"?>\n<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>64.0</apiVersion><status>Active</status></ApexClass>\n',
  );
  writeFleet(job, { dev: 40, qa: 10 }, 'setup:\n  source: [force-app]\n');
});
afterEach(() => endFleet(hub, job));

/** About what a screen shows. */
const screen = 25;

async function run(canary: string): Promise<{ step: StepResult; errors: StepResult['annotations'] }> {
  const step = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1', canary });
  assert.equal(step.exitCode, 1);
  const [logStart, summaryStart] = [step.log, step.summary].map((text) =>
    text.split('\n').slice(0, screen).join('\n'),
  );
  assert.match(logStart ?? '', /^force-app\/main\/default\/classes\/Broken\.cls:4:3 Missing ';' at '\}'/m);
  assert.match(
    summaryStart ?? '',
    /Fix <code>force-app\/main\/default\/classes\/Broken\.cls:4<\/code>, push/,
  );
  assert.doesNotMatch(step.log, /Re-run this job/, 'it would take the same files');
  return { step, errors: step.annotations.filter(({ level }) => level === 'error') };
}

const cause = [
  'force-app failed:',
  `${className}:4:3 Missing ';' at '}' (ApexClass Broken)`,
  'They were their groups’ canaries: 48 other orgs were not signed up.',
  'An Apex class or trigger does not compile in the org.',
  'Correct the class, or deploy what it uses with it.',
];
const advice = `Fix \`${className}:4\`, push, and run with the generation “g1”: a re-run of this job takes the same files and fails again; what is ready stays.`;

test('50 of 50 that would fail of one class cost a signup a group, by the canary', async () => {
  const { errors } = await run('auto');
  assert.deepEqual(signups(hub), ['dev.1a', 'qa.1a']);
  const [first, verdict, ...others] = errors;
  assert.equal(first?.message, ['2 orgs failed in source: dev-1, qa-1', ...cause].join('\n'));
  assert.deepEqual([first.properties['file'], first.properties['line'], others], [className, '4', []]);
  assert.ok(verdict?.message.endsWith(`\n${advice}`), verdict?.message);
});

test('without a canary, 50 of 50 that failed of one class are one annotation, pinned to its line', async () => {
  const { step, errors } = await run('false');
  assert.equal(signups(hub).length, 50);
  const [first, verdict, ...others] = errors;
  const head = '50 orgs failed in source: dev-1 to dev-40, qa-1 to qa-10';
  assert.equal(first?.message, [head, ...cause.filter((line) => !line.includes('canaries'))].join('\n'));
  assert.deepEqual([first.properties['file'], first.properties['line'], others], [className, '4', []]);
  assert.ok(verdict?.message.endsWith(`\n${advice}`), verdict?.message);
  assert.equal(step.summary.match(/^\| \d+ \|/gm)?.length, 1, 'one row a cause');
});
