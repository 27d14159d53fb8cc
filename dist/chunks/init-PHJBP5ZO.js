import {
  confirmDeploy,
  finish
} from "./chunk-VNKEWKWR.js";
import {
  checkName,
  deployWithFiles,
  keeper,
  keyFiles,
  openHubOrg,
  planApp,
  reportSetUp,
  settingsFile,
  turnOnDevHub,
  withVariables,
  writeAndDeploy
} from "./chunk-VAC5NRR6.js";
import "./chunk-KYJDJHQR.js";
import {
  appSource,
  isThere,
  refuseExisting
} from "./chunk-D6NTJTXW.js";
import "./chunk-WQBTZV36.js";
import "./chunk-DA56NOMH.js";
import "./chunk-ZHMC5IOX.js";
import "./chunk-YVPFEOW3.js";
import {
  choosePassphrase,
  makeKeyPair
} from "./chunk-4GRFEDQT.js";
import "./chunk-5ATM3K3G.js";
import {
  keyPaths
} from "./chunk-SDAHICVW.js";
import "./chunk-BT6TIZLT.js";
import "./chunk-F4KGQGIZ.js";
import "./chunk-MACE3WJV.js";
import "./chunk-5JTYLWWA.js";
import "./chunk-XE4H7HWV.js";
import "./chunk-DT46RK2T.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-TVBXHRD6.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-Q32WTSKI.js";
import "./chunk-TWY4OJLS.js";
import "./chunk-AOGCGIUU.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-ID24UZBI.js";
import "./chunk-3K6E5G4Z.js";
import "./chunk-EF46NP3B.js";
import "./chunk-VFCPVFML.js";
import "./chunk-L3E6RXYU.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-BVEACDW4.js";
import {
  Problem,
  makeConsumerKey
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/setup/init.ts
import { join } from "node:path";
async function init(given, tools) {
  const options = withVariables(given, tools.env);
  const names = {
    kind: options.app,
    name: options.appName,
    permissionSet: options.permissionSet ?? options.appName
  };
  if (options.consumerKey !== void 0) {
    const { bringApp } = await import("./bring-app-2PBXHK5R.js");
    return bringApp(options, options.consumerKey, tools);
  }
  checkName(names.name, "--app-name");
  checkName(names.permissionSet, "--permission-set");
  const paths = keyPaths(options.directory);
  const source = await sourcePaths(options, names);
  if (!options.force)
    await refuseExisting([paths.key, paths.certificate, paths.settings, ...source.values()]);
  const hub = options.targetOrg === void 0 ? void 0 : await openHubOrg(options.targetOrg, options.hubUsername, tools, whenDevHubIsOff(options));
  const deploys = hub !== void 0 && options.printMetadata === void 0;
  const planned = deploys ? await planApp(hub, names) : { ...names, permissionSetExists: false };
  const contactEmail = emailFor(options, hub);
  if (deploys && !options.yes) await confirmDeploy(hub, planned, tools);
  const passphrase = await choosePassphrase(options, tools.terminal, tools.env);
  tools.terminal.note(`Making an RSA key of ${options.keySize} bits and its certificate \u2026`);
  const pair = await makeKeyPair({ ...options, bits: options.keySize }, Date.now());
  const app = hub === void 0 && options.printMetadata === void 0 ? void 0 : {
    ...names,
    contactEmail,
    consumerKey: makeConsumerKey(),
    certificate: pair.certificate,
    viewSetup: options.viewSetup
  };
  const files = outputFiles({ options, paths, pair, passphrase, app, source, hub });
  const setUp = {
    paths,
    pair,
    passphrase,
    app,
    hubUsername: hub?.hubUsername ?? options.hubUsername,
    instanceUrl: hub?.client.session.instanceUrl,
    metadataFolder: options.printMetadata
  };
  if (!deploys || app === void 0) {
    await writeAndDeploy(files, void 0, tools);
    return reportSetUp(setUp, void 0, options.json, tools);
  }
  await writeAndDeploy(files, (staged) => deployWithFiles(hub, app, planned, staged, tools), tools);
  const off = hub.turnOnDevHub ? await turnOnDevHub(hub.client, tools) : void 0;
  const finishing = { wait: options.wait, keep: keeper(paths, hub.hubUsername, hub) };
  const finished = off ? { app, proof: off } : await finish(hub, app, pair, finishing, tools);
  const devHubTurnedOn = hub.turnOnDevHub && off === void 0;
  return reportSetUp({ ...setUp, app: finished.app, devHubTurnedOn }, finished.proof, options.json, tools);
}
function whenDevHubIsOff({ enableDevHub, printMetadata }) {
  if (printMetadata !== void 0) return "refuse";
  return enableDevHub ? "turn-on" : "ask";
}
function emailFor({ contactEmail, printMetadata }, hub) {
  const email = contactEmail ?? hub?.adminEmail ?? "";
  if (printMetadata === void 0 && hub === void 0) return email;
  if (/^[^@\s]+@[^@\s]+$/.test(email)) return email;
  throw new Problem({
    kind: "cli/contact-email",
    what: `\u201C${email}\u201D is not an email address.`,
    why: "Salesforce asks for one with every app.",
    fix: "Give --contact-email."
  });
}
async function sourcePaths({ printMetadata }, names) {
  const paths = /* @__PURE__ */ new Map();
  if (printMetadata === void 0) return paths;
  for (const path of appSource({
    ...names,
    contactEmail: "",
    consumerKey: "",
    certificate: ""
  }).keys()) {
    const here = join(printMetadata, path);
    if (path !== "sfdx-project.json" || !await isThere(here)) paths.set(path, here);
  }
  return paths;
}
function outputFiles(of) {
  const { paths, app, hub, source } = of;
  const files = keyFiles(paths, of.pair, of.passphrase);
  if (app === void 0) return files;
  files.push(settingsFile(paths, app, hub?.hubUsername ?? of.options.hubUsername, hub));
  for (const [path, content] of appSource(app)) {
    const here = source.get(path);
    if (here !== void 0) files.push({ path: here, content });
  }
  return files;
}
export {
  init
};
