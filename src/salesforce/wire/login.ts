import { type KeyObject, sign } from 'node:crypto';
import { waitingFor } from '../../limit/waiting.ts';
import { longId } from '../scratch-orgs/record-id.ts';
import { salesforceUrl } from './host.ts';
import type { FormAnswer } from './post-form.ts';
import type { Identity, Session } from './session.ts';
import type { Wire } from './wire.ts';
import { withoutSecrets } from './without-secrets.ts';

/** Salesforce accepts an `exp` up to three minutes ahead of its clock; source: "OAuth 2.0 JWT Bearer Flow", Salesforce Help. */
const assertionSeconds = 180;
const requestTimeout = 30_000;

/** Salesforce, or something between us and it, said no. Holds nothing secret. */
export class LoginRefused extends Error {
  override readonly name = 'LoginRefused';
  /** HTTP status. */
  readonly status: number;
  /** OAuth error code such as `invalid_grant`; `''` where the answer was not an OAuth error. */
  readonly error: string;
  /** `error_description`; for an answer that was not an OAuth error, what it was instead. */
  readonly description: string;
  /** The server's clock by its Date header, in milliseconds since the epoch. */
  readonly serverTime: number | undefined;
  /** Our clock when the assertion was signed, in milliseconds since the epoch. */
  readonly signedAt: number;
  /** `Retry-After` in milliseconds, if the answer had one. */
  readonly retryAfter: number | undefined;

  constructor(answer: {
    status: number;
    error: string;
    description: string;
    header: (name: string) => string | undefined;
    signedAt: number;
  }) {
    const [error, description] = [oneLine(answer.error), oneLine(answer.description)];
    // An error of the server's own, whatever it calls it.
    const status = answer.status >= 500 || error === '' ? `HTTP ${answer.status}` : '';
    super([status, error, description].filter(Boolean).join(': '));
    this.status = answer.status;
    this.error = error;
    this.description = description;
    const date = Date.parse(answer.header('date') ?? '');
    this.serverTime = Number.isNaN(date) ? undefined : date;
    this.signedAt = answer.signedAt;
    const seconds = Number(answer.header('retry-after') ?? Number.NaN);
    this.retryAfter = Number.isFinite(seconds) ? seconds * 1000 : undefined;
  }
}

/** No answer came: DNS, TLS, proxy, a refused or reset connection, a timeout. The cause is what fetch threw. */
export class LoginUnreachable extends Error {
  override readonly name = 'LoginUnreachable';
  /** Node's code, such as `ENOTFOUND`, `ECONNREFUSED`, `CERT_HAS_EXPIRED`, `TIMEOUT`. */
  readonly code: string;

  constructor(host: string, cause: unknown) {
    const code = codeOf(cause);
    super(`${host}: ${code}`, { cause });
    this.code = code;
  }
}

export type LoginFailure = LoginRefused | LoginUnreachable;

export function isLoginFailure(error: unknown): error is LoginFailure {
  return error instanceof LoginRefused || error instanceof LoginUnreachable;
}

/**
 * Signs the assertion of the OAuth 2.0 JWT bearer flow (RFC 7523): RS256 over `iss`, `sub`, `aud` and `exp`,
 * the latter in seconds. By Node alone: a library for it would be a fifth of the code that a login loads.
 */
async function signAssertion(identity: Identity, key: KeyObject, now: number): Promise<string> {
  const claims = {
    iss: identity.consumerKey,
    sub: identity.username,
    aud: identity.audience,
    exp: Math.floor(now / 1000) + assertionSeconds,
  };
  const signed = [{ alg: 'RS256' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = await new Promise<Buffer>((resolve, reject) => {
    sign('sha256', Buffer.from(signed), key, (error, made) => {
      if (error === null) resolve(made);
      else reject(error);
    });
  });
  return `${signed}.${signature.toString('base64url')}`;
}

/**
 * Logs in with one request: `POST {loginUrl}/services/oauth2/token`.
 *
 * @throws LoginRefused when the answer is a refusal or no OAuth answer at all
 * @throws LoginUnreachable when there was no answer
 * @throws Problem when the answer names an instance that is not a Salesforce host
 */
export async function login(identity: Identity, key: KeyObject, wire: Wire): Promise<Session> {
  const signedAt = wire.now();
  const assertion = await signAssertion(identity, key, signedAt);
  const form = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion });
  const { session } = await requestToken(identity, form, wire, signedAt);
  return { ...session, consumerKey: identity.consumerKey };
}

/** What a token endpoint granted. */
export interface TokenGrant {
  readonly session: Session;
  /** Secret. Only some grants come with one. */
  readonly refreshToken: string | undefined;
}

/**
 * Asks a token endpoint, once: `POST {loginUrl}/services/oauth2/token`.
 *
 * @param signedAt our clock when the form was made, in milliseconds since the epoch
 * @throws as `login` does
 */
