import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { fleetHub } from '../../../harness/fleet-fixture.ts';
import { rsaKey } from '../../../harness/keys.ts';
import { SecretLeaked } from '../../../harness/leaks.ts';
import { assertNoLeaks } from '../../judges/act/leaks.ts';
import { readLog } from '../../judges/act/log.ts';

describe('what a run by act may not show or leave', () => {
  let hub: DevHub;
  let token: string;
  let root: string;
  before(async () => {
    hub = await fleetHub();
    token = hub.openSession(hub.hubUsername);
    root = mkdtempSync(join(tmpdir(), 'orgkey-test-'));
  });
  after(async () => {
    rmSync(root, { recursive: true });
    await hub.close();
  });
  const left = (path: string, content: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };

  test('a session’s token in the log', () => {
    assert.throws(() => assertNoLeaks(root, `said ${token}`, hub), SecretLeaked);
    assert.doesNotThrow(() => assertNoLeaks(root, 'said ***', hub));
  });

  for (const path of [
    'homes/job/only/.sfdx/x.json',
    'jobs/0a/tmp/key',
    'tmp/orgkey-x/key',
    'homes/a/.hidden',
  ])
    test(`a key in ${path}`, () => {
      left(path, rsaKey().pem);
      assert.throws(() => assertNoLeaks(root, '', hub), SecretLeaked);
      rmSync(join(root, path));
      assert.doesNotThrow(() => assertNoLeaks(root, '', hub));
    });
});

describe('what act printed', () => {
  const of = {
    jobID: 'hub',
    matrix: { name: 'dev-1' },
    level: 'info',
    step: 'OWNER/orgkey@v1',
    stepID: ['0'],
  };
  const lines = [
    { ...of, stage: 'Main', msg: 'Logged in.\n', raw_output: true },
    { ...of, stage: 'Main', msg: '  ❗  ::error::no\n', command: 'error', arg: 'no', raw: '::error::no' },
    { ...of, stage: 'Main', msg: 'Summary', command: 'summary', content: '# Table' },
    { ...of, stage: 'Main', msg: 'failed', stepResult: 'failure' },
    { ...of, stage: 'Post', msg: 'Revoked.\n', raw_output: true },
    { jobID: 'hub', matrix: { name: 'dev-1' }, level: 'info', msg: 'failed', jobResult: 'failure' },
  ];

  test('becomes jobs and steps, with their log, summary and result', () => {
    const { jobs, shown } = readLog(
      [...lines.map((line) => JSON.stringify(line)), 'Error: failed'].join('\n'),
    );
    const [job, ...more] = jobs;
    assert.ok(job !== undefined && more.length === 0);
    assert.deepEqual([job.id, job.result, job.matrix], ['hub', 'failure', { name: 'dev-1' }]);
    const main = job.step('orgkey');
    assert.deepEqual([main.result, main.summary], ['failure', '# Table']);
    assert.equal(main.log, 'Logged in.\n  ❗  ::error::no');
    assert.equal(job.step('orgkey', 'Post').log, 'Revoked.');
    assert.throws(() => job.step('orgkey', 'Pre'), /not one step/);
    assert.match(shown, /^\[hub dev-1\] {3}\| Logged in\.$/m);
    assert.match(shown, /^Error: failed$/m);
  });
});
