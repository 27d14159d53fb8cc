import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  pollUntil
} from "./chunk-5HOJ6CEU.js";
import {
  Multipart
} from "./chunk-EJLNWK5M.js";
import {
  deployErrorMeaning
} from "./chunk-ZAG2PGKW.js";
import {
  ApiFailure
} from "./chunk-THCJSW4V.js";
import {
  appMark
} from "./chunk-IG2JXPXG.js";
import {
  Problem
} from "./chunk-XHLOGNBX.js";

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
    why: names === "" ? "The hub has none." : `The hub has: ${names}.`,
    fix: appNotFoundMeaning.fix
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

// src/salesforce/metadata/deploy.ts
var OPTIONS = {
  rollbackOnError: true,
  singlePackage: true,
  checkOnly: false,
  ignoreWarnings: false,
  allowMissingFiles: false,
  autoUpdatePackage: false,
  performRetrieve: false,
  purgeOnDelete: false
};
function deployRequest(zip, choices = {}) {
  return new Multipart([
    {
      name: "entity_content",
      contentType: "application/json",
      content: JSON.stringify({ deployOptions: { ...OPTIONS, ...choices } })
    },
    { name: "file", contentType: "application/zip", filename: "deploy.zip", content: zip }
  ]);
}
async function startDeploy(org, request, signal) {
  const options = { repeat: "if-transient", signal };
  const { id } = await org.post("/metadata/deployRequest", request, options);
  return id;
}
async function waitForDeploy(org, id, options = {}) {
  const read = async (details) => {
    const path = `/metadata/deployRequest/${id}${details ? "?includeDetails=true" : ""}`;
    return (await org.get(path, { signal: options.signal })).deployResult;
  };
  const ended = await pollUntil(org.wire, async () => ifDone(await read(false)), {
    what: "a deploy to end",
    ...options
  });
  const result = ended.success ? ended : await read(true);
  return {
    id,
    succeeded: result.success,
    status: result.status,
    components: result.numberComponentsTotal ?? 0,
    failures: failuresOf(result, options.locate),
    errorMessage: result.errorMessage ?? void 0
  };
}
async function deployState(org, id) {
  try {
    const path = `/metadata/deployRequest/${id}`;
    const { deployResult } = await org.get(path);
    if (!deployResult.done) return "running";
    return deployResult.success ? "succeeded" : "failed";
  } catch (error) {
    if (error instanceof ApiFailure && (error.status === 404 || error.status === 400)) return "unknown";
    throw error;
  }
}
function isTransientDeployFailure({ failures, errorMessage }) {
  const texts = [
    ...failures.map(({ problem }) => problem),
    ...errorMessage === void 0 ? [] : [errorMessage]
  ];
  return texts.length > 0 && texts.every((text) => deployErrorMeaning(text).transient);
}
function deployProblem(outcome, subject, shown = 10) {
  const [first] = outcome.failures;
  const pinned = outcome.failures.find(({ inSource }) => inSource);
  const meaning = deployErrorMeaning(first?.problem ?? outcome.errorMessage ?? "");
  const lines = outcome.failures.slice(0, shown).map(failureLine);
  const more = outcome.failures.length - lines.length;
  const said = lines.length > 0 ? lines.join("\n") : outcome.errorMessage ?? `Its status is ${outcome.status}.`;
  return new Problem({
    kind: meaning.kind,
    what: `${subject} failed:
${said}${more > 0 ? `
\u2026 and ${more} more.` : ""}
`,
    why: meaning.what,
    fix: meaning.fix,
    ...pinned === void 0 ? {} : { place: placeOf(pinned) }
  });
}
function failureLine({ file, line, column, problem, type, name }) {
  const place = [file, line, column].filter((part) => part !== void 0).join(":");
  return `${place} ${problem}${type === "" ? "" : ` (${type} ${name})`}`;
}
function placeOf({ file, line, column }) {
  return { file, ...line === void 0 ? {} : { line }, ...column === void 0 ? {} : { column } };
}
function ifDone(result) {
  return result.done ? result : void 0;
}
function failuresOf(result, locate) {
  const messages = result.details?.componentFailures ?? [];
  const list = Array.isArray(messages) ? messages : [messages];
  return list.map((message) => {
    const type = message.componentType ?? "";
    const name = message.fullName ?? "";
    const zipPath = (message.fileName ?? "").replace(/^unpackaged\//, "");
    const source = locate?.(type, name, zipPath);
    return {
      type,
      name,
      file: source ?? (zipPath || name),
      inSource: source !== void 0,
      line: positive(message.lineNumber),
      column: positive(message.columnNumber),
      problem: (message.problem ?? "Salesforce gives no reason.").trim()
    };
  });
}
function positive(value) {
  const number = Number(value ?? 0);
  return number > 0 ? number : void 0;
}

// src/key/self-signed.ts
import { createPublicKey, randomBytes, webcrypto } from "node:crypto";
var day = 864e5;
var head = 3e5;
var algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
async function selfSignedCertificate(key, { days, commonName }, now) {
  const x509 = await import("./x509-2Q6PBTIK.js");
  const { subtle } = webcrypto;
  const pkcs8 = key.export({ type: "pkcs8", format: "der" });
  const spki = createPublicKey(key).export({ type: "spki", format: "der" });
  const keys = {
    privateKey: await subtle.importKey("pkcs8", pkcs8, algorithm, false, ["sign"]),
    publicKey: await subtle.importKey("spki", spki, algorithm, true, ["verify"])
  };
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
  return { pem: `${certificate.toString("pem").trim()}
`, notAfter };
}

export {
  selfSignedCertificate,
  readExternalApps,
  appOfKey,
  referenceTo,
  appNotFound,
  deployRequest,
  startDeploy,
  waitForDeploy,
  deployState,
  isTransientDeployFailure,
  deployProblem
};
