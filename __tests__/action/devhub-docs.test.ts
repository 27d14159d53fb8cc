import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { repository } from '../../harness/installed-action.ts';
import { node24 } from '../../harness/process.ts';

const page = readFileSync(join(repository, 'docs/devhub.md'), 'utf8');
const blocksOf = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, block = '']) => block);
const [startIt = '', ...commands] = blocksOf('bash');

const missing = ['jq', 'curl', 'openssl'].filter((tool) => spawnSync('which', [tool]).status !== 0);
const skip =
  missing.length > 0 && process.env['CI'] === undefined ? `${missing.join(', ')}: not installed` : false;

/** The first of two free ports in a row. */
async function twoPorts(): Promise<number> {
  const listen = (port: number) =>
    new Promise<Server | undefined>((done) => {
      const server = createServer();
      server.once('error', () => done(undefined));
      server.listen(port, '127.0.0.1', () => done(server));
    });
  for (let port = 20_000 + Math.floor(Math.random() * 10_000); ; port += 2) {
    const both = [await listen(port), await listen(port + 1)];
    await Promise.all(
      both.map((server) => new Promise<void>((done) => (server ? server.close(() => done()) : done()))),
    );
    if (both.every((server) => server !== undefined)) return port;
  }
}

describe('docs/devhub.md, run as it stands', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-devhub-page-'));
  let port = 0;
  let said = '';
  let answers: string[] = [];
  let complaints = '';
  let exitCode: number | null = null;
  let stop: () => void = () => undefined;
  /** As on a person's machine: nothing of a job that runs this test. */
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder };
  /** On a port and in a folder that are free here. */
  const here = (text: string): string =>
    text.replaceAll('8080', String(port)).replaceAll(/(\.\.\/\.\.\/)?\.work\/devhub/g, folder);

  before(async () => {
    port = await twoPorts();
    const command = `${here(startIt).trim()} --port ${port}`;
    const child = spawn('bash', ['-c', command], {
      cwd: repository,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    stop = () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    };
    await new Promise<void>((done, fail) => {
      child.once('exit', () => fail(new Error(said)));
      createInterface({ input: child.stdout }).on('line', (line) => {
        said += `${line}\n`;
        if (line.includes('org create scratch')) done();
      });
    });
    const script = commands.map((block, place) => `echo "=== block ${place}"\n${here(block)}`).join('\n');
    const ended = spawn('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: repository,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    ended.stderr.on('data', (chunk: Buffer) => {
      complaints += chunk.toString();
    });
    let printed = '';
    ended.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
    exitCode = await new Promise((done) => ended.once('close', done));
    answers = printed.split(/^=== block \d+\n/m).slice(1);
  });
  after(() => {
    stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('comes to its end', () => {
    assert.equal(exitCode, 0, `${answers.at(-1)?.slice(-2000)}\n${complaints.slice(-2000)}`);
    assert.equal(answers.length, 4);
  });

  it('tries the fleet file: 50 orgs, and three signups that failed and were replaced', async () => {
    assert.match(answers[0] ?? '', /logged in with nothing but the key, through the Connected App Embedded/);
    assert.match(answers[0] ?? '', /Fleet morning, generation 1: 50 of 50 orgs ready/);
    assert.equal([...(answers[0] ?? '').matchAll(/ until \S+ {2}free$/gm)].length, 50);
    const shown = await (await fetch(`http://127.0.0.1:${port}/`)).text();
    assert.equal([...shown.matchAll(/Error C-9999/g)].length, 3);
    assert.equal([...shown.matchAll(/>Active</g)].length, 50);
    const usernames = [...shown.matchAll(/<code>(morning\.1\.\S+?)@/g)].map(([, name = '']) => name);
    assert.equal(usernames.length, 53);
    assert.equal(usernames.filter((name) => !name.endsWith('a')).length, 3);
  });

  it('logs in with openssl and curl, and meets the fault that it set', () => {
    assert.equal(answers[1]?.trim(), '{"Max":100,"Remaining":50}');
    assert.equal(answers[2], '429\n429\n200\n');
  });

  it('is refused as it says', () => {
    assert.equal(answers[3], blocksOf('text')[0]);
  });

  it('has a test in JavaScript that runs', () => {
    const [block = ''] = blocksOf('js');
    const file = join(folder, 'my-tool.test.ts');
    writeFileSync(file, here(block).replace('./devhub/index.ts', join(repository, 'devhub/index.ts')));
    const { status, stdout } = spawnSync(node24(), ['--test', file], {
      cwd: repository,
      env,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
    assert.match(stdout, /pass 1/);
  });

  it('names forms that there are', async () => {
    const forms = [...page.matchAll(/^\| `(\/devhub\/\S+)`/gm)].map(([, path = '']) => path);
    assert.equal(forms.length, 6);
    for (const path of forms) {
      const { status } = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST' });
      assert.equal(status, 403, path);
    }
  });

  it('has a line a request, without a token or an assertion', () => {
    const lines = said.split('\n').filter((line) => /^\d\d:\d\d:\d\d \w+ \//.test(line));
    assert.ok(lines.length > 500, String(lines.length));
    assert.match(
      lines.join('\n'),
      /POST \/services\/oauth2\/token 200 \d+ ms admin@acme\.example \(jwt-bearer\)/,
    );
    assert.doesNotMatch(said, /00D\w+!|eyJ|5Aep861|aPrx/);
  });
});
