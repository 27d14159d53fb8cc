import {
  readSettings
} from "./chunk-EZ6RBAWJ.js";
import {
  productionLogin,
  salesforceUrl
} from "./chunk-THSTVOKS.js";
import {
  Problem
} from "./chunk-BDIBHB7K.js";

// src/cli/subject.ts
import { dirname, join } from "node:path";
async function subjectOf(options) {
  const settings = await readSettings(options.settings) ?? {};
  const consumerKey = options.consumerKey ?? settings.consumerKey;
  const hubUsername = options.hubUsername ?? settings.hubUsername;
  if (consumerKey === void 0 || hubUsername === void 0) throw incomplete(options.settings);
  const instanceUrl = options.instanceUrl ?? settings.instanceUrl ?? productionLogin;
  const folder = dirname(options.settings);
  return {
    login: { consumerKey, hubUsername, instanceUrl: salesforceUrl(instanceUrl, "--instance-url") },
    connectedApp: options.appName ?? settings.connectedApp,
    externalClientApp: options.appName ?? settings.externalClientApp,
    isExternal: settings.externalClientApp !== void 0,
    key: {
      ...options,
      keyFile: options.keyFile ?? settings.encryptedKeyFile ?? join(folder, "server.key.enc"),
      certificateFile: options.certificateFile ?? settings.certificateFile ?? join(folder, "server.crt")
    }
  };
}
function incomplete(settings) {
  return new Problem({
    kind: "cli/settings",
    what: "Can\u2019t tell which app and which user to check.",
    why: `${settings}, which \`orgkey init --target-org\` writes, is missing or incomplete.`,
    fix: "Run it in the folder of that file, give another one with --settings, or give --consumer-key and --hub-username."
  });
}

export {
  subjectOf
};
