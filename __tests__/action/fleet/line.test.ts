import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { DevHub } from '../../../devhub/index.ts';
import {
  assertSampleDataOnce,
  descriptions,
  matrixOf,
  orgsUp,
  placesUp,
  rowsIn,
  wipeDescriptions,
} from '../../../harness/fleet-counts.ts';
import {
  endFleet,
  hubInputs,
  startFleet,
  wipeRunnerTemp,
  writeFleet,
} from '../../../harness/fleet-fixture.ts';
import type { Job, StepOptions, StepResult } from '../../../harness/index.ts';
import { repository } from '../../../harness/installed-action.ts';

let hub: DevHub;
let job: Job;

beforeEach(async () => {
  ({ hub, job } = await startFleet(
    { signupMilliseconds: 100 },
    { env: { ORGKEY_DATA_PATIENCE_SECONDS: '1' } },
  ));
  writeFleet(job, { dev: 2 });
});
afterEach(() => endFleet(hub, job));

function run(options: StepOptions = {}): Promise<StepResult> {
  return job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' }, options);
}

/** On another machine, with nothing but the hub. */
function runAnew(): Promise<StepResult> {
  wipeRunnerTemp(job);
  return run();
}

function list(): Promise<StepResult> {
  return job.run('fleet/list/action.yml', { ...hubInputs(hub), 'fleet-name': 'morning' });
}

/** What was asked of the scratch orgs, and changed anywhere: `POST deployRequest`. */
async function callsOf(action: () => Promise<unknown>): Promise<string[]> {
  const before = hub.requests.length;
  await action();
  return hub.requests
    .slice(before)
    .filter(({ path }) => !path.startsWith('/services/oauth2/'))
    .filter(({ listener, method }) => listener === 'sandbox' || method !== 'GET')
    .map(({ method, path }) => `${method} ${path.split('/').at(-1) ?? ''}`);
}

