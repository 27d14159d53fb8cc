import {
  readSettings
} from "./chunk-SDAHICVW.js";
import {
  variableOf
} from "./chunk-MACE3WJV.js";
import {
  Problem,
  productionLogin,
  salesforceUrl
} from "./chunk-D7HFNESS.js";

// src/cli/subject.ts
import { dirname, join } from "node:path";
async function subjectOf(options, env) {
  const settings = await readSettings(options.settings) ?? {};
  const variable = (input) => env[variableOf(input)] || void 0;
  const consumerKey = options.consumerKey ?? variable("consumer-key") ?? settings.consumerKey;
  const hubUsername = options.hubUsername ?? variable("hub-username") ?? settings.hubUsername;
  if (consumerKey === void 0 || hubUsername === void 0) throw incomplete(options.settings);
  const instanceUrl = options.instanceUrl ?? variable("instance-url") ?? settings.instanceUrl ?? productionLogin;
  const named = (input) => variable(input) === void 0 ? void 0 : variableOf(input);
  const appName = options.appName ?? variable("app-name");
  const folder = dirname(options.settings);
  return {
    login: { consumerKey, hubUsername, instanceUrl: salesforceUrl(instanceUrl, "--instance-url") },
    connectedApp: appName ?? settings.connectedApp,
    externalClientApp: appName ?? settings.externalClientApp,
    isExternal: settings.externalClientApp !== void 0,
    key: {
      ...options,
      keyEnv: options.keyFile === void 0 ? named("encrypted-key") : void 0,
      passphraseEnv: options.passphraseEnv ?? named("decryption-passphrase"),
      decryptionKeyEnv: options.decryptionKeyEnv ?? named("decryption-key"),
      decryptionIvEnv: options.decryptionIvEnv ?? named("decryption-iv"),
      keyFile: options.keyFile ?? variable("encrypted-key-file") ?? settings.encryptedKeyFile ?? join(folder, "server.key.enc"),
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
