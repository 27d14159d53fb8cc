import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { repository } from '../../harness/installed-action.ts';
import { node24 } from '../../harness/process.ts';

/** The docs' command is `npx github:OWNER/orgkey#v1 …`; npm clones a repository on this machine the same way. */
describe('npx, from a tag', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'orgkey-npx-'));
    const origin = join(folder, 'origin');
    mkdirSync(origin);
    for (const name of ['package.json', 'package-lock.json', '.npmrc', 'LICENSE', 'README.md', 'dist']) {
      cpSync(join(repository, name), join(origin, name), { recursive: true });
    }
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@acme.example', ...args], { cwd: origin });
    git('init', '--quiet');
    git('add', '--all', '--force');
    git('commit', '--quiet', '--message', 'Release');
    git('tag', 'v1');
  });
  after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

  it('runs the command, and fetches nothing from any registry', async () => {
    const url = `git+file://${join(folder, 'origin')}#v1`;
    const env = {
      PATH: [dirname(node24()), process.env['PATH'] ?? ''].join(delimiter),
      HOME: folder,
      npm_config_cache: join(folder, 'cache'),
      // Nothing listens there.
      npm_config_registry: 'http://127.0.0.1:9/',
    };
    const run = promisify(execFile)('npx', ['--yes', url, '--help'], { cwd: folder, env, timeout: 300_000 });
    const { stdout, stderr } = await run;
    assert.match(stdout, /^Usage: orgkey /m);
    assert.match(stdout, /^ {2}init /m);
    assert.equal(stderr, '');
  });
});
