import {
  isTransient
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  isAnything,
  isListOf,
  isQueryPage
} from "./chunk-L3E6RXYU.js";
import {
  apiVersion
} from "./chunk-2MHU6FYR.js";
import {
  isObject
} from "./chunk-BVEACDW4.js";
import {
  Problem,
  appMark
} from "./chunk-D7HFNESS.js";

// src/salesforce/wire/read-together.ts
async function readTogether(org, reads, options = {}) {
  const answers = await answersTo(org, reads, options);
  return Promise.all(
    reads.map(async (read, place) => {
      const answer = answers[place];
      try {
        return { status: "fulfilled", value: await valueOf(org, read, answer, options) };
      } catch (reason) {
        return { status: "rejected", reason };
      }
    })
  );
}
async function answersTo(org, reads, options) {
  const compositeRequest = reads.map((read, place) => ({
    method: "GET",
    referenceId: `read${place}`,
    url: `/services/data/v${apiVersion}${pathOf(read)}`
  }));
  try {
    const body = { allOrNone: false, compositeRequest };
    const expects = (answer2) => isObject(answer2) && isListOf(reads.length)(answer2["compositeResponse"]);
    const sending = { ...options, expects, repeat: "if-transient" };
    const answer = await org.post("/composite", body, sending);
    return answer.compositeResponse ?? [];
  } catch (error) {
    if (error instanceof ApiFailure && [400, 403, 404, 405].includes(error.status)) return [];
    throw error;
  }
}
async function valueOf(org, read, answer, options) {
  const again = () => "query" in read ? org.query(read.query, options) : org.get(read.path, read.expects ? { ...options, expects: read.expects } : options);
  const status = answer?.httpStatusCode;
  if (answer === void 0 || status === void 0) return again();
  if (status >= 400) {
    const failure = new ApiFailure(`GET ${pathOf(read).split("?")[0] ?? ""}`, {
      status,
      body: answer.body,
      reason: ""
    });
    if (isTransient(failure)) return again();
    throw failure;
  }
  if (!("query" in read)) return (read.expects ?? isAnything)(answer.body) ? answer.body : again();
  const page = answer.body;
  return isQueryPage(page) && page.done ? page.records : again();
}
function pathOf(read) {
  return "query" in read ? `/query?q=${encodeURIComponent(read.query)}` : read.path;
}

// src/salesforce/apps/hub-app.ts
var appQuery = "SELECT Id, DeveloperName, ContactEmail, Description, DistributionState, OrgScopedExternalApp FROM ExternalClientApplication";
var oauthLinkQuery = "SELECT ExternalClientApplicationId, OauthLink FROM ExtlClntAppOauthSettings";
async function readExternalApps(org) {
  const [apps, links] = await readTogether(org, [{ query: appQuery }, { query: oauthLinkQuery }]);
  return appsIn(org, apps, links);
}
async function readExternalAppsWith(org, otherPath, expects) {
  const [apps, links, other] = await readTogether(org, [
    { query: appQuery },
    { query: oauthLinkQuery },
    { path: otherPath, expects }
  ]);
  if (other === void 0) throw new Error("a read without a result");
  try {
    return { read: { apps: appsIn(org, apps, links) }, other };
  } catch {
    return { read: void 0, other };
  }
}
function appsIn(org, apps, links) {
  const settings = seen(links);
  return seen(apps)?.map((app) => ({
    id: app.Id,
    name: app.DeveloperName,
    contactEmail: app.ContactEmail ?? "",
    description: app.Description ?? "",
    distributionState: app.DistributionState ?? "",
    orgScopedExternalApp: app.OrgScopedExternalApp ?? `${org.session.orgId}:${app.DeveloperName}`,
    oauthLink: settings?.find(({ ExternalClientApplicationId }) => ExternalClientApplicationId === app.Id)?.OauthLink ?? void 0
  }));
}
function appOfKey(apps, consumerKey, appName) {
  const mark = appMark(consumerKey);
  const marked = apps.find(({ description }) => description.includes(mark));
  return marked ?? apps.find(({ name }) => appName !== void 0 && name.toLowerCase() === appName.toLowerCase());
}
function referenceTo(app) {
  const { name, contactEmail, orgScopedExternalApp, oauthLink } = app;
  if (app.distributionState !== "Packaged" || oauthLink === void 0) return void 0;
  return { name, contactEmail, orgScopedExternalApp, oauthLink };
}
var appNotFoundMeaning = {
  kind: "setup/app-not-found",
  codes: [],
  transient: false,
  what: "Can\u2019t tell which External Client App of the hub the consumer key belongs to.",
  why: "Apps that Orgkey makes are known by a digest of the consumer key in their description; others are not.",
  fix: "Give its API name as `app-name`.",
  source: "Object Reference, ExternalClientApplication"
};
function appNotFound(apps, appName) {
  const names = apps.map(({ name }) => name).join(", ");
  return new Problem({
    kind: appNotFoundMeaning.kind,
    what: appName === void 0 ? "Can\u2019t tell which External Client App of the hub the consumer key belongs to." : `The hub has no External Client App named ${appName}.`,
    why: names === "" ? "The hub has no such app." : `The hub has: ${names}.`,
    fix: appNotFoundMeaning.fix
  });
}
function seen(result) {
  if (result?.status === "fulfilled") return result.value;
  const unseen = ["INVALID_TYPE", "INVALID_FIELD", "INSUFFICIENT_ACCESS"];
  const error = result?.reason;
  if (error instanceof ApiFailure && error.errors.some(({ errorCode }) => unseen.includes(errorCode))) {
    return void 0;
  }
  throw error ?? new Error("a read without a result");
}

export {
  readTogether,
  readExternalApps,
  readExternalAppsWith,
  appOfKey,
  referenceTo,
  appNotFound,
  seen
};
