import { ownRepository } from '../package.ts';
import type { ChosenPassphrase } from './passphrase.ts';

/** How the command runs on any machine: npm gets it from the repository’s tag, since no registry has it. */
const orgkeyCommand = () => `npx github:${ownRepository()}#v1`;

/** The account that hosts Orgkey isn’t known yet: whoever pastes a line puts it in. */
const isToPutIn = () => ownRepository().startsWith('OWNER/');

/** What the user needs for the lines to run and to paste. */
export interface NextSteps {
  readonly keyFile: string;
  readonly passphrase: ChosenPassphrase;
  /** Known once there is an app. */
  readonly consumerKey: string | undefined;
  readonly hubUsername: string | undefined;
  /** Where the hub logs in, if that is not login.salesforce.com. */
  readonly instanceUrl: string | undefined;
}

/** The commands that store what the actions need, for a shell in the repository. */
export function secretLines(steps: NextSteps): string[] {
  const { keyFile, passphrase, consumerKey, hubUsername } = steps;
  return [
    `gh secret set SF_ENCRYPTED_KEY < ${quoted(keyFile)}`,
    passphrase.variable === undefined
      ? 'gh secret set SF_KEY_PASSPHRASE # asks: paste the passphrase'
      : `gh secret set SF_KEY_PASSPHRASE --body "$${passphrase.variable}"`,
    consumerKey === undefined
      ? 'gh secret set SF_CONSUMER_KEY # asks: paste the consumer key of the app'
      : `gh secret set SF_CONSUMER_KEY --body ${quoted(consumerKey)}`,
    hubUsername === undefined
      ? 'gh variable set SF_HUB_USERNAME # asks: type the username of the Dev Hub user'
      : `gh variable set SF_HUB_USERNAME --body ${quoted(hubUsername)}`,
  ];
}

/** A workflow that logs in to the hub and asks it which scratch orgs are up. */
export function workflowText({ instanceUrl }: Pick<NextSteps, 'instanceUrl'>): string {
  const url = instanceUrl === undefined ? '' : `\n          instance-url: ${instanceUrl}`;
  return `name: Hub
on: workflow_dispatch
permissions:
  contents: read
jobs:
  hub:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - id: hub
        uses: ${ownRepository()}@v1${isToPutIn() ? ' # put the account that hosts Orgkey for OWNER' : ''}
        with:
          consumer-key: \${{ secrets.SF_CONSUMER_KEY }}
          encrypted-key: \${{ secrets.SF_ENCRYPTED_KEY }}
          decryption-passphrase: \${{ secrets.SF_KEY_PASSPHRASE }}
          hub-username: \${{ vars.SF_HUB_USERNAME }}${url}
      - env:
          URL: \${{ steps.hub.outputs.instance-url }}
          TOKEN: \${{ steps.hub.outputs.access-token }}
        run: |
          curl --fail --silent -H "Authorization: Bearer $TOKEN" \\
            "$URL/services/data/v65.0/query?q=SELECT+SignupUsername,ExpirationDate+FROM+ActiveScratchOrg"
`;
}

/** What to do in Setup with a certificate, for whom nothing was deployed. */
export function manualSteps(certificateFile: string): string[] {
  return [
    'In Setup of the Dev Hub, as an admin:',
    '1. External Client App Manager → New External Client App. Distribution State: Packaged',
    '2. API (Enable OAuth Settings) → Enable OAuth. Callback URL: http://localhost:1717/OauthRedirect',
    '3. Scopes: api, web, refresh_token',
    `4. Enable JWT Bearer Flow → upload ${certificateFile} → Create`,
    '5. Policies → Edit → OAuth Policies → Permitted Users: Admin approved users are pre-authorized, and select a permission set that the hub user has → Save',
    '6. Settings → OAuth Settings → Consumer Key and Secret → copy the consumer key',
    'In a Connected App that you have, the certificate goes under App Manager → Edit → Use digital signatures.',
    'Or let orgkey do it: --target-org with the alias of the Dev Hub in the sf CLI.',
  ];
}

/** What to run once the app's source has been looked at; what the user has to put in is in capitals, and said first. */
export function deployLines(
  folder: string,
  permissionSet: string,
  hubUsername: string | undefined,
): string[] {
  const user = hubUsername ?? 'HUB_USERNAME';
  const isUserKnown = hubUsername !== undefined;
  return [
    `# Put in: for HUB its alias in the sf CLI${isUserKnown ? '' : ', for HUB_USERNAME who is to log in with the key'}${isToPutIn() ? ', for OWNER the account that hosts Orgkey' : ''}`,
    `(cd ${quoted(folder)} && sf project deploy start --source-dir force-app --target-org HUB)`,
    `sf org assign permset --name ${permissionSet} --target-org HUB --on-behalf-of ${user}`,
    `${orgkeyCommand()} check${isUserKnown ? '' : ` --hub-username ${user}`}`,
  ];
}

/** For a POSIX shell. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
