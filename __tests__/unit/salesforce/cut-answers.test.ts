import assert from 'node:assert/strict';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { after, before, test } from 'node:test';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
let server: Server;
let port = 0;

/** Answers with half of what it promises, and then ends or breaks the connection. */
before(async () => {
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (chunk: Buffer) => {
      const breaks = chunk.toString().includes('/broken');
      socket.write(
        'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"access_',
        () => (breaks ? socket.resetAndDestroy() : socket.end()),
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
after(() => server.close());

/** How long a process lives on once its work is done, in milliseconds, and what the work said. */
async function idle(work: string): Promise<{ ms: number; said: string }> {
  const script = `
    import { postForm, postFormBy } from './src/salesforce/wire/post-form.ts';
    import { OrgClient } from './src/salesforce/wire/org-client.ts';
    import { realWire } from './src/salesforce/wire/real-wire.ts';
    const said = await (${work}).then(() => 'answered', (error) => error.code ?? error.message);
    const done = performance.now();
    process.on('exit', () => console.log(JSON.stringify({ ms: performance.now() - done, said })));`;
  const child = spawn(
    process.execPath,
    ['--no-warnings', '--input-type=module-typescript', '--eval', script],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  await new Promise((done) => child.once('close', done));
  return JSON.parse(out) as { ms: number; said: string };
}

const url = (path: string) => JSON.stringify(`http://127.0.0.1:${port}${path}`);
const works: readonly (readonly [string, (path: string) => string])[] = [
  ['a login', (path) => `postForm(${url(path)}, new URLSearchParams(), 30_000)`],
  ['a login through a proxy', (path) => `postFormBy(fetch)(${url(path)}, new URLSearchParams(), 30_000)`],
  [
    'an API call',
    (path) =>
      `new OrgClient({ username: 'u', orgId: '00D', userId: '005', accessToken: 't', instanceUrl: ${url('')} }, realWire({})).get('/services${path}', { repeat: 'never' })`,
  ],
];
for (const [what, work] of works) {
  for (const path of ['/ended', '/broken']) {
    test(`an answer to ${what} that is cut off (${path.slice(1)}) leaves no timer behind`, async () => {
      const { ms, said } = await idle(work(path));
      assert.notEqual(said, 'answered');
      assert.ok(ms < 10_000, `${ms} ms; the patience with an answer is thirty seconds and more`);
    });
  }
}
