import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { offerToStore } from '../../../src/cli/setup/store-secrets.ts';
import { processTerminal, type Terminal } from '../../../src/cli/terminal.ts';

const key = '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIsecret\n-----END ENCRYPTED PRIVATE KEY-----\n';
const words = 'correct horse battery staple';

/** A `gh` that notes its arguments and its input, and fails where it is told to. */
function start(t: TestContext, { fails = 'never', answers = 'acme/app', yes = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'gh-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const log = join(folder, 'log');
  const script = `#!/bin/sh
case "$*" in
  repo*) test "${answers}" = "" && exit 1; echo "${answers}"; exit 0;;
  *${fails}*) exit 4;;
esac
{ echo "argv $*"; echo "stdin $(cat)"; } >> "${log}"
`;
  writeFileSync(join(folder, 'gh'), script);
  chmodSync(join(folder, 'gh'), 0o755);
  const keyFile = join(folder, 'server.key.enc');
  writeFileSync(keyFile, key);
  const questions: string[] = [];
  const notes: string[] = [];
  const terminal: Terminal = {
    ...processTerminal(),
    interactive: true,
    note: (line) => void notes.push(line),
    confirm: async (question) => {
      questions.push(question);
      return yes;
    },
  };
  const steps = {
    keyFile,
    passphrase: { text: words, generated: false },
    passphraseText: words,
    consumerKey: 'OrgkeyKey',
    hubUsername: 'admin@acme.example',
    instanceUrl: undefined,
  };
  const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}` };
  const run = (about: Partial<Terminal> = {}, more: object = {}) =>
    offerToStore({ ...steps, ...more }, { terminal: { ...terminal, ...about }, env });
  const sent = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  return { run, sent, questions, notes, env };
}

describe('storing what the actions need by gh', () => {
  test('asks first, and gives values by standard input, never as arguments', async (t) => {
    const { run, sent, questions } = start(t);
    assert.equal(await run(), 'acme/app');
    assert.equal(questions.length, 1);
    assert.match(questions[0] ?? '', /Store SF_ENCRYPTED_KEY, .* in the GitHub repository acme\/app now\?/);
    const lines = sent().split('\n');
    const argv = lines.filter((line) => line.startsWith('argv '));
    assert.deepEqual(argv, [
      'argv secret set SF_ENCRYPTED_KEY --repo acme/app',
      'argv secret set SF_KEY_PASSPHRASE --repo acme/app',
      'argv secret set SF_CONSUMER_KEY --repo acme/app',
      'argv variable set SF_HUB_USERNAME --repo acme/app',
    ]);
    assert.ok(sent().includes(`stdin ${key.trim()}`));
    assert.ok(lines.includes(`stdin ${words}`));
    assert.ok(lines.includes('stdin admin@acme.example'));
  });

  test('sends nothing after a no, nor where nobody can be asked', async (t) => {
    const { run, sent } = start(t, { yes: false });
    assert.equal(await run(), undefined);
    assert.equal(await run({ interactive: false }), undefined);
    assert.equal(sent(), '');
  });

  for (const [where, answers] of [
    ['gh is in no repository, or not logged in', ''],
    ['gh answers something else', 'Welcome to gh! --repo x'],
  ] as const) {
    test(`asks nothing where ${where}`, async (t) => {
      const { run, sent, questions } = start(t, { answers });
      assert.equal(await run(), undefined);
      assert.deepEqual(questions, []);
      assert.equal(sent(), '');
    });
  }

  test('asks nothing where there is no gh, and leaves nothing that the process would wait for', async (t) => {
    const { run, questions, env } = start(t);
    env.PATH = '/nonexistent';
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    assert.equal(await run(), undefined);
    assert.deepEqual(questions, []);
    assert.equal(timers(), before);
  });

  test('says which value could not be stored, and stops there', async (t) => {
    const { run, sent, notes } = start(t, { fails: 'SF_KEY_PASSPHRASE' });
    assert.equal(await run(), undefined);
    assert.match(notes.join('\n'), /could not store SF_KEY_PASSPHRASE \(exit code 4\)/);
    assert.doesNotMatch(sent(), /SF_CONSUMER_KEY/);
    assert.ok(!notes.join('').includes(words));
  });
});
