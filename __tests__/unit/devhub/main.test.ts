import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite, test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { readCommandLine } from '../../../devhub/options.ts';
import { CommandLineError } from '../../../devhub/tool/command-line-error.ts';
import { optionTable, optionText } from '../../../devhub/tool/option-table.ts';
import { Api } from './client.ts';
import { refusalOfTool, startTool, tokenOfTool, toolMain } from './tool.ts';

function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-tool-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('npm run devhub prints all that a login needs; SIGTERM stops it, and removes the key that it made', async (t) => {
  const id = '04tHb0000000001AAA';
  const tool = await startTool(t, ['--scratch-org', 'made@acme.example', '--package', `${id}=key`]);
  assert.match(tool.printed(), /dist\/cli\/main\.js init --consumer-key/);
  const page = await (await fetch(tool.value('page'))).text();
  for (const text of ['made@acme.example', 'Embedded', 'main.js init --consumer-key'])
    assert.ok(page.includes(text), text);
  const token = await tokenOfTool(tool, tool.value('scratch org'), 'sandbox');
  const version = await new Api(tool.value('sandbox'), token).query(
    `SELECT Name FROM SubscriberPackageVersion WHERE Id = '${id}'`,
    'tooling/query',
  );
  const keyFile = tool.value('private key');
  assert.equal(await tool.stop(), 0);
  assert.equal(existsSync(dirname(keyFile)), false);
  assert.equal((version.body as { errorCode: string }[])[0]?.errorCode, 'INSTALL_KEY_REQUIRED');
});

test('npm run devhub --directory keeps its key, readable by its owner only, for the next start', async (t) => {
  const folder = join(temporaryFolder(t), 'made', 'by it');
  const first = await startTool(t, ['--directory', folder]);
  assert.match(first.printed(), /--key-file '.*by it\/server\.key'/);
  await first.stop();
  const key = readFileSync(join(folder, 'server.key'), 'utf8');
  assert.equal(statSync(join(folder, 'server.key')).mode & 0o777, 0o600);
  await startTool(t, ['--directory', folder]);
  assert.equal(readFileSync(join(folder, 'server.key'), 'utf8'), key);
});

test('npm run devhub --directory takes no half of a pair for its own', async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'server.key'), 'theirs');
  assert.match(
    await refusalOfTool(['--port', '0', '--directory', folder]),
    /server\.key is there without its pair\.$/,
  );
  assert.equal(readFileSync(join(folder, 'server.key'), 'utf8'), 'theirs');
});

test('npm run devhub --request-log has a line a request, without a token or an assertion', async (t) => {
  const tool = await startTool(t, ['--request-log', '--fail-requests', '503:1@limits']);
  const token = await tokenOfTool(tool, tool.value('hub user'), 'production');
  const api = new Api(tool.value('production'), token);
  assert.equal((await api.send('GET', '/limits')).status, 503);
  assert.equal((await api.send('GET', `/limits?access_token=${token}`)).status, 200);
  await api.send('GET', `/sobjects/${token}`);
  await tool.stop();
  const lines = tool
    .printed()
    .split('\n')
    .filter((line) => /^\d\d:\d\d:\d\d /.test(line));
  assert.deepEqual(
    lines.map((line) => line.replace(/^\S+ /, '').replace(/\d+ ms/, 'N ms')),
    [
      'POST /services/oauth2/token 200 N ms admin@acme.example (jwt-bearer)',
      'GET /services/data/v65.0/limits 503 N ms admin@acme.example',
      'GET /services/data/v65.0/limits 200 N ms admin@acme.example',
      'GET /services/data/v65.0/sobjects/*** 404 N ms admin@acme.example',
    ],
  );
  assert.ok(!tool.printed().includes(token.slice(20)));
});

test('npm run devhub --help has every option', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [toolMain, '--help']);
  for (const row of optionTable) assert.ok(stdout.includes(`  ${optionText(row)}\n`), row.name);
  assert.equal(new Set(optionTable.map(({ name }) => name)).size, optionTable.length);
  assert.ok(stdout.split('\n').every((line) => line.length <= 100));
});

