import { codeHidden } from '../login/causes/new-orgs.ts';
import { Problem } from '../problem.ts';
import type { ErrorMeaning } from '../salesforce/errors/error-meaning.ts';

const ASSOCIATION =
  'https://help.salesforce.com/s/articleView?id=xcloud.associate_and_disassociate_external_client_apps.htm';

/** What stops the command, or what `check` warns of, where an External Client App or an app in place is concerned. */
export const commandCauses = {
  notAScratchOrg: {
    kind: 'adopt/not-a-scratch-org',
    codes: [],
    transient: false,
    what: 'The target org is not a scratch org. Nothing was changed.',
    why: 'Only scratch orgs are adopted: they expire, and the app with them.',
    fix: 'Give the alias or username of a scratch org (`sf org list`) as --target-org.',
    source: 'Object Reference, Organization: IsSandbox, TrialExpirationDate',
  },
  noAuthCode: codeHidden,
  rightsMissing: {
    kind: 'setup/rights-missing',
    codes: [],
    transient: false,
    what: 'The hub user lacks rights on ScratchOrgInfo or ActiveScratchOrg.',
    why: 'The actions make, mark and delete scratch orgs by these objects.',
    fix: 'Give the hub user these object permissions by a permission set, as `orgkey init` does.',
    source: 'Salesforce DX Developer Guide, “Free Limited Access License”',
  },
  selfAuthorize: {
    kind: 'setup/external-self-authorize',
    codes: [],
    transient: false,
    what: 'The External Client App lets all users authorize themselves.',
    why: 'A login by key then needs an approval that the user gave in a browser.',
    fix: 'Open Setup → External Client App Manager → (the app) → Policies → Permitted Users: “Admin approved users are pre-authorized”, and select the hub user’s permission set.',
    source: 'Metadata API Developer Guide, ExtlClntAppOauthConfigurablePolicies, permittedUsersPolicyType',
  },
  appUnseen: {
    kind: 'setup/app-unseen',
    codes: [],
    transient: false,
    what: 'Can’t tell whether the org’s app of that name has this consumer key.',
    why: 'Nothing was changed, since another app’s users would be locked out: the org doesn’t show the app’s file, and the app has no mark.',
    fix: 'Upload the new certificate in Setup yourself, or run `orgkey rotate` without --replace.',
    source: 'Metadata API Developer Guide, ExtlClntAppGlobalOauthSettings, ConnectedApp',
  },
  otherApp: {
    kind: 'setup/other-app',
    codes: [],
    transient: false,
    what: 'The org’s app of that name has another consumer key. Nothing was changed.',
    why: 'A new certificate would lock out that app’s users.',
    fix: 'Check --settings and --target-org: both must be of the same hub.',
    source: 'Metadata API Developer Guide, ExtlClntAppGlobalOauthSettings, consumerKey',
  },
  certificateRefused: {
    kind: 'setup/certificate-refused',
    codes: [],
    transient: false,
    what: 'The org refused the new certificate for the app.',
    why: 'Nothing was changed, and the old key works on. Not every org may take a certificate by a deploy.',
    fix: 'Upload the new certificate in Setup, or run `orgkey rotate` without --replace.',
    source: 'Metadata API Developer Guide, ExtlClntAppGlobalOauthSettings, certificate',
  },
  consumerKeyChanged: {
    kind: 'setup/consumer-key-changed',
    codes: [],
    transient: false,
    what: 'The org gave the app another consumer key instead of keeping it.',
    why: 'The old certificate was put back, so that the old private key goes on.',
    fix: 'Run `orgkey check`; where the consumer key stays another, store that one as SF_CONSUMER_KEY.',
    source: 'Metadata API Developer Guide, ExtlClntAppGlobalOauthSettings, shouldRotateConsumerKey',
  },
  replacedUnproven: {
    kind: 'setup/replacement-unproven',
    codes: [],
    transient: true,
    what: 'The new certificate was sent, but no login proves it yet.',
    why: 'The deploy’s answer was lost, or Salesforce has not spread it: that takes up to ten minutes, at times longer.',
    fix: 'Keep both keys, and run `orgkey check` with the new settings file in some minutes.',
    source: ASSOCIATION,
  },
} as const satisfies Readonly<Record<string, ErrorMeaning>>;

/** One of these, with what is known of this case. */
export function commandProblem(
  meaning: ErrorMeaning,
  known: { readonly what?: string; readonly why?: string; readonly fix?: string } = {},
  options?: { cause?: unknown },
): Problem {
  const { kind, what, why, fix } = meaning;
  const text = { kind, what, fix, ...(why === undefined ? {} : { why }), ...known };
  return new Problem({ ...text, documented: true }, options);
}
