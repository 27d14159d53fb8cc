import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  clockOffset,
  factsOf,
  lookedUpName,
  saidBy
} from "./chunk-UOMRCTH7.js";
import {
  platformCli
} from "./chunk-OCDHO4FM.js";
import {
  decisiveSignup,
  scratchOrgInfoFields
} from "./chunk-2OAYLOPI.js";
import {
  OrgClient,
  soqlString
} from "./chunk-KK2ZNRLI.js";
import {
  apiFailureMeaning,
  problemOf,
  signupErrorMeaning
} from "./chunk-MINQTSCR.js";
import {
  ApiFailure
} from "./chunk-THCJSW4V.js";
import {
  LoginRefused,
  isLoginFailure,
  login
} from "./chunk-GGVGUJK4.js";
import {
  productionLogin,
  salesforceUrl,
  sandboxLogin
} from "./chunk-RBMZXITH.js";
import {
  Problem
} from "./chunk-4ZEFUN7O.js";

// src/login/causes/cause.ts
function causeOf(table, said) {
  const text = said.toLowerCase();
  return table.find(({ codes }) => codes.some((code) => text.includes(code.toLowerCase())));
}
function causeProblem(cause, subject, said, facts, options) {
  const filled = {
    ...cause,
    what: fill(cause.what, facts),
    fix: fill(cause.fix, facts),
    ...cause.why === void 0 ? {} : { why: fill(cause.why, facts) }
  };
  return problemOf(filled, subject, { text: said }, options);
}
function fill(text, facts) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => facts[name] ?? whole);
}

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
    what: "The org goes by the hub\u2019s app, and says that it doesn\u2019t have it.",
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
    fix: "Another org is made in its place.",
    source: "Object Reference, ScratchOrgInfo, AuthCode"
  },
  refused: {
    kind: "app/access-control",
    codes: ["invalid_app_access", "OAUTH_APP_ACCESS_DENIED", "not admin approved to access this app"],
    transient: false,
    what: "The org does not let the Salesforce CLI\u2019s own app in.",
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
  fix: "Another org is made in its place, within `retries`; run it again with the same generation to go on.",
  source: "Object Reference, ScratchOrgInfo, AuthCode"
};

// src/login/ask-hub.ts
var requestTimeout = 3e4;
var goodFor = 6e4;
function hubOf(about) {
  const { wire } = about;
  let client;
  let latest;
  const ask = async () => {
    try {
      client ??= await logIn(about);
      return await readInfo(client, about.identity.username);
    } catch (failure) {
      if (failure instanceof ApiFailure) {
        if (failure.status === 401) client = void 0;
        return { outcome: "failed", failure };
      }
      if (isLoginFailure(failure)) {
        return { outcome: "refused", failure, identity: hubIdentity(about) };
      }
      throw failure;
    }
  };
  return async () => {
    if (latest !== void 0 && isUp(latest.answer) && wire.now() - latest.at < goodFor) return latest.answer;
    const answer = await ask();
    latest = { answer, at: wire.now() };
    return answer;
  };
}
function hubIdentity({ hub }) {
  const audience = isSandbox(hub.loginUrl) ? sandboxLogin : productionLogin;
  return { ...hub, audience };
}
async function logIn(about) {
  const session = await login(hubIdentity(about), about.key, about.wire);
  about.runner?.mask(session.accessToken);
  return new OrgClient(session, about.wire);
}
async function readInfo(hub, username) {
  const name = soqlString(username);
  const records = await hub.query(
    `SELECT ${scratchOrgInfoFields}, DeletedDate FROM ScratchOrgInfo WHERE Username = ${name} OR SignupUsername = ${name} ORDER BY CreatedDate, Id`,
    { repeat: "never", timeout: requestTimeout }
  );
  const info = decisiveSignup(records);
  return info === void 0 ? { outcome: "unknown" } : { outcome: "known", info };
}
function isUp(answer) {
  return answer.outcome === "known" && answer.info.Status === "Active";
}
function isSandbox(url) {
  return url === sandboxLogin || new URL(url).hostname.endsWith(".sandbox.my.salesforce.com");
}

// src/login/causes/new-app.ts
var newAppCause = {
  kind: "setup/not-live",
  codes: [
    "invalid_client_id",
    "invalid assertion",
    "user hasn't approved this consumer",
    "not admin approved"
  ],
  check: "`orgkey init` or `rotate` has just made the app.",
  transient: true,
  waiting: "Salesforce does not know the app everywhere yet ({said}).",
  what: "{user} can\u2019t log in with the key at {host} yet.",
  why: "Salesforce takes up to ten minutes, at times longer, until it knows a new app everywhere. The app and the files are there.",
  fix: "Run `orgkey check` in some minutes: it says what is wrong if it still doesn\u2019t work.",
  source: "Setup, New Connected App: \u201CAllow from 2-10 minutes for your changes to take effect\u201D"
};

