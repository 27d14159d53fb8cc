import type { FastifyRequest } from 'fastify';

/** What is looked at of a request. */
type Asked = Pick<FastifyRequest, 'ip' | 'method' | 'headers'>;

const names = ['127.0.0.1', 'localhost'];
const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * Why a request may not see the page or change anything; undefined where it may. Another site in the same browser can send
 * requests here: a form of its own, which Origin gives away, or by a host name that it lets point to 127.0.0.1 (DNS rebinding),
 * which Host does.
 *
 * @param url where the hub listens
 */
export function whyNot(request: Asked, url: string): string | undefined {
  if (!loopback.has(request.ip)) return 'This page is for this machine alone.';
  const host = hosts(url).find((one) => one === request.headers.host);
  if (host === undefined) return 'Open this page by the address that the command printed.';
  if (request.method === 'GET') return undefined;
  const { origin } = request.headers;
  const own = `${new URL(url).protocol}//${host}`;
  return origin === own ? undefined : `Another page may set nothing here; this one is ${own}.`;
}

/** What a browser writes as Host, with the port where it isn't the scheme's own. */
function hosts(url: string): string[] {
  return names.map((name) => {
    const one = new URL(url);
    one.hostname = name;
    return one.host;
  });
}

/**
 * Nothing but the page's own files is loaded, no other site frames it, and nothing is kept. `same-origin` as referrer policy: without
 * a referrer, browsers send `Origin: null` with forms.
 */
export const guardHeaders = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
};
