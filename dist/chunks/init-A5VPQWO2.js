import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  confirmDeploy,
  finish
} from "./chunk-KRQIAA4O.js";
import {
  appSource,
  checkName,
  deployWithFiles,
  isThere,
  keeper,
  keyFiles,
  openHubOrg,
  planApp,
  refuseExisting,
  reportSetUp,
  settingsFile,
  turnOnDevHub,
  writeAndDeploy
} from "./chunk-XPH63U5Y.js";
import "./chunk-TZ3J7T3A.js";
import "./chunk-WY75M4PX.js";
import "./chunk-6OFSG37E.js";
import "./chunk-BDHWE2LU.js";
import "./chunk-IPJQC3WC.js";
import {
  choosePassphrase,
  keyPaths,
  makeKeyPair
} from "./chunk-XGRAOJGQ.js";
import "./chunk-65KOBROF.js";
import "./chunk-VL7ET6TB.js";
import "./chunk-PAI546UY.js";
import "./chunk-5HOJ6CEU.js";
import "./chunk-KANRAUTT.js";
import "./chunk-F72H4V4P.js";
import "./chunk-YIS53DO3.js";
import "./chunk-KWSS77FW.js";
import "./chunk-EJLNWK5M.js";
import "./chunk-ZAG2PGKW.js";
import "./chunk-THCJSW4V.js";
import "./chunk-2TF3VUN4.js";
import "./chunk-2H3763GF.js";
import "./chunk-M7LEKHEB.js";
import {
  makeConsumerKey
} from "./chunk-IG2JXPXG.js";
import "./chunk-FYPZE54O.js";
import "./chunk-LKZ4VLC6.js";
import "./chunk-GAKCRQHD.js";
import "./chunk-UQVKHN4S.js";
import "./chunk-GB7FFH77.js";
import "./chunk-RPFLKXDH.js";
import "./chunk-3BXMCFN7.js";
import "./chunk-24HOWIMM.js";
import {
  Problem
} from "./chunk-XHLOGNBX.js";
import "./chunk-7AYJHTSH.js";

// src/cli/setup/init.ts
import { join } from "node:path";
async function init(options, tools) {
  const names = {
    kind: options.app,
    name: options.appName,
    permissionSet: options.permissionSet ?? options.appName
  };
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
    what: `\u201C${email}\u201D is no email address for the app.`,
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
