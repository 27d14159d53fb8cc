import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  appNotFound,
  appOfKey,
  readExternalApps,
  referenceTo,
  selfSignedCertificate
} from "./chunk-H3XYMLFI.js";

// src/login/key-for-orgs.ts
var defaultAppName = "Orgkey";
var certificateDays = 60;
function keyForOrgs(hub, key, {
  consumerKey,
  appName,
  associationPatience
}, warn) {
  const made = () => certificateOf(key, hub.wire.now());
  let certificate;
  return {
    consumerKey,
    key: key.keyObject,
    associationPatience,
    hubApp: async () => {
      const apps = await readExternalApps(hub);
      if (apps === void 0) {
        warn(
          `${hub.session.username} may not see the hub's External Client Apps: each new org gets an app of its own. Give the user \u201CView all External Client Apps\u201D to have orgs share the hub's.`
        );
        return void 0;
      }
      const app = appOfKey(apps, consumerKey, appName);
      if (app !== void 0) return referenceTo(app);
      const problem = appNotFound(apps, appName);
      if (appName !== void 0) throw problem;
      if (apps.length > 0) warn(`${problem.message} Until then each new org gets an app of its own.`);
      return void 0;
    },
    ownApp: async () => ({
      name: `${appName ?? defaultAppName}_Own`,
      contactEmail: hub.session.username,
      certificate: await (certificate ??= made())
    })
  };
}
async function certificateOf(key, now) {
  if (key.certificate !== void 0) return key.certificate.toString();
  return (await selfSignedCertificate(key.keyObject, { days: certificateDays, commonName: "Orgkey" }, now)).pem;
}

export {
  keyForOrgs
};
