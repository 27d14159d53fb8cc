import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { SecretLeaked, type StepResult } from '../../../harness/index.ts';
import { jobWith } from './action-for-tests.ts';

const secret = 'correct-horse-battery';

async function leaksOf(t: TestContext, main: string): Promise<string[]> {
  const job = await jobWith(t, { main: `const secret = '${secret}';\n${main}` }, { secrets: [secret] });
  try {
    await job.run('action.yml', {});
    return [];
  } catch (error) {
    if (!(error instanceof SecretLeaked)) throw error;
    assert.ok(!error.message.includes(secret), 'the report quotes the secret');
    return error.leaks.map((leak) => `${leak.where.replace(/,? (after )?main of.*/, '')}: ${leak.form}`);
  }
}

const leaky: [place: string, script: string, found: string[]][] = [
  ['the log', 'console.log(secret)', ['log: as it is']],
  ['stderr', 'console.error(secret)', ['log: as it is']],
  ['the log before the mask', "console.log(secret); console.log('::add-mask::' + secret)", ['log: as it is']],
  [
    'the log in hex, which the runner does not mask',
    "console.log('::add-mask::' + secret); console.log(Buffer.from(secret).toString('hex'))",
    ['log: in hex'],
  ],
  ['debug lines', "console.log('::debug::' + secret)", ['debug log: as it is']],
  ['a state', "append('GITHUB_STATE', 'a=' + secret)", ['state a: as it is']],
  ['a variable', "append('GITHUB_ENV', 'A=' + secret)", ['exported variable A: as it is']],
  ['an output', "append('GITHUB_OUTPUT', 'username=' + secret)", ['output username: as it is']],
  [
    'the token output, unmasked',
    "append('GITHUB_OUTPUT', 'access-token=' + secret)",
    ['output access-token: as it is'],
  ],
  ['the summary', "append('GITHUB_STEP_SUMMARY', btoa(secret))", ['summary: in base64']],
];

for (const [place, script, found] of leaky) {
  test(`a secret in ${place} is found`, async (t) => {
    assert.deepEqual(await leaksOf(t, script), found);
  });
}

test('an annotation is found in the log and as such', async (t) => {
  assert.deepEqual(await leaksOf(t, "console.log('::error::' + secret)"), [
    'log: as it is',
    'annotation: as it is',
  ]);
});

for (const folder of ['env.HOME', 'env.RUNNER_TEMP', 'env.GITHUB_WORKSPACE', 'os.tmpdir()']) {
  test(`a secret in a file in ${folder} is found`, async (t) => {
    const found = await leaksOf(
      t,
      `fs.writeFileSync(path.join(${folder}, 'x'), 'a' + encodeURIComponent(secret))`,
    );
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^file .*\/x: as it is/);
  });
}

test('a secret in the name of a file is found', async (t) => {
  assert.equal((await leaksOf(t, 'fs.writeFileSync(secret, "")')).length, 1);
});

test('masked, it may show in the log and in the token output, and nowhere else', async (t) => {
  const mask = "console.log('::add-mask::' + secret);";
  const shown = `console.log('token ' + secret); append('GITHUB_OUTPUT', 'access-token=' + secret);`;
  assert.deepEqual(await leaksOf(t, mask + shown), []);
  assert.deepEqual(await leaksOf(t, `${mask} append('GITHUB_OUTPUT', 'username=' + secret)`), [
    'output username: as it is',
  ]);
});

test('the token output is a secret from then on, without being named', async (t) => {
  const job = await jobWith(t, {
    main: `
      const token = 'token-' + '0123456789'; // in two parts, so that the script itself does not hold it
      console.log('::add-mask::' + token);
      append('GITHUB_OUTPUT', 'access-token=' + token);
      fs.writeFileSync(path.join(env.HOME, 'auth.json'), token);`,
  });
  await assert.rejects(job.run('action.yml', {}), /file .*auth\.json, after main of action\.yml: secret 1/);
});

test('secrets that come to be during the job are looked for', async (t) => {
  const tokens: string[] = [];
  const job = await jobWith(t, { main: `console.log('${secret}')` }, { secretsNow: () => tokens });
  await job.run('action.yml', {});
  tokens.push(secret);
  await assert.rejects(job.run('action.yml', {}), SecretLeaked);
});

test("a secret in the test's own file is no leak", async (t) => {
  const job = await jobWith(t, { main: '' }, { secrets: [secret] });
  job.place('server.key', secret);
  assert.equal((await job.run('action.yml', {})).exitCode, 0);
});

const keepsKey = `fs.writeFileSync(path.join(env.RUNNER_TEMP, 'key'), '${secret}', { mode: 0o600 });`;
const removesKey = "fs.rmSync(path.join(env.RUNNER_TEMP, 'key'));";

test('a key may stay until post if the test says so', async (t) => {
  const job = await jobWith(t, { main: keepsKey, post: removesKey }, { secrets: [secret] });
  const step = await job.run('action.yml', {}, { keepsKeyUntilPost: true });
  const post = (await job.post(step)) as StepResult;
  assert.equal(post.exitCode, 0);
});

test('a key that post leaves is found', async (t) => {
  const job = await jobWith(t, { main: keepsKey, post: '' }, { secrets: [secret] });
  const step = await job.run('action.yml', {}, { keepsKeyUntilPost: true });
  await assert.rejects(job.post(step), SecretLeaked);
});

test('a key that others can read is found at once', async (t) => {
  const job = await jobWith(t, { main: keepsKey.replace('0o600', '0o644') }, { secrets: [secret] });
  await assert.rejects(job.run('action.yml', {}, { keepsKeyUntilPost: true }), SecretLeaked);
});
