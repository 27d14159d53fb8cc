import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  assignPermissionSets,
  deployProblem,
  deployRequest,
  startDeploy,
  waitForDeploy
} from "./chunk-UU4S7XL2.js";
import {
  PollingTimeout,
  pollUntil
} from "./chunk-OMPUWXSF.js";
import {
  metadataXml,
  packageXml,
  zipFiles
} from "./chunk-VKM7CKBO.js";
import {
  soqlString
} from "./chunk-WK3GTJ6J.js";
import {
  ApiFailure,
  isRefusedRead
} from "./chunk-DEUJ4KVC.js";
import {
  apiVersion
} from "./chunk-2TF3VUN4.js";
import {
  Problem
} from "./chunk-V24A4VCF.js";

// src/salesforce/metadata/connected-app.ts
var callbackUrl = "http://localhost:1717/OauthRedirect";
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
      callbackUrl,
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

// src/salesforce/scratch-orgs/dev-hub.ts
async function isDevHub(org) {
  try {
    await org.query("SELECT Id FROM ScratchOrgInfo LIMIT 1");
    return true;
  } catch (error) {
    if (error instanceof ApiFailure && error.errors.some(({ errorCode }) => errorCode === "INVALID_TYPE")) {
      return false;
    }
    throw error;
  }
}
async function devHubObstacle(org) {
  const soql = "SELECT IsSandbox, NamespacePrefix FROM Organization";
  const [organization] = await org.query(soql);
  if (organization?.IsSandbox === true) return "in a sandbox or a scratch org";
  return organization?.NamespacePrefix ? `in an org with a namespace (${organization.NamespacePrefix})` : void 0;
}
async function deployDevHub(org, { checkOnly }) {
  const id = await startDeploy(org, deployRequest(zipFiles(devHubPackage()), { checkOnly }));
  const outcome = await waitForDeploy(org, id);
  if (!outcome.succeeded) throw deployProblem(outcome, "Turning on Dev Hub");
}
function devHubPackage() {
  return /* @__PURE__ */ new Map([
    ["package.xml", packageXml({ Settings: ["DevHub"] }, apiVersion)],
    ["settings/DevHub.settings", metadataXml("DevHubSettings", { enableScratchOrgManagementPref: true })]
  ]);
}
async function becomesDevHub(org) {
  const look = async () => await isDevHub(org) ? true : void 0;
  try {
    return await pollUntil(org.wire, look, { timeout: 12e4 });
  } catch (error) {
    if (error instanceof PollingTimeout) return false;
    throw error;
  }
}

