/**
 * The port's contract: what a story may count on, whichever adapter runs it. Each case runs in a process of its own, on GitHub's
 * runner and at a terminal; what differs is how it shows.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, describe, test } from 'node:test';
import { repository } from '../../../harness/installed-action.ts';

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly log: string;
  readonly folder: string;
}

interface Adapter {
  readonly name: string;
  /** Runs the story, in which `runner` is the port; inputs by name. */
  readonly run: (story: string, inputs?: Readonly<Record<string, string>>) => Ran;
}

const module = (path: string) => JSON.stringify(pathToFileURL(join(repository, path)).href);

function spawned(script: string, env: Readonly<Record<string, string>>, folder: string): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', '--input-type=module-typescript', '--eval', script],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, TMPDIR: join(folder, 'tmp'), ...env },
    },
  );
  return { status, stdout, stderr, log: stdout + stderr, folder };
}

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-port-'));
  folders.push(folder);
  for (const name of ['tmp', 'runner']) mkdirSync(join(folder, name));
  return folder;
}

const problem = `import { Problem } from ${module('src/problem.ts')};`;

const adapters: readonly Adapter[] = [
  {
    name: 'GitHub’s runner',
    run: (story, inputs = {}) => {
      const folder = newFolder();
      const files = {
        GITHUB_OUTPUT: 'output',
        GITHUB_ENV: 'env',
        GITHUB_STATE: 'state',
        GITHUB_STEP_SUMMARY: 'summary',
      };
      const paths = Object.entries(files).map(
        ([name, file]) => [name, join(folder, 'runner', file)] as const,
      );
      for (const [, path] of paths) writeFileSync(path, '');
      const given = Object.entries(inputs).map(
        ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
      );
      const script = `${problem}
        import { actionsRunner, runStep } from ${module('src/runner/actions-runner.ts')};
        const runner = actionsRunner();
        await runStep(runner, async () => { ${story} });`;
      const env = {
        RUNNER_TEMP: join(folder, 'runner'),
        GITHUB_WORKSPACE: folder,
        ...Object.fromEntries([...paths, ...given]),
      };
      return spawned(script, env, folder);
    },
  },
  {
    name: 'a terminal',
    run: (story, inputs = {}) => {
      const folder = newFolder();
      const given = Object.entries(inputs).map(
        ([name, value]) => [`ORGKEY_${name.toUpperCase().replaceAll('-', '_')}`, value] as const,
      );
      const script = `${problem}
        import { actionInputs } from ${module('src/cli/action-inputs.ts')};
        import { processTerminal } from ${module('src/cli/terminal.ts')};
        import { terminalRunner } from ${module('src/runner/terminal-runner.ts')};
        const screen = processTerminal();
        const runner = terminalRunner({ screen, env: process.env, inputs: actionInputs.login, given: {} });
        try { ${story} } catch (error) { runner.fail(error); process.exitCode = 1; } finally { runner.close(); }
        screen.say(JSON.stringify({ outputs: runner.outputs, variables: runner.variables, summaries: runner.summaries }));`;
      return spawned(script, Object.fromEntries(given), folder);
    },
  },
];

const print = (expression: string) =>
  `process.stdout.write('RESULT ' + JSON.stringify(${expression}) + '\\n');`;
const resultOf = ({ stdout, log }: Ran): unknown => {
  const line = stdout.split('\n').find((one) => one.startsWith('RESULT '));
  assert.ok(line, log);
  return JSON.parse(line.slice('RESULT '.length));
};

for (const { name, run } of adapters) {
  describe(`the port, by ${name}`, () => {
    test('gives inputs trimmed, and as they are; empty where not given', () => {
      const ran = run(
        print("[runner.input('alias'), runner.rawInput('decryption-passphrase'), runner.input('audience')]"),
        {
          alias: ' dev ',
          'decryption-passphrase': ' pass phrase ',
        },
      );
      assert.deepEqual(resultOf(ran), ['dev', ' pass phrase ', '']);
    });

    test('shows lines, warnings and errors, which don’t fail the story', () => {
      const ran = run(
        "runner.info('a line'); runner.notice('a notice'); runner.warning('odd', { title: 'One', place: { file: 'a.yml', line: 3 } }); runner.error('bad');",
      );
      for (const said of ['a line', 'a notice', 'odd', 'bad', 'One', 'a.yml'])
        assert.ok(ran.log.includes(said), ran.log);
      assert.equal(ran.status, 0);
    });

    test('runs a group’s body, and passes on what it returns and throws', () => {
      const story = `const value = await runner.group('Title', async () => { runner.info('inside'); return 7; });
        const failure = await runner.group('Other', async () => { throw new Error('no'); }).catch((error) => error.message);
        ${print('[value, failure]')}`;
      const ran = run(story);
      assert.deepEqual(resultOf(ran), [7, 'no']);
      assert.match(ran.log, /Title[^]*inside[^]*Other/);
    });

    test('takes state, and has none that nobody saved', () => {
      const ran = run(`runner.saveState('a', 'one'); ${print("runner.state('never')")}`);
      assert.equal(resultOf(ran), '');
    });

    test('fails with what, why and what to do, and exit code 1', () => {
      const ran = run(
        "throw new Problem({ kind: 'x/y', what: 'It broke.', why: 'Wind.', fix: 'Mend it.' });",
      );
      assert.equal(ran.status, 1);
      assert.match(ran.log, /It broke\.[^]*Wind\.[^]*Mend it\./);
    });

    test('lets no foreign text steer it: no control character, no command', () => {
      const ran = run(String.raw`runner.info('\u001b[31mred\n::error::mine\n##[error]mine');`);
      assert.ok(!ran.log.includes('\u001b'), ran.log);
      assert.ok(!/^::error::mine/m.test(ran.log) || name === 'a terminal', ran.log);
    });

    test('has a private folder for the run, and a lasting one', () => {
      const ran = run(`runner.assertTemporaryFolder(); const { statSync } = await import('node:fs');
        ${print('[runner.temporaryFolder(), statSync(runner.temporaryFolder()).isDirectory(), statSync(runner.lastingFolder()).isDirectory()]')}`);
      const [temporary, ...there] = resultOf(ran) as [string, boolean, boolean];
      assert.deepEqual(there, [true, true]);
      assert.ok(temporary.startsWith(ran.folder));
    });

    test('asks nobody for a secret where nobody is there', () => {
      assert.equal(
        resultOf(run(print("(await runner.askSecret('decryption-passphrase', 'Passphrase?')) ?? 'nobody'"))),
        'nobody',
      );
    });

    test('says what to do about a missing input, and names it as its user gives it', () => {
      const ran = run(
        "throw new Problem({ kind: 'input/missing', what: 'The input `hub-username` is empty.', ...runner.whyMissing('hub-username') });",
      );
      assert.match(
        ran.log,
        name === 'a terminal'
          ? /`--hub-username` \(or ORGKEY_HUB_USERNAME\) is empty/
          : /The input `hub-username` is empty/,
      );
    });
  });
}

