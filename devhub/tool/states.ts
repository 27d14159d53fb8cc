import type { Controls } from './controls.ts';
import { choice, limit, onOff, seconds, setting, type State } from './state.ts';

const externalApps = ({ hub }: Controls) => hub.settings.externalApps;

export const states: readonly State[] = [
  setting('signup-seconds', 'signupMilliseconds', 'how long a signup takes'),
  setting('replication-seconds', 'replicationMilliseconds', "how long a new org's logins are refused"),
  setting('install-seconds', 'installMilliseconds', 'how long a package takes to install'),
  setting('deploy-seconds', 'deployMilliseconds', 'how long a deploy takes'),
  setting('import-seconds', 'importMilliseconds', 'how long a call of a data import takes'),
  seconds('eca-known-seconds', 'how long a new External Client App is unknown', (controls) => ({
    read: () => externalApps(controls).knownAfterMilliseconds,
    set: (milliseconds) => {
      externalApps(controls).knownAfterMilliseconds = milliseconds;
    },
  })),
  seconds('sample-data-seconds', "how long after a signup its org's sample data comes", ({ hub }) => ({
    read: () => hub.settings.firstRows.sampleDataMilliseconds,
    set: (milliseconds) => {
      hub.settings.firstRows.sampleDataMilliseconds = milliseconds;
    },
  })),
  setting('update-seconds', 'updateMilliseconds', 'how long an update of a record takes at most'),
  setting('auth-code-seconds', 'authCodeMilliseconds', "how long a signup's code can be redeemed"),
  {
    name: 'latency-milliseconds',
    group: 'Times',
    value: { unit: 'ms' },
    meaning: 'how much longer every request takes',
    read: ({ latency }) => String(latency.milliseconds),
    set: ({ latency }, text) => latency.set(Number(text)),
  },
  limit('active', 'activeScratchOrgs', 'scratch orgs that may be up at once (Enterprise: 40)'),
  limit('daily', 'dailyScratchOrgs', 'signups in 24 hours (Enterprise: 80)'),
  onOff(
    'no-partner-editions',
    'Limits',
    'the hub makes no orgs of Partner editions, as those of companies that are no partners',
    ({ hub }) => !hub.settings.partnerEditions,
    ({ hub }, isOn) => {
      hub.settings.partnerEditions = !isOn;
    },
  ),
  choice(
    'preconditions',
    'Limits',
    ['strict', 'weak'],
    'whether `If-Unmodified-Since` is checked with the write or before it, so that two updates at once may pass',
    ({ hub }) => hub.settings,
    'preconditions',
  ),
  onOff(
    'no-connected-apps',
    'Apps',
    'the hub takes no new Connected App, as orgs do since Spring ’26',
    ({ hub }) => !hub.hub.allowsNewConnectedApps,
    ({ hub }, isOn) => {
      hub.hub.allowsNewConnectedApps = !isOn;
    },
  ),
  onOff(
    'replicate-eca',
    'Apps',
    'signups through an External Client App work; most hubs refuse them (C-1016)',
    (controls) => externalApps(controls).signup === 'replicated',
    (controls, isOn) => {
      externalApps(controls).signup = isOn ? 'replicated' : 'C-1016';
    },
  ),
  choice(
    'eca-association',
    'Apps',
    ['works', 'refused', 'own-consumer', 'not-installed'],
    "what becomes of an org's settings that refer to the hub's External Client App",
    externalApps,
    'association',
  ),
  choice(
    'eca-consumer-keys',
    'Apps',
    ['chosen', 'generated'],
    'whether an External Client App gets the consumer key of its file, or another',
    externalApps,
    'consumerKeys',
  ),
  choice(
    'eca-redeploy',
    'Apps',
    ['replaces', 'refused', 'new-key', 'new-key-for-good'],
    "what a new certificate for an External Client App does with the old one, or with the app's consumer key",
    externalApps,
    'redeploy',
  ),
  choice(
    'permission-set-approval',
    'Apps',
    ['opens', 'not-admin-approved', 'not-approved'],
    'what a new org says to an app that the hub approves by a permission set',
    ({ hub }) => hub.settings,
    'permissionSetApproval',
  ),
  onOff(
    'api-access-control',
    'Logins',
    "orgs refuse the CLI's own app, as API Access Control does",
    ({ hub }) => hub.settings.apiAccessControl,
    ({ hub }, isOn) => {
      hub.settings.apiAccessControl = isOn;
    },
  ),
  choice(
    'gone-orgs',
    'Logins',
    ['420', 'unknown-user'],
    'what a login to an org gets that has expired or was deleted',
    ({ hub }) => hub.settings,
    'loginsOfGoneOrgs',
  ),
  choice(
    'expired-certificates',
    'Logins',
    ['refused', 'accepted'],
    "whether an app's expired certificate still opens",
    ({ hub }) => hub.settings,
    'expiredCertificates',
  ),
];
