import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, test } from 'node:test';
import { choosePassphrase } from '../../../src/cli/setup/passphrase.ts';
import { Cancelled, jsonText, processTerminal } from '../../../src/cli/terminal.ts';
import { Problem } from '../../../src/problem.ts';

/** A terminal with someone who answers: each text is typed once its pattern shows. */
function answering(...answers: readonly (readonly [RegExp, string])[]) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  let shown = '';
  let unread = '';
  const left = [...answers];
  stderr.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    unread += chunk.toString();
    const [next] = left;
    if (next === undefined || !next[0].test(unread)) return;
    left.shift();
    unread = '';
    // The question is drawn before its keys are listened for.
    void sleep(20).then(() => stdin.write(next[1]));
  });
  return { terminal: processTerminal({ stdin, stderr, stdout: new PassThrough() }), shown: () => shown };
}

describe('the questions of a terminal', () => {
  test('a passphrase is typed twice, and never shown', async () => {
    const { terminal, shown } = answering(
      [/Passphrase for the key/, 'a long passphrase\r'],
      [/again/, 'another passphrase\r'],
      [/The two differ/, '\u0015a long passphrase\r'],
    );
    const chosen = await choosePassphrase({}, terminal, {});
    assert.deepEqual(chosen, { text: 'a long passphrase', generated: false });
    assert.ok(!shown().includes('passphrase\r') && !shown().includes('a long'));
  });

  test('a short passphrase is refused where it is typed', async () => {
    const { terminal, shown } = answering(
      [/Passphrase for the key/, 'short\r'],
      [/fewer than 12/, '\u0015long enough, this one\r'],
      [/again/, 'long enough, this one\r'],
    );
    assert.equal((await choosePassphrase({}, terminal, {})).text, 'long enough, this one');
    assert.match(shown(), /fewer than 12 characters/);
  });

  test('nothing typed: one is made', async () => {
    const { terminal } = answering([/Passphrase for the key/, '\r']);
    const { text, generated } = await choosePassphrase({}, terminal, {});
    assert.ok(generated);
    assert.match(text, /^[\w-]{40}$/);
  });

  test('yes and no are told apart', async () => {
    assert.equal(await answering([/Deploy/, 'y']).terminal.confirm('Deploy?', '--yes'), true);
    assert.equal(await answering([/Deploy/, '\r']).terminal.confirm('Deploy?', '--yes'), false);
  });

  test('Ctrl-C cancels', async () => {
    const { terminal } = answering([/Deploy/, '\u0003']);
    await assert.rejects(terminal.confirm('Deploy?', '--yes'), Cancelled);
  });

  test('where no one can answer, the flag is named', async () => {
    const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
    await assert.rejects(processTerminal(streams).confirm('Deploy?', '--yes'), (error: unknown) => {
      assert.ok(error instanceof Problem);
      assert.equal(error.fix, 'Give --yes.');
      return true;
    });
  });
});

describe('what a terminal shows of texts that anyone may have written', () => {
  const hostile =
    'own\u001b[2J\u001b]0;title\u0007\r::error::owned\n##[warning]owned\u009b31m\u0000\u0008 \u001bc';
  /** What `write` gets to stdout and stderr. */
  function written(
    env: Readonly<Record<string, string>>,
    write: (to: ReturnType<typeof processTerminal>) => void,
  ) {
    const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
    write(processTerminal(streams, env));
    return [streams.stdout, streams.stderr].map((stream) => String(stream.read() ?? ''));
  }
  const both = (to: ReturnType<typeof processTerminal>): void => {
    to.say(`${to.style.bold(hostile)} ${hostile}`);
    to.note(hostile);
  };

  test('steers no terminal', () => {
    for (const text of written({}, both)) {
      // eslint-disable-next-line no-control-regex
      assert.doesNotMatch(text, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
      assert.match(text, /owned/);
    }
  });

  test('but the command’s own styles do', () => {
    const stdout = Object.assign(new PassThrough(), {
      isTTY: true,
      getColorDepth: () => 8,
      hasColors: () => true,
    });
    const streams = { stdin: new PassThrough(), stdout, stderr: new PassThrough() };
    const terminal = processTerminal(streams, {});
    terminal.say(`${terminal.style.good('\u001b[2Jgood')}\u001b[31m bad`);
    assert.equal(String(stdout.read()), '\u001b[32mgood\u001b[39m bad\n');
  });

  test('and in a job is no workflow command', () => {
    for (const text of written({ GITHUB_ACTIONS: 'true' }, both)) {
      assert.doesNotMatch(text, /^\s*::/m);
      assert.ok(!text.includes('##['));
    }
  });

  test('stays JSON where JSON is asked for', () => {
    const [stdout = ''] = written({ GITHUB_ACTIONS: 'true' }, (to) => to.say(jsonText({ hostile })));
    assert.deepEqual(JSON.parse(stdout), { hostile });
    assert.ok(!stdout.includes('##['));
  });
});
