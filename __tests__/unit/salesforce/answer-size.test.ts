import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, suite, test } from 'node:test';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

const MiB = 1024 * 1024;
/** A client that reads nothing has 70 to 110 MiB. */
const mostMemory = 400 * MiB;
/** What is on its way in sockets' buffers when the client hangs up. */
const inFlight = 16 * MiB;

interface Asked {
  readonly message: string;
  readonly kind: string;
  readonly maxRss: number;
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answers: RequestListener): Promise<string> {
  const server = createServer(answers).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function ask(what: string, url: string): Promise<Asked> {
  const client = join(import.meta.dirname, 'hostile-answer-client.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [client, what, url], { timeout: 120_000 });
  return JSON.parse(stdout) as Asked;
}

function assertFrugal({ maxRss }: Asked): void {
  assert.ok(maxRss * 1024 < mostMemory, `${Math.round(maxRss / 1024)} MiB`);
}

/** [what is asked for, the most that it may have] */
const kinds: readonly (readonly [what: string, most: number, text: string])[] = [
  ['login', 64 * 1024, 'ANSWER_TOO_LARGE'],
  ['login by fetch', 64 * 1024, 'ANSWER_TOO_LARGE'],
  ['limits', 4 * MiB, 'GET /limits: ANSWER_TOO_LARGE: the answer has more than 4 MiB'],
  ['query', 32 * MiB, 'GET /query: ANSWER_TOO_LARGE: the answer has more than 32 MiB'],
  ['sObject tree', 4 * MiB, 'the answer has more than 4 MiB'],
  ['deploy', 64 * MiB, 'the answer has more than 64 MiB'],
  ['describe', 16 * MiB, 'the answer has more than 16 MiB'],
  ['retrieve', 4 * MiB, 'SOAP retrieve: ANSWER_TOO_LARGE: the answer has more than 4 MiB'],
];

suite('an answer of 600 MiB', () => {
  for (const [what, most, text] of kinds) {
    test(`is not read to its end, nor asked for again: ${what}`, async () => {
      let [sent, requests] = [0, 0];
      const chunk = Buffer.alloc(MiB, '{"records":[');
      const url = await serve((request, response) => {
        requests += 1;
        request.resume();
        response.writeHead(200, { 'content-type': 'application/json' });
        const more = (): void => {
          if (response.destroyed) return;
          if (sent >= 600 * MiB) response.end();
          else {
            sent += chunk.length;
            response.write(chunk, more);
          }
        };
        more();
      });
      const asked = await ask(what, url);
      assert.match(asked.message, new RegExp(text.replaceAll('/', '\\/')));
      assert.ok(sent < most + inFlight, `${sent / MiB} MiB were sent`);
      assert.equal(requests, 1);
      if (asked.kind !== '') assert.equal(asked.kind, 'api/answer-too-large');
      assertFrugal(asked);
    });
  }

  test('that is packed into one is not unpacked to its end', async () => {
    const packed = gzipSync(Buffer.alloc(600 * MiB));
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(packed);
    });
    for (const what of ['login by fetch', 'limits']) {
      const asked = await ask(what, url);
      assert.match(asked.message, /ANSWER_TOO_LARGE/);
      assertFrugal(asked);
    }
  });
});

suite('the pages of a query', () => {
  const page = (next: string, filler = '') =>
    JSON.stringify({
      done: false,
      nextRecordsUrl: next,
      records: [{ attributes: { type: 'Account' }, Id: '001', filler }],
    });
  async function ended(next: (asked: number) => string, filler?: string): Promise<Asked & { asked: number }> {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.end(page(next(asked), filler));
    });
    const outcome = await ask('query', url);
    assertFrugal(outcome);
    return { ...outcome, asked };
  }

  test('that lead back to one that was read', async () => {
    const { message, kind, asked } = await ended(() => '/services/data/v65.0/query/01g-2000');
    assert.match(message, /GET \/query: ENDLESS_QUERY: the answer's pages don't end/);
    assert.equal(kind, 'api/answer-too-large');
    assert.equal(asked, 2);
  });

  test('that go on for ever', async () => {
    const { message, asked } = await ended((number) => `/services/data/v65.0/query/01g-${number}`);
    assert.match(message, /ENDLESS_QUERY/);
    assert.equal(asked, 1000);
  });

  test('that are large have a bound together', async () => {
    const { message, asked } = await ended(
      (number) => `/services/data/v65.0/query/01g-${number}`,
      'x'.repeat(10 * MiB),
    );
    assert.match(message, /ANSWER_TOO_LARGE/);
    assert.equal(asked, 13);
  });

  test('that are on another host, or are none, count as no answer', async () => {
    for (const next of ['https://evil.example/services/data/', '//evil.example', '@evil.example']) {
      const { message } = await ended(() => next);
      assert.match(message, /HTTP 200, and the answer is not what was asked for/);
    }
  });
});