// src/login/causes/scratch-orgs.ts
var INFO = "https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_scratchorginfo.htm";
var refused = ["user hasn't approved this consumer"];
var scratchOrgCauses = {
  unknown: {
    kind: "scratch/unknown",
    codes: refused,
    check: "The hub has no ScratchOrgInfo with this username.",
    transient: false,
    what: "The hub of {hub} never made a scratch org with the username {user}.",
    why: "The username is mistyped, or another hub made the org. The hub knows an org by its first admin: users that were added later are not in it.",
    fix: "Check `scratch-username` and `hub-username`: `fleet/list`, or the hub\u2019s tab Scratch Org Infos, has the usernames.",
    source: INFO
  },
  creating: {
    kind: "scratch/creating",
    codes: refused,
    check: "ScratchOrgInfo.Status is New or Creating.",
    transient: true,
    waiting: "The hub is still making {user} ({status}).",
    what: "The hub is still making the org ({status}).",
    fix: "Wait: most orgs take two to ten minutes; raise `retry-timeout` if this one takes longer.",
    source: INFO
  },
  expired: {
    kind: "scratch/expired",
    codes: ["HTTP 420", ...refused],
    check: "ScratchOrgInfo.ExpirationDate has come.",
    transient: false,
    what: "The scratch org expired on {date}.",
    fix: "Make a new org, or use one that is up: `fleet/list` has them.",
    source: "https://github.com/forcedotcom/cli/issues/3015"
  },
  deleted: {
    kind: "scratch/deleted",
    codes: ["HTTP 420", ...refused],
    check: "ScratchOrgInfo.Status is Deleted, before the ExpirationDate.",
    transient: false,
    what: "The scratch org was deleted{on}; it would have lived until {date}.",
    fix: "Make a new org, or use one that is up: `fleet/list` has them.",
    source: INFO
  },
  webLogin: {
    kind: "scratch/web-login",
    codes: refused,
    check: "ScratchOrgInfo.ConnectedAppConsumerKey is PlatformCLI, the CLI\u2019s own app.",
    transient: false,
    what: "The scratch org was made through the CLI\u2019s own app, and does not accept this key.",
    why: "The hub was logged in by web (`sf org login web`), or signed up through PlatformCLI, when it made the org.",
    fix: "Run `orgkey adopt --target-org ALIAS` where the `sf` CLI is logged in to the org, or make the org by `fleet`.",
    source: "@salesforce/core 9.4, scratchOrgInfoGenerator; https://github.com/forcedotcom/cli/issues/1640"
  },
  otherApp: {
    kind: "scratch/other-app",
    codes: refused,
    check: "ScratchOrgInfo.ConnectedAppConsumerKey is not `consumer-key`.",
    transient: false,
    what: "The scratch org was made through another app than this `consumer-key`\u2019s, and takes no other.",
    why: "The hub was logged in with another consumer key when it made the org.",
    fix: "Use the consumer key and the private key that the org was made with, or make the org again with these.",
    source: "@salesforce/core 9.4, scratchOrgInfoGenerator"
  },
  notReplicated: {
    kind: "scratch/not-replicated",
    codes: [...refused, "audience is invalid", "HTTP 420", "ENOTFOUND"],
    check: "ScratchOrgInfo.Status is Active, and the org was asked for less than 30 minutes ago.",
    transient: true,
    waiting: "{user} is made, but Salesforce does not let it be logged in to everywhere yet.",
    what: "The org is made, but does not take logins yet.",
    why: "A new org\u2019s user, app and domain take some minutes to be known everywhere in Salesforce.",
    fix: "Run the job again, or raise `retry-timeout`.",
    source: "https://github.com/forcedotcom/cli/issues/1640, https://github.com/forcedotcom/cli/issues/1028"
  },
  appNotApproved: {
    kind: "scratch/app-not-approved",
    codes: ["not admin approved to access this app"],
    check: "ScratchOrgInfo.Status is Active, and the org was asked for less than 30 minutes ago.",
    transient: true,
    waiting: "{user} is made, but its admin is not approved for the app there yet.",
    what: "The org is made, but its admin is not approved for the app there.",
    why: "If it does not pass, a permission set of the hub approves the app, and new orgs don\u2019t have it; or API Access Control came with the org\u2019s shape or snapshot.",
    fix: "Approve the profile System Administrator for the app in the hub: Setup, App Manager, the app, Manage, Manage Profiles. `orgkey check --scratch` tells whether it helps.",
    source: "https://github.com/forcedotcom/cli/issues/3260, https://github.com/forcedotcom/cli/issues/1640"
  },
  notApproved: {
    kind: "scratch/not-approved",
    codes: [...refused, "not admin approved to access this app"],
    check: "The hub has the org as Active, older than 30 minutes, and made through this app.",
    transient: false,
    what: "The org is up and was made through this app, but does not take it any more.",
    why: "Someone changed the app\u2019s policies or the user\u2019s profile in the org, or blocked the app there.",
    fix: "In the org: Setup, \u201CConnected Apps OAuth Usage\u201D, or make the org again.",
    source: "https://github.com/forcedotcom/cli/issues/2857"
  },
  olderCertificate: {
    kind: "scratch/older-certificate",
    codes: ["invalid assertion"],
    check: "The hub takes the key.",
    transient: false,
    what: "The hub takes this key, but the org does not.",
    why: "The app\u2019s certificate was most likely replaced after the org was made.",
    fix: "Log in with the key that the org was made with, or make the org again.",
    source: "https://github.com/forcedotcom/sfdx-travisci/issues/135"
  }
};
var hubCauses = {
  notADevHub: {
    kind: "hub/not-a-dev-hub",
    codes: ["INVALID_TYPE"],
    transient: false,
    what: "The org of {hub} is not a Dev Hub, or that user may not use it as one.",
    why: "Only a Dev Hub has the object ScratchOrgInfo.",
    fix: "Enable Dev Hub in Setup, give the user access to Scratch Org Infos, and check `hub-username`.",
    source: "https://github.com/jsforce/jsforce/issues/423; @salesforce/core 9.4, Org.determineIfDevHubOrg"
  },
  apiDisabled: {
    kind: "hub/api-disabled",
    codes: ["API_DISABLED_FOR_ORG", "API_CURRENTLY_DISABLED", "API is disabled for this user"],
    transient: false,
    what: "The API is switched off for the hub or for {hub}.",
    fix: "Give the user \u201CAPI Enabled\u201D by profile or permission set.",
    source: "https://github.com/restforce/restforce/issues/219"
  },
  noAccess: {
    kind: "hub/no-access",
    codes: ["INSUFFICIENT_ACCESS", "INVALID_FIELD", "FORBIDDEN", "HTTP 403"],
    transient: false,
    what: "{hub} may not read the hub\u2019s ScratchOrgInfo, which could tell why.",
    fix: "Give the user read access to Scratch Org Infos and their fields.",
    source: INFO
  }
};

