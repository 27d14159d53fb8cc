import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CacheEntries, type CacheEntry } from './cache-entries.ts';

/** The calls of the service that can be made to fail. */
export type CacheCall =
  'GetCacheEntryDownloadURL' | 'CreateCacheEntry' | 'FinalizeCacheEntryUpload' | 'upload' | 'download';

/** How a call fails instead of doing its work. */
export interface CacheFault {
  readonly status: number;
  readonly message: string;
  /** So many calls fail, the next one works. */
  readonly times: number;
}

/**
 * A stand-in for GitHub's cache service, version 2, as `@actions/cache` 6 speaks to it: JSON by Twirp, and archives
 * put to and got from a signed URL. It holds archives in memory, for one repository and one branch.
 * Archives above 128 MiB, which the client uploads in blocks, are refused.
 */
export interface CacheService {
  /** What a step's environment needs to use it. `GITHUB_SERVER_URL` must be github.com, too. */
  readonly env: Readonly<Record<string, string>>;
  /** What can be restored. */
  readonly entries: readonly CacheEntry[];
  /** The calls so far, such as `CreateCacheEntry journal-1`, `upload journal-1`. */
  readonly calls: readonly string[];
  /** Makes calls fail, from now on. */
  fail(call: CacheCall, fault: CacheFault): void;
  close(): Promise<void>;
}

const servicePath = '/twirp/github.actions.results.api.v1.CacheService/';

/** Starts the service on a free port of loopback. */
export async function startCacheService(): Promise<CacheService> {
  const entries = new CacheEntries();
  const faults = new Map<CacheCall, { status: number; message: string; times: number }>();
  const calls: string[] = [];
  const token = randomUUID();
  let url = '';

  /** @returns whether the call was answered with a fault */
  const faulty = (call: CacheCall, key: string, response: ServerResponse): boolean => {
    calls.push(`${call} ${key}`);
    const fault = faults.get(call);
    if (fault === undefined || fault.times === 0) return false;
    fault.times -= 1;
    json(response, fault.status, { code: 'internal', msg: fault.message });
    return true;
  };

  const twirp = async (method: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.headers.authorization !== `Bearer ${token}`) {
      json(response, 401, { code: 'unauthenticated', msg: 'invalid runtime token' });
      return;
    }
    const { key, version, restore_keys, size_bytes } = JSON.parse(
      String(await body(request)),
    ) as TwirpRequest;
    if (isTwirpCall(method) && faulty(method, key, response)) return;
    switch (method) {
      case 'GetCacheEntryDownloadURL': {
        const found = entries.match([key, ...(restore_keys ?? [])], version);
        const answer = found && { ok: true, matched_key: found.key, signed_download_url: signed(url, found) };
        json(response, 200, answer ?? { ok: false });
        break;
      }
      case 'CreateCacheEntry': {
        const reserved = entries.reserve(key, version);
        if (reserved) json(response, 200, { ok: true, signed_upload_url: signed(url, reserved) });
        else
          json(response, 409, {
            code: 'already_exists',
            msg: 'cache entry with the same key, version, and scope already exists',
          });
        break;
      }
      case 'FinalizeCacheEntryUpload': {
        const done = entries.finalize(key, version, Number(size_bytes));
        json(response, 200, done ? { ok: true, entry_id: String(done.id) } : { ok: false });
        break;
      }
      default:
        json(response, 404, { code: 'bad_route', msg: `no handler for path ${method}` });
    }
  };

  const blob = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '', url);
    const entry = entries.byId(Number(pathname.split('/').at(-1)));
    const content = await body(request);
    if (entry === undefined || searchParams.get('sig') !== entry.signature) {
      json(response, 403, { code: 'AuthenticationFailed' });
    } else if (request.method === 'PUT' && !searchParams.has('comp')) {
      if (faulty('upload', entry.key, response)) return;
      entries.store(entry, content);
      response.writeHead(201, { etag: `"${entry.id}"`, 'last-modified': new Date().toUTCString() }).end();
    } else if (request.method === 'GET' && entry.content !== undefined) {
      if (faulty('download', entry.key, response)) return;
      response.writeHead(200, { 'content-length': entry.content.length }).end(entry.content);
    } else {
      json(response, 400, { code: 'UnsupportedOperation' });
    }
  };

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const answered = path.startsWith(servicePath)
      ? twirp(path.slice(servicePath.length), request, response)
      : blob(request, response);
    answered.catch((error: unknown) => json(response, 400, { code: 'malformed', msg: String(error) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    env: { ACTIONS_CACHE_SERVICE_V2: 'true', ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token },
    get entries() {
      return entries.finalized;
    },
    calls,
    fail: (call, fault) => void faults.set(call, { ...fault }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface TwirpRequest {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
  /** An int64, which JSON by protobuf writes as text. */
  readonly size_bytes?: string;
}

function isTwirpCall(method: string): method is CacheCall {
  return ['GetCacheEntryDownloadURL', 'CreateCacheEntry', 'FinalizeCacheEntryUpload'].includes(method);
}

function signed(url: string, entry: { id: number; signature: string }): string {
  return `${url}actions-cache/${entry.id}?sig=${entry.signature}`;
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

async function body(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
