// src/login/causes/new-orgs.ts
var ASSOCIATION = "https://help.salesforce.com/s/articleView?id=xcloud.associate_and_disassociate_external_client_apps.htm";
var newOrgCauses = {
  crossOrg: {
    kind: "app/cross-org",
    codes: ["Cross-org OAuth flows are not supported"],
    transient: false,
    what: "The hub\u2019s app is for its own org alone.",
    why: "Its distribution state is Local, or the login went to another host than the org\u2019s own.",
    fix: "Make an app with `orgkey init`: its distribution state is Packaged.",
    source: ASSOCIATION
  },
  notInstalled: {
    kind: "app/not-installed",
    codes: ["app_not_found", "OAUTH_EC_APP_NOT_FOUND", "is not installed in this org"],
    transient: true,
    waiting: "The org does not know the hub\u2019s app yet.",
    what: "The org refers to the hub\u2019s app, but says that it isn\u2019t installed.",
    why: "Salesforce spreads an app within 15 minutes; where it never does, the org needs an app of its own.",
    fix: "Run it again with the same generation.",
    source: "https://github.com/forcedotcom/cli/issues/3638"
  },
  notApproved: {
    kind: "app/not-approved",
    codes: ["user hasn't approved this consumer", "not admin approved to access this app"],
    transient: true,
    waiting: "The org knows the app, and does not let {user} use it yet.",
    what: "The org knows the app, and does not let {user} use it.",
    why: "The app\u2019s policy in the org is missing, or Salesforce has not spread it yet.",
    fix: "Run it again with the same generation; in the org, look at Setup, External Client App Manager, the app, Policies.",
    source: "https://github.com/forcedotcom/cli/issues/3482"
  },
  notKnown: {
    kind: "app/not-known",
    codes: ["invalid_client_id", "client identifier invalid"],
    transient: true,
    waiting: "Salesforce does not know the org\u2019s app yet.",
    what: "Salesforce does not know the org\u2019s app.",
    why: "A new app is known after seconds to 30 minutes.",
    fix: "Run it again with the same generation.",
    source: "Setup: \u201CAllow from 2-10 minutes for your changes to take effect\u201D"
  },
  certificate: {
    kind: "app/certificate",
    codes: ["invalid assertion"],
    transient: false,
    what: "The private key does not belong to the certificate in the hub\u2019s app.",
    why: "The app\u2019s certificate was replaced, or the key is another app\u2019s.",
    fix: "Use the key of the certificate in the app, or upload this key\u2019s certificate to it.",
    source: "https://github.com/forcedotcom/sfdx-travisci/issues/135"
  }
};
var authCodeCauses = {
  used: {
    kind: "app/code-used",
    codes: ["invalid_grant", "expired authorization code", "invalid authorization code"],
    transient: true,
    what: "The signup\u2019s code was used already, or is too old.",
    why: "It opens the org once. A run that was stopped in between leaves an org that nothing opens.",
    fix: "Wait: another org is made in its place.",
    source: "Object Reference, ScratchOrgInfo, AuthCode"
  },
  refused: {
    kind: "app/access-control",
    codes: ["invalid_app_access", "OAUTH_APP_ACCESS_DENIED", "not admin approved to access this app"],
    transient: false,
    what: "The org refuses the Salesforce CLI\u2019s own app.",
    why: "API Access Control lets in only apps that an admin approved, and a new org takes that setting from its definition.",
    fix: "Leave API Access Control out of the scratch org definition, or turn it on in the set-up\u2019s source.",
    source: "https://github.com/forcedotcom/cli/issues/3260"
  }
};
var neverOpened = {
  kind: "fleet/key-not-accepted",
  codes: [],
  transient: true,
  what: "{user} does not accept the key, and nothing else opens it.",
  why: "A run was stopped after it had used the signup\u2019s code and before the org had the app, or the code was too old.",
  fix: "Wait: another org is made in its place, within `retries`; run it again with the same generation to go on.",
  source: "Object Reference, ScratchOrgInfo, AuthCode"
};
var codeHidden = {
  kind: "setup/no-auth-code",
  codes: [],
  transient: false,
  what: "The signup came without a code to open the org.",
  why: "The hub user may not read the field AuthCode of Scratch Org Infos.",
  fix: "Give the hub user\u2019s permission set read access to it.",
  source: "Object Reference, ScratchOrgInfo, AuthCode"
};

export {
  newOrgCauses,
  authCodeCauses,
  neverOpened,
  codeHidden
};
