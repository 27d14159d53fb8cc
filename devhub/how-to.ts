import type { DevHub } from './index.ts';
import type { CommandLine } from './options.ts';

/**
 * What the user of a running hub needs to log in to it.
 *
 * @param keyFile undefined when the user has the key
 */
export function howTo(hub: DevHub, options: CommandLine, keyFile: string | undefined): string {
  const { consumerKey, scratchOrgs, certificate } = options;
  const key = keyFile ?? 'KEY_FILE';
  const keyText =
    keyFile ?? `KEY_FILE stands for the private key of ${certificate?.file ?? 'the certificate'}`;
  const orgs = scratchOrgs.map((username) => `\n  scratch org   ${username}`).join('');
  return `The embedded Dev Hub is up. Stop it with Ctrl-C.

  production    ${hub.productionUrl}   (login.salesforce.com and the hub)
  sandbox       ${hub.sandboxUrl}   (test.salesforce.com and every scratch org)
  hub user      ${hub.hubUsername}${orgs}
  consumer key  ${consumerKey}
  private key   ${keyText}

Orgkey's own check of it, in this folder and another terminal:

  node dist/cli/main.js check --consumer-key ${consumerKey} --hub-username ${hub.hubUsername} \\
    --key-file ${key} --instance-url ${hub.productionUrl}

The sf CLI, in a HOME of its own so that it can't mix with your real orgs:

  export HOME=$(mktemp -d) SF_DISABLE_DNS_CHECK=true SF_DISABLE_TELEMETRY=true SF_DISABLE_AUTOUPDATE=true
  sf org login jwt --username ${hub.hubUsername} --client-id ${consumerKey} --jwt-key-file ${key} \\
    --instance-url ${hub.productionUrl} --alias hub --set-default-dev-hub
  sf org create scratch --edition developer --alias scratch

`;
}
