// src/sf-cli/auth-fields.ts
import { createHash } from "node:crypto";
function authFileFields(login, isHubRegistered) {
  return {
    accessToken: login.accessToken,
    orgId: login.orgId,
    loginUrl: login.loginUrl,
    clientId: login.consumerKey,
    instanceUrl: login.instanceUrl,
    username: login.username,
    isDevHub: !login.isScratchOrg,
    isScratch: login.isScratchOrg,
    isSandbox: false,
    ...login.privateKeyFile === void 0 ? {} : { privateKey: login.privateKeyFile },
    ...login.isScratchOrg && isHubRegistered && login.devHubUsername !== void 0 ? { devHubUsername: login.devHubUsername, expirationDate: login.expirationDate ?? null } : {}
  };
}
function fingerprint(fields) {
  const identity = ["username", "orgId", "clientId", "privateKey"].map((name) => fields[name] ?? null);
  const flow = "refreshToken" in fields ? "refresh-token" : "jwt";
  return createHash("sha256").update(JSON.stringify([...identity, flow])).digest("hex");
}
function isOurs(fields, expected) {
  return Object.keys(fields).length === 0 || fingerprint(fields) === expected;
}

export {
  authFileFields,
  fingerprint,
  isOurs
};
