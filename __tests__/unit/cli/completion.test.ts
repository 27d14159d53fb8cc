import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { makeProgram } from '../../../src/cli/run.ts';
import { completionScript } from '../../../src/cli/completion.ts';
import { processTerminal } from '../../../src/cli/terminal.ts';
import { realWire } from '../../../src/salesforce/wire/real-wire.ts';
import { installAction, repository } from '../../../harness/installed-action.ts';
import { node24 } from '../../../harness/process.ts';

const program = makeProgram({ terminal: processTerminal(), wire: realWire({}), env: {} }, () => undefined);

/** What bash offers for the last word. */
function offered(...words: readonly string[]): string[] {
  const script = `${completionScript(program, 'bash')}
    COMP_WORDS=(orgkey ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
    _orgkey; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: repository });
  assert.equal(stderr, '');
  return stdout.split('\n').filter((line) => line !== '');
}

const hasBash = spawnSync('bash', ['-c', 'complete']).status === 0;

describe('completion in bash', { skip: !hasBash && 'no bash on this machine' }, () => {
  test('offers commands, and those below them', () => {
    assert.deepEqual(offered('lo'), ['login', 'logout']);
    assert.deepEqual(offered('fleet', 'ch'), ['check']);
  });

  test('offers the options of the command that was typed, and no other’s', () => {
    assert.deepEqual(offered('login', '--scr'), ['--scratch-username', '--scratch']);
    assert.deepEqual(offered('logout', '--decry'), []);
    assert.deepEqual(offered('login', '--alias', 'x', '--form'), ['--format']);
  });

  test('offers what an option’s value may be: words, or files', () => {
    assert.deepEqual(offered('login', '--format', ''), ['env', 'json']);
    assert.deepEqual(offered('login', '--encrypted-key-file', 'package.js'), ['package.json']);
    assert.deepEqual(offered('login', '--alias', ''), []);
    assert.deepEqual(offered('completion', ''), ['bash', 'zsh', 'fish', '--help']);
  });

  test('offers commands of the machine behind --exec --', () => {
    assert.ok(offered('login', '--exec', '--', 'bas').includes('bash'));
  });
});

for (const [shell, check] of [
  ['bash', ['-n']],
  ['zsh', ['-n']],
  ['fish', ['--no-execute']],
] as const) {
  const isThere = spawnSync(shell, ['--version']).status === 0;
  test(
    `the script for ${shell} is one that it takes`,
    { skip: !isThere && `no ${shell} on this machine` },
    () => {
      const { status, stderr } = spawnSync(shell, check, {
        input: completionScript(program, shell),
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
    },
  );
}

test('the built command prints it', () => {
  const main = join(installAction(repository), 'dist/cli/main.js');
  const { stdout, status } = spawnSync(node24(), [main, 'completion', 'fish'], { encoding: 'utf8' });
  assert.equal(status, 0);
  assert.equal(stdout, completionScript(program, 'fish'));
  assert.equal(spawnSync(node24(), [main, 'completion', 'tcsh']).status, 2);
});
