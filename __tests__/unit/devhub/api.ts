import { startDevHub } from '../../../devhub/index.ts';
import type { DevHub, DevHubOptions, ScratchOrg } from '../../../devhub/index.ts';

/** An embedded Dev Hub for one test file, with a client for it that needs no login. */
export interface TestHub extends AsyncDisposable {
  readonly hub: DevHub;
  /** The API as that user, by default the hub's. */
  as(username?: string): Api;
  scratchOrg(username: string): Promise<{ readonly org: ScratchOrg; readonly api: Api }>;
}

export interface Answer<Body = unknown> {
  readonly status: number;
  readonly body: Body;
}

/** Paths below `/services/data/v65.0/`. */
export interface Api {
  get<Body = unknown>(path: string): Promise<Answer<Body>>;
  post<Body = unknown>(path: string, body: unknown): Promise<Answer<Body>>;
  delete(path: string): Promise<Answer>;
  query<Row = Record<string, unknown>>(soql: string): Promise<Row[]>;
  tooling<Row = Record<string, unknown>>(soql: string): Promise<Row[]>;
}

export async function testHub(options: DevHubOptions = {}): Promise<TestHub> {
  const hub = await startDevHub(options);
  return {
    hub,
    as: (username = hub.hubUsername) => api(hub, username),
    scratchOrg: async (username) => {
      const org = hub.createScratchOrg({ username });
      return { org, api: api(hub, username) };
    },
    [Symbol.asyncDispose]: async () => hub.close(),
  };
}

function api(hub: DevHub, username: string): Api {
  const token = hub.openSession(username);
  const base = username === hub.hubUsername ? hub.productionUrl : hub.sandboxUrl;
  const send = async <Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>> => {
    const isForm = body instanceof FormData;
    const response = await fetch(`${base}/services/data/v65.0/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as Body };
  };
  const run = async <Row>(path: string, soql: string): Promise<Row[]> => {
    const answer = await send<{ records: Row[] }>('GET', `${path}?q=${encodeURIComponent(soql)}`);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer.body.records;
  };
  return {
    get: async (path) => send('GET', path),
    post: async (path, body) => send('POST', path, body),
    delete: async (path) => send('DELETE', path),
    query: async (soql) => run('query', soql),
    tooling: async (soql) => run('tooling/query', soql),
  };
}
