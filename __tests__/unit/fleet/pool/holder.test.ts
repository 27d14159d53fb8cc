import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { defaultHolder, holderName } from '../../../../src/fleet/pool/holder.ts';

const job = { GITHUB_REPOSITORY: 'acme/app', GITHUB_RUN_ID: '42', GITHUB_WORKFLOW: 'ci', GITHUB_JOB: 'test' };

suite('the holder, unless it is said', () => {
  test('is the pull request’s job, whichever run it is of', () => {
    const env = { ...job, GITHUB_REF: 'refs/pull/7/merge' };
    assert.equal(defaultHolder({ env }), 'acme/app#7/ci/test');
    assert.equal(defaultHolder({ env: { ...env, GITHUB_RUN_ID: '43' } }), 'acme/app#7/ci/test');
  });

  test('is the pull request of the event, where the ref is the base branch', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'orgkey-event-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'event.json');
    const env = {
      ...job,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_EVENT_PATH: path,
    };
    writeFileSync(path, JSON.stringify({ pull_request: { number: 8 } }));
    assert.equal(defaultHolder({ env }), 'acme/app#8/ci/test');
    writeFileSync(path, 'no JSON');
    assert.equal(defaultHolder({ env }), 'acme/app@42/ci/test');
  });

  test('is the run’s job elsewhere, and user and machine outside GitHub', () => {
    assert.equal(defaultHolder({ env: { ...job, GITHUB_REF: 'refs/heads/main' } }), 'acme/app@42/ci/test');
    assert.match(defaultHolder({ env: {} }), /^\S+@\S+$/);
  });
});

suite('a holder’s name in the line', () => {
  test('is one word of at most 80 characters, and long ones stay apart', () => {
    assert.equal(holderName(' acme/app#7/My CI/test\n'), 'acme/app#7/My-CI/test');
    const long = `acme/${'a'.repeat(100)}`;
    assert.equal(holderName(long).length, 80);
    assert.notEqual(holderName(long), holderName(`${long}b`));
    const wide = holderName('ü'.repeat(40));
    assert.ok(encodeURI(wide).length <= 80, wide);
  });
});
