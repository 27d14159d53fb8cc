import { setTimeout as sleep } from 'node:timers/promises';
import { postForm, postFormBy } from './post-form.ts';
import type { Wire } from './wire.ts';

/**
 * The real world: Node's fetch, clock and timers. Where the runner has a proxy (`HTTPS_PROXY`, `HTTP_PROXY`,
 * `NO_PROXY`, in either case), requests go through undici's proxy agent, which is loaded only then.
 */
export function realWire(env: Readonly<Record<string, string | undefined>>): Wire {
  const proxied = hasProxy(env);
  return {
    // Named, not called: the mere mention of the global would load it.
    fetch: proxied ? viaProxy : (input, init) => fetch(input, init),
    postForm: proxied ? postFormBy(viaProxy) : postForm,
    now: Date.now,
    sleep: (milliseconds, signal) => sleep(milliseconds, undefined, signal === undefined ? {} : { signal }),
    random: Math.random,
  };
}

function hasProxy(env: Readonly<Record<string, string | undefined>>): boolean {
  return ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => (env[name] ?? '') !== '');
}

const viaProxy: typeof fetch = async (input, init) => {
  const { proxiedFetch } = await import('./proxied-fetch.ts');
  return proxiedFetch(input, init);
};
