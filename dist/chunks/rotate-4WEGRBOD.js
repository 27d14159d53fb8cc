import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  confirmDeploy,
  finish
} from "./chunk-KRQIAA4O.js";
import {
  nextNumber,
  orgsOfKey,
  orgsText,
  readOldSettings,
  together
} from "./chunk-VGO5YJPQ.js";
import {
  checkName,
  deployWithFiles,
  keeper,
  keyFiles,
  kindNames,
  openHubOrg,
  planApp,
  refuseExisting,
  reportSetUp,
  settingsFile,
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
import "./chunk-JIEMSKPT.js";
import "./chunk-5HOJ6CEU.js";
import "./chunk-KANRAUTT.js";
import "./chunk-F72H4V4P.js";
import "./chunk-YIS53DO3.js";
import "./chunk-KWSS77FW.js";
import "./chunk-GVGIFERM.js";
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
import "./chunk-XE7Q3Z55.js";
import "./chunk-3BXMCFN7.js";
import "./chunk-24HOWIMM.js";
import "./chunk-XHLOGNBX.js";
import "./chunk-7AYJHTSH.js";

// src/cli/setup/rotate.ts
import { dirname } from "node:path";
async function rotate(options, tools) {
  const old = await readOldSettings(options.settings);
  if (options.replace) {
    const { replaceKey } = await import("./replace-A6Q3JC2U.js");
    return replaceKey(options, old, tools);
  }
  const number = nextNumber(options.settings);
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
async function remarks(hub, old, oldFile, newFile) {
  const orgs = await orgsOfKey(hub.client, old.consumerKey).catch(() => void 0);
  return [
    `The old key works on: nothing changes until you run the lines above. ${stillNeeded(orgs)}`,
    `When nobody needs the old key: delete the ${kindNames[old.kind]} ${old.name} (Setup \u2192 ${old.kind === "connected-app" ? "App Manager" : "External Client App Manager"}), and the files that ${oldFile} names. From now on: orgkey check --settings ${newFile}`
  ];
}
function stillNeeded(orgs) {
  if (orgs === void 0) {
    return "Scratch orgs that were made before accept the old key only, until they expire.";
  }
  const known = together(orgs.through, orgs.associated, orgs.own);
  const unknown = orgs.unknown.count === 0 ? "" : ` ${orgsText(orgs.unknown)} more ${orgs.unknown.count === 1 ? "was" : "were"} signed up through the Salesforce CLI\u2019s app: what was adopted of that needs the old key, too.`;
  if (known.count === 0) {
    return unknown === "" ? "No scratch org that is up accepts the old key, so nothing but the jobs\u2019 secrets has to change." : `No scratch org is known to accept the old key.${unknown}`;
  }
  const accept = known.count === 1 ? "accepts" : "accept";
  return `${orgsText(known)} ${accept} the old key only; the last expires on ${known.last}. Jobs that log in to them need the old secrets until then.${unknown}`;
}
export {
  rotate
};
