import { EnvHttpProxyAgent } from 'undici';

const dispatcher = new EnvHttpProxyAgent();

/**
 * Node's own `fetch` through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name. The agent is undici's
 * of the major version that Node 24 has inside; Node's `fetch` takes it as `dispatcher`.
 */
export const proxiedFetch: typeof fetch = (input, init) =>
  fetch(input, { ...init, dispatcher } as unknown as RequestInit);
