import {
  confirmDeploy,
  finish
} from "./chunk-WOJR4PMT.js";
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
  writeAndDeploy
} from "./chunk-ILJN4ZCT.js";
import "./chunk-KYJDJHQR.js";
import {
  appSource,
  isThere,
  refuseExisting
} from "./chunk-CGDURL4I.js";
import "./chunk-LSVH7D52.js";
import "./chunk-BO7XTGUW.js";
import "./chunk-NPGUTNIS.js";
import "./chunk-34OHZ5GM.js";
import {
  choosePassphrase,
  makeKeyPair
} from "./chunk-EKA7JE26.js";
import "./chunk-CC2XX544.js";
import {
  keyPaths
} from "./chunk-LTP33TCL.js";
import "./chunk-JJQ66NFE.js";
import "./chunk-ZTAHD6U3.js";
import "./chunk-SDT4RBVE.js";
import "./chunk-7ID4XN5A.js";
import "./chunk-IUYYAFUQ.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-QT6IJ65F.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-PT5TPFT7.js";
import "./chunk-TAHKIFR6.js";
import "./chunk-LGFI7TVK.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-EXSM3TLQ.js";
import "./chunk-SZDXM52Y.js";
import "./chunk-43FNFDUF.js";
import "./chunk-PX4B56L7.js";
import "./chunk-6EG3DC7E.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-PUZQ53YT.js";
import {
  Problem,
  makeConsumerKey
} from "./chunk-TRLONNYN.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/setup/init.ts
import { join } from "node:path";
async function init(options, tools) {
  const names = {
    kind: options.app,
    name: options.appName,
    permissionSet: options.permissionSet ?? options.appName
  };
  if (options.consumerKey !== void 0) {
    const { bringApp } = await import("./bring-app-GWRSRYIM.js");
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
