import {
  confirmDeploy,
  finish
} from "./chunk-A37SNO5F.js";
import {
  nextNumber,
  orgsOfKey,
  orgsText,
  readOldSettings,
  together
} from "./chunk-RU3UVBRX.js";
import {
  checkName,
  deployWithFiles,
  keeper,
  keyFiles,
  openHubOrg,
  planApp,
  reportSetUp,
  settingsFile,
  writeAndDeploy
} from "./chunk-6E2OOLFQ.js";
import "./chunk-KYJDJHQR.js";
import {
  kindNames,
  refuseExisting
} from "./chunk-CQCNNE2Y.js";
import "./chunk-RVEBIS7J.js";
import "./chunk-HBQKWVLT.js";
import "./chunk-NI3PSTKN.js";
import "./chunk-CVP4SN7C.js";
import {
  choosePassphrase,
  makeKeyPair
} from "./chunk-777GTV5L.js";
import "./chunk-TBC24IOU.js";
import {
  keyPaths
} from "./chunk-2GTOOUJE.js";
import "./chunk-TYNUWBHD.js";
import "./chunk-RJRZPEAN.js";
import "./chunk-MACE3WJV.js";
import "./chunk-ZYSXG4CR.js";
import "./chunk-4W3QOMNP.js";
import "./chunk-4SAOZOS6.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-J5CA5EGT.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-JZCLWZPE.js";
import "./chunk-Z67GTKEI.js";
import "./chunk-ZEQNN2VA.js";
import "./chunk-4ZFXHDDE.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-4ZRYYJKZ.js";
import "./chunk-ZJFVVL4A.js";
import "./chunk-Y4HATC6M.js";
import "./chunk-S74IDE5S.js";
import "./chunk-37W56HSF.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-32OGGGRN.js";
import "./chunk-XPO7YIDA.js";
import {
  makeConsumerKey
} from "./chunk-P5WDI5AE.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/setup/rotate.ts
import { dirname } from "node:path";
async function rotate(options, tools) {
  const old = await readOldSettings(options.settings, tools.env);
  if (options.replace) {
    const { replaceKey } = await import("./replace-PH4ZC6QG.js");
    return replaceKey(options, old, tools);
  }
  const number = nextNumber(options.settings);
  const name = options.appName ?? `${old.name.replace(/_\d+$/, "")}_${number}`;
  checkName(name, "--app-name");
  const paths = keyPaths(dirname(options.settings), number);
  if (!options.force)
    await refuseExisting([paths.key, paths.certificate, paths.settings], rotatedBefore(paths));
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
function rotatedBefore({ settings }) {
  return `The next key is made already: see whether it works by \`orgkey check --settings ${settings}\`, and store it. For one that follows it, run \`orgkey rotate --settings ${settings}\`; --force makes it anew.`;
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
