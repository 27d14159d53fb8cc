import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  ApiFailure
} from "./chunk-THCJSW4V.js";
import {
  appMark
} from "./chunk-FLNJQ6CX.js";
import {
  Problem
} from "./chunk-4ZEFUN7O.js";

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
  readExternalApps,
  appOfKey,
  referenceTo,
  appNotFound,
  selfSignedCertificate
};
