import { EnvHttpProxyAgent, fetch as undiciFetch } from 'undici';

const dispatcher = new EnvHttpProxyAgent();

/** `fetch` through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name. */
export const proxiedFetch: typeof fetch = async (input, init) => {
  const options = { ...init, dispatcher } as unknown as NonNullable<Parameters<typeof undiciFetch>[1]>;
  return (await undiciFetch(input as string, options)) as unknown as Response;
};
