/** The proxies of the runner: URLs, `''` without one. */
export interface Proxies {
  readonly http: string;
  readonly https: string;
  /** Hosts that are reached without: as `NO_PROXY` lists them. */
  readonly none: string;
}

/**
 * Reads `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, in either case; lower case counts first, as for curl. An empty
 * variable counts as missing: workflows pass on variables that may not be set. Without a scheme a proxy is http.
 *
 * @returns undefined where there is no proxy
 */
export function proxiesOf(env: Readonly<Record<string, string | undefined>>): Proxies | undefined {
  const value = (name: string) => env[name.toLowerCase()] || env[name] || '';
  const proxy = (name: string) => value(name).replace(/^(?!$|[a-z][a-z\d+.-]*:\/\/)/i, 'http://');
  const proxies = { http: proxy('HTTP_PROXY'), https: proxy('HTTPS_PROXY'), none: value('NO_PROXY') };
  return proxies.http === '' && proxies.https === '' ? undefined : proxies;
}