describe('at a terminal', () => {
  const terminal = adapters[1];
  assert.ok(terminal);
  const { run } = terminal;

  test('no workflow command is ever printed, whatever a story does', () => {
    const ran =
      run(`runner.mask('a secret of mine'); runner.setOutput('a', 'b'); runner.exportVariable('SF_X', 'y');
      runner.saveState('c', 'd'); runner.debug('e'); runner.notice('f'); runner.warning('g'); runner.error('h');
      await runner.group('i', async () => undefined); await runner.addSummary('# j');`);
    assert.ok(!ran.log.includes('::'), ran.log);
    const collected = JSON.parse(ran.stdout) as { outputs: object; variables: object; summaries: string[] };
    assert.deepEqual(collected, { outputs: { a: 'b' }, variables: { SF_X: 'y' }, summaries: ['# j'] });
  });

  test('a masked secret is cut out of all that is printed, line by line, in base64 and in JSON', () => {
    const secret = 'first "line" of it\nsecond line of it';
    const base64 = Buffer.from(secret).toString('base64');
    const ran = run(`const secret = ${JSON.stringify(secret)}; runner.mask(secret); runner.mask('short');
      runner.info('x ' + secret + ' y'); runner.warning(secret); runner.notice(${JSON.stringify(base64)});
      screen.say(JSON.stringify({ secret })); screen.say('short and shorter');
      throw new Problem({ kind: 'x/y', what: secret, why: secret, fix: secret });`);
    for (const part of ['"line" of it', '\\"line\\" of it', 'second line', base64, 'short ']) {
      assert.ok(!ran.log.includes(part), `${part} in ${ran.log}`);
    }
    assert.match(ran.log, /x \*\*\*/);
  });

  test('the private folder is readable by its user only, and gone at the end, also after process.exit', () => {
    const ran = run(`const { statSync } = await import('node:fs'); const path = runner.temporaryFolder();
      ${print('[path, statSync(path).mode & 0o777]')} process.exit(0);`);
    const [path, mode] = resultOf(ran) as [string, number];
    assert.equal(mode, 0o700);
    assert.equal(existsSync(path), false);
  });

  test('the lasting folder is in the user’s state, readable by its user only; what is there comes back as such', () => {
    const ran = run(`const { mkdirSync } = await import('node:fs'); const folder = runner.lastingFolder();
      const before = await runner.restoreFolder({ folder: folder + '/j', name: 'j' }); mkdirSync(folder + '/j');
      ${print("[folder, before, await runner.restoreFolder({ folder: folder + '/j', name: 'j' })]")}`);
    const [folder, before, after] = resultOf(ran) as [string, boolean, boolean];
    assert.deepEqual([before, after], [false, true]);
    if (process.platform === 'linux') assert.equal(folder, join(ran.folder, '.local/state/orgkey'));
    assert.equal(statSync(folder).mode & 0o777, 0o700);
  });
});

test('GitHub’s runner gets outputs, variables and the summary in its files', () => {
  const github = adapters[0];
  assert.ok(github);
  const { folder } = github.run(
    "runner.setOutput('a', 'b'); runner.exportVariable('SF_X', 'y'); await runner.addSummary('# j');",
  );
  const [output, env, summary] = ['output', 'env', 'summary'].map((file) =>
    readFileSync(join(folder, 'runner', file), 'utf8'),
  );
  assert.match(output ?? '', /^a<</);
  assert.match(env ?? '', /^SF_X<</);
  assert.match(summary ?? '', /# j/);
});
