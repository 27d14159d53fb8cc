import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  ApiFailure
} from "./chunk-THCJSW4V.js";
import {
  appMark
} from "./chunk-WUKUX4EA.js";
import {
  Problem
} from "./chunk-V24A4VCF.js";

// src/salesforce/apps/hub-app.ts
async function readExternalApps(org) {
  const apps = await seen(
    () => org.query(
      "SELECT Id, DeveloperName, ContactEmail, Description, DistributionState, OrgScopedExternalApp FROM ExternalClientApplication"
    )
  );
  if (apps === void 0) return void 0;
  const settings = apps.length === 0 ? [] : await seen(() => org.query(oauthLinkQuery));
  return apps.map((app) => ({
    id: app.Id,
    name: app.DeveloperName,
    contactEmail: app.ContactEmail ?? "",
    description: app.Description ?? "",
    distributionState: app.DistributionState ?? "",
    orgScopedExternalApp: app.OrgScopedExternalApp ?? `${org.session.orgId}:${app.DeveloperName}`,
    oauthLink: settings?.find(({ ExternalClientApplicationId }) => ExternalClientApplicationId === app.Id)?.OauthLink ?? void 0
  }));
}
var oauthLinkQuery = "SELECT ExternalClientApplicationId, OauthLink FROM ExtlClntAppOauthSettings";
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
function appNotFound(apps, appName) {
  const names = apps.map(({ name }) => name).join(", ");
  return new Problem({
    kind: "setup/app-not-found",
    what: appName === void 0 ? "Can\u2019t tell which External Client App of the hub the consumer key belongs to." : `The hub has no External Client App named ${appName}.`,
    why: names === "" ? "The hub has none." : `The hub has: ${names}.`,
    fix: "Give its API name as `app-name`."
  });
}
async function seen(query) {
  try {
    return await query();
  } catch (error) {
    const unseen = ["INVALID_TYPE", "INVALID_FIELD", "INSUFFICIENT_ACCESS"];
    if (error instanceof ApiFailure && error.errors.some(({ errorCode }) => unseen.includes(errorCode))) {
      return void 0;
    }
    throw error;
  }
}

export {
  readExternalApps,
  appOfKey,
  referenceTo,
  appNotFound
};
