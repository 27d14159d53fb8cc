import assert from 'node:assert/strict';
import { symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, suite, test } from 'node:test';
import { fleetWorkspace } from './fleet-workspace.ts';

const space = fleetWorkspace();
const { write, fleetFile, problemsOf } = space;

suite('files outside of the workspace', () => {
  let elsewhere = '';
  const secret = 'S3CRET-of-somebody-else';
  beforeEach(async () => {
    elsewhere = await space.elsewhere();
    for (const name of ['dev.json', 'plan.json', 'fleet.yml', 'after.sh']) {
      await writeFile(join(elsewhere, name), secret, { mode: 0o755 });
    }
    await symlink(elsewhere, join(space.path, 'linked'));
  });

  const ways: [how: string, to: (name: string) => string][] = [
    ['by a link', (name) => `linked/${name}`],
    ['by an absolute path', (name) => join(elsewhere, name)],
    ['by ..', (name) => `../${elsewhere.split('/').at(-1) ?? ''}/${name}`],
  ];
  for (const [how, to] of ways) {
    test(`are neither read nor quoted: ${how}`, async () => {
      await fleetFile(
        `source: [${to('classes')}], data: [${to('plan.json')}], script: ${to('after.sh')}`,
        to('dev.json'),
      );
      const problems = await problemsOf();
      assert.equal(problems.length, 4, problems.join('\n'));
      for (const problem of problems) assert.match(problem, /^fleet-file\/outside-workspace /);
      const [ofFile, ...others] = await problemsOf({ fleetFile: to('fleet.yml') });
      assert.match(ofFile ?? '', /^fleet-file\/outside-workspace The fleet file/);
      assert.deepEqual(others, []);
      await fleetFile('');
      await writeFile(join(elsewhere, 'sfdx-project.json'), '{}');
      assert.match(
        (await problemsOf({ projectDir: dirname(to('x')) })).join(),
        /^fleet-file\/outside-workspace `project-dir`/,
      );
      assert.ok(![...problems, ofFile].join().includes(secret));
    });
  }

  test('nor what a plan names', async () => {
    await write('data/plan.json', '[{"sobject": "Account", "files": ["../linked/plan.json"]}]');
    await fleetFile('data: [data/plan.json]');
    const problems = await problemsOf();
    assert.equal(problems.length, 1, problems.join());
    assert.match(problems[0] ?? '', /^data\/outside-workspace /);
    assert.ok(!problems.join().includes(secret));
  });

  test('nor the sfdx-project.json that a link stands for', async () => {
    await writeFile(join(elsewhere, 'sfdx-project.json'), `${secret} {`);
    await symlink(join(elsewhere, 'sfdx-project.json'), join(space.path, 'sfdx-project.json'));
    await fleetFile('');
    const problems = await problemsOf();
    assert.equal(problems.length, 1, problems.join());
    assert.match(problems[0] ?? '', /^fleet-file\/outside-workspace sfdx-project\.json is outside/);
    assert.ok(!problems.join().includes(secret));
  });
});

suite('a file of the workspace that is none of a fleet', () => {
  const secret = 's3cretOfAnotherFile';
  test('is not quoted, in no error of its syntax', async () => {
    await write('.env', `TOKEN=${secret}\n`);
    await write('sfdx-project.json', secret);
    await fleetFile('data: [.env]', '.env');
    const problems = await problemsOf();
    assert.equal(problems.length, 3, problems.join('\n'));
    for (const problem of problems)
      assert.match(problem, /not-json .*line 1, column 1: unexpected character/);
    assert.ok(!problems.join().includes(secret.slice(0, 4)));
  });
});
