import { setTimeout as sleep } from 'node:timers/promises';
import { postForm, postFormBy } from './post-form.ts';
import { type Proxies, proxiesOf } from './proxies.ts';
import type { Wire } from './wire.ts';

/**
 * The real world: Node's fetch, clock and timers. Where the runner has a proxy (`HTTPS_PROXY`, `HTTP_PROXY`,
 * `NO_PROXY`, in either case), requests go through undici's proxy agent, which is loaded only then.
 *
 * @param mask told of each token, the moment that it is read
 */
export function realWire(
  env: Readonly<Record<string, string | undefined>>,
  mask?: (secret: string) => void,
): Wire {
  const proxies = proxiesOf(env);
  const proxied = proxies === undefined ? undefined : loadedWhenUsed(proxies);
  return {
    // Named, not called: the mere mention of the global would load it.
    fetch: proxied ?? ((input, init) => fetch(input, init)),
    postForm: proxied === undefined ? postForm : postFormBy(proxied),
    now: Date.now,
    sleep: (milliseconds, signal) => sleep(milliseconds, undefined, signal === undefined ? {} : { signal }),
    random: Math.random,
    ...(mask === undefined ? {} : { mask }),
  };
}

function loadedWhenUsed(proxies: Proxies): typeof fetch {
  let loaded: Promise<typeof fetch> | undefined;
  return async (input, init) => {
    loaded ??= import('./proxied-fetch.ts').then(({ fetchThrough }) => fetchThrough(proxies));
    return (await loaded)(input, init);
  };
}