// src/salesforce/metadata/deploy-app.ts
async function findConnectedApp(org, name) {
  const soql = `SELECT Id, Name, OptionsAllowAdminApprovedUsersOnly FROM ConnectedApplication WHERE Name = ${soqlString(name)}`;
  const [found] = await org.query(soql);
  return found;
}
async function namesTaken(org, { name, permissionSet }) {
  const soql = `SELECT Id FROM PermissionSet WHERE Name = ${soqlString(permissionSet)} AND NamespacePrefix = null`;
  return {
    app: await findConnectedApp(org, name) !== void 0,
    permissionSet: (await org.query(soql)).length > 0
  };
}
async function deployConnectedApp(org, app, options) {
  let outcome;
  try {
    const request = deployRequest(zipFiles(connectedAppPackage(app, options)));
    outcome = await waitForDeploy(org, await startDeploy(org, request));
  } catch (error) {
    throw error instanceof ApiFailure && isForbidden(error) ? noPermission(org, error) : error;
  }
  if (!outcome.succeeded) throw refusedBy(org, app, outcome);
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
        what: `Whether the permission set ${app.permissionSet} opens the app could not be looked at: ${org.session.username} may not see SetupEntityAccess.`,
        fix: "Give that user the permission \u201CView Setup and Configuration\u201D, or go by whether the login works."
      },
      { cause }
    );
  }
}
async function openAppTo(org, app) {
  const application = await findConnectedApp(org, app.name);
  if (application === void 0) return;
  const sets = `SELECT Id FROM PermissionSet WHERE Name = ${soqlString(app.permissionSet)} AND NamespacePrefix = null`;
  const [set] = await org.query(sets);
  if (set === void 0) return;
  const access = `SELECT Id FROM SetupEntityAccess WHERE ParentId = ${soqlString(set.Id)} AND SetupEntityId = ${soqlString(application.Id)}`;
  if ((await org.query(access)).length > 0) return;
  await org.post("/sobjects/SetupEntityAccess", { ParentId: set.Id, SetupEntityId: application.Id });
}
function isForbidden({ status, errors }) {
  return status === 403 || errors.some(({ errorCode }) => /^INSUFFICIENT_ACCESS/.test(errorCode));
}
function noPermission(org, cause) {
  return new Problem(
    {
      kind: "setup/no-permission",
      what: `${org.session.username} may not deploy metadata (${cause.message}). Nothing was changed.`,
      why: "Connected Apps are deployed by the Metadata API, which asks for the permissions Modify Metadata Through Metadata API Functions, Customize Application and Manage Connected Apps.",
      fix: "Log the `sf` CLI in as an administrator of the Dev Hub and give that login as --target-org; the hub user itself may be another one (--hub-username)."
    },
    { cause }
  );
}
function refusedBy(org, app, outcome) {
  const said = outcome.failures.map(({ problem: problem2 }) => problem2).join(" ");
  if (/connected app creation|can.t create a connected app/i.test(said)) return connectedAppsOff(org, said);
  if (/consumer key/i.test(said)) return appExists(app.name, org.session.username, said);
  return deployProblem(outcome, `The deploy of the Connected App ${app.name}`);
}
function connectedAppsOff(org, said) {
  return new Problem({
    kind: "setup/connected-apps-off",
    what: `The org refuses new Connected Apps: \u201C${said}\u201D Nothing was changed.`,
    why: "Since Spring \u201926 an org creates Connected Apps only after Salesforce Support has turned that on for it (https://help.salesforce.com/s/articleView?id=005228017&type=1). An External Client App is no substitute: signing up scratch orgs through it may fail (C-1016).",
    fix: [
      "Open a case with Salesforce Support, with this text:",
      "",
      `    Please enable the creation of connected apps in org ${org.session.orgId} (a Dev Hub).`,
      "    We need one for the OAuth 2.0 JWT bearer flow from CI, including scratch org signup.",
      "",
      "Then run the same command again. Or use a Connected App that the org has already: run `orgkey init` without --target-org, and in Setup \u2192 App Manager \u2192 (the app) \u2192 Edit upload server.crt under \u201CUse digital signatures\u201D; then Manage \u2192 Edit Policies \u2192 Permitted Users: \u201CAdmin approved users are pre-authorized\u201D, and Manage Permission Sets."
    ].join("\n")
  });
}
function appExists(name, username, said) {
  return new Problem({
    kind: "setup/app-exists",
    what: `The org of ${username} has a Connected App named ${name} already${said === void 0 ? "" : ` (\u201C${said}\u201D)`}. Nothing was changed.`,
    why: "A Connected App holds one certificate and keeps its consumer key: deploying over it would lock out who uses it now.",
    fix: "Choose another name with --app-name; to give an app of yours a new key, use `orgkey rotate`."
  });
}

// src/cli/setup/key-pair.ts
import { KeyObject, randomBytes, webcrypto } from "node:crypto";
var day = 864e5;
var head = 3e5;
async function makeKeyPair({ bits, days, commonName }, now) {
  const x509 = await import("./x509-MEDDFY2I.js");
  const algorithm = {
    name: "RSASSA-PKCS1-v1_5",
    hash: "SHA-256",
    modulusLength: bits,
    publicExponent: new Uint8Array([1, 0, 1])
  };
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const notAfter = new Date(now + days * day);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned(
    {
      // Positive, and not zero: RFC 5280, section 4.1.2.2.
      serialNumber: `01${randomBytes(15).toString("hex")}`,
      name: [{ CN: [commonName] }],
      notBefore: new Date(now - head),
      notAfter,
      signingAlgorithm: algorithm,
      keys,
      extensions: [
        new x509.BasicConstraintsExtension(false, void 0, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey, false, webcrypto)
      ]
    },
    webcrypto
  );
  return {
    privateKey: KeyObject.from(keys.privateKey),
    certificate: `${certificate.toString("pem").trim()}
`,
    notAfter
  };
}
function encryptedKeyFile({ privateKey, certificate }, passphrase) {
  const key = privateKey.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase });
  return `${key.toString().trim()}
${certificate}`;
}
function makePassphrase() {
  return randomBytes(30).toString("base64url");
}

