import { EnvHttpProxyAgent } from 'undici';
import type { Proxies } from './proxies.ts';

/**
 * Node's own `fetch` through proxies. The agent is undici's of the major version that Node 24 has inside; Node's
 * `fetch` takes it as `dispatcher`.
 */
export function fetchThrough({ http, https, none }: Proxies): typeof fetch {
  const dispatcher = new EnvHttpProxyAgent({ httpProxy: http, httpsProxy: https || http, noProxy: none });
  return (input, init) => fetch(input, { ...init, dispatcher } as unknown as RequestInit);
}
