import {
  assignPermissionSets
} from "./chunk-XE4H7HWV.js";
import {
  deployProblem,
  deployRequest,
  startDeploy,
  waitForDeploy
} from "./chunk-DT46RK2T.js";
import {
  metadataXml,
  packageXml
} from "./chunk-TVBXHRD6.js";
import {
  zipFiles
} from "./chunk-FOJDTCO3.js";
import {
  soqlString
} from "./chunk-5BCTQUNL.js";
import {
  isForbidden,
  isRefusedRead
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure,
  findMeaning
} from "./chunk-VFCPVFML.js";
import {
  isSaved
} from "./chunk-L3E6RXYU.js";
import {
  apiVersion
} from "./chunk-2MHU6FYR.js";
import {
  Problem,
  platformCli
} from "./chunk-D7HFNESS.js";

// src/salesforce/apps/connected-app.ts
function isDeveloperName(name) {
  return /^[A-Za-z](?:_?[A-Za-z0-9])*$/.test(name) && name.length <= 80;
}
function connectedAppPackage(app, { withPermissionSet }) {
  const members = {
    ConnectedApp: [app.name],
    PermissionSet: withPermissionSet ? [app.permissionSet] : []
  };
  return new Map([
    ["package.xml", packageXml(members, apiVersion)],
    [`connectedApps/${app.name}.connectedApp`, connectedAppXml(app)],
    ...withPermissionSet ? [[`permissionsets/${app.permissionSet}.permissionset`, permissionSetXml(app)]] : []
  ]);
}
function connectedAppSource(app) {
  const project = {
    packageDirectories: [{ path: "force-app", default: true }],
    sourceApiVersion: apiVersion
  };
  const main = "force-app/main/default";
  return /* @__PURE__ */ new Map([
    ["sfdx-project.json", `${JSON.stringify(project, void 0, 2)}
`],
    [`${main}/connectedApps/${app.name}.connectedApp-meta.xml`, connectedAppXml(app)],
    [`${main}/permissionsets/${app.permissionSet}.permissionset-meta.xml`, permissionSetXml(app)]
  ]);
}
function connectedAppXml(app) {
  return metadataXml("ConnectedApp", {
    contactEmail: app.contactEmail,
    description: "Lets CI log in to the Dev Hub and its scratch orgs with a private key (JWT bearer flow).",
    label: app.name,
    oauthConfig: {
      // Without it, no scratch org can be signed up through the app.
      callbackUrl: platformCli.callbackUrl,
      certificate: app.certificate.trim(),
      consumerKey: app.consumerKey,
      isAdminApproved: true,
      isConsumerSecretOptional: false,
      isIntrospectAllTokens: false,
      isSecretRequiredForRefreshToken: false,
      scopes: ["Basic", "Api", "Web", "RefreshToken"]
    },
    oauthPolicy: { ipRelaxation: "ENFORCE", refreshTokenPolicy: "infinite" },
    permissionSetName: app.permissionSet
  });
}
function permissionSetXml({ name, permissionSet }) {
  return metadataXml("PermissionSet", {
    description: `Its users may log in through the Connected App ${name}. It gives no other right.`,
    hasActivationRequired: false,
    label: permissionSet
  });
}