// src/login/causes/network.ts
var ERRORS = "Node.js, \u201CCommon system errors\u201D";
var TLS = "Node.js, \u201CX509 certificate error codes\u201D";
var networkCauses = [
  {
    kind: "network/unknown-host",
    codes: ["ENOTFOUND"],
    check: "`instance-url` was given; the default hosts exist, so there it is the runner\u2019s DNS.",
    askHub: true,
    transient: false,
    what: "There is no host {hostname}.",
    why: "A My Domain is mistyped or was renamed, or the scratch org is gone.",
    fix: "Check `instance-url`: Setup, My Domain, has the current one.",
    source: ERRORS
  },
  {
    kind: "network/dns",
    codes: ["EAI_AGAIN", "ENOTFOUND", "EAI_FAIL"],
    transient: true,
    waiting: "The runner cannot look up {lookedUp}.",
    what: "The runner cannot look up {lookedUp}: its DNS does not answer.",
    fix: "Check the runner\u2019s DNS and network; a runner that has only a proxy needs HTTPS_PROXY.",
    source: `${ERRORS}; https://github.com/forcedotcom/cli/issues/1626`
  },
  {
    kind: "network/refused",
    codes: ["ECONNREFUSED"],
    transient: true,
    waiting: "Connections to {reached} are refused.",
    what: "Connections to {reached} are refused.",
    why: "Nothing listens there, or a firewall refuses for it.",
    fix: "Let the runner reach {hostname} on port {port}; check `instance-url` and HTTPS_PROXY.",
    source: ERRORS
  },
  {
    kind: "network/proxy",
    codes: ["UND_ERR_ABORTED", "UND_ERR_PRX_TLS", "UND_ERR_PROXY"],
    transient: false,
    what: "The connection to {hostname} was not let through by {reached}.",
    why: "It may want a user name and password, or allow other hosts only.",
    fix: "Allow {hostname} in the proxy, or put the credentials in HTTPS_PROXY; NO_PROXY goes round it.",
    source: "undici, ProxyAgent; RFC 9110, 9.3.6 (CONNECT)"
  },
  {
    kind: "network/proxy-url",
    codes: ["ERR_INVALID_URL", "UND_ERR_INVALID_ARG"],
    transient: false,
    what: "The proxy that the runner\u2019s environment names is no URL of a proxy.",
    why: "HTTPS_PROXY or HTTP_PROXY has a character that URLs do not have, as passwords may, or a protocol of no proxy.",
    fix: "Write it as http://proxy.example:8080; in a password, write special characters as %40 and the like.",
    source: "undici, ProxyAgent"
  },
  {
    kind: "network/reset",
    codes: ["ECONNRESET", "ECONNABORTED", "EPIPE", "UND_ERR_SOCKET"],
    transient: true,
    waiting: "The connection to {reached} broke.",
    what: "The connection to {reached} broke before the answer came.",
    fix: "Check the runner\u2019s network, firewall and proxy, and run the job again.",
    source: ERRORS
  },
  {
    kind: "network/timeout",
    codes: [
      "TIMEOUT",
      "ETIMEDOUT",
      "UND_ERR_CONNECT_TIMEOUT",
      "UND_ERR_HEADERS_TIMEOUT",
      "UND_ERR_BODY_TIMEOUT",
      "ABORT_ERR"
    ],
    transient: true,
    waiting: "No answer from {reached} yet.",
    what: "No answer came from {reached} in time.",
    why: "A firewall that drops packets looks like this, and so does an org under heavy load.",
    fix: "Let the runner reach {hostname} on port {port}, or run the job again later.",
    source: ERRORS
  },
  {
    kind: "network/no-route",
    codes: ["EHOSTUNREACH", "ENETUNREACH", "ENETDOWN", "EADDRNOTAVAIL"],
    transient: true,
    waiting: "The runner has no route to {reached}.",
    what: "The runner has no route to {reached}.",
    fix: "Check the runner\u2019s network; a runner that has only a proxy needs HTTPS_PROXY.",
    source: ERRORS
  },
  {
    kind: "network/certificate-date",
    codes: ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"],
    transient: false,
    what: "The TLS certificate of {hostname} is not valid now, by the runner\u2019s clock ({now}).",
    why: "The clock is wrong, or a proxy has an expired certificate.",
    fix: "Set the runner\u2019s clock (NTP), or renew the proxy\u2019s certificate.",
    source: TLS
  },
  {
    kind: "network/certificate",
    codes: [
      "SELF_SIGNED_CERT_IN_CHAIN",
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      "UNABLE_TO_GET_ISSUER_CERT",
      "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      "ERR_TLS_CERT_ALTNAME_INVALID",
      "CERT_",
      "HOSTNAME_MISMATCH"
    ],
    transient: false,
    what: "The runner does not trust the TLS certificate of {hostname}.",
    why: "A proxy that reads TLS traffic, such as Zscaler, answers with a certificate of its own.",
    fix: "Set NODE_EXTRA_CA_CERTS to a file with the proxy\u2019s CA certificate in the job\u2019s `env`, or let {hostname} pass unread.",
    source: `${TLS}; https://github.com/forcedotcom/sfdx-dreamhouse/issues/171, https://github.com/forcedotcom/cli/issues/429`
  },
  {
    kind: "network/tls",
    codes: ["EPROTO", "ERR_SSL_", "ERR_TLS_", "HPE_"],
    transient: false,
    what: "What answers at {reached} does not speak the expected protocol.",
    why: "HTTPS_PROXY most often begins with http://, also where it serves https.",
    fix: "Check HTTPS_PROXY and `instance-url`.",
    source: "https://github.com/forcedotcom/cli/issues/2907"
  }
];
var proxyHostCause = {
  kind: "network/proxy-host",
  codes: ["ENOTFOUND"],
  check: "The name that was looked up is not the login host\u2019s.",
  transient: false,
  what: "There is no host {lookedUp}, which is named as the proxy.",
  fix: "Correct HTTPS_PROXY, or let NO_PROXY name {hostname}.",
  source: ERRORS
};
var unknownNetworkCause = {
  kind: "network/failed",
  codes: [],
  transient: true,
  waiting: "No answer came from {reached}.",
  what: "No answer came from {reached}.",
  fix: "Check the runner\u2019s network and proxy, and run the job again.",
  source: ERRORS
};