export async function requestToken(
  identity: Pick<Identity, 'loginUrl' | 'username'>,
  form: URLSearchParams,
  wire: Wire,
  signedAt = wire.now(),
): Promise<TokenGrant> {
  const response = await post(`${identity.loginUrl}/services/oauth2/token`, form, wire);
  const answer = jsonObject(response.text);
  for (const token of tokensIn(answer)) wire.mask?.(token);
  if (isOk(response) && answer !== undefined && typeof answer['access_token'] === 'string') {
    const session = sessionFrom(answer, identity.username);
    if (session !== undefined) {
      return { session, refreshToken: stringIn(answer, 'refresh_token') || undefined };
    }
  }
  // `authorization_code` is a word of refusals, too.
  const sent = [...form].flatMap(([name, value]) => (name === 'grant_type' ? [] : [value]));
  const said = (...names: string[]) =>
    names.map((name) => withoutSecrets(stringIn(answer, name), sent)).find((text) => text !== '') ?? '';
  throw new LoginRefused({
    status: response.status,
    error: said('error', 'errorCode'),
    description: said('error_description', 'message') || describeForeign(response, answer, sent),
    header: response.header,
    signedAt,
  });
}

/**
 * Revokes a session: `POST {instanceUrl}/services/oauth2/revoke`.
 *
 * @param timeout milliseconds to wait for the answer
 * @returns whether Salesforce said that the session is gone now
 */
export async function revoke(
  session: Pick<Session, 'instanceUrl' | 'accessToken'>,
  wire: Wire,
  timeout = requestTimeout,
): Promise<boolean> {
  return revokeToken(session.instanceUrl, session.accessToken, wire, timeout);
}

/** Revokes any token; with a refresh token go all sessions that came of it. Source: “Revoke OAuth Tokens”, Salesforce Help. */
export async function revokeToken(
  instanceUrl: Session['instanceUrl'],
  token: string,
  wire: Wire,
  timeout = requestTimeout,
): Promise<boolean> {
  const body = new URLSearchParams({ token });
  const response = await post(`${instanceUrl}/services/oauth2/revoke`, body, wire.closing ?? wire, timeout);
  return isOk(response);
}

async function post(
  url: string,
  form: URLSearchParams,
  wire: Wire,
  timeout = requestTimeout,
): Promise<FormAnswer> {
  const what = `an answer from ${url}`;
  try {
    const send = (): Promise<FormAnswer> => waitingFor(wire, what, () => wire.postForm(url, form, timeout));
    return await (wire.inTurn === undefined ? send() : wire.inTurn(send));
  } catch (cause) {
    throw new LoginUnreachable(new URL(url).origin, cause);
  }
}

function isOk(response: FormAnswer): boolean {
  return response.status >= 200 && response.status < 300;
}

/** `id` is `https://login.salesforce.com/id/00D…/005…`; source: "Identity URLs", Salesforce Help. */
function sessionFrom(answer: Record<string, unknown>, username: string): Session | undefined {
  const [, orgId, userId] = /\/id\/(00D\w{12,15})\/(005\w{12,15})$/.exec(stringIn(answer, 'id')) ?? [];
  const instance = stringIn(answer, 'instance_url');
  if (orgId === undefined || userId === undefined || instance === '') return undefined;
  return {
    username,
    orgId: longId(orgId),
    userId,
    instanceUrl: salesforceUrl(instance, 'the instance_url in the answer'),
    accessToken: stringIn(answer, 'access_token'),
  };
}

/** An OAuth answer, or the first error of a REST API's, `[{errorCode, message}]`: Salesforce's limits answer so. */
function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const [value]: unknown[] = [JSON.parse(text) as unknown].flat();
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** What a server says is shown: in a log, a line of its own could be a command to the runner. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 500);
}

function stringIn(answer: Record<string, unknown> | undefined, key: string): string {
  const value = answer?.[key];
  return typeof value === 'string' ? value : '';
}

function tokensIn(answer: Record<string, unknown> | undefined): string[] {
  return ['access_token', 'refresh_token']
    .map((name) => stringIn(answer, name))
    .filter((text) => text !== '');
}

function describeForeign(
  response: FormAnswer,
  answer: Record<string, unknown> | undefined,
  sent: readonly string[],
): string {
  if (answer !== undefined) return 'the answer is JSON, but not the answer of a token endpoint';
  const type = withoutSecrets(response.header('content-type')?.split(';')[0] ?? 'nothing', sent);
  const location = response.header('location');
  return location === undefined ? `the answer is ${type}, not JSON` : `redirected to ${originOf(location)}`;
}

function codeOf(cause: unknown): string {
  for (let error = cause; error instanceof Error; error = error.cause) {
    const code = (error as NodeJS.ErrnoException).code;
    if (typeof code === 'string') return code;
    if (error.name === 'TimeoutError') return 'TIMEOUT';
  }
  return cause instanceof Error ? cause.name : 'UNKNOWN';
}

function originOf(location: string): string {
  return URL.canParse(location) ? new URL(location).origin : 'another page';
}