// src/salesforce/errors/apps.ts
var appErrors = {
  connectedAppsOff: {
    kind: "setup/connected-apps-off",
    codes: [],
    text: /connected app creation|(can't|can’t) create a connected app/i,
    transient: false,
    what: "The org refuses new Connected Apps.",
    why: "Since Spring \u201926 an org creates Connected Apps only after Salesforce Support has turned that on for it. An External Client App needs no case.",
    fix: "Run the same command without `--app connected-app`, or open a case with the text that the error gives.",
    source: "https://help.salesforce.com/s/articleView?id=005228017&type=1"
  },
  /** The org has an app of that name, or another org has one with that consumer key. */
  appExists: {
    kind: "setup/app-exists",
    codes: [],
    text: /consumer key.*already/i,
    transient: false,
    what: "The org has an app of that name already.",
    why: "An app holds one certificate and keeps its consumer key: deploying over it would lock out who uses it now.",
    fix: "Choose another name with --app-name; to give an app of yours a new key, use `orgkey rotate`.",
    source: "Metadata API Developer Guide, ConnectedApp, consumerKey"
  }
};

// src/salesforce/apps/deploy-connected-app.ts
async function findConnectedApp(org, name) {
  const soql = `SELECT Id, OptionsAllowAdminApprovedUsersOnly FROM ConnectedApplication WHERE Name = ${soqlString(name)}`;
  const [found] = await org.query(soql);
  return found;
}
async function approvalsOf(org, name) {
  try {
    const app = await findConnectedApp(org, name);
    if (app === void 0) return void 0;
    const soql = `SELECT Parent.Name, Parent.IsOwnedByProfile, Parent.Profile.Name FROM SetupEntityAccess WHERE SetupEntityId = ${soqlString(app.Id)}`;
    const parents = (await org.query(soql)).map(({ Parent }) => Parent);
    return {
      profiles: parents.flatMap(
        ({ IsOwnedByProfile, Profile }) => IsOwnedByProfile ? [Profile?.Name ?? "a profile"] : []
      ),
      permissionSets: parents.flatMap(({ IsOwnedByProfile, Name }) => IsOwnedByProfile ? [] : [Name])
    };
  } catch (error) {
    if (isRefusedRead(error)) return void 0;
    throw error;
  }
}
async function hasPermissionSet(org, name) {
  const soql = `SELECT Id FROM PermissionSet WHERE Name = ${soqlString(name)} AND NamespacePrefix = null`;
  return (await org.query(soql)).length > 0;
}
async function deployConnectedApp(org, app, options) {
  let outcome;
  try {
    const request = deployRequest(await zipFiles(connectedAppPackage(app, options)));
    outcome = await waitForDeploy(org, await startDeploy(org, request));
  } catch (error) {
    throw error instanceof ApiFailure && isForbidden(error) ? noPermission(org, error) : error;
  }
  if (!outcome.succeeded) throw await refusedBy(org, app, outcome);
}
async function approveUser(org, app, userId) {
  await assignPermissionSets(org, [app.permissionSet], { userId });
  try {
    await openAppTo(org, app);
    return void 0;
  } catch (cause) {
    if (!isRefusedRead(cause)) throw cause;
    return new Problem(
      {
        kind: "setup/access-unseen",
        what: `${org.session.username} may not see whether the permission set ${app.permissionSet} opens the app.`,
        fix: "Give that user the permission \u201CView Setup and Configuration\u201D (SetupEntityAccess), or go by whether the login works."
      },
      { cause }
    );
  }
}
async function openAppTo(org, app) {
  const application = await findConnectedApp(org, app.name);
  if (application !== void 0) await giveAccess(org, app.permissionSet, application.Id);
}
async function giveAccess(org, permissionSet, appId) {
  const sets = `SELECT Id FROM PermissionSet WHERE Name = ${soqlString(permissionSet)} AND NamespacePrefix = null`;
  const [set] = await org.query(sets);
  if (set === void 0) return false;
  const access = `SELECT Id FROM SetupEntityAccess WHERE ParentId = ${soqlString(set.Id)} AND SetupEntityId = ${soqlString(appId)}`;
  if ((await org.query(access)).length > 0) return false;
  try {
    const options = { repeat: "if-transient", expects: isSaved };
    await org.post("/sobjects/SetupEntityAccess", { ParentId: set.Id, SetupEntityId: appId }, options);
  } catch (error) {
    if (!(await org.query(access).catch(() => [])).length) throw error;
  }
  return true;
}
function noPermission(org, cause) {
  return new Problem(
    {
      kind: "setup/no-permission",
      what: `${org.session.username} may not deploy metadata (${cause.message}). Nothing was changed.`,
      why: "Apps are deployed by the Metadata API, which asks for the permissions Modify Metadata Through Metadata API Functions, Customize Application and the one for the kind of app: Manage Connected Apps, or Create, edit, and delete External Client Apps.",
      fix: "Log the `sf` CLI in as an administrator of the Dev Hub and give that login as --target-org; the hub user itself may be another one (--hub-username)."
    },
    { cause }
  );
}
async function refusedBy(org, app, outcome) {
  const said = outcome.failures.map(({ problem }) => problem).join(" ");
  switch (findMeaning(Object.values(appErrors), { text: said })) {
    case appErrors.connectedAppsOff:
      return connectedAppsOff(org, said, await appNames(org));
    case appErrors.appExists:
      return appExists(app.name, org.session.username, { said });
    default:
      return deployProblem(outcome, `The deploy of the Connected App ${app.name}`);
  }
}
async function appNames(org) {
  const apps = await org.query("SELECT Name FROM ConnectedApplication ORDER BY Name LIMIT 10").catch(() => []);
  return apps.map(({ Name }) => Name);
}
function connectedAppsOff(org, said, names) {
  const reusable = names.length === 0 ? "a Connected App that the org has already" : `a Connected App that the org has already (${names.join(", ")})`;
  const { kind, why, source } = appErrors.connectedAppsOff;
  return new Problem({
    kind,
    what: `The org refuses new Connected Apps: \u201C${said}\u201D Nothing was changed.`,
    why: `${why} (${source})`,
    documented: true,
    fix: [
      "Run the same command without `--app connected-app`, which makes an External Client App. If it has to be a Connected App, open a case with Salesforce Support, with this text:",
      "",
      `    Please enable the creation of connected apps in org ${org.session.orgId} (a Dev Hub).`,
      "    We need one for the OAuth 2.0 JWT bearer flow from CI, including scratch org signup.",
      "",
      "Then run the same command again. Or use " + reusable + ": run `orgkey init` without --target-org, and in Setup \u2192 App Manager \u2192 (the app) \u2192 Edit upload server.crt under \u201CUse digital signatures\u201D; then Manage \u2192 Edit Policies \u2192 Permitted Users: \u201CAdmin approved users are pre-authorized\u201D, and Manage Permission Sets. `orgkey init --consumer-key KEY --app-name NAME --hub-username USER` then proves it."
    ].join("\n")
  });
}
function appExists(name, username, { said, kind = "Connected App" } = {}) {
  const { kind: problem, why, fix } = appErrors.appExists;
  return new Problem({
    kind: problem,
    what: `The org of ${username} has ${/^[AEIOU]/.test(kind) ? "an" : "a"} ${kind} named ${name} already${said === void 0 ? "" : ` (\u201C${said}\u201D)`}. Nothing was changed.`,
    why,
    fix,
    documented: true
  });
}

export {
  isDeveloperName,
  connectedAppSource,
  findConnectedApp,
  approvalsOf,
  hasPermissionSet,
  deployConnectedApp,
  approveUser,
  giveAccess,
  noPermission,
  appExists
};
