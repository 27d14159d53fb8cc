/** What `orgkey` asks somebody at a terminal, and what it says where nobody can be asked. */
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { node24 } from '../../../harness/process.ts';
import { startLogin } from '../../unit/cli/login-desk.ts';
import { passphrase } from '../../unit/cli/orgkey.ts';
import { needs } from '../tools/judge.ts';
import { Person, python } from './person.ts';

/** A login whose passphrase no variable has. */
async function startQuestion(t: TestContext, shell?: (command: string) => string) {
  const desk = await startLogin(t);
  const { ORGKEY_DECRYPTION_PASSPHRASE: _, ...given } = desk.env;
  const env = { ...desk.environment, ...given };
  const command = [node24(), desk.script, 'login'];
  const words = shell === undefined ? command : ['sh', '-c', shell(command.join(' '))];
  return { desk, person: new Person(t, words, { cwd: desk.folder, env }) };
}

const question = /Passphrase of server\.key\.enc/;

describe('questions at a terminal', needs(python), () => {
  it('the passphrase is asked for, never shown, and the terminal is as before', async (t) => {
    const { desk, person } = await startQuestion(t);
    await person.until(question);
    assert.equal(await person.isEchoing(), false);
    await person.type(`${passphrase}\r`);
    const { exitCode, isEchoing, isCursorHidden, column, lines } = await person.ended();
    assert.deepEqual([exitCode, isEchoing, isCursorHidden, column], [0, true, false, 0], lines.join('\n'));
    assert.match(lines.join('\n'), /✔ Logged in to the Dev Hub/);
    assert.ok(!person.raw.includes(passphrase) && !person.raw.includes('correct'));
    assert.equal(desk.tokens().length, 1);
  });

  it('Ctrl-C ends it: 130, nothing asked of the hub, and what is typed shows again', async (t) => {
    const { desk, person } = await startQuestion(t);
    await person.until(question);
    await person.type('half of it\u0003');
    const { exitCode, isEchoing, isCursorHidden, column, lines } = await person.ended();
    assert.deepEqual([exitCode, isEchoing, isCursorHidden, column], [130, true, false, 0], lines.join('\n'));
    assert.equal(lines.at(-1), 'Cancelled. Nothing was changed.');
    assert.ok(!person.raw.includes('half'));
    assert.deepEqual(desk.tokens(), []);
  });

  it('a wrong passphrase is told so, and asked for again', async (t) => {
    const { desk, person } = await startQuestion(t);
    await person.until(question);
    await person.type('not the passphrase\r');
    await person.until(/^◆ +That one doesn’t decrypt it\. Passphrase of server\.key\.enc$/m);
    await person.type(`${passphrase}\r`);
    const { exitCode, isEchoing, isCursorHidden, column, lines } = await person.ended();
    assert.deepEqual([exitCode, isEchoing, isCursorHidden, column], [0, true, false, 0], lines.join('\n'));
    assert.equal(desk.tokens().length, 1);
  });

  for (const [what, redirect] of [
    ['standard input', (command: string) => `${command} </dev/null`],
    ['standard error', (command: string) => `${command} 2>said; code=$?; cat said; exit $code`],
  ] as const) {
    it(`nothing is asked where ${what} is no terminal: the error says what to give`, async (t) => {
      const { person } = await startQuestion(t, redirect);
      const { exitCode, isEchoing, lines } = await person.ended();
      assert.deepEqual([exitCode, isEchoing], [1, true]);
      const whole = lines.join('');
      assert.match(whole, /^✘ server\.key\.enc is encrypted .* is given\./);
      assert.match(whole, /`--decryption-passphrase-file` \(or ORGKEY_DECRYPTION_PASSPHRASE\)\.$/);
      assert.doesNotMatch(person.raw, question);
    });
  }
});
