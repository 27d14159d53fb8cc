import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { Problems } from '../../../src/problem.ts';
import { readFleetSpec } from '../../../src/fleet/file/read.ts';
import type { SpecRequest } from '../../../src/fleet/file/read.ts';

const nothing: SpecRequest = {
  fleetFile: '',
  projectDir: '',
  fleetName: '',
  definitionFile: '',
  count: '',
  durationDays: '',
  packages: '',
  source: '',
  permissionSets: '',
  data: '',
  script: '',
};

let workspace = '';
const folders: string[] = [];

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(workspace, path)), { recursive: true });
  await writeFile(join(workspace, path), text);
}

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'fleet-spec-'));
  folders.push(workspace);
  await write('config/dev.json', '{"orgName": "Acme", "edition": "Developer"}');
  await write('force-app/classes/A.cls', 'class A {}');
  await write('data/plan.json', '[{"sobject": "Account", "files": ["Account.json"]}]');
  await write('data/Account.json', '{"records": []}');
  await write('after.sh', '#!/bin/sh\n');
  await chmod(join(workspace, 'after.sh'), 0o755);
});

after(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

async function fleetFile(setup: string, definition = 'config/dev.json'): Promise<void> {
  await write(
    'config/fleet.yml',
    `name: m\norgs: [{group: dev, count: 2, definition: ${definition}}]\nsetup: {${setup}}\n`,
  );
}

/** The messages of the problems that reading ends with, each with its kind before it. */
async function problemsOf(request: Partial<SpecRequest> = {}): Promise<string[]> {
  const error: unknown = await readFleetSpec({ ...nothing, ...request }, workspace).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof Problems, String(error));
  return error.problems.map(({ kind, message }) => `${kind} ${message}`);
}

suite('files outside of the workspace', () => {
  let elsewhere = '';
  const secret = 'S3CRET-of-somebody-else';
  beforeEach(async () => {
    elsewhere = await mkdtemp(join(tmpdir(), 'fleet-elsewhere-'));
    folders.push(elsewhere);
    for (const name of ['dev.json', 'plan.json', 'fleet.yml', 'after.sh']) {
      await writeFile(join(elsewhere, name), secret, { mode: 0o755 });
    }
    await symlink(elsewhere, join(workspace, 'linked'));
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
    await symlink(join(elsewhere, 'sfdx-project.json'), join(workspace, 'sfdx-project.json'));
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