function describeAs(place: string, change: (text: string) => string): void {
  for (const row of hub.hub.table('ScratchOrgInfo').rows()) {
    const { SignupUsername, Description } = row;
    if (typeof SignupUsername !== 'string' || !SignupUsername.includes(`.${place}@`)) continue;
    hub.hub.update(row, { Description: change(typeof Description === 'string' ? Description : '') });
  }
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(job.workspace, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

const time = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ`;

test('the signup says that the org is being made, the end of its set-up that it is ready', async () => {
  const when = () =>
    hub.requests.some(({ method, path }) => method === 'POST' && path.endsWith('ScratchOrgInfo'));
  await run({ signalAfter: { signal: 'SIGKILL', when } });
  const [first] = Object.values(descriptions(hub));
  assert.match(first ?? '', new RegExp(`^orgkey:1 state=making at=${time} digest=[0-9a-f]{12}$`));
  const step = await run();
  assert.equal(step.exitCode, 0, step.log);
  const ready = Object.values(descriptions(hub));
  const digest = /digest=\S+/.exec(first ?? '')?.[0] ?? '';
  assert.equal(ready.length, 2);
  for (const line of ready) {
    assert.match(line, new RegExp(`^orgkey:1 state=ready at=${time} ${digest} data=[0-9a-f]{8}$`));
  }
  assert.deepEqual(matrixOf(await list()), matrixOf(step));
  const ids = orgsUp(hub).map(({ org }) => org.id);
  assert.deepEqual(
    matrixOf(step).map((entry) => entry['org-id']),
    ids,
    'of 18 characters',
  );
  const manifest = JSON.parse(readFileSync(step.outputs['manifest'] ?? '', 'utf8')) as {
    orgs: { orgId: string }[];
  };
  assert.deepEqual(manifest.orgs.map(({ orgId }) => orgId).sort(), ids.toSorted());
});

test('what failed is said to have failed, and is not listed; corrected, it is ready', async () => {
  writeFleet(job, { dev: 2 }, `setup:\n  permission-sets: [Nope]\n  data: []\n`);
  const step = await run();
  assert.equal(step.exitCode, 1);
  for (const line of Object.values(descriptions(hub))) assert.match(line, /state=failed at=/);
  assert.match((await list()).log, /No org of the fleet morning is ready: 2 failed\./);
  writeFleet(job, { dev: 2 }, 'setup: { source: [force-app], permission-sets: [Project_Manager] }');
  const again = await run();
  assert.equal(again.exitCode, 0, again.log);
  for (const line of Object.values(descriptions(hub))) assert.match(line, /state=ready at=/);
  assert.equal(matrixOf(await list()).length, 2);
});

test('an org that is ready with the same set-up is only logged in to, on whatever machine', async () => {
  const first = await run();
  const before = descriptions(hub);
  let second: StepResult | undefined;
  assert.deepEqual(await callsOf(async () => (second = await runAnew())), []);
  assert.equal(second?.exitCode, 0, second?.log);
  assert.deepEqual(matrixOf(second), matrixOf(first));
  assert.deepEqual(descriptions(hub), before);
});

test('one that is ready with another set-up is brought up to it, and its data is never imported again', async () => {
  await run();
  const before = descriptions(hub);
  // Somebody tested in it: without the line, nobody could tell what went in.
  for (const { org } of orgsUp(hub)) {
    for (const row of org.table('Account').rows()) org.update(row, { Name: 'Changed by a test' });
    for (const row of org.table('Task_Item__c').rows()) org.table('Task_Item__c').delete(row.Id);
  }
  const tested = orgsUp(hub).map(({ org }) => rowsIn(org));
  edit('force-app/main/default/permissionsets/Project_Manager.permissionset-meta.xml', (text) =>
    text.replace('</PermissionSet>', '    <description>New</description>\n</PermissionSet>'),
  );
  const calls = await callsOf(async () => {
    const step = await runAnew();
    assert.equal(step.exitCode, 0, step.log);
  });
  assert.equal(
    calls.filter((call) => call === 'POST deployRequest').length,
    4,
    'settings and source of both',
  );
  assert.ok(!calls.some((call) => /Account|Project__c|Task_Item__c/.test(call)), calls.join('\n'));
  assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2a'], 'none was lost');
  assert.deepEqual(
    orgsUp(hub).map(({ org }) => rowsIn(org)),
    tested,
  );
  const digestOf = (line = '') => /digest=(\S+)/.exec(line)?.[1];
  const after = descriptions(hub);
  assert.match(after['dev.1a'] ?? '', /state=ready/);
  assert.notEqual(digestOf(after['dev.1a']), digestOf(before['dev.1a']));
});

test('while it is, the hub says so', async () => {
  await run();
  hub.settings.deployMilliseconds = 500;
  edit('force-app/main/default/permissionsets/Project_Manager.permissionset-meta.xml', (text) =>
    text.replace('</PermissionSet>', '    <description>New</description>\n</PermissionSet>'),
  );
  let during: Record<string, string> = {};
  const deploys = () => hub.requests.filter(({ path }) => path.endsWith('deployRequest')).length;
  const done = deploys();
  const when = () => {
    if (deploys() > done && Object.keys(during).length === 0) during = descriptions(hub);
    return false;
  };
  const step = await run({ signalAfter: { signal: 'SIGINT', when } });
  assert.equal(step.exitCode, 0, step.log);
  assert.match(Object.values(during).join('\n'), /state=making/);
});

test('an org that somebody holds is left alone: line, org and all', async () => {
  await run();
  const hold = (text: string) => `${text} by=acme/app%237 until=2099-01-01T00:00:00Z claim=c1`;
  describeAs('dev.1a', hold);
  const before = descriptions(hub)['dev.1a'];
  edit('force-app/main/default/permissionsets/Project_Manager.permissionset-meta.xml', (text) =>
    text.replace('</PermissionSet>', '    <description>New</description>\n</PermissionSet>'),
  );
  const calls = await callsOf(async () => {
    const step = await runAnew();
    assert.equal(step.exitCode, 0, step.log);
    assert.equal(matrixOf(step).length, 2);
    assert.match(step.log, /acme\/app#7 holds it: it is left as it is/);
  });
  assert.equal(calls.filter((call) => call === 'POST deployRequest').length, 2, 'of the other org');
  assert.equal(descriptions(hub)['dev.1a'], before);
});

test('nor is it deleted when it fails in a way that another org would make good', async () => {
  await run();
  describeAs('dev.1a', (text) => `${text} by=acme/app until=2099-01-01T00:00:00Z claim=c1`);
  hub.faults.add({ listener: 'sandbox', path: '/services/oauth2/token', effect: { kind: 'gone' } });
  // The hub has the orgs, so their hosts are asked for minutes.
  const fastClock = pathToFileURL(join(repository, 'chaos/fast-clock.ts')).href;
  const env = { NODE_OPTIONS: `--import=${fastClock}`, ORGKEY_CHAOS_CLOCK: `${Date.now()}:300` };
  const step = await run({ env });
  assert.equal(step.exitCode, 1);
  assert.ok(placesUp(hub).includes('dev.1a'), placesUp(hub).join());
});

test('what people write there stays, before and after', async () => {
  edit('config/dev-scratch-def.json', (text) => text.replace('{', '{ "description": "For the night.",'));
  hub.settings.deployMilliseconds = 300;
  let isEdited = false;
  const when = () => {
    if (!isEdited && hub.requests.some(({ path }) => path.endsWith('deployRequest'))) {
      describeAs('dev.1a', (text) => `${text.replace('night', 'day')}\r\nAnn: mine!`);
      isEdited = true;
    }
    return false;
  };
  const step = await run({ signalAfter: { signal: 'SIGINT', when } });
  assert.equal(step.exitCode, 0, step.log);
  const { 'dev.1a': edited = '', 'dev.2a': other = '' } = descriptions(hub);
  assert.match(edited, /^For the day\.\norgkey:1 state=ready [^\r\n]+\r\nAnn: mine!$/);
  assert.match(other, /^For the night\.\norgkey:1 state=ready [^\r\n]+$/);
});

test('a description that leaves no room is cut, with a warning', async () => {
  edit('config/dev-scratch-def.json', (text) =>
    text.replace('{', `{ "description": "${'Long story. '.repeat(30)}",`),
  );
  const step = await run();
  assert.equal(step.exitCode, 0, step.log);
  assert.match(step.log, /##\[warning\]config\/dev-scratch-def\.json: the description is cut on the hub/);
  for (const text of Object.values(descriptions(hub))) {
    assert.ok(text.length <= 255, text);
    assert.match(text, /^Long story\. .*…\norgkey:1 state=ready /);
  }
});

for (const [name, right, words] of [
  ['Edit on the object', { right: 'edit' }, 'lacks Edit on Scratch Org Infos,'],
  ['Edit on the field', { field: 'Description', right: 'edit' }, 'lacks Edit on the field Description of'],
  ['sight of the field', { field: 'Description', right: 'read' }, 'lacks Edit on the field Description of'],
] as const) {
  test(`a hub user without ${name} gets one warning, and all else works`, async () => {
    hub.takeRight(hub.hubUsername, { object: 'ScratchOrgInfo', ...right });
    const step = await run();
    assert.equal(step.exitCode, 0, step.log);
    const warnings = step.log.split('\n').filter((line) => line.includes('##[warning]'));
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.ok(warnings[0]?.includes(`The hub user ${hub.hubUsername} ${words}`), warnings[0]);
    assert.deepEqual(Object.values(descriptions(hub)), ['', ''], 'no line that nobody could correct');
    assertSampleDataOnce(orgsUp(hub));
    const again = await run();
    assert.equal(again.exitCode, 0, again.log);
    assert.match(again.log, /2 there already/);
    const listed = await list();
    assert.deepEqual(matrixOf(listed), matrixOf(step));
    assert.match(listed.log, /##\[warning\].*unknown whether they are set up: dev-1, dev-2/);
  });
}

test('cancelled, it has told the hub what was ready by then', async () => {
  writeFleet(job, { dev: 4 }, '');
  const when = (printed: string) => printed.includes('dev-1 is ready');
  const step = await job.run(
    'fleet/action.yml',
    { ...hubInputs(hub), generation: 'g1', concurrency: '1' },
    { signalAfter: { signal: 'SIGINT', when } },
  );
  assert.equal(step.exitCode, 1);
  assert.ok(matrixOf(step).length > 0);
  assert.deepEqual(matrixOf(await list()), matrixOf(step));
});

test('a hub that does not take a line is a warning, and the run has succeeded all the same', async () => {
  const error = { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Pools only', fields: [] };
  hub.faults.add({
    method: 'PATCH',
    effect: { kind: 'answer', status: 200, body: [0, 1].map(() => ({ success: false, errors: [error] })) },
  });
  const step = await run();
  assert.equal(step.exitCode, 0, step.log);
  assert.match(
    step.log,
    /##\[warning\]The hub didn't take how 2 orgs stand \(dev-\d, dev-\d\): FIELD_CUSTOM_VALIDATION_EXCEPTION: Pools only\./,
  );
});

test('without a line, as after an older version, the stages find out for themselves', async () => {
  await run();
  wipeDescriptions(hub);
  const step = await runAnew();
  assert.equal(step.exitCode, 0, step.log);
  assertSampleDataOnce(orgsUp(hub));
  for (const line of Object.values(descriptions(hub))) assert.match(line, /^orgkey:1 state=ready .* data=/);
});

test('without a setup, too, an org is ready once its settings are deployed', async () => {
  writeFleet(job, { dev: 1 }, '');
  await run();
  assert.match(Object.values(descriptions(hub))[0] ?? '', /state=ready at=\S+ digest=[0-9a-f]{12}$/);
});
