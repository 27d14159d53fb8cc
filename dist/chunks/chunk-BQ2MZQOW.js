import {
  newOrgCauses
} from "./chunk-UXO2ANW7.js";
import {
  causeOf,
  causeProblem,
  clockCause,
  clockOffset,
  factsOf,
  fill,
  lookedUpName,
  refusalCauses,
  saidBy,
  unknownRefusal
} from "./chunk-AOGCGIUU.js";
import {
  decisiveSignup,
  scratchOrgInfoFields
} from "./chunk-IUH36S3O.js";
import {
  soqlString
} from "./chunk-5BCTQUNL.js";
import {
  momentOf
} from "./chunk-Q72SGQDW.js";
import {
  OrgClient
} from "./chunk-ID24UZBI.js";
import {
  apiFailureMeaning
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure,
  problemOf,
  signupErrorMeaning
} from "./chunk-VFCPVFML.js";
import {
  LoginRefused,
  Problem,
  isLoginFailure,
  login,
  platformCli,
  productionLogin,
  revoke,
  salesforceUrl,
  sandboxLogin
} from "./chunk-D7HFNESS.js";

// src/login/ask-hub.ts
var requestTimeout = 3e4;
var goodFor = 6e4;
var revocationTimeout = 2e3;
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
  const askOnce = async () => {
    if (latest !== void 0 && isUp(latest.answer) && wire.now() - latest.at < goodFor) return latest.answer;
    const answer = await ask();
    latest = { answer, at: wire.now() };
    return answer;
  };
  const close = async () => {
    if (client !== void 0) await revoke(client.session, wire, revocationTimeout).catch(() => void 0);
  };
  return { ask: askOnce, close };
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
    what: "The scratch org was made through the CLI\u2019s own app: it refuses this key.",
    why: "The hub was logged in by web (`sf org login web`), or signed up through PlatformCLI, when it made the org.",
    fix: "Run `orgkey adopt --target-org ALIAS` where the `sf` CLI is logged in to the org, or make the org by `fleet`.",
    source: "@salesforce/core 9.4, scratchOrgInfoGenerator; https://github.com/forcedotcom/cli/issues/1640"
  },
  otherApp: {
    kind: "scratch/other-app",
    codes: refused,
    check: "ScratchOrgInfo.ConnectedAppConsumerKey is not `consumer-key`.",
    transient: false,
    what: "The scratch org was made through another app, and accepts only that one.",
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
    what: "The org is up and was made through this app, but now refuses it.",
    why: "Someone changed the app\u2019s policies or the user\u2019s profile in the org, or blocked the app there.",
    fix: "Look in the org\u2019s Setup at \u201CConnected Apps OAuth Usage\u201D, or make the org again.",
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
    what: "{hub}\u2019s org is not a Dev Hub, or that user lacks access.",
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
    what: "The connection to {hostname} was refused by {reached}.",
    why: "It may want a user name and password, or allow other hosts only.",
    fix: "Allow {hostname} in the proxy, or put the credentials in HTTPS_PROXY; NO_PROXY goes round it.",
    source: "undici, ProxyAgent; RFC 9110, 9.3.6 (CONNECT)"
  },
  {
    kind: "network/proxy-url",
    codes: ["ERR_INVALID_URL", "UND_ERR_INVALID_ARG"],
    transient: false,
    what: "HTTPS_PROXY or HTTP_PROXY is not the URL of a proxy.",
    why: "It has a character that URLs do not have, as passwords may, or a protocol that proxies don\u2019t speak.",
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
    what: "The answer from {reached} is not in the expected protocol.",
    why: "HTTPS_PROXY most often begins with http://, also where it serves https.",
    fix: "Check HTTPS_PROXY and `instance-url`.",
    source: "https://github.com/forcedotcom/cli/issues/2907"
  },
  {
    kind: "network/answer-too-large",
    codes: ["ANSWER_TOO_LARGE"],
    transient: false,
    what: "The answer from {reached} is larger than 64 KiB: that is not a login.",
    why: "Another server answers in Salesforce\u2019s place, such as a proxy.",
    fix: "Check `instance-url` and HTTPS_PROXY.",
    source: "src/salesforce/wire/answer-size.ts"
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
  if (now(login2) - momentOf(info.CreatedDate) < isNewFor) {
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
  const asker = known === void 0 ? askerOf(about) : void 0;
  const answer = known === void 0 ? asker?.ask : recordOf(known);
  const tried = /* @__PURE__ */ new Set();
  const explain = async (failure, identity) => {
    tried.add(identity.loginUrl);
    const cause = causeOfFailure(failure, identity);
    const login2 = { failure, identity, about };
    if (answer === void 0 || !dependsOnTheHub(cause, identity)) return verdictOf(cause, login2);
    return scratchOrgVerdict(await answer(cause), { ...login2, cause, tried });
  };
  return asker === void 0 ? explain : Object.assign(explain, { close: asker.close });
}
function recordOf(known) {
  let refusals = 0;
  let info = known.info;
  return async ({ kind }) => {
    refusals += 1;
    if (refusals > 1 || kind === "login/not-serving") info = await known.ask?.() ?? info;
    return { outcome: "known", info };
  };
}
function askerOf(about) {
  return about.hub === void 0 ? void 0 : hubOf({ ...about, hub: about.hub });
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
async function persistAfter(failure, attempt, persistence) {
  const { key, wire } = attempt;
  const explain = explainerOf(attempt, persistence.known);
  const send = (identity) => login(identity, key, wire);
  const otherWay = (refusal) => openByOtherKey(refusal, attempt);
  try {
    return await goOn(failure, { ...attempt, explain, send, otherWay }, persistence);
  } finally {
    await explain.close?.();
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
async function persistBy(sending, persistence) {
  const startedAt = sending.wire.now();
  sending.signal?.throwIfAborted();
  try {
    return await sending.send(sending.identity);
  } catch (failure) {
    if (!isLoginFailure(failure)) throw failure;
    return goOn(failure, sending, { ...persistence, startedAt });
  }
}
async function goOn(first, { wire, send, explain, otherWay, signal, ...sending }, persistence) {
  const { startedAt, patience, tell = () => void 0 } = persistence;
  let { identity } = sending;
  let failure = first;
  tell(`The login of ${identity.username} at ${identity.loginUrl} failed (${saidBy(failure)}).`);
  const opened = await otherWay?.(failure);
  if (opened !== void 0) return opened;
  let odd = 0;
  for (let waits = 0; ; ) {
    signal?.throwIfAborted();
    const verdict = await explain(failure, identity);
    if (verdict.next === "stop" && !(mayBeOnce(failure, verdict.problem) && (odd += 1) <= mostTimesOdd))
      throw verdict.problem;
    if (verdict.next === "try-at") {
      identity = { ...identity, loginUrl: verdict.loginUrl };
      tell(verdict.line);
    } else {
      waits += 1;
      const after = verdict.next === "wait" ? verdict.after ?? 0 : 0;
      const pause = Math.max(pauseBefore(waits, persistence, wire), after);
      const left = startedAt + patience - wire.now();
      if (left < pause)
        throw waits === 1 ? verdict.problem : stillSo(verdict.problem, wire.now() - startedAt);
      const line = verdict.next === "wait" ? verdict.line : verdict.problem.what;
      tell(`${line} Next try in ${seconds(pause)}, for up to ${seconds(left)} more.`);
      await wire.sleep(
        pause,
        signal,
        `the next try of the login of ${identity.username} (${saidBy(failure)})`
      );
    }
    try {
      return await send(identity);
    } catch (error) {
      if (!isLoginFailure(error)) throw error;
      failure = error;
    }
  }
}
var mostTimesOdd = 2;
function mayBeOnce(failure, { kind }) {
  if (!(failure instanceof LoginRefused)) return false;
  return kind === "login/not-serving" || kind === "login/not-salesforce" && failure.status === 200;
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
  causeOfFailure,
  verdictOf,
  persistAfter,
  persistBy
};
