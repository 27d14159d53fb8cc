import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { leftovers, runAction } from '../../../harness/index.ts';
import { jobWith, tinyAction } from './action-for-tests.ts';

test('a step gets inputs with defaults, and of the environment only what the runner sets', async (t) => {
  process.env['LEAKS_IN'] = 'x';
  t.after(() => delete process.env['LEAKS_IN']);
  const job = await jobWith(t, {
    main: 'console.log(JSON.stringify({ ...env, version: process.version }));',
  });
  const step = await job.run('action.yml', { 'with space': 'a', odd: 'b' }, { env: { EXTRA: 'c' } });
  const env = JSON.parse(step.rawLog) as Record<string, string>;
  assert.equal(env['INPUT_CONSUMER-KEY'], '');
  assert.equal(env['INPUT_RETRY-TIMEOUT'], '300');
  assert.equal(env['INPUT_NUMBER'], '7');
  assert.equal(env['INPUT_WITH_SPACE'], 'a');
  assert.equal(env['EXTRA'], 'c');
  assert.equal(env['LEAKS_IN'], undefined);
  assert.equal(env['HOME'], job.home);
  assert.equal(env['GITHUB_ACTIONS'], 'true');
  assert.match(env['version'] ?? '', /^v24\./);
  assert.deepEqual(step.missingInputs, ['consumer-key']);
  assert.match(
    step.annotations[0]?.message ?? '',
    /^Unexpected input\(s\) 'odd', valid inputs are \['consumer-key'/,
  );
});

test('a bundle that needs node_modules does not load', async (t) => {
  const job = await jobWith(t, { main: "import 'heavy';" });
  const step = await job.run('action.yml', {});
  assert.equal(step.exitCode, 1);
  assert.match(step.log, /Cannot find package 'heavy'/);
});

test('a next step gets what a step exported and put on PATH; outputs and summary are read', async (t) => {
  const job = await jobWith(t, {
    main: `
      console.log('had ' + env.SF_TARGET_ORG + ' ' + env.PATH.split(':')[0]);
      append('GITHUB_ENV', 'SF_TARGET_ORG<<E\\nadmin@acme.example\\nE');
      append('GITHUB_PATH', '/opt/sf');
      append('GITHUB_OUTPUT', 'username=admin@acme.example');
      append('GITHUB_STEP_SUMMARY', '# Done');`,
  });
  const first = await job.run('action.yml', {});
  assert.deepEqual(first.env, { SF_TARGET_ORG: 'admin@acme.example' });
  assert.deepEqual(first.outputs, { username: 'admin@acme.example' });
  assert.equal(first.summary, '# Done\n');
  const second = await job.run('action.yml', {});
  assert.equal(second.log, 'had admin@acme.example /opt/sf');
  assert.deepEqual(leftovers(job), []);
});

test('the log shows annotations and groups, and debug lines only when asked', async (t) => {
  const main =
    "console.log('::group::Logging in\\n::debug::hidden\\nline\\n::endgroup::\\n::warning title=T::careful');";
  const quiet = await (await jobWith(t, { main })).run('action.yml', {});
  assert.equal(quiet.log, '##[group]Logging in\nline\n##[endgroup]\n##[warning]careful');
  assert.deepEqual(
    quiet.annotations.map(({ level, message, title }) => ({ level, message, title })),
    [{ level: 'warning', message: 'careful', title: 'T' }],
  );
  const debug = await (await jobWith(t, { main }, { debug: true })).run('action.yml', {});
  assert.match(debug.log, /##\[debug\]hidden/);
});

test('masks hold from their line on, for the rest of the job, stderr included', async (t) => {
  const job = await jobWith(t, {
    main: `
      const known = fs.existsSync('second');
      fs.writeFileSync('second', '');
      console.log((known ? 'later ' : 'before ') + 'hunter2222');
      if (!known) console.log('::add-mask::hunter2222');
      console.log('after hunter2222');`,
  });
  const first = await job.run('action.yml', {});
  assert.equal(first.log, 'before hunter2222\nafter ***');
  assert.deepEqual(first.masks, ['hunter2222']);
  const second = await job.run('action.yml', {});
  assert.equal(second.log, 'later ***\nafter ***');
  assert.deepEqual(second.masks, []);
});

test('an output that holds something masked does not reach other jobs', async (t) => {
  const job = await jobWith(t, {
    main: `
      console.log('::add-mask::hunter2222');
      append('GITHUB_OUTPUT', 'username=admin\\ntoken=x-hunter2222');`,
  });
  const step = await job.run('action.yml', {});
  assert.deepEqual(job.jobOutputs(step), {
    outputs: { username: 'admin' },
    warnings: ["Skip output 'token' since it may contain secret."],
  });
});

test('a file command that the runner cannot read fails the step', async (t) => {
  const job = await jobWith(t, { main: "append('GITHUB_OUTPUT', 'nonsense');" });
  const step = await job.run('action.yml', {});
  assert.equal(step.exitCode, 1);
  assert.match(step.log, /Unable to process file command 'GITHUB_OUTPUT' successfully/);
});

test('NODE_OPTIONS cannot be exported', async (t) => {
  const job = await jobWith(t, { main: "append('GITHUB_ENV', 'NODE_OPTIONS=--inspect');" });
  const step = await job.run('action.yml', {});
  assert.equal(step.exitCode, 1);
  assert.deepEqual(job.env, {});
});

test('posts run in reverse order, each with the state of its own step, also after a failed main', async (t) => {
  const job = await jobWith(t, {
    main: "append('GITHUB_STATE', 'name=' + env['INPUT_CONSUMER-KEY']); process.exitCode = 3;",
    post: "console.log('post of ' + env.STATE_name + ' ' + env['INPUT_CONSUMER-KEY']);",
  });
  assert.equal((await job.run('action.yml', { 'consumer-key': 'one' })).exitCode, 3);
  const two = await job.run('action.yml', { 'consumer-key': 'two' });
  await job.run('action.yml', { 'consumer-key': 'three' });
  assert.equal((await job.post(two))?.log, 'post of two two');
  assert.deepEqual(
    (await job.finish()).map((post) => post.log),
    ['post of three three', 'post of one one'],
  );
  assert.equal((await job.post(two))?.log, 'post of two two');
});

test('main runs with no post, if the action has none', async (t) => {
  const job = await jobWith(t, { main: '' });
  const step = await job.run('action.yml', {});
  assert.equal(await job.post(step), undefined);
  assert.deepEqual(await job.finish(), []);
});

test('a signal reaches the step once its output says so', async (t) => {
  const job = await jobWith(t, {
    main: `
      process.on('SIGTERM', () => { console.log('terminated'); process.exit(143); });
      console.log('ready');
      setInterval(() => {}, 1000);`,
  });
  const step = await job.run('action.yml', {}, { signalAfter: { signal: 'SIGTERM', when: /ready/ } });
  assert.equal(step.exitCode, 143);
  assert.equal(step.log, 'ready\nterminated');
});

test('a signal may wait for what the step does, such as a file', async (t) => {
  const job = await jobWith(t, { main: "fs.writeFileSync('done', ''); setInterval(() => {}, 1000);" });
  const when = () => existsSync(join(job.workspace, 'done'));
  const step = await job.run('action.yml', {}, { signalAfter: { signal: 'SIGTERM', when } });
  assert.equal(step.signal, 'SIGTERM');
});

test('a step that does not handle the signal ends by it', async (t) => {
  const job = await jobWith(t, { main: "console.log('ready'); setInterval(() => {}, 1000);" });
  const signalAfter = { signal: 'SIGKILL', when: (log: string) => log.includes('ready') } as const;
  const step = await job.run('action.yml', {}, { signalAfter });
  assert.equal(step.exitCode, null);
  assert.equal(step.signal, 'SIGKILL');
});

test('a step that hangs is stopped', async (t) => {
  const job = await jobWith(t, { main: "console.log('still here'); setInterval(() => {}, 1000);" });
  await assert.rejects(
    job.run('action.yml', {}, { timeoutMs: 700 }),
    /did not end within 700 ms.*\nstill here/s,
  );
});

test('leftovers are the files that steps wrote, not those of the test', async (t) => {
  const job = await jobWith(t, {
    main: `
      fs.mkdirSync(path.join(env.HOME, '.sfdx'));
      fs.writeFileSync(path.join(env.HOME, '.sfdx/a.json'), '');
      fs.writeFileSync(path.join(env.RUNNER_TEMP, 'key'), '');
      fs.mkdirSync(path.join(os.tmpdir(), 'empty'));
      fs.writeFileSync(path.join(os.tmpdir(), 'lost'), '');
      fs.appendFileSync('mine.txt', 'changed');`,
  });
  job.place('assets/server.key.enc', 'x');
  job.place('mine.txt', 'x');
  await job.run('action.yml', {});
  assert.deepEqual(leftovers(job), [
    join(job.runnerTemp, 'key'),
    join(job.home, '.sfdx/a.json'),
    join(job.folders.tmp, 'empty/'),
    join(job.folders.tmp, 'lost'),
    join(job.workspace, 'mine.txt'),
  ]);
  job.close();
  assert.ok(!existsSync(job.home));
});

test('runAction is a job of one step: main, post, and what they left', async (t) => {
  const root = tinyAction(t, {
    main: "console.log('main ' + env['INPUT_CONSUMER-KEY']); fs.writeFileSync('left', '');",
    post: "console.log('post ' + env.EXTRA);",
  });
  const options = { root, inputs: { 'consumer-key': 'x' }, post: { env: { EXTRA: 'y' } } };
  const { main, post, leftovers: left } = await runAction('action.yml', options);
  assert.equal(main.log, 'main x');
  assert.equal(post?.log, 'post y');
  assert.match(left.join(), /\/work\/left$/);
});
