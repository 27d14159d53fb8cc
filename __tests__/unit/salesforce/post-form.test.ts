import assert from 'node:assert/strict';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import { postForm, postFormBy, type PostForm } from '../../../src/salesforce/wire/post-form.ts';

const servers: { server: Server; sockets: Set<Socket> }[] = [];
afterEach(() => {
  for (const { server, sockets } of servers.splice(0)) {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
});

/** A server that does this with each connection once a request begins to come in. */
async function serverThat(answers: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => answers(socket));
  });
  servers.push({ server, sockets });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/oauth2/token`;
}

const form = new URLSearchParams({ grant_type: 'jwt-bearer', assertion: 'a+b/c=' });
const partOfAnAnswer = 'HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{"access_';

/** The code of a failure, as `LoginUnreachable` looks for it. */
function codeOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (typeof code === 'string') return code;
    if (cause.name === 'TimeoutError') return 'TIMEOUT';
  }
  return String(error);
}

async function failure(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'it worked',
    (error: unknown) => codeOf(error),
  );
}

function timersLeft(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
}

const ways: [name: string, post: PostForm][] = [
  ['by node:http', postForm],
  ['by fetch', postFormBy(fetch)],
];
for (const [name, post] of ways) {
  describe(`a form posted ${name}`, () => {
    it('is read whole, headers by lower-case name', async () => {
      const url = await serverThat((socket) => {
        socket.write(
          'HTTP/1.1 429 Too Many\r\nRetry-After: 7\r\nContent-Length: 12\r\n\r\n{"a":"gr\u00c3',
          'latin1',
        );
        setTimeout(() => socket.end('\u00bc"}', 'latin1'), 20);
      });
      const { status, header, text } = await post(url, form, 5000);
      assert.deepEqual([status, header('retry-after'), header('nothing')], [429, '7', undefined]);
      assert.equal(text, '{"a":"gr\u00fc"}', 'a letter that came in two pieces');
    });

    it('follows no redirect', async () => {
      const url = await serverThat((socket) =>
        socket.end('HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n'),
      );
      const { status, header } = await post(url, form, 5000);
      assert.deepEqual([status, header('location')], [302, 'http://127.0.0.1:9/']);
    });

    it('is given up after its time when nothing comes, and when the answer stops half-way', async () => {
      assert.equal(await failure(post(await serverThat(() => undefined), form, 100)), 'TIMEOUT');
      const stalls = await serverThat((socket) => socket.write(partOfAnAnswer));
      assert.equal(await failure(post(stalls, form, 100)), 'TIMEOUT');
    });

    it('fails when the connection breaks half-way', async () => {
      const breaks = await serverThat((socket) =>
        socket.write(partOfAnAnswer, () => socket.resetAndDestroy()),
      );
      assert.match(await failure(post(breaks, form, 60_000)), /^(ECONNRESET|UND_ERR_SOCKET)$/);
    });
  });
}

const cuts: readonly [how: string, cut: (socket: Socket) => void][] = [
  ['is reset', (socket) => socket.write(partOfAnAnswer, () => socket.resetAndDestroy())],
  ['ends', (socket) => socket.end(partOfAnAnswer)],
];
for (const [how, cut] of cuts) {
  it(`an answer that ${how} half-way keeps no process waiting for its time to be over`, async () => {
    const before = timersLeft();
    assert.equal(await failure(postForm(await serverThat(cut), form, 60_000)), 'ECONNRESET');
    assert.equal(timersLeft(), before);
  });
}