// src/login/causes/refusals.ts
var ERRORS2 = "https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm";
var FLOW = "https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_jwt_flow.htm";
var refusalCauses = [
  {
    kind: "login/consumer-key",
    codes: ["invalid_client_id"],
    askHub: true,
    settles: true,
    transient: false,
    what: "Salesforce knows no app with this `consumer-key`.",
    why: "The key was cut or mistyped, it is the consumer secret, or the app was deleted; a new app is known after up to ten minutes.",
    fix: "Copy the consumer key again: Setup, App Manager, the app, \u201CManage Consumer Details\u201D.",
    source: "https://github.com/omniphx/forrest/issues/184, https://github.com/pozil/salesforce-react-integration/issues/15"
  },
  {
    kind: "login/key",
    codes: ["invalid assertion"],
    check: "The clocks agree.",
    askHub: true,
    settles: true,
    transient: false,
    what: "The private key does not belong to the certificate in the app, or Salesforce takes that certificate no more.",
    why: "If this login worked before, the certificate was replaced, or it has expired: most are made for 365 days, and reports differ on whether Salesforce refuses them then. If it never did, another certificate was uploaded, or the key of another app is in the secret.",
    fix: "Compare the SHA-256 of this key\u2019s public half, {fingerprint}, with `openssl x509 -in server.crt -noout -pubkey | openssl pkey -pubin -outform DER | openssl sha256`, see the last day with `openssl x509 -in server.crt -noout -enddate`, and upload the right certificate to the app.",
    source: "https://github.com/forcedotcom/sfdx-travisci/issues/135, https://github.com/frankkessler/salesforce-laravel-oauth2-rest/issues/68; refused for an expired certificate: https://github.com/forcedotcom/cli/issues/2394; taken all the same: https://salesforce.stackexchange.com/q/313488"
  },
  {
    kind: "login/not-admin-approved",
    codes: ["not admin approved to access this app", "invalid_app_access", "OAUTH_APP_ACCESS_DENIED"],
    askHub: true,
    settles: true,
    transient: false,
    what: "{user} may not use the app.",
    why: "The app lets in only users that an admin approved, by profile or permission set; with API Access Control no app is let in that is not installed and approved.",
    fix: "Setup, App Manager, the app, Manage: add the user\u2019s profile, or a permission set that the user has. With API Access Control, install the app first: Setup, \u201CConnected Apps OAuth Usage\u201D.",
    source: "https://github.com/forcedotcom/cli/issues/3260; https://help.salesforce.com/s/articleView?id=xcloud.security_api_access_control_about.htm"
  },
  {
    kind: "login/not-approved",
    codes: ["user hasn't approved this consumer"],
    askHub: true,
    settles: true,
    transient: false,
    what: "No user {user} that may use the app is known at {host}.",
    why: "Salesforce says the same of a user that does not exist, of one that lives elsewhere (a sandbox, or an org that logs in only at its My Domain), and of one that the app was not approved for.",
    fix: "Check the username; set `instance-url` to the org\u2019s My Domain; in the app\u2019s policies set Permitted Users to \u201CAdmin approved users are pre-authorized\u201D and add the user\u2019s profile or permission set.",
    source: "https://github.com/omniphx/forrest/issues/278, https://github.com/restforce/restforce/issues/674, https://salesforce.stackexchange.com/q/207685"
  },
  {
    kind: "login/external-client-app",
    codes: ["app_not_found", "OAUTH_EC_APP_NOT_FOUND", "is not installed in this org"],
    transient: false,
    what: "The `consumer-key` is an External Client App\u2019s, and the org does not have that app.",
    why: "An External Client App opens the hub, and those scratch orgs that were made to accept it; a signup alone does not bring it there.",
    fix: "Make the org by `fleet`, or run `orgkey adopt --target-org ALIAS` where the `sf` CLI is logged in to it.",
    source: "https://github.com/forcedotcom/cli/issues/3482, https://github.com/forcedotcom/cli/issues/3638"
  },
  {
    kind: "login/app-blocked",
    codes: ["OAUTH_APP_BLOCKED", "app is blocked by admin"],
    transient: false,
    what: "An admin has blocked the app in this org.",
    fix: "Setup, \u201CConnected Apps OAuth Usage\u201D: unblock the app, or install it.",
    source: "https://github.com/n8n-io/n8n/issues/21589"
  },
  {
    kind: "login/inactive-user",
    codes: ["inactive user", "inactive_user"],
    transient: false,
    what: "{user} is deactivated or frozen.",
    fix: "Setup, Users: activate or unfreeze the user, or log in as another.",
    source: "https://github.com/restforce/restforce/issues/303"
  },
  {
    kind: "login/inactive-org",
    codes: ["inactive organization", "inactive_org"],
    askHub: true,
    transient: false,
    what: "The org is locked, closed or suspended.",
    fix: "Use an org that is up; for a hub, ask Salesforce Customer Support.",
    source: ERRORS2
  },
  {
    kind: "login/audience",
    codes: ["audience is invalid", "audience validation failed"],
    askHub: true,
    check: "A new scratch org says so at times for some minutes: its hub knows how new it is.",
    transient: false,
    what: "The assertion was made for {audience}, which is not the audience that {host} takes.",
    why: "The audience is https://login.salesforce.com for production orgs, and so for most hubs; it is https://test.salesforce.com for scratch orgs and sandboxes, at their My Domain too.",
    fix: "Remove `audience`, or set it to the one of the two that fits the org; check `instance-url`.",
    source: "https://github.com/forcedotcom/cli/issues/3325"
  },
  {
    kind: "login/my-domain",
    codes: ["request not supported on this domain"],
    transient: false,
    what: "The org takes logins only at its own My Domain.",
    fix: "Set `instance-url` to it (Setup, My Domain): https://acme.my.salesforce.com.",
    source: "https://github.com/pozil/pub-sub-api-node-client/issues/58"
  },
  {
    kind: "login/assertion-expired",
    codes: ["expired authorization code"],
    check: "The clocks agree.",
    transient: true,
    waiting: "Salesforce says that the assertion came too late.",
    what: "Salesforce says that the assertion has expired, although the clocks agree.",
    why: "It is good for three minutes; a proxy that holds requests back can use them up.",
    fix: "Check the runner\u2019s network and proxy, and run the job again.",
    source: "https://github.com/newrelic/newrelic-salesforce-exporter/issues/31"
  },
  {
    kind: "login/ip-or-hours",
    codes: ["ip restricted", "invalid login hours"],
    transient: false,
    what: "{user} may not log in from this runner\u2019s address, or not at this hour.",
    why: "The user\u2019s profile has login IP ranges or login hours. The JWT bearer flow always enforces the profile\u2019s IP ranges, whatever the app\u2019s IP Relaxation says, and GitHub\u2019s hosted runners have changing addresses.",
    fix: "Give the hub user a profile without login IP ranges, or use a runner whose address is in them (self-hosted, or a larger runner with static addresses); check the profile\u2019s login hours. The user\u2019s Login History tells which it was.",
    source: "https://help.salesforce.com/s/articleView?id=xcloud.connected_app_continuous_ip.htm, https://github.com/forceworkbench/forceworkbench/issues/772, https://github.com/sfdx-actions/setup-sfdx/issues/17"
  },
  {
    kind: "login/api-disabled",
    codes: ["API_DISABLED_FOR_ORG", "API_CURRENTLY_DISABLED", "API is disabled for this user"],
    transient: false,
    what: "The API is switched off for this org or user.",
    why: "The edition has no API, or the user\u2019s profile lacks the permission \u201CAPI Enabled\u201D.",
    fix: "Give the user \u201CAPI Enabled\u201D by profile or permission set, or use an edition with the API.",
    source: "https://github.com/restforce/restforce/issues/219, https://github.com/forcedotcom/cli/issues/2686"
  },
  {
    kind: "login/daily-requests",
    codes: ["REQUEST_LIMIT_EXCEEDED: TotalRequests"],
    transient: false,
    what: "The org has used all the API requests it may make in 24 hours.",
    fix: "Wait, or find what else calls the org (Setup, \u201CAPI Usage\u201D).",
    source: "https://github.com/SalesforceLabs/OrgCheck/issues/181"
  },
  {
    kind: "login/rate",
    codes: ["login rate exceeded", "rate_limit_exceeded", "HTTP 429", "REQUEST_LIMIT_EXCEEDED"],
    transient: true,
    waiting: "Salesforce asks for fewer logins.",
    what: "Salesforce has had too many logins or requests.",
    why: "A user may log in 3,600 times an hour, and an org answers only so many requests at once.",
    fix: "Log in once a job and pass the login on with `register-with-cli`; start fewer jobs at once.",
    source: "https://github.com/n8n-io/n8n/issues/31948, https://github.com/restforce/restforce/pull/744"
  },
  {
    kind: "login/not-serving",
    codes: ["HTTP 420"],
    askHub: true,
    transient: true,
    waiting: "The org does not serve requests now.",
    what: "The org does not serve requests: it is under maintenance, or not ready yet.",
    fix: "See https://status.salesforce.com, and run the job again later.",
    source: "https://github.com/forcedotcom/cli/issues/2978"
  },
  {
    kind: "login/server-error",
    codes: ["HTTP 500", "HTTP 502", "HTTP 503", "HTTP 504", "unknown_error", "SERVER_UNAVAILABLE"],
    transient: true,
    waiting: "Salesforce has an error of its own.",
    what: "An error on Salesforce\u2019s side.",
    fix: "See https://status.salesforce.com, and run the job again later.",
    source: "https://github.com/salto-io/salto/pull/2834, https://github.com/amazon-connect/amazon-connect-salesforce-lambda/issues/43; REST API Developer Guide, \u201CStatus Codes and Error Responses\u201D"
  },
  {
    kind: "login/proxy-credentials",
    codes: ["HTTP 407"],
    transient: false,
    what: "The proxy wants a user name and password.",
    fix: "Put them in HTTPS_PROXY, from a secret: http://USER:PASSWORD@proxy.example:8080.",
    source: "RFC 9110, 15.5.8"
  },
  {
    kind: "login/wrong-endpoint",
    codes: ["unsupported_grant_type", "redirected to", "HTTP 404", "HTTP 405"],
    transient: false,
    what: "{host} issues no tokens for users of this org.",
    why: "It may be a site, a community or the Lightning pages\u2019 address, or an org that has moved.",
    fix: "Set `instance-url` to https://login.salesforce.com, https://test.salesforce.com or the org\u2019s My Domain (acme.my.salesforce.com).",
    source: "https://github.com/dust-tt/dust/pull/11456"
  },
  {
    kind: "login/not-salesforce",
    codes: [
      "the answer is text/html",
      "the answer is text/plain",
      "HTTP 403",
      "not the answer of a token endpoint"
    ],
    transient: false,
    what: "Something other than Salesforce\u2019s token endpoint answered.",
    why: "A proxy, firewall or login page of the network stands between the runner and Salesforce.",
    fix: "Let the runner reach {host}, or set HTTPS_PROXY; check `instance-url`.",
    source: "https://github.com/forcedotcom/cli/issues/1626"
  },
  {
    kind: "login/cut-off",
    codes: ["HTTP 200", "HTTP 201"],
    transient: true,
    waiting: "The answer was cut off.",
    what: "Only a part of Salesforce\u2019s answer arrived.",
    fix: "Check the runner\u2019s network and proxy, and run the job again.",
    source: "https://github.com/forcedotcom/cli/issues/1257"
  }
];
var clockCause = {
  kind: "login/clock",
  codes: ["expired authorization code", "invalid assertion"],
  check: "The Date header of the answer and the runner\u2019s clock differ by a minute or more.",
  transient: false,
  what: "The runner\u2019s clock is {offset} Salesforce\u2019s.",
  why: "Assertions are good for three minutes, by Salesforce\u2019s clock.",
  fix: "Set the runner\u2019s clock (NTP, or `chronyc makestep`); containers and virtual machines have their host\u2019s.",
  source: "https://salesforce.stackexchange.com/q/282513, https://github.com/simple-salesforce/simple-salesforce/issues/491"
};
var unknownRefusal = {
  kind: "login/refused",
  codes: [],
  askHub: true,
  transient: false,
  what: "This is not a refusal that we know.",
  why: "The user\u2019s Login History in Setup often says more than the answer.",
  fix: "Check the consumer key, the username, and that the user is approved for the app.",
  source: FLOW
};

