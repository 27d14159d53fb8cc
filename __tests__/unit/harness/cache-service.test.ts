import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { startCacheService, type CacheService } from '../../../harness/cache-service.ts';
import { repository } from '../../../harness/installed-action.ts';
import { node24 } from '../../../harness/process.ts';

interface Runner {
  readonly service: CacheService;
  /** Saves a file of this content under the key with the real client. @returns what `saveCache` returned */
  readonly save: (key: string, content: string, file?: string) => Promise<number>;
  /** Removes the file and restores it. @returns the key that matched and the file's content */
  readonly restore: (
    key: string,
    restoreKeys?: string[],
    file?: string,
  ) => Promise<{ key: string | undefined; content: string }>;
  /** What the last call printed. */
  readonly log: () => string;
}

async function runner(t: TestContext): Promise<Runner> {
  const service = await startCacheService();
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-cache-'));
  t.after(async () => {
    await service.close();
    rmSync(folder, { recursive: true, force: true });
  });
  let log = '';
  const call = async (expression: string): Promise<unknown> => {
    const script = `
      import { restoreCache, saveCache } from '@actions/cache';
      console.log('RESULT ' + JSON.stringify((await ${expression}) ?? null));`;
    const env = { ...service.env, PATH: process.env['PATH'], RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder };
    const child = spawn(node24(), ['--input-type=module', '--eval', script], { cwd: repository, env });
    log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (log += text.toString()));
    await new Promise((resolve) => child.once('close', resolve));
    const result = /^RESULT (.*)$/m.exec(log)?.[1];
    assert.ok(result !== undefined, log);
    return JSON.parse(result);
  };
  const path = (file: string): string => join(folder, file);
  return {
    service,
    log: () => log,
    save: async (key, content, file = 'journal.json') => {
      writeFileSync(path(file), content);
      return (await call(`saveCache([${JSON.stringify(path(file))}], ${JSON.stringify(key)})`)) as number;
    },
    restore: async (key, restoreKeys = [], file = 'journal.json') => {
      rmSync(path(file), { force: true });
      const args = [[path(file)], key, restoreKeys].map((value) => JSON.stringify(value)).join();
      const matched = (await call(`restoreCache(${args})`)) as string | null;
      return matched === null
        ? { key: undefined, content: '' }
        : { key: matched, content: readFileSync(path(file), 'utf8') };
    },
  };
}

test('the real client saves, and restores by the exact key and by prefix the newest', async (t) => {
  const { save, restore, service } = await runner(t);
  assert.ok((await save('journal-1-a', 'one')) > 0);
  assert.ok((await save('journal-1-b', 'two')) > 0);
  assert.ok((await save('journal-2-a', 'three')) > 0);
  assert.deepEqual(await restore('journal-1-a'), { key: 'journal-1-a', content: 'one' });
  assert.deepEqual(await restore('journal-9', ['journal-3-', 'journal-1-']), {
    key: 'journal-1-b',
    content: 'two',
  });
  assert.deepEqual(await restore('journal-9'), { key: undefined, content: '' });
  assert.deepEqual(
    service.entries.map((entry) => entry.key),
    ['journal-1-a', 'journal-1-b', 'journal-2-a'],
  );
});

test('a key is never written twice', async (t) => {
  const { save, restore } = await runner(t);
  await save('journal-1', 'first');
  assert.equal(await save('journal-1', 'second'), -1);
  assert.equal((await restore('journal-1')).content, 'first');
});

test('other paths are another version, which does not match', async (t) => {
  const { save, restore } = await runner(t);
  await save('journal-1', 'one', 'a.json');
  assert.equal((await restore('journal-1', [], 'b.json')).key, undefined);
  assert.ok((await save('journal-1', 'two', 'b.json')) > 0);
});

test('what was never finalized cannot be restored, and its key stays taken', async (t) => {
  const { save, restore, service } = await runner(t);
  service.fail('FinalizeCacheEntryUpload', { status: 400, message: 'gone away', times: 1 });
  assert.equal(await save('journal-1', 'one'), -1);
  assert.equal((await restore('journal-1')).key, undefined);
  assert.equal(await save('journal-1', 'two'), -1);
});

test('a fault is answered with its status as often as asked, then the call works', async (t) => {
  const { save, restore, service, log } = await runner(t);
  service.fail('CreateCacheEntry', { status: 500, message: 'out of order', times: 1 });
  assert.ok((await save('journal-1', 'one')) > 0);
  assert.match(log(), /Attempt 1 of 5 failed.*out of order/);
  assert.deepEqual(service.calls, [
    'CreateCacheEntry journal-1',
    'CreateCacheEntry journal-1',
    'upload journal-1',
    'FinalizeCacheEntryUpload journal-1',
  ]);
  service.fail('GetCacheEntryDownloadURL', {
    status: 403,
    message: 'cache read denied: untrusted',
    times: 1,
  });
  assert.equal((await restore('journal-1')).key, undefined);
  assert.match(log(), /cache read denied/);
});

test('a wrong token or signature is refused', async (t) => {
  const { service, save } = await runner(t);
  await save('journal-1', 'one');
  const url = service.env['ACTIONS_RESULTS_URL'] ?? '';
  const path = 'twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
  const headers = { authorization: 'Bearer other' };
  assert.equal((await fetch(url + path, { method: 'POST', headers, body: '{}' })).status, 401);
  assert.equal((await fetch(`${url}actions-cache/1?sig=other`)).status, 403);
});
