import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';

const root = resolve(import.meta.dirname, '../../..');

/** Runs this as a step's story, in a process of its own: the workflow commands that it prints, and its exit code. */
function step(story: string): { status: number | null; lines: string[] } {
  const script = `
    import { actionsRunner, runStep } from './src/runner/actions-runner.ts';
    import { Problem, Problems } from './src/problem.ts';
    const runner = actionsRunner();
    await runStep(runner, async () => { ${story} });`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', '--input-type=module-typescript', '--eval', script],
    { cwd: root, encoding: 'utf8' },
  );
  assert.equal(stderr, '');
  return { status, lines: stdout.split('\n').filter((line) => line !== '') };
}

describe('masking', () => {
  const masksOf = (secret: string) =>
    step(`runner.mask(${JSON.stringify(secret)})`).lines.map((line) => {
      assert.match(line, /^::add-mask::/);
      return line.slice('::add-mask::'.length);
    });

  it('covers a secret as it is and in base64', () => {
    assert.deepEqual(masksOf('s3cret passphrase'), [
      's3cret passphrase',
      Buffer.from('s3cret passphrase').toString('base64'),
    ]);
  });

  it('covers each line of a key, but not what stands around every key', () => {
    const pem = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN\r\nBgkqhkiG\n-----END PRIVATE KEY-----\n';
    assert.deepEqual(masksOf(pem), ['MIIEvQIBADAN', 'BgkqhkiG', Buffer.from(pem).toString('base64')]);
  });

  it('covers a passphrase that looks like the first line of a key', () => {
    assert.equal(masksOf('-----pass-----')[0], '-----pass-----');
  });

  it('leaves out what would blot out all of a log', () => {
    assert.deepEqual(masksOf(''), []);
    assert.deepEqual(masksOf(' \n\n'), []);
    assert.deepEqual(masksOf('abc\nlong enough').slice(0, -1), ['long enough']);
  });
});

describe('a step that fails', () => {
  const problem = (kind: string, why = '') =>
    `new Problem({ kind: '${kind}', what: '${kind} happened.', ${why && `why: '${why}',`} fix: 'Mend it.' }, { cause: new Error('s3cret') })`;

  it('has one error with what, why and what to do, and exit code 1', () => {
    assert.deepEqual(step(`throw ${problem('One', 'Because.')}`), {
      status: 1,
      lines: ['::error::One happened.%0ABecause.%0AMend it.'],
    });
    assert.deepEqual(step(`throw ${problem('Two')}`).lines, ['::error::Two happened.%0AMend it.']);
  });

  it('has one error for each of several problems', () => {
    assert.deepEqual(step(`throw new Problems([${problem('One')}, ${problem('Two')}])`), {
      status: 1,
      lines: ['::error::One happened.%0AMend it.', '::error::Two happened.%0AMend it.'],
    });
  });

  it('says of another error that it is none it knows, and keeps the cause and the stack for debugging', () => {
    const { status, lines } = step(`throw new TypeError('odd', { cause: new Error('s3cret') })`);
    assert.equal(status, 1);
    assert.equal(lines.length, 2);
    assert.match(lines[0] ?? '', /^::error::odd%0AThis is not a failure Orgkey knows\./);
    assert.match(lines[1] ?? '', /^::debug::TypeError: odd%0A {4}at /);
    assert.ok(!lines.join('\n').includes('s3cret'), 'the cause is shown');
  });

  it('quotes nothing of what could not be parsed: it may have been a secret', () => {
    const { lines } = step(`JSON.parse('s3cret-token')`);
    assert.match(lines[0] ?? '', /^::error::SyntaxError/);
    assert.ok(!lines.join('\n').includes('s3cret'), lines.join('\n'));
  });

  it('fails for what is no error, too', () => {
    const { status, lines } = step(`throw 'odd'`);
    assert.equal(status, 1);
    assert.match(lines[0] ?? '', /^::error::odd%0A/);
  });
});