// src/login/verdict.ts
function subjectOf({ identity }) {
  return `The login of ${identity.username} at ${identity.loginUrl}`;
}
function causeOfFailure(failure, identity) {
  const said = saidBy(failure);
  if (failure instanceof LoginRefused) {
    if (clockOffset(failure) !== void 0 && causeOf([clockCause], said)) return clockCause;
    return causeOf(refusalCauses, said) ?? unknownRefusal;
  }
  const name = lookedUpName(failure);
  const isProxy = name !== void 0 && name !== new URL(identity.loginUrl).hostname;
  if (isProxy && causeOf([proxyHostCause], said)) return proxyHostCause;
  const exists = [productionLogin, sandboxLogin].includes(identity.loginUrl);
  const table = exists ? networkCauses.filter(({ askHub }) => askHub !== true) : networkCauses;
  return causeOf(table, said) ?? unknownNetworkCause;
}
function verdictOf(cause, login2, { subject = subjectOf(login2), more = {} } = {}) {
  const { failure, identity, about } = login2;
  const facts = { ...factsOf(failure, identity, about), ...more };
  const problem = causeProblem(cause, subject, saidBy(failure), facts, { cause: failure });
  if (!cause.transient) return { next: "stop", problem };
  const after = failure instanceof LoginRefused ? failure.retryAfter : void 0;
  const line = fill(cause.waiting ?? cause.what, facts);
  return { next: "wait", line, problem, ...after === void 0 ? {} : { after } };
}

