import {
  problemOf
} from "./chunk-VFCPVFML.js";
import {
  LoginRefused,
  proxiesOf
} from "./chunk-D7HFNESS.js";

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

// src/login/facts.ts
import { createHash, createPublicKey } from "node:crypto";
function saidBy(failure) {
  return failure instanceof LoginRefused ? failure.message : failure.code;
}
var noticeableOffset = 6e4;
function clockOffset({ serverTime, signedAt }) {
  const offset = serverTime === void 0 ? 0 : signedAt - serverTime;
  return Math.abs(offset) >= noticeableOffset ? offset : void 0;
}
function factsOf(failure, identity, about) {
  const url = new URL(identity.loginUrl);
  const proxy = proxyFor(url, about.runner?.env ?? {});
  return {
    said: saidBy(failure),
    user: identity.username,
    hub: about.hub?.username ?? "the Dev Hub user",
    host: identity.loginUrl,
    hostname: url.hostname,
    lookedUp: lookedUpName(failure) ?? url.hostname,
    port: url.port || (url.protocol === "https:" ? "443" : "80"),
    reached: proxy === void 0 ? url.host : `the proxy ${proxy}`,
    audience: identity.audience,
    now: new Date(about.wire.now()).toISOString().replace(/\.\d+Z$/, "Z"),
    fingerprint: fingerprint(about.key),
    offset: offsetInWords(failure instanceof LoginRefused ? clockOffset(failure) : void 0)
  };
}
function lookedUpName(failure) {
  for (let error = failure.cause; error instanceof Error; error = error.cause) {
    const { hostname } = error;
    if (typeof hostname === "string") return hostname;
  }
  return void 0;
}
function offsetInWords(offset = 0) {
  const seconds = Math.round(Math.abs(offset) / 1e3);
  const parts = [
    [Math.floor(seconds / 86400), "d"],
    [Math.floor(seconds / 3600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [seconds % 60, "s"]
  ];
  const words = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return `${words.slice(0, 2).join(" ")} ${offset < 0 ? "behind" : "ahead of"}`;
}
function fingerprint(key) {
  const publicKey = createPublicKey(key).export({ type: "spki", format: "der" });
  return createHash("sha256").update(publicKey).digest("hex");
}
function proxyFor(url, env) {
  const proxy = proxyOf(url, proxiesOf(env));
  if (proxy === void 0) return void 0;
  return URL.canParse(proxy) ? new URL(proxy).origin : "of this runner";
}
function proxyOf(url, proxies) {
  const { http = "", https = "", none = "" } = proxies ?? {};
  const proxy = url.protocol === "https:" ? https || http : http;
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  const isExempt = none.split(/[\s,]/).some((entry) => {
    const [, listed = entry, only = 0] = /^(.+):(\d+)$/.exec(entry) ?? [];
    const name = listed.replace(/^\*?\./, "").toLowerCase();
    const isPort = Number(only) === 0 || Number(only) === Number(port);
    return entry !== "" && isPort && (url.hostname === name || url.hostname.endsWith(`.${name}`));
  });
  return proxy === "" || none === "*" || isExempt ? void 0 : proxy;
}

// src/login/causes/refusals.ts
var ERRORS = "https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm";
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
    what: "The private key does not match the app\u2019s certificate, or Salesforce refuses that certificate.",
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
    why: "The app lets in only users that an admin approved, by profile or permission set; API Access Control lets in only apps that are installed and approved.",
    fix: "Open Setup, App Manager, the app, Manage: add the user\u2019s profile, or a permission set that the user has. With API Access Control, install the app first: Setup, \u201CConnected Apps OAuth Usage\u201D.",
    source: "https://github.com/forcedotcom/cli/issues/3260; https://help.salesforce.com/s/articleView?id=xcloud.security_api_access_control_about.htm"
  },
  {
    kind: "login/not-approved",
    codes: ["user hasn't approved this consumer"],
    askHub: true,
    settles: true,
    transient: false,
    what: "{host} knows no user {user} who may use the app.",
    why: "Salesforce says the same of a user that does not exist, of one that lives elsewhere (a sandbox, or an org that logs in only at its My Domain), and of one that the app was not approved for.",
    fix: "Check the username; set `instance-url` to the org\u2019s My Domain; in the app\u2019s policies set Permitted Users to \u201CAdmin approved users are pre-authorized\u201D and add the user\u2019s profile or permission set.",
    source: "https://github.com/omniphx/forrest/issues/278, https://github.com/restforce/restforce/issues/674, https://salesforce.stackexchange.com/q/207685"
  },
  {
    kind: "login/external-client-app",
    codes: ["app_not_found", "OAUTH_EC_APP_NOT_FOUND", "is not installed in this org"],
    transient: false,
    what: "The org does not have the External Client App of this `consumer-key`.",
    why: "An External Client App opens the hub, and those scratch orgs that were made to accept it; a signup alone does not bring it there.",
    fix: "Make the org by `fleet`, or run `orgkey adopt --target-org ALIAS` where the `sf` CLI is logged in to it.",
    source: "https://github.com/forcedotcom/cli/issues/3482, https://github.com/forcedotcom/cli/issues/3638"
  },
  {
    kind: "login/app-blocked",
    codes: ["OAUTH_APP_BLOCKED", "app is blocked by admin"],
    transient: false,
    what: "An admin has blocked the app in this org.",
    fix: "Open Setup, \u201CConnected Apps OAuth Usage\u201D: unblock the app, or install it.",
    source: "https://github.com/n8n-io/n8n/issues/21589"
  },
  {
    kind: "login/inactive-user",
    codes: ["inactive user", "inactive_user"],
    transient: false,
    what: "{user} is deactivated or frozen.",
    fix: "Open Setup, Users: activate or unfreeze the user, or log in as another.",
    source: "https://github.com/restforce/restforce/issues/303"
  },
  {
    kind: "login/inactive-org",
    codes: ["inactive organization", "inactive_org"],
    askHub: true,
    transient: false,
    what: "The org is locked, closed or suspended.",
    fix: "Use an org that is up; for a hub, ask Salesforce Customer Support.",
    source: ERRORS
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
    why: "A user may log in 3,600 times an hour, and an org limits how many requests it answers at once.",
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

export {
  causeOf,
  causeProblem,
  fill,
  saidBy,
  clockOffset,
  factsOf,
  lookedUpName,
  refusalCauses,
  clockCause,
  unknownRefusal
};
