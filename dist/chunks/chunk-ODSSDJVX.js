import {
  pollUntil
} from "./chunk-VV4UEYUI.js";
import {
  Multipart,
  hasId,
  isAnything,
  isDeployStatus,
  isListOf,
  isQueryPage
} from "./chunk-MDVSDZNN.js";
import {
  deployErrorMeaning,
  isTransient
} from "./chunk-HDY7VK72.js";
import {
  ApiFailure
} from "./chunk-62VRCFV5.js";
import {
  apiVersion
} from "./chunk-2MHU6FYR.js";
import {
  isObject
} from "./chunk-VPHDVZQG.js";
import {
  appMark
} from "./chunk-L6DOBIQP.js";
import {
  Problem
} from "./chunk-BDIBHB7K.js";

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
  const options = { repeat: "if-transient", expects: hasId, signal };
  const { id } = await org.post("/metadata/deployRequest", request, options);
  return id;
}
async function waitForDeploy(org, id, options = {}) {
  const read = async (details) => {
    const path = `/metadata/deployRequest/${id}${details ? "?includeDetails=true" : ""}`;
    const call = { signal: options.signal, expects: isDeployStatus };
    return (await org.get(path, call)).deployResult;
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
    const { deployResult } = await org.get(path, { expects: isDeployStatus });
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
  const { details } = result;
  const messages = isObject(details) ? details["componentFailures"] : void 0;
  const list = Array.isArray(messages) ? messages : [messages ?? []].flat();
  return list.filter(isObject).map((message) => {
    const [type, name] = [textOf(message["componentType"]), textOf(message["fullName"])];
    const zipPath = textOf(message["fileName"]).replace(/^unpackaged\//, "");
    const source = locate?.(type, name, zipPath);
    return {
      type,
      name,
      file: source ?? (zipPath || name),
      inSource: source !== void 0,
      line: positive(message["lineNumber"]),
      column: positive(message["columnNumber"]),
      problem: textOf(message["problem"]).trim() || "Salesforce gives no reason."
    };
  });
}
function textOf(value) {
  return typeof value === "string" ? value : "";
}
function positive(value) {
  const number = typeof value === "string" || typeof value === "number" ? Number(value) : 0;
  return number > 0 ? number : void 0;
}

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

// src/key/self-signed.ts
import { createPublicKey, randomBytes, webcrypto } from "node:crypto";
var day = 864e5;
var head = 3e5;
var algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
async function selfSignedCertificate(key, { days, commonName }, now) {
  const x509 = await import("./x509-ZWNSYILQ.js");
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
  deployRequest,
  startDeploy,
  waitForDeploy,
  deployState,
  isTransientDeployFailure,
  deployProblem,
  selfSignedCertificate,
  readTogether,
  readExternalApps,
  readExternalAppsWith,
  appOfKey,
  referenceTo,
  appNotFound
};
