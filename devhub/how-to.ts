import { dirname, join } from 'node:path';
import type { DevHub } from './index.ts';
import type { CommandLine } from './options.ts';
import type { KeyPair } from './tool/key-pair.ts';

/** What the user of a running hub needs to log in to it. */
export function howTo(hub: DevHub, options: CommandLine, pair: KeyPair): string {
  const { consumerKey, scratchOrgs, certificate, appName, app } = options;
  const keyText =
    pair.keyFile ?? `KEY_FILE stands for the private key of ${certificate?.file ?? 'the certificate'}`;
  const orgs = scratchOrgs.map((username) => `\n  scratch org   ${username}`).join('');
  return `The embedded Dev Hub is up. Stop it with Ctrl-C.

  page          ${hub.productionUrl}/   (orgs, requests, faults and settings, in a browser)
  production    ${hub.productionUrl}   (login.salesforce.com and the hub)
  sandbox       ${hub.sandboxUrl}   (test.salesforce.com and every scratch org)
  hub user      ${hub.hubUsername}${orgs}
  app           ${appName}   (${app === 'connected-app' ? 'a Connected App' : 'an External Client App'})
  consumer key  ${consumerKey}
  private key   ${keyText}

${logins(hub, options, pair)}
`;
}

/** The commands that log in to it, for a terminal in this repository. */
export function logins(hub: DevHub, { consumerKey, appName }: CommandLine, pair: KeyPair): string {
  const key = quoted(pair.keyFile ?? 'KEY_FILE');
  const { hubUsername, productionUrl } = hub;
  const folder = pair.keyFile === undefined ? undefined : dirname(pair.keyFile);
  const files =
    folder === undefined
      ? `--certificate-file ${quoted(pair.certificateFile)}`
      : `--directory ${quoted(folder)}`;
  const settings = quoted(join(folder ?? '.', 'orgkey.json'));
  return `Orgkey, in this repository and another terminal:

  npx node dist/cli/main.js init --consumer-key ${consumerKey} --app-name ${appName} --force \\
    --hub-username ${hubUsername} --instance-url ${productionUrl} \\
    --key-file ${key} ${files}
  npx node dist/cli/main.js check --settings ${settings}

The sf CLI, in a HOME of its own so that it can't mix with your real orgs:

  export HOME=$(mktemp -d) SF_DISABLE_DNS_CHECK=true SF_DISABLE_TELEMETRY=true SF_DISABLE_AUTOUPDATE=true
  sf org login jwt --username ${hubUsername} --client-id ${consumerKey} --jwt-key-file ${key} \\
    --instance-url ${productionUrl} --alias hub --set-default-dev-hub
  sf org create scratch --edition developer --alias scratch
`;
}

/** For a POSIX shell. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