// src/cli/settings.ts
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
function keyPaths(directory, number = 1) {
  const suffix = number === 1 ? "" : `-${number}`;
  return {
    key: join(directory, `server${suffix}.key.enc`),
    certificate: join(directory, `server${suffix}.crt`),
    settings: join(directory, `orgkey${suffix}.json`)
  };
}
function settingsText(settings) {
  return `${JSON.stringify(settings, void 0, 2)}
`;
}
async function readSettings(path) {
  let text;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw unreadable(path, error.message);
  }
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable(path, "it is not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw unreadable(path, "it is no object");
  return fieldsOf(path, value);
}
var names = [
  ...["connectedApp", "permissionSet", "consumerKey", "hubUsername", "instanceUrl"],
  ...["encryptedKeyFile", "certificateFile"]
];
function fieldsOf(path, value) {
  const fields = {};
  for (const name of names) {
    const field = value[name];
    if (field === void 0) continue;
    if (typeof field !== "string") throw unreadable(path, `"${name}" is not a text`);
    fields[name] = name.endsWith("File") ? resolve(dirname(path), field) : field;
  }
  return fields;
}
function unreadable(path, reason) {
  return new Problem({
    kind: "cli/settings",
    what: `${path} can\u2019t be read: ${reason}.`,
    fix: "Give another file with --settings, or the values as options (see --help)."
  });
}

// src/cli/setup/passphrase.ts
var shortest = 12;
async function choosePassphrase(options, terminal, env) {
  const { passphraseEnv: variable, generatePassphrase = false } = options;
  if (variable !== void 0) {
    if (generatePassphrase) throw problem("--passphrase-env and --generate-passphrase are both given.");
    const text = passphraseFrom(variable, env);
    const refusal = refuse(text);
    if (refusal !== void 0) throw problem(`The passphrase in ${variable} won\u2019t do: ${refusal}`);
    return { text, generated: false, variable };
  }
  if (generatePassphrase) return { text: makePassphrase(), generated: true };
  const typed = await terminal.askSecret(
    "Passphrase for the key (empty: make one)",
    { refuse: (answer) => answer === "" ? void 0 : refuse(answer) },
    "--generate-passphrase, or --passphrase-env with the name of the variable that holds the passphrase"
  );
  if (typed === "") return { text: makePassphrase(), generated: true };
  await terminal.askSecret(
    "The same passphrase again",
    { refuse: (answer) => answer === typed ? void 0 : "This is another one. Try again." },
    "--passphrase-env"
  );
  return { text: typed, generated: false };
}
function passphraseFrom(variable, env) {
  const text = env[variable] ?? "";
  if (text === "") throw problem(`The environment variable ${variable} is empty or not set.`);
  return text;
}
function refuse(passphrase) {
  if (passphrase.length < shortest) return `It has fewer than ${shortest} characters.`;
  if (passphrase.trim() !== passphrase || /[\r\n]/.test(passphrase)) {
    return "It begins or ends with white space, or has a line break, which secrets tend to lose.";
  }
  return void 0;
}
function problem(what) {
  return new Problem({
    kind: "cli/passphrase",
    what,
    fix: `Give one of --generate-passphrase and --passphrase-env; a passphrase has ${shortest} characters or more.`
  });
}

export {
  isDeveloperName,
  connectedAppSource,
  isDevHub,
  devHubObstacle,
  deployDevHub,
  becomesDevHub,
  findConnectedApp,
  namesTaken,
  deployConnectedApp,
  approveUser,
  appExists,
  makeKeyPair,
  encryptedKeyFile,
  keyPaths,
  settingsText,
  readSettings,
  choosePassphrase,
  passphraseFrom
};
