/**
 * Loaded before the Salesforce CLI with `--import`: every connection that is not to this machine fails. On a refused
 * login the CLI goes on to the real login and test hosts, and an assertion that gets there is a leak. Each refused
 * host is written as a line to the file that ORGKEY_BLOCKED_HOSTS names, so that a test can ask for them.
 */
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { isIP, Socket } from 'node:net';

type Connect = (this: Socket, ...parameters: unknown[]) => Socket;
type Lookup = (hostname: string, ...parameters: unknown[]) => unknown;

const log = process.env['ORGKEY_BLOCKED_HOSTS'];

/* eslint-disable @typescript-eslint/unbound-method -- replaced on the prototype, called with the socket as this */
const connect = Socket.prototype.connect as Connect;
/* eslint-enable @typescript-eslint/unbound-method */

Socket.prototype.connect = function (this: Socket, ...parameters: unknown[]): Socket {
  const host = targetOf(parameters);
  if (host === undefined || isLoopback(host)) return connect.apply(this, parameters);
  const error = refusal(host);
  process.nextTick(() => this.destroy(error));
  return this;
};

const lookup = dns.lookup as Lookup;
dns.lookup = ((hostname: string, ...parameters: unknown[]) => {
  if (isLoopback(hostname)) return lookup(hostname, ...parameters);
  const callback = parameters.at(-1);
  const error = refusal(hostname);
  if (typeof callback === 'function') process.nextTick(() => (callback as (error: Error) => void)(error));
  return {};
}) as typeof dns.lookup;

const lookupPromise = dns.promises.lookup as (hostname: string, ...parameters: unknown[]) => Promise<unknown>;
dns.promises.lookup = (async (hostname: string, ...parameters: unknown[]) => {
  if (!isLoopback(hostname)) throw refusal(hostname);
  return lookupPromise(hostname, ...parameters);
}) as typeof dns.promises.lookup;

/** The host of a `connect` call; undefined when it is to a Unix socket. */
function targetOf(parameters: readonly unknown[]): string | undefined {
  // net.connect hands over its parameters as one array, already put in order.
  const [first, second] = Array.isArray(parameters[0]) ? (parameters[0] as unknown[]) : parameters;
  if (typeof first === 'object' && first !== null) {
    const { path, host } = first as { path?: unknown; host?: unknown };
    if (typeof path === 'string') return undefined;
    return typeof host === 'string' ? host : 'localhost';
  }
  if (typeof first === 'string' && !/^\d+$/.test(first)) return undefined;
  return typeof second === 'string' ? second : 'localhost';
}

function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  if (isIP(bare) === 4) return bare.startsWith('127.');
  return bare === '::1' || bare === 'localhost';
}

function refusal(host: string): Error {
  if (log !== undefined) appendFileSync(log, `${host}\n`);
  return Object.assign(new Error(`blocked by the test: a connection to ${host}`), { code: 'ECONNREFUSED' });
}