// src/login/scratch-org-verdict.ts
var isNewFor = 30 * 6e4;
function scratchOrgVerdict(answer, login2) {
  switch (answer.outcome) {
    case "known":
      return byRecord(answer.info, login2);
    case "unknown":
      return verdictOf(scratchOrgCauses.unknown, login2);
    case "refused":
      return hubRefused(answer.failure, answer.identity, login2);
    case "failed":
      return hubFailed(answer.failure, login2);
  }
}
function byRecord(info, login2) {
  const { Status: status } = info;
  if (status === "New" || status === "Creating")
    return verdictOf(scratchOrgCauses.creating, login2, { more: { status } });
  if (status === "Error") return signupFailed(info, login2);
  const date = info.ExpirationDate ?? "an unknown day";
  const hasExpired = info.ExpirationDate !== null && info.ExpirationDate <= today(login2);
  if (status === "Deleted" && hasExpired)
    return verdictOf(scratchOrgCauses.expired, login2, { more: { date } });
  if (status === "Deleted") {
    const on = info.DeletedDate ? ` on ${info.DeletedDate.slice(0, 10)}` : "";
    return verdictOf(scratchOrgCauses.deleted, login2, { more: { date, on } });
  }
  if (info.ConnectedAppConsumerKey === platformCli.consumerKey)
    return verdictOf(scratchOrgCauses.webLogin, login2);
  const { ConnectedAppConsumerKey: through } = info;
  if (through !== null && through !== login2.identity.consumerKey) {
    return verdictOf(scratchOrgCauses.otherApp, login2);
  }
  if (hasExpired && login2.cause.kind === "login/not-serving") {
    return verdictOf(scratchOrgCauses.expired, login2, { more: { date } });
  }
  return ofAnOrgThatIsUp(info, login2);
}
function ofAnOrgThatIsUp(info, login2) {
  const loginUrl = checkedLoginUrl(info.LoginUrl);
  if (loginUrl !== void 0 && !login2.tried.has(loginUrl)) {
    const line = `The hub says that ${login2.identity.username} logs in at ${loginUrl}: trying there.`;
    return { next: "try-at", loginUrl, line };
  }
  if (now(login2) - Date.parse(info.CreatedDate) < isNewFor) {
    const isPolicy = login2.cause.kind === "login/not-admin-approved";
    return verdictOf(isPolicy ? scratchOrgCauses.appNotApproved : scratchOrgCauses.notReplicated, login2);
  }
  switch (login2.cause.kind) {
    case "login/key":
      return verdictOf(scratchOrgCauses.olderCertificate, login2);
    case "login/consumer-key":
    case "login/not-approved":
    case "login/not-admin-approved":
      return verdictOf(scratchOrgCauses.notApproved, login2);
    default:
      return verdictOf(login2.cause, login2);
  }
}
function checkedLoginUrl(text) {
  try {
    return text === null ? void 0 : salesforceUrl(text, "LoginUrl of the hub");
  } catch (error) {
    if (error instanceof Problem) return void 0;
    throw error;
  }
}
function signupFailed(info, login2) {
  const meaning = signupErrorMeaning({ code: info.ErrorCode });
  const subject = `The hub could not make ${login2.identity.username}: its signup`;
  return { next: "stop", problem: problemOf(meaning, subject, { code: info.ErrorCode }) };
}
function hubRefused(failure, identity, login2) {
  const { about } = login2;
  const subject = `${subjectOf(login2)} failed (${saidBy(login2.failure)}), and asking the hub for the reason as ${identity.username} at ${identity.loginUrl}`;
  return verdictOf(causeOfFailure(failure, identity), { failure, identity, about }, { subject });
}
function hubFailed(failure, login2) {
  const { about, identity } = login2;
  const said = failure.errors[0]?.errorCode ?? `HTTP ${failure.status}`;
  const subject = `${subjectOf(login2)} failed (${saidBy(login2.failure)}), and asking the hub for the reason`;
  const known = causeOf(Object.values(hubCauses), `${said}: ${failure.errors[0]?.message ?? ""}`);
  if (known !== void 0) {
    const facts = factsOf(login2.failure, identity, about);
    return { next: "stop", problem: causeProblem(known, subject, said, facts, { cause: failure }) };
  }
  const meaning = apiFailureMeaning(failure);
  const problem = problemOf(meaning, subject, { text: said }, { cause: failure });
  if (!meaning.transient) return { next: "stop", problem };
  const line = `The hub does not answer (${said}), and so can\u2019t tell why ${identity.username} is refused.`;
  return { next: "wait", line, problem };
}
function now({ failure, about }) {
  return (failure instanceof LoginRefused ? failure.serverTime : void 0) ?? about.wire.now();
}
function today(login2) {
  return new Date(now(login2)).toISOString().slice(0, 10);
}

