import { createPrivateKey } from 'node:crypto';
import { SignJWT } from 'jose';
import type { DevHub } from '../../../devhub/index.ts';
import { rsaKey } from '../../../harness/keys.ts';

export const consumerKey = '3MVG9unit';
export const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** What an HTTP answer was. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The text parsed; undefined when it is not JSON. */
  readonly body: unknown;
}

export interface Assertion {
  readonly iss?: string;
  readonly sub?: string;
  readonly aud?: string;
  /** Seconds from now, or a number to be sent as it is. */
  readonly expiresIn?: number;
  readonly exp?: number;
  /** The name of the key that signs: see `rsaKey`. */
  readonly key?: string;
}

/** Adds the app that `login` uses, with the test process's key. */
export function addApp(hub: DevHub): void {
  hub.addApp({ consumerKey, certificate: rsaKey().certificate });
}

export async function signed(assertion: Assertion): Promise<string> {
  const { iss = consumerKey, sub = 'admin@acme.example', aud = 'https://login.salesforce.com' } = assertion;
  const exp = assertion.exp ?? Math.floor(Date.now() / 1000) + (assertion.expiresIn ?? 180);
  return new SignJWT({ iss, sub, aud, exp })
    .setProtectedHeader({ alg: 'RS256' })
    .sign(createPrivateKey(rsaKey(assertion.key).pem));
}

/** Asks a listener for a token with a JWT. */
export async function requestToken(url: string, assertion: Assertion = {}): Promise<Answer> {
  return postForm(`${url}/services/oauth2/token`, {
    grant_type: jwtBearer,
    assertion: await signed(assertion),
  });
}

export async function postForm(url: string, form: Readonly<Record<string, string>>): Promise<Answer> {
  return answerOf(await fetch(url, { method: 'POST', body: new URLSearchParams(form) }));
}

/** Logs in to a scratch org, or to the hub without a username; the access token. Throws when refused. */
export async function login(hub: DevHub, scratchUsername?: string): Promise<string> {
  const answer =
    scratchUsername === undefined
      ? await requestToken(hub.productionUrl, { sub: hub.hubUsername })
      : await requestToken(hub.sandboxUrl, { sub: scratchUsername, aud: 'https://test.salesforce.com' });
  const { access_token: token } = (answer.body ?? {}) as { access_token?: string };
  if (token === undefined) throw new Error(`refused: ${answer.text}`);
  return token;
}

/** The REST API of one listener with one session. */
export class Api {
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  /** The hub's own, as its user. */
  static ofHub(hub: DevHub): Api {
    return new Api(hub.productionUrl, hub.openSession(hub.hubUsername));
  }

  /** Of a scratch org that is made for it. */
  static ofNewOrg(hub: DevHub, username: string): Api {
    hub.createScratchOrg({ username });
    return new Api(hub.sandboxUrl, hub.openSession(username));
  }

  /** `path` starts after `/services/data/v65.0`, or at the root when it starts with `//`. */
  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const full = path.startsWith('//') ? path.slice(1) : `/services/data/v65.0${path}`;
    const isJson = body !== undefined && !(body instanceof FormData);
    return answerOf(
      await fetch(this.#url + full, {
        method,
        headers: {
          authorization: `Bearer ${this.#token}`,
          ...(isJson ? { 'content-type': 'application/json' } : {}),
          ...headers,
        },
        ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : body }),
      }),
    );
  }

  async query(soql: string, api: 'query' | 'queryAll' | 'tooling/query' = 'query'): Promise<Answer> {
    return this.send('GET', `/${api}?q=${encodeURIComponent(soql)}`);
  }

  /** The records of a query, without their attributes. Throws when refused. */
  async records(soql: string): Promise<Record<string, unknown>[]> {
    const { status, text, body } = await this.query(soql);
    if (status !== 200) throw new Error(text);
    const { records } = body as { records: Record<string, unknown>[] };
    return records.map((record) => {
      const { attributes: _, ...fields } = record;
      return fields;
    });
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // left undefined
  }
  return { status: response.status, headers: response.headers, text, body };
}
