import { startDevHub } from '../../../devhub/index.ts';
import type { DevHub, DevHubOptions, ScratchOrg } from '../../../devhub/index.ts';
import { Api as Client } from './client.ts';

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

/** What an answer holds, typed as a test expects it. Paths below `/services/data/v65.0/`. */
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
  const url = username === hub.hubUsername ? hub.productionUrl : hub.sandboxUrl;
  const client = new Client(url, hub.openSession(username));
  const send = async <Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>> => {
    const answer = await client.send(method, `/${path}`, body);
    return { status: answer.status, body: (answer.body ?? answer.text) as Body };
  };
  const run = async <Row>(path: 'query' | 'tooling/query', soql: string): Promise<Row[]> => {
    const { status, text, body } = await client.query(soql, path);
    if (status !== 200) throw new Error(text);
    return (body as { records: Row[] }).records;
  };
  return {
    get: async (path) => send('GET', path),
    post: async (path, body) => send('POST', path, body),
    delete: async (path) => send('DELETE', path),
    query: async (soql) => run('query', soql),
    tooling: async (soql) => run('tooling/query', soql),
  };
}
