import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { LoginRefused, type LoginFailure } from '../salesforce/wire/login.ts';
import type { Identity } from '../salesforce/wire/session.ts';
import type { Facts } from './causes/cause.ts';
import { proxiesOf, type Proxies } from '../salesforce/wire/proxies.ts';
import type { LoginAttempt, LoginRunner } from './request.ts';

/** What Salesforce, or Node, said: `invalid_grant: inactive user`, `HTTP 503: …`, `ECONNREFUSED`. */
export function saidBy(failure: LoginFailure): string {
  return failure instanceof LoginRefused ? failure.message : failure.code;
}

/** A clock that is off by less lets assertions through, or has other causes. */
const noticeableOffset = 60_000;

/** Milliseconds by which our clock is ahead of the server's, if that is noticeable; negative: behind. */
export function clockOffset({ serverTime, signedAt }: LoginRefused): number | undefined {
  const offset = serverTime === undefined ? 0 : signedAt - serverTime;
  return Math.abs(offset) >= noticeableOffset ? offset : undefined;
}

/** The facts that the texts of causes name. */
export function factsOf(failure: LoginFailure, identity: Identity, about: LoginAttempt): Facts {
  const url = new URL(identity.loginUrl);
  const proxy = proxyFor(url, about.runner?.env ?? {});
  return {
    said: saidBy(failure),
    user: identity.username,
    hub: about.hub?.username ?? 'the Dev Hub user',
    host: identity.loginUrl,
    hostname: url.hostname,
    lookedUp: lookedUpName(failure) ?? url.hostname,
    port: url.port || (url.protocol === 'https:' ? '443' : '80'),
    reached: proxy === undefined ? url.host : `the proxy ${proxy}`,
    audience: identity.audience,
    now: new Date(about.wire.now()).toISOString().replace(/\.\d+Z$/, 'Z'),
    fingerprint: fingerprint(about.key),
    offset: offsetInWords(failure instanceof LoginRefused ? clockOffset(failure) : undefined),
  };
}

/** The name that could not be looked up; Node's DNS errors have it. */
export function lookedUpName(failure: LoginFailure): string | undefined {
  for (let error = failure.cause; error instanceof Error; error = error.cause) {
    const { hostname } = error as { hostname?: unknown };
    if (typeof hostname === 'string') return hostname;
  }
  return undefined;
}

function offsetInWords(offset = 0): string {
  const seconds = Math.round(Math.abs(offset) / 1000);
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return `${words.slice(0, 2).join(' ')} ${offset < 0 ? 'behind' : 'ahead of'}`;
}

/** Of the public half, as `openssl pkey -pubin -outform DER | openssl sha256` writes it. */
function fingerprint(key: KeyObject): string {
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(publicKey).digest('hex');
}

/** The proxy without its credentials. */
function proxyFor(url: URL, env: LoginRunner['env']): string | undefined {
  const proxy = proxyOf(url, proxiesOf(env));
  if (proxy === undefined) return undefined;
  return URL.canParse(proxy) ? new URL(proxy).origin : 'of this runner';
}

/** The proxy that a request goes through, as undici’s EnvHttpProxyAgent chooses it. */
export function proxyOf(url: URL, proxies: Proxies | undefined): string | undefined {
  const { http = '', https = '', none = '' } = proxies ?? {};
  const proxy = url.protocol === 'https:' ? https || http : http;
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const isExempt = none.split(/[\s,]/).some((entry) => {
    const [, listed = entry, only = 0] = /^(.+):(\d+)$/.exec(entry) ?? [];
    const name = listed.replace(/^\*?\./, '').toLowerCase();
    const isPort = Number(only) === 0 || Number(only) === Number(port);
    return entry !== '' && isPort && (url.hostname === name || url.hostname.endsWith(`.${name}`));
  });
  return proxy === '' || none === '*' || isExempt ? undefined : proxy;
}
