import {
  metadataXml,
  packageXml
} from "./chunk-TVBXHRD6.js";
import {
  apiVersion
} from "./chunk-2MHU6FYR.js";
import {
  appMark,
  platformCli
} from "./chunk-D7HFNESS.js";

// src/salesforce/apps/external-client-app.ts
var scopes = "Api, Web, RefreshToken";
function hubAppPackage(app, options) {
  return metadataFormat(hubAppComponents(app, options));
}
function hubPolicyPackage({ name, permissionSet }, policyName) {
  return metadataFormat([oauthPolicy(name, policyName, { commaSeparatedPermissionSet: permissionSet })]);
}
function hubHeaderPackage(app) {
  return metadataFormat([hubHeader(app)]);
}
function hubAppSource(app) {
  const project = {
    packageDirectories: [{ path: "force-app", default: true }],
    sourceApiVersion: apiVersion
  };
  const main = "force-app/main/default";
  const files = hubAppComponents(app, { withPermissionSet: true }).map(
    ({ folder, name, suffix, xml }) => [`${main}/${folder}/${name}${suffix}-meta.xml`, xml]
  );
  return new Map([["sfdx-project.json", `${JSON.stringify(project, void 0, 2)}
`], ...files]);
}
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
function hubAppComponents(app, {
  withPermissionSet,
  withPolicies = true
}) {
  const { name, permissionSet } = app;
  const policies = [
    oauthPolicy(name, partNames.oauthPolicy(name), { commaSeparatedPermissionSet: permissionSet }),
    component("ExtlClntAppConfigurablePolicies", partNames.policy(name), {
      externalClientApplication: name,
      isEnabled: true,
      isOauthPluginEnabled: true,
      label: partNames.policy(name),
      startPage: "None"
    })
  ];
  return [
    hubHeader(app),
    globalSettings(app),
    oauthSettings(name),
    ...withPolicies ? policies : [],
    ...withPermissionSet ? [component("PermissionSet", permissionSet, permissionSetContent(app))] : []
  ];
}
function hubHeader(app) {
  return header(app.name, {
    contactEmail: app.contactEmail,
    description: describe(app.consumerKey),
    distributionState: "Packaged",
    isProtected: false,
    label: app.name
  });
}
function describe(consumerKey) {
  return `Lets CI log in with a private key (JWT bearer flow), here and in scratch orgs. ${appMark(consumerKey)}`;
}
function header(name, content) {
  return component("ExternalClientApplication", name, content);
}
function globalSettings(app) {
  return component(
    "ExtlClntAppGlobalOauthSettings",
    partNames.globalSettings(app.name),
    globalSettingsContent(app)
  );
}
function globalSettingsContent({
  name,
  certificate,
  consumerKey
}) {
  return {
    // Without it, no scratch org can be signed up through the app.
    callbackUrl: platformCli.callbackUrl,
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
  };
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
function permissionSetContent({
  name: app,
  permissionSet,
  viewSetup = false
}) {
  const access = (object, allowCreate) => ({
    allowCreate,
    allowDelete: true,
    allowEdit: true,
    allowRead: true,
    modifyAllRecords: false,
    object,
    viewAllRecords: false
  });
  return {
    description: `Its users may log in through ${app}, and make and delete scratch orgs.`,
    hasActivationRequired: false,
    label: permissionSet,
    objectPermissions: [access("ActiveScratchOrg", false), access("ScratchOrgInfo", true)],
    // The one needs the other.
    ...viewSetup ? { userPermissions: ["ViewRoles", "ViewSetup"].map((name) => ({ enabled: true, name })) } : {}
  };
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

export {
  hubAppPackage,
  hubPolicyPackage,
  hubHeaderPackage,
  hubAppSource,
  associationPackage,
  ownAppPackage,
  policyPackage,
  partNames,
  globalSettingsContent
};
