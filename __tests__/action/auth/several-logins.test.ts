import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { snapshot } from '../../../harness/folders.ts';
import { leftovers } from '../../../harness/index.ts';
import { startLogin } from './login-fixture.ts';

const first = 'test-1@scratch.example';
const second = 'test-2@scratch.example';

/** A HOME in which the CLI knows an org, `before@acme.example`, under two aliases. */
function homeInUse(t: TestContext): string {
  const home = mkdtempSync(join(tmpdir(), 'orgkey-home-'));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  const write = (name: string, content: unknown): void =>
    writeFileSync(join(home, '.sfdx', name), JSON.stringify(content, null, 2), { mode: 0o600 });
  mkdirSync(join(home, '.sfdx'), { mode: 0o700 });
  write('key.json', { account: 'local', key: '0123456789abcdef0123456789abcdef', service: 'sfdx' });
  write('alias.json', { orgs: { dev: 'before@acme.example', other: 'before@acme.example' } });
  write('before@acme.example.json', { username: 'before@acme.example', orgId: '00D000000000001EAA' });
  write(`${first}.json`, {
    username: first,
    orgId: '00D000000000002EAA',
    loginUrl: 'https://test.salesforce.com',
  });
  return home;
}

function aliasesIn(home: string): Record<string, string> {
  return (
    JSON.parse(readFileSync(join(home, '.sfdx/alias.json'), 'utf8')) as { orgs: Record<string, string> }
  ).orgs;
}

test('one job logs in to the hub and two scratch orgs, each with its alias and default', async (t) => {
  const { hub, job, hubInputs, scratchInputs, run, requests } = await startLogin(t);
  hub.createScratchOrg({ username: first });
  hub.createScratchOrg({ username: second });
  const steps = [
    await run({ ...hubInputs, alias: 'hub' }),
    await run({ ...scratchInputs(first), alias: 'one' }),
    await run({ ...scratchInputs(second), alias: 'two' }),
  ];
  assert.deepEqual(
    steps.map((step) => step.exitCode),
    [0, 0, 0],
  );
  assert.equal(requests().length, 3);
  assert.deepEqual(aliasesIn(job.home), { hub: hub.hubUsername, one: first, two: second });
  assert.deepEqual(job.env, { SF_TARGET_DEV_HUB: hub.hubUsername, SF_TARGET_ORG: second });
  assert.equal(hub.openSessions(), 3);

  const posts = await job.finish();
  assert.deepEqual(
    posts.map((post) => [post.exitCode, post.annotations]),
    [
      [0, []],
      [0, []],
      [0, []],
    ],
  );
  assert.equal(hub.openSessions(), 0);
  assert.deepEqual(leftovers(job), []);
});

test('what the CLI knew before is there again at the end: auth files, aliases, its key', async (t) => {
  const home = homeInUse(t);
  const before = snapshot([home]);
  const { hub, job, hubInputs, scratchInputs, run } = await startLogin(t, { job: { home } });
  hub.createScratchOrg({ username: first });
  hub.createScratchOrg({ username: second });
  await run({ ...hubInputs, alias: 'dev' });
  await run({ ...scratchInputs(first), alias: 'dev' });
  await run({ ...scratchInputs(second), alias: 'dev' });
  assert.deepEqual(aliasesIn(home), { dev: second, other: 'before@acme.example' });
  await job.finish();
  assert.deepEqual(aliasesIn(home), { dev: 'before@acme.example', other: 'before@acme.example' });
  assert.deepEqual([...snapshot([home]).keys()].sort(), [...before.keys()].sort());
  assert.equal(
    snapshot([home]).get(join(home, '.sfdx', `${first}.json`)),
    before.get(join(home, '.sfdx', `${first}.json`)),
  );
});

test('the same org twice in one job: the first login lives on after the second one is taken back', async (t) => {
  const { hub, job, hubInputs, run } = await startLogin(t);
  const one = await run({ ...hubInputs, alias: 'a' });
  const two = await run({ ...hubInputs, alias: 'b' });
  await job.post(two);
  assert.deepEqual(aliasesIn(job.home), { a: hub.hubUsername });
  assert.equal(hub.openSessions(), 1);
  await job.post(one);
  assert.equal(hub.openSessions(), 0);
  assert.deepEqual(leftovers(job), []);
});