test('npm run devhub has the hub that was asked for', async (t) => {
  const own = [
    '--hub-username',
    'me@own.example',
    '--hub-edition',
    'developer',
    '--active',
    '3',
    '--daily',
    '6',
  ];
  const has = ['--namespace', 'acme', '--snapshot', 'Nightly', '--org-shape', '00D000000000001AAA'];
  const tool = await startTool(t, [...own, ...has, '--slow=20ms', '--app', 'external-client-app']);
  const token = await tokenOfTool(tool, 'me@own.example', 'production');
  const api = new Api(tool.value('production'), token);
  const found = await Promise.all(
    [
      'SELECT OrganizationType FROM Organization',
      'SELECT NamespacePrefix FROM NamespaceRegistry',
      'SELECT SnapshotName, Status FROM OrgSnapshot',
      'SELECT DeveloperName FROM ExternalClientApplication',
    ].map(async (soql) => api.records(soql)),
  );
  assert.deepEqual(
    found.flat().map(({ attributes: _, ...row }) => Object.values(row).join()),
    ['Developer Edition', 'acme', 'Nightly,Active', 'Embedded'],
  );
  const { body } = await api.send('GET', '/limits');
  const { ActiveScratchOrgs: active, DailyScratchOrgs: daily } = body as Record<string, { Max: number }>;
  assert.deepEqual([active?.Max, daily?.Max], [3, 6]);
});

suite('npm run devhub says in one sentence what is wrong with the command line:', () => {
  const mistakes: [string, string[], RegExp][] = [
    ['half of what https takes', ['--tls-key', 'x'], /^--tls-certificate and --tls-key go together\.$/],
    ['an unknown option', ['--prot', '1'], /^Unknown option '--prot'; .*--help/],
    ['an option without its value', ['--port'], /^Option '--port <value>' argument missing; .*--help/],
    ['a port that is no number', ['--port', 'http'], /^--port takes a whole number from 0 to 65534/],
    ['a port that has none after it', ['--port', '65535'], /^--port takes a whole number from 0 to 65534/],
    [
      'a number that is none',
      ['--active', 'x'],
      /^--active takes a whole number from 0 to 100000, not "x"\.$/,
    ],
    ['a time that is none', ['--signup-seconds', '-1'], /--signup-seconds/],
    ['a word that is none', ['--gone-orgs', '404'], /^--gone-orgs is one of 420, unknown-user, not "404"\.$/],
    ['a code that is none', ['--fail-signup', '9999'], /^--fail-signup: A signup fails with a code such as/],
    [
      'a fault that is none',
      ['--fail-requests', '418'],
      /^--fail-requests: A request gets one of 503, .*not "418"/,
    ],
    ['a share that is none', ['--fail-requests', '503:0%'], /more than 0% and at most 100%, not "0%"\.$/],
    ['a count that is none', ['--fail-signup', 'C-9999:0'], /whole number from 1, or a share.*not "0"\.$/],
    ['a factor that is none', ['--slow=fast'], /^--slow takes a factor .*not "fast"\.$/],
    [
      'an app that is none',
      ['--app', 'app'],
      /^--app takes connected-app or external-client-app, not "app"\.$/,
    ],
    [
      'an edition that is none',
      ['--hub-edition', 'x'],
      /^--hub-edition takes enterprise or developer, not "x"\.$/,
    ],
    ['an app without a name', ['--app-name', '1 2'], /^--app-name takes letters, digits and underscores/],
    ['a username for a shell', ['--hub-username', '$(id)'], /^--hub-username takes letters/],
    ['a shape that is none', ['--org-shape', '3SR1'], /^--org-shape takes the id of an org/],
    [
      'two keys',
      ['--certificate', toolMain, '--directory', '.'],
      /^--directory has a certificate of its own/,
    ],
    ['a certificate that is not there', ['--certificate', 'nope.crt'], /there is no file nope\.crt\.$/],
    ['a certificate that is none', ['--certificate', toolMain], /is not a certificate in PEM format\.$/],
  ];
  for (const [mistake, args, sentence] of mistakes) {
    test(mistake, () => {
      assert.throws(
        () => readCommandLine(args),
        (error) => error instanceof CommandLineError && sentence.test(error.message),
      );
    });
  }

  test('an option that isn’t there, as a process', async () => {
    assert.match(await refusalOfTool(['--prot', '1']), /^Unknown option '--prot'; .*--help/);
  });

  test('a package id that is none', async () => {
    assert.match(await refusalOfTool(['--port', '0', '--package', '04t']), /^--package: 04t is not the id/);
  });

  test('a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const sentence = await refusalOfTool(['--port', String(port)]);
    other.close();
    assert.match(sentence, new RegExp(`^Port ${port} is taken by another program; .*--port 0\\.$`));
  });
});