// src/login/explain.ts
function explainerOf(about, known) {
  if (known !== void 0 && "app" in known) return explainerOfNewApp(about);
  const answer = known === void 0 ? askerOf(about) : () => Promise.resolve(byRecord2(known.info));
  const tried = /* @__PURE__ */ new Set();
  return async (failure, identity) => {
    tried.add(identity.loginUrl);
    const cause = causeOfFailure(failure, identity);
    const login2 = { failure, identity, about };
    if (answer === void 0 || !dependsOnTheHub(cause, identity)) return verdictOf(cause, login2);
    if (known !== void 0 && cause.kind === "login/not-serving")
      return verdictOf({ ...cause, transient: false }, login2);
    return scratchOrgVerdict(await answer(), { ...login2, cause, tried });
  };
}
function askerOf(about) {
  return about.hub === void 0 ? void 0 : hubOf({ ...about, hub: about.hub });
}
function byRecord2(info) {
  return { outcome: "known", info };
}
function explainerOfNewApp(about) {
  return (failure, identity) => {
    const cause = causeOfFailure(failure, identity);
    return Promise.resolve(
      verdictOf(cause.settles === true ? newAppCause : cause, { failure, identity, about })
    );
  };
}
function dependsOnTheHub(cause, identity) {
  if (cause.kind === "login/audience" && identity.audience !== sandboxLogin) return false;
  return cause.askHub === true;
}

