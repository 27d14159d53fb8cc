import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, test } from 'node:test';
import { choosePassphrase } from '../../../src/cli/setup/passphrase.ts';
import { Cancelled, processTerminal } from '../../../src/cli/terminal.ts';
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
      [/This is another one/, '\u0015a long passphrase\r'],
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
