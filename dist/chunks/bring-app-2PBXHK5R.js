import {
  StagedFiles,
  appFields,
  kindNames,
  refuseExisting
} from "./chunk-D6NTJTXW.js";
import {
  findConnectedApp
} from "./chunk-ZHMC5IOX.js";
import {
  readExistingKey
} from "./chunk-ZD2TYLXF.js";
import {
  logInToHub
} from "./chunk-RS4ZZZ5J.js";
import "./chunk-4GRFEDQT.js";
import {
  jsonText
} from "./chunk-5ATM3K3G.js";
import {
  keyPaths,
  settingsText
} from "./chunk-SDAHICVW.js";
import "./chunk-BT6TIZLT.js";
import "./chunk-F4KGQGIZ.js";
import {
  appOfKey,
  readExternalApps,
  referenceTo
} from "./chunk-5JTYLWWA.js";
import "./chunk-XE4H7HWV.js";
import "./chunk-DT46RK2T.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-TVBXHRD6.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-5BCTQUNL.js";
import {
  OrgClient
} from "./chunk-ID24UZBI.js";
import "./chunk-3K6E5G4Z.js";
import "./chunk-EF46NP3B.js";
import "./chunk-VFCPVFML.js";
import "./chunk-L3E6RXYU.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-BVEACDW4.js";
import {
  Problem,
  productionLogin,
  salesforceUrl
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/setup/bring-app.ts
import { join, relative } from "node:path";
async function bringApp(options, consumerKey, tools) {
  const paths = keyPaths(options.directory);
  const hubUsername = options.hubUsername ?? missingUser();
  const instanceUrl = salesforceUrl(options.instanceUrl ?? productionLogin, "--instance-url");
  if (!options.force) await refuseExisting([paths.settings]);
  const keyFile = options.keyFile ?? paths.key;
  const key = await readKey(options, keyFile, tools);
  tools.terminal.note(`Logging in as ${hubUsername} with nothing but the key \u2026`);
  const session = await logInToHub({ consumerKey, hubUsername, instanceUrl }, key, tools);
  const hub = new OrgClient(session, tools.wire);
  const { kind, app } = await lookAt(hub, options, consumerKey).finally(() => hub.end());
  const text = settingsText({
    ...appFields({ kind, name: app?.name ?? options.appName }),
    consumerKey,
    hubUsername: session.username,
    instanceUrl: session.instanceUrl,
    ...fileFields(options, keyFile)
  });
  const staged = new StagedFiles();
  await staged.write([{ path: paths.settings, content: text }]);
  await staged.commit();
  report({ options, settings: paths.settings, kind, app, username: session.username }, tools);
  return 0;
}
function fileFields({ directory, certificateFile }, keyFile) {
  const beside = (path) => relative(directory, path);
  return {
    encryptedKeyFile: beside(keyFile),
    ...certificateFile === void 0 ? {} : { certificateFile: beside(certificateFile) }
  };
}
async function readKey(options, keyFile, tools) {
  const certificateFile = options.certificateFile ?? join(options.directory, "server.crt");
  const { passphraseEnv, decryptionKeyEnv, decryptionIvEnv } = options;
  try {
    return await readExistingKey(
      { keyFile, certificateFile, passphraseEnv, decryptionKeyEnv, decryptionIvEnv },
      tools
    );
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== "key/unreadable-file") throw error;
    throw new Problem(
      {
        kind: error.kind,
        what: error.what,
        why: "An app of yours goes with the private key of the certificate that it has.",
        fix: "Give that key\u2019s file as --key-file; or run `orgkey init` without --consumer-key, upload the server.crt that it makes to the app, and run this again."
      },
      { cause: error }
    );
  }
}
async function lookAt(hub, { app: kind, appName }, consumerKey) {
  const apps = await readExternalApps(hub).catch(() => void 0);
  const app = appOfKey(apps ?? [], consumerKey, appName);
  if (app !== void 0) return { kind: "external-client-app", app };
  const connected = await findConnectedApp(hub, appName).catch(() => void 0);
  return { kind: connected === void 0 ? kind : "connected-app", app: void 0 };
}
function report(of, { terminal }) {
  const { options, settings, kind, app, username } = of;
  const name = app?.name ?? options.appName;
  const remarks = [
    ...kind === "external-client-app" ? [`Give the fleet \`app-name: ${name}\`: the app has no mark by which it is found.`] : [],
    ...app !== void 0 && referenceTo(app) === void 0 ? [
      `Scratch orgs can\u2019t refer to ${name}, since its distribution state is ${app.distributionState}: each gets an app of its own.`
    ] : [],
    `orgkey check --settings ${settings} says the rest.`
  ];
  if (options.json) {
    terminal.say(jsonText({ settingsFile: settings, ...appFields({ kind, name }), proven: true, remarks }));
    return;
  }
  const tick = terminal.style.good("\u2714");
  terminal.say(
    `${tick} ${username} logged in with nothing but the key, through the ${kindNames[kind]} ${name}`
  );
  terminal.say(`${tick} ${settings}: what orgkey check, adopt and rotate need to know`);
  for (const remark of remarks) terminal.say(remark);
}
function missingUser() {
  throw new Problem({
    kind: "cli/settings",
    what: "Can\u2019t tell who is to log in through the app.",
    fix: "Give --hub-username, the Dev Hub user that the app lets in."
  });
}
export {
  bringApp
};
