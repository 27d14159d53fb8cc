import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DevHub } from '../../../devhub/index.ts';
import { rsaKey } from '../../../harness/keys.ts';
import type { Ended, PythonPlace } from './python-client.ts';

/** What CumulusCI is told of a CI's orgs, by environment variables. */
export interface CumulusciOrgs {
  readonly hub: DevHub;
  readonly consumerKey: string;
  /** By the name that `--org` takes. */
  readonly orgs: Readonly<Record<string, { readonly username: string; readonly instanceUrl: string }>>;
}

/**
 * Runs `cci` in a project: as a CI runs it, with the app's key in the environment and no keychain on disk.
 * https://cumulusci.readthedocs.io/en/stable/headless.html
 */
export function cumulusci(
  place: PythonPlace,
  folder: string,
  { hub, consumerKey, orgs }: CumulusciOrgs,
): (...args: string[]) => Promise<Ended> {
  mkdirSync(folder, { recursive: true });
  const lines = [
    "minimum_cumulusci_version: '4.0.0'",
    'project:',
    '  name: Acme',
    "  package: { name: Acme, api_version: '65.0' }",
    '  git: { repo_url: https://github.com/acme/acme }',
  ];
  writeFileSync(join(folder, 'cumulusci.yml'), `${lines.join('\n')}\n`);
  const env = {
    SF_PROD_LOGIN_URL: hub.productionUrl,
    SF_SANDBOX_LOGIN_URL: hub.sandboxUrl,
    SFDX_CLIENT_ID: consumerKey,
    SFDX_HUB_KEY: rsaKey().pem,
    CUMULUSCI_KEYCHAIN_CLASS: 'cumulusci.core.keychain.EnvironmentProjectKeychain',
    ...Object.fromEntries(
      Object.entries(orgs).map(([name, { username, instanceUrl }]) => [
        `CUMULUSCI_ORG_${name}`,
        JSON.stringify({ username, instance_url: instanceUrl, sandbox: true }),
      ]),
    ),
  };
  return async (...args) => place.run('cci', args, { cwd: folder, env });
}
