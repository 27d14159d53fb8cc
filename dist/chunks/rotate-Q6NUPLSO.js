import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  checkName,
  confirmDeploy,
  deployWithFiles,
  finish,
  keeper,
  keyFiles,
  kindNames,
  openHubOrg,
  planApp,
  refuseExisting,
  reportSetUp,
  settingsFile,
  writeAndDeploy
} from "./chunk-R5JXKFD6.js";
import "./chunk-VD2QZ2VT.js";
import "./chunk-TZ3J7T3A.js";
import "./chunk-TGCOXMNB.js";
import {
  choosePassphrase,
  keyPaths,
  makeKeyPair,
  readSettings
} from "./chunk-UIH4N2KG.js";
import "./chunk-5PENBAMH.js";
import "./chunk-FPA64VY2.js";
import "./chunk-6BJWWUA2.js";
import "./chunk-HYCMYIO3.js";
import "./chunk-3AFO2TG2.js";
import "./chunk-G2VPLEAL.js";
import "./chunk-O4IT3FPZ.js";
import "./chunk-YIS53DO3.js";
import "./chunk-MMHV2XYF.js";
import "./chunk-MFCHSRUG.js";
import "./chunk-OCDHO4FM.js";
import "./chunk-OMPUWXSF.js";
import "./chunk-NDBVGHFR.js";
import {
  findScratchOrgInfos
} from "./chunk-2OAYLOPI.js";
import {
  soqlString
} from "./chunk-KK2ZNRLI.js";
import "./chunk-MINQTSCR.js";
import "./chunk-THCJSW4V.js";
import "./chunk-2TF3VUN4.js";
import {
  makeConsumerKey
} from "./chunk-U6WWNQGX.js";
import "./chunk-GGVGUJK4.js";
import "./chunk-RBMZXITH.js";
import "./chunk-UQVKHN4S.js";
import "./chunk-GB7FFH77.js";
import "./chunk-3BXMCFN7.js";
import {
  Problem
} from "./chunk-4ZEFUN7O.js";
import "./chunk-7AYJHTSH.js";

// src/cli/setup/rotate.ts
import { basename, dirname } from "node:path";
async function rotate(options, tools) {
  const old = await oldSettings(options.settings);
  const number = numberOf(options.settings) + 1;
  const name = options.appName ?? `${old.name.replace(/_\d+$/, "")}_${number}`;
  checkName(name, "--app-name");
  const paths = keyPaths(dirname(options.settings), number);
  if (!options.force) await refuseExisting([paths.key, paths.certificate, paths.settings]);
  const hub = await openHubOrg(options.targetOrg, old.hubUsername, tools);
  const planned = await planApp(hub, { kind: old.kind, name, permissionSet: old.permissionSet });
  if (!options.yes) await confirmDeploy(hub, planned, tools);
  const passphrase = await choosePassphrase(options, tools.terminal, tools.env);
  tools.terminal.note(`Making an RSA key of ${options.keySize} bits and its certificate \u2026`);
  const pair = await makeKeyPair({ ...options, bits: options.keySize }, Date.now());
  const app = {
    kind: old.kind,
    name,
    permissionSet: planned.permissionSet,
    contactEmail: options.contactEmail ?? hub.adminEmail,
    consumerKey: makeConsumerKey(),
    certificate: pair.certificate
  };
  const files = [...keyFiles(paths, pair, passphrase), settingsFile(paths, app, hub.hubUsername, hub)];
  await writeAndDeploy(files, (staged) => deployWithFiles(hub, app, planned, staged, tools), tools);
  const keep = keeper(paths, hub.hubUsername, hub);
  const finished = await finish(hub, app, pair, { wait: options.wait, keep }, tools);
  return reportSetUp(
    {
      paths,
      pair,
      passphrase,
      app: finished.app,
      hubUsername: hub.hubUsername,
      instanceUrl: hub.client.session.instanceUrl,
      metadataFolder: void 0,
      remarks: await remarks(hub, old, options.settings, paths.settings)
    },
    finished.proof,
    options.json,
    tools
  );
}
async function oldSettings(path) {
  const settings = await readSettings(path) ?? {};
  const { consumerKey, hubUsername } = settings;
  const name = settings.externalClientApp ?? settings.connectedApp;
  if (name !== void 0 && consumerKey !== void 0 && hubUsername !== void 0) {
    const kind = settings.externalClientApp === void 0 ? "connected-app" : "external-client-app";
    return { kind, name, consumerKey, hubUsername, permissionSet: settings.permissionSet ?? name };
  }
  throw new Problem({
    kind: "cli/settings",
    what: `It is not known which key to follow: ${path} is not there or does not say it.`,
    why: "`orgkey init --target-org` writes that file, and rotate reads from it the app, the permission set and the hub user.",
    fix: "Run it in the folder of that file or give another one with --settings. For a key that was made by hand, `orgkey init --target-org` with another --app-name does the same."
  });
}
function numberOf(settings) {
  return Number(/-(\d+)\.json$/.exec(basename(settings))?.[1] ?? 1);
}
async function remarks(hub, old, oldFile, newFile) {
  const condition = `Status = 'Active' AND ConnectedAppConsumerKey = ${soqlString(old.consumerKey)}`;
  const orgs = await findScratchOrgInfos(hub.client, condition).catch(() => void 0);
  const last = (orgs ?? []).map(({ ExpirationDate }) => ExpirationDate ?? "").sort().at(-1) ?? "";
  const still = orgs === void 0 ? "Scratch orgs that were made through the old app accept the old key only, until they expire." : orgs.length === 0 ? "No active scratch org was made through the old app, so nothing but the jobs\u2019 secrets has to change." : `${orgs.length} active scratch ${orgs.length === 1 ? "org was" : "orgs were"} made through the old app and accept${orgs.length === 1 ? "s" : ""} the old key only; the last expires on ${last}. Jobs that log in to them need the old secrets until then.`;
  return [
    `The old key works on: nothing changes until you run the lines above. ${still}`,
    `When nobody needs the old key: delete the ${kindNames[old.kind]} ${old.name} (Setup \u2192 ${old.kind === "connected-app" ? "App Manager" : "External Client App Manager"}), and the files that ${oldFile} names. From now on: orgkey check --settings ${newFile}`
  ];
}
export {
  rotate
};
