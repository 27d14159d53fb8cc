import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Command } from 'commander';
import { makeProgram } from '../../../src/cli/run.ts';
import { processTerminal } from '../../../src/cli/terminal.ts';
import { realWire } from '../../../src/salesforce/wire/real-wire.ts';
import { installAction, repository } from '../../../harness/installed-action.ts';
import { node24 } from '../../../harness/process.ts';

const tools = { terminal: processTerminal(), wire: realWire({}), env: {} };
const program = makeProgram(tools, () => undefined);
const docs = readFileSync(join(repository, 'docs/cli.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly private?: boolean;
  readonly dependencies?: object;
};

/** What is built stands by itself, as a package has it. */
function installedOr(main: string): string {
  return main.startsWith('dist/') ? installAction(repository) : repository;
}

function asNode(version: string, ...args: readonly string[]) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const main = join(repository, 'src/cli/main.ts');
  return spawnSync(
    node24(),
    [`--import=data:text/javascript,${encodeURIComponent(pretend)}`, main, ...args],
    {
      encoding: 'utf8',
    },
  );
}

describe('the orgkey command', () => {
  test('says which Node it needs, and does nothing, on an older one', () => {
    for (const version of ['18.20.0', '20.20.2', '22.11.0']) {
      const { status, stderr, stdout } = asNode(version, '--help');
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, new RegExp(`^orgkey needs Node 22\\.12 or newer, and this is Node ${version}\\.`));
    }
    for (const version of ['22.12.0', '24.0.0']) assert.equal(asNode(version, '--help').status, 0);
  });

  test('gives an older Node’s user a command line that works, with the arguments they typed', () => {
    const { stderr } = asNode('20.20.2', 'check', '--settings', "no such 'file' $HOME.json", '--json');
    const [, hint = ''] = stderr.split('\n');
    assert.match(hint, /^npx --yes --package=node@24 -- node \S+main\.ts check --settings /);
    // npx takes the Node 24 that this repository has.
    const tried = spawnSync('bash', ['-c', hint], { cwd: repository, encoding: 'utf8' });
    assert.equal(tried.status, 1);
    assert.match(tried.stdout, /no such 'file' \$HOME\.json/);
    assert.doesNotMatch(tried.stderr, /needs Node/);
  });

  test('names the help of the command that was mistyped', () => {
    for (const [called, mistake] of [
      ['orgkey', '--verison'],
      ['orgkey login', '--user'],
      ['orgkey fleet list', '--fleet'],
    ] as const) {
      const { status, stderr } = asNode('24.0.0', ...called.split(' ').slice(1), mistake);
      assert.equal(status, 2);
      assert.match(stderr, new RegExp(`^\\(${called} --help shows what there is\\)$`, 'm'));
    }
  });

  test('says its version, built too', () => {
    for (const main of ['src/cli/main.ts', 'dist/cli/main.js']) {
      const ended = spawnSync(node24(), [join(installedOr(main), main), '--version'], { encoding: 'utf8' });
      assert.deepEqual([ended.status, ended.stdout.trim()], [0, manifest.version], ended.stderr);
    }
  });

  test('is what package.json installs, with all that it loads', () => {
    assert.deepEqual(manifest.bin, { orgkey: 'dist/cli/main.js' });
    assert.ok(manifest.files.includes('dist'));
    assert.equal(manifest.private, undefined, 'a private package can’t be published');
    assert.equal(manifest.dependencies, undefined, 'dist has everything in it, so npm need not install it');
  });
});

describe('docs/cli.md', () => {
  const optionsOf = (command: Command): string[] =>
    command.options.map(({ long }) => long ?? '').filter((long) => long !== '--help');

  /** Those that do something: `check`, `fleet check`. */
  const commands = program.commands.flatMap((command) =>
    command.commands.length === 0
      ? [{ name: command.name(), command }]
      : command.commands.map((sub) => ({ name: `${command.name()} ${sub.name()}`, command: sub })),
  );
  for (const { name, command } of commands) {
    test(`has every option of orgkey ${name}, and no other`, () => {
      const section =
        new RegExp(`^## orgkey ${name}$(.*?)(?=^## |$(?![\\s\\S]))`, 'ms').exec(docs)?.[1] ?? '';
      const documented = [...section.matchAll(/^\| `(--[\w-]+)/gm)].map(([, option = '']) => option);
      assert.deepEqual(documented.sort(), optionsOf(command).sort());
    });
  }
});
