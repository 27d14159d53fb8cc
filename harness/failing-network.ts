import dns from 'node:dns';

/**
 * Preloaded into a step: every look-up of a host name fails with the code in `ORGKEY_TEST_NETWORK`, as the system's
 * resolver and routes fail where there is no network. Nothing is sent anywhere.
 */
const code = process.env['ORGKEY_TEST_NETWORK'];
const failing = (hostname: string, ...rest: unknown[]): void => {
  const callback = rest.at(-1) as (error: Error) => void;
  const syscall =
    code?.startsWith('E') === true && !code.startsWith('EAI') && code !== 'ENOTFOUND'
      ? 'connect'
      : 'getaddrinfo';
  const error = new Error(`${syscall} ${String(code)} ${hostname}`);
  process.nextTick(() => callback(Object.assign(error, { code, syscall, hostname })));
};
Object.assign(dns, { lookup: failing });
