import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietEnvironment } from '../__tests__/contract/sf.ts';
import type { DevHub } from '../devhub/index.ts';
import { node24 } from '../harness/process.ts';
import type { Contender } from './side-by-side.ts';

export const consumerKey = 'bench';

export const bareNode: Contender = {
  name: 'node, nothing to do',
  command: () => ({ file: node24(), args: ['-e', '0'], env: {} }),
};

/** What no login by JWT in Node does without: reading the key, a signature and one request, by Node's own modules. */
export function leastLogin(hub: DevHub, pem: string): Contender {
  const code = `
    const { createPrivateKey, sign } = process.getBuiltinModule('node:crypto');
    sign('sha256', Buffer.from('header.claims'), createPrivateKey(process.env.PEM));
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const request = process.getBuiltinModule('node:http').request(process.env.TOKEN_URL, { method: 'POST', headers, agent: false });
    request.on('response', (answer) => answer.resume()).end('grant_type=none');`;
  const env = { PEM: pem, TOKEN_URL: `${hub.productionUrl}/services/oauth2/token` };
  return {
    name: 'node, a signature and a request',
    command: () => ({ file: node24(), args: ['-e', code], env }),
  };
}

/**
 * The auth step of a repository's `dist/`, copied to a folder with no node_modules above it, as on a runner.
 *
 * @param to that folder
 */
export function orgkey(
  hub: DevHub,
  {
    name,
    pem,
    register,
    root,
    to,
  }: {
    readonly name: string;
    readonly pem: string;
    readonly register: boolean;
    readonly root: string;
    readonly to: string;
  },
): Contender {
  cpSync(join(root, 'dist'), join(to, 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(to, 'package.json'));
  return {
    name: `${name}, register-with-cli: ${String(register)}`,
    command: (home) => {
      const files = { GITHUB_OUTPUT: 'output', GITHUB_ENV: 'env', GITHUB_STATE: 'state' };
      mkdirSync(join(home, 'runner'));
      const paths = Object.entries(files).map(([variable, file]) => {
        const path = join(home, 'runner', file);
        writeFileSync(path, '');
        return [variable, path];
      });
      return {
        file: node24(),
        args: [join(to, 'dist/auth/main.js')],
        env: {
          PATH: process.env['PATH'] ?? '',
          RUNNER_TEMP: join(home, 'runner'),
          'INPUT_CONSUMER-KEY': consumerKey,
          'INPUT_ENCRYPTED-KEY': pem,
          'INPUT_HUB-USERNAME': hub.hubUsername,
          'INPUT_INSTANCE-URL': hub.productionUrl,
          'INPUT_REGISTER-WITH-CLI': String(register),
          'INPUT_SET-DEFAULT': 'true',
          INPUT_REVOKE: 'true',
          ...(Object.fromEntries(paths) as Record<string, string>),
        },
      };
    },
  };
}

/**
 * The command's login, of the `dist/` that `orgkey` copied.
 *
 * @param from that folder
 */
export function orgkeyCommand(
  hub: DevHub,
  { pem, from }: { readonly pem: string; readonly from: string },
): Contender {
  return {
    name: 'orgkey login',
    command: () => ({
      file: node24(),
      args: [join(from, 'dist/cli/main.js'), 'login'],
      env: {
        ...quietEnvironment,
        PATH: process.env['PATH'] ?? '',
        ORGKEY_CONSUMER_KEY: consumerKey,
        ORGKEY_ENCRYPTED_KEY: pem,
        ORGKEY_HUB_USERNAME: hub.hubUsername,
        ORGKEY_INSTANCE_URL: hub.productionUrl,
      },
    }),
  };
}

/** @param keyFile the unencrypted key */
export function sfLogin(hub: DevHub, cli: string, keyFile: string): Contender {
  const login = ['org', 'login', 'jwt', '--client-id', consumerKey, '--jwt-key-file', keyFile];
  const where = ['--username', hub.hubUsername, '--instance-url', hub.productionUrl, '--set-default-dev-hub'];
  return {
    name: 'sf org login jwt',
    command: () => ({
      file: node24(),
      args: [cli, ...login, ...where],
      env: { ...quietEnvironment, PATH: process.env['PATH'] ?? '' },
    }),
  };
}
