import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  metadataXml,
  packageXml
} from "./chunk-X5J4XJB4.js";
import {
  appMark
} from "./chunk-OP36RNPY.js";
import {
  apiVersion
} from "./chunk-2TF3VUN4.js";
import {
  requestToken
} from "./chunk-O2GLOPXM.js";

// src/salesforce/apps/external-client-app.ts
var callbackUrl = "http://localhost:1717/OauthRedirect";
var scopes = "Api, Web, RefreshToken";
function associationPackage(app, policy) {
  return metadataFormat([
    header(app.name, {
      contactEmail: app.contactEmail,
      distributionState: "Packaged",
      isProtected: false,
      label: app.name,
      orgScopedExternalApp: app.orgScopedExternalApp
    }),
    oauthSettings(app.name, app.oauthLink),
    ...policy === void 0 ? [] : [oauthPolicy(app.name, policy.name, { commaSeparatedProfile: policy.profile })]
  ]);
}
function ownAppPackage(app, policy) {
  return metadataFormat([
    header(app.name, {
      contactEmail: app.contactEmail,
      description: describe(app.consumerKey),
      distributionState: "Local",
      isProtected: false,
      label: app.name
    }),
    globalSettings(app),
    oauthSettings(app.name),
    ...policy === void 0 ? [] : [oauthPolicy(app.name, policy.name, { commaSeparatedProfile: policy.profile })]
  ]);
}
function policyPackage(appName, policy) {
  return metadataFormat([oauthPolicy(appName, policy.name, { commaSeparatedProfile: policy.profile })]);
}
var partNames = {
  globalSettings: (app) => `${app}_glbloauth`,
  oauthSettings: (app) => `${app}_oauth`,
  oauthPolicy: (app) => `${app}_oauthPlcy`,
  policy: (app) => `${app}_plcy`
};
function describe(consumerKey) {
  return `Lets CI log in with a private key (JWT bearer flow), here and in scratch orgs. ${appMark(consumerKey)}`;
}
function header(name, content) {
  return component("ExternalClientApplication", name, content);
}
function globalSettings({ name, certificate, consumerKey }) {
  return component("ExtlClntAppGlobalOauthSettings", partNames.globalSettings(name), {
    callbackUrl,
    certificate: certificate.trim(),
    consumerKey,
    externalClientApplication: name,
    isConsumerSecretOptional: false,
    isIntrospectAllTokens: false,
    isPkceRequired: false,
    isSecretRequiredForRefreshToken: false,
    label: partNames.globalSettings(name),
    shouldRotateConsumerKey: false,
    shouldRotateConsumerSecret: false
  });
}
function oauthSettings(name, oauthLink) {
  return component("ExtlClntAppOauthSettings", partNames.oauthSettings(name), {
    commaSeparatedOauthScopes: scopes,
    externalClientApplication: name,
    label: partNames.oauthSettings(name),
    ...oauthLink === void 0 ? {} : { oauthLink }
  });
}
function oauthPolicy(appName, name, approved) {
  return component("ExtlClntAppOauthConfigurablePolicies", name, {
    ...approved,
    externalClientApplication: appName,
    ipRelaxationPolicyType: "Enforce",
    label: name,
    permittedUsersPolicyType: "AdminApprovedPreAuthorized",
    refreshTokenPolicyType: "Zero"
  });
}
var places = {
  ExternalClientApplication: { folder: "externalClientApps", suffix: ".eca" },
  ExtlClntAppConfigurablePolicies: { folder: "extlClntAppPolicies", suffix: ".ecaPlcy" },
  ExtlClntAppGlobalOauthSettings: { folder: "extlClntAppGlobalOauthSets", suffix: ".ecaGlblOauth" },
  ExtlClntAppOauthConfigurablePolicies: { folder: "extlClntAppOauthPolicies", suffix: ".ecaOauthPlcy" },
  ExtlClntAppOauthSettings: { folder: "extlClntAppOauthSettings", suffix: ".ecaOauth" },
  PermissionSet: { folder: "permissionsets", suffix: ".permissionset" }
};
function component(type, name, content) {
  const place = places[type];
  if (place === void 0) throw new Error(`no place for ${type}`);
  return { type, name, ...place, xml: metadataXml(type, content) };
}
function metadataFormat(components) {
  const members = {};
  for (const { type, name } of components) (members[type] ??= []).push(name);
  return new Map([
    ["package.xml", packageXml(members, apiVersion)],
    ...components.map(({ folder, name, suffix, xml }) => [`${folder}/${name}${suffix}`, xml])
  ]);
}

// src/salesforce/apps/platform-cli.ts
var platformCli = { consumerKey: "PlatformCLI", callbackUrl };
function redeemAuthCode(org, wire) {
  const form = new URLSearchParams({
    grant_type: "authorization_code",
    code: org.authCode,
    client_id: platformCli.consumerKey,
    redirect_uri: platformCli.callbackUrl
  });
  return requestToken(org, form, wire);
}

export {
  associationPackage,
  ownAppPackage,
  policyPackage,
  partNames,
  platformCli,
  redeemAuthCode
};