// src/login/persist.ts
async function persistAfter(first, attempt, persistence) {
  const { key, wire, signal } = attempt;
  const { startedAt, patience, known, tell } = persistence;
  const explain = explainerOf(attempt, known);
  let { identity } = attempt;
  let failure = first;
  tell(`The login of ${identity.username} at ${identity.loginUrl} failed (${saidBy(failure)}).`);
  const opened = await openByOtherKey(failure, attempt);
  if (opened !== void 0) return opened;
  for (let waits = 0; ; ) {
    signal?.throwIfAborted();
    const verdict = await explain(failure, identity);
    if (verdict.next === "stop") throw verdict.problem;
    if (verdict.next === "try-at") {
      identity = { ...identity, loginUrl: verdict.loginUrl };
      tell(verdict.line);
    } else {
      waits += 1;
      const pause = Math.max(pauseBefore(waits, persistence, wire), verdict.after ?? 0);
      const left = startedAt + patience - wire.now();
      if (left < pause)
        throw waits === 1 ? verdict.problem : stillSo(verdict.problem, wire.now() - startedAt);
      tell(`${verdict.line} Next try in ${seconds(pause)}, for up to ${seconds(left)} more.`);
      await wire.sleep(pause, signal);
    }
    try {
      return await login(identity, key, wire);
    } catch (error) {
      if (!isLoginFailure(error)) throw error;
      failure = error;
    }
  }
}
async function openByOtherKey(failure, { identity, otherConsumerKey, key, wire }) {
  if (otherConsumerKey === void 0) return void 0;
  const { crossOrg, notInstalled, notKnown } = newOrgCauses;
  if (causeOf([crossOrg, notInstalled, notKnown], saidBy(failure)) === void 0) return void 0;
  try {
    return await login({ ...identity, consumerKey: otherConsumerKey }, key, wire);
  } catch (error) {
    if (!isLoginFailure(error)) throw error;
    return void 0;
  }
}
function pauseBefore(wait, { firstPause = 2e3, longestPause = 15e3 }, wire) {
  return Math.min(longestPause, firstPause * 2 ** (wait - 1)) * (0.75 + 0.5 * wire.random());
}
function stillSo(problem, waited) {
  const { kind, what, why, fix, documented } = problem;
  const text = { kind, what: `${what} It was still so after ${seconds(waited)}.`, fix, documented };
  return new Problem(why === void 0 ? text : { ...text, why }, { cause: problem });
}
function seconds(milliseconds) {
  return `${Math.round(milliseconds / 1e3)} s`;
}

export {
  causeOf,
  causeProblem,
  newOrgCauses,
  authCodeCauses,
  neverOpened,
  causeOfFailure,
  verdictOf,
  persistAfter,
  pauseBefore
};
