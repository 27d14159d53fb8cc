import {
  confirmDeploy,
  finish
} from "./chunk-VNKEWKWR.js";
import {
  nextNumber,
  orgsOfKey,
  orgsText,
  readOldSettings,
  together
} from "./chunk-QFPDFQOI.js";
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
} from "./chunk-VAC5NRR6.js";
import "./chunk-KYJDJHQR.js";
import {
  kindNames,
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
import "./chunk-EQPE7DA5.js";
import "./chunk-TVBXHRD6.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-Q32WTSKI.js";
import "./chunk-TWY4OJLS.js";
import "./chunk-AOGCGIUU.js";
import "./chunk-IUH36S3O.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-ID24UZBI.js";
import "./chunk-3K6E5G4Z.js";
import "./chunk-EF46NP3B.js";
import "./chunk-VFCPVFML.js";
import "./chunk-L3E6RXYU.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-BVEACDW4.js";
import "./chunk-QKASPDTY.js";
import {
  makeConsumerKey
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/setup/rotate.ts
import { dirname } from "node:path";
async function rotate(options, tools) {
  const old = await readOldSettings(options.settings, tools.env);
  if (options.replace) {
    const { replaceKey } = await import("./replace-MRJQTITL.js");
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
