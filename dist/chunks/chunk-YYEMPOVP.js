import {
  codeHidden
} from "./chunk-UXO2ANW7.js";
import {
  Problem
} from "./chunk-D7HFNESS.js";

// src/cli/causes.ts
var ASSOCIATION = "https://help.salesforce.com/s/articleView?id=xcloud.associate_and_disassociate_external_client_apps.htm";
var commandCauses = {
  notAScratchOrg: {
    kind: "adopt/not-a-scratch-org",
    codes: [],
    transient: false,
    what: "The target org is not a scratch org. Nothing was changed.",
    why: "Only scratch orgs are adopted: they expire, and the app with them.",
    fix: "Give the alias or username of a scratch org (`sf org list`) as --target-org.",
    source: "Object Reference, Organization: IsSandbox, TrialExpirationDate"
  },
  noAuthCode: codeHidden,
  rightsMissing: {
    kind: "setup/rights-missing",
    codes: [],
    transient: false,
    what: "The hub user lacks rights on ScratchOrgInfo or ActiveScratchOrg.",
    why: "The actions make, mark and delete scratch orgs by these objects.",
    fix: "Give the hub user these object permissions by a permission set, as `orgkey init` does.",
    source: "Salesforce DX Developer Guide, \u201CFree Limited Access License\u201D"
  },
  selfAuthorize: {
    kind: "setup/external-self-authorize",
    codes: [],
    transient: false,
    what: "The External Client App lets all users authorize themselves.",
    why: "A login by key then needs an approval that the user gave in a browser.",
    fix: "Open Setup \u2192 External Client App Manager \u2192 (the app) \u2192 Policies \u2192 Permitted Users: \u201CAdmin approved users are pre-authorized\u201D, and select the hub user\u2019s permission set.",
    source: "Metadata API Developer Guide, ExtlClntAppOauthConfigurablePolicies, permittedUsersPolicyType"
  },
  appUnseen: {
    kind: "setup/app-unseen",
    codes: [],
    transient: false,
    what: "Can\u2019t tell whether the org\u2019s app of that name has this consumer key.",
    why: "Nothing was changed, since another app\u2019s users would be locked out: the org doesn\u2019t show the app\u2019s file, and the app has no mark.",
    fix: "Upload the new certificate in Setup yourself, or run `orgkey rotate` without --replace.",
    source: "Metadata API Developer Guide, ExtlClntAppGlobalOauthSettings, ConnectedApp"
  },
  otherApp: {
    kind: "setup/other-app",
    codes: [],
    transient: false,
    what: "The org\u2019s app of that name has another consumer key. Nothing was changed.",
    why: "A new certificate would lock out that app\u2019s users.",
    fix: "Check --settings and --target-org: both must be of the same hub.",
    source: "Metadata API Developer Guide, ExtlClntAppGlobalOauthSettings, consumerKey"
  },
  certificateRefused: {
    kind: "setup/certificate-refused",
    codes: [],
    transient: false,
    what: "The org refused the new certificate for the app.",
    why: "Nothing was changed, and the old key works on. Not every org may take a certificate by a deploy.",
    fix: "Upload the new certificate in Setup, or run `orgkey rotate` without --replace.",
    source: "Metadata API Developer Guide, ExtlClntAppGlobalOauthSettings, certificate"
  },
  consumerKeyChanged: {
    kind: "setup/consumer-key-changed",
    codes: [],
    transient: false,
    what: "The org gave the app another consumer key instead of keeping it.",
    why: "The old certificate was put back, so that the old private key goes on.",
    fix: "Run `orgkey check`; where the consumer key stays another, store that one as SF_CONSUMER_KEY.",
    source: "Metadata API Developer Guide, ExtlClntAppGlobalOauthSettings, shouldRotateConsumerKey"
  },
  replacedUnproven: {
    kind: "setup/replacement-unproven",
    codes: [],
    transient: true,
    what: "The new certificate was sent, but no login proves it yet.",
    why: "The deploy\u2019s answer was lost, or Salesforce has not spread it: that takes up to ten minutes, at times longer.",
    fix: "Keep both keys, and run `orgkey check` with the new settings file in some minutes.",
    source: ASSOCIATION
  }
};
function commandProblem(meaning, known = {}, options) {
  const { kind, what, why, fix } = meaning;
  const text = { kind, what, fix, ...why === void 0 ? {} : { why }, ...known };
  return new Problem({ ...text, documented: true }, options);
}

export {
  commandCauses,
  commandProblem
};
