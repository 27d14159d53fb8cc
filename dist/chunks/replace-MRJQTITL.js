import {
  nextNumber,
  orgsOfKey,
  orgsText,
  together
} from "./chunk-QFPDFQOI.js";
import {
  guarded,
  isRefusal,
  keyFiles,
  openHubOrg,
  proveHubLogin,
  reportSetUp,
  settingsFile
} from "./chunk-VAC5NRR6.js";
import "./chunk-KYJDJHQR.js";
import {
  StagedFiles,
  kindNames,
  refuseExisting
} from "./chunk-D6NTJTXW.js";
import "./chunk-WQBTZV36.js";
import "./chunk-DA56NOMH.js";
import "./chunk-ZHMC5IOX.js";
import {
  commandCauses,
  commandProblem
} from "./chunk-YYEMPOVP.js";
import "./chunk-YVPFEOW3.js";
import {
  choosePassphrase,
  makeKeyPair
} from "./chunk-4GRFEDQT.js";
import "./chunk-5ATM3K3G.js";
import {
  keyPaths
} from "./chunk-SDAHICVW.js";
import {
  globalSettingsContent,
  partNames
} from "./chunk-BT6TIZLT.js";
import "./chunk-F4KGQGIZ.js";
import "./chunk-MACE3WJV.js";
import {
  readExternalApps
} from "./chunk-5JTYLWWA.js";
import "./chunk-XE4H7HWV.js";
import {
  deployProblem,
  deployRequest,
  startDeploy,
  waitForDeploy
} from "./chunk-DT46RK2T.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-EQPE7DA5.js";
import {
  metadataXml,
  packageXml
} from "./chunk-TVBXHRD6.js";
import {
  zipFiles
} from "./chunk-FOJDTCO3.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-Q32WTSKI.js";
import "./chunk-TWY4OJLS.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-IUH36S3O.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-ID24UZBI.js";
import "./chunk-3K6E5G4Z.js";
import "./chunk-EF46NP3B.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import "./chunk-L3E6RXYU.js";
import {
  apiVersion
} from "./chunk-2MHU6FYR.js";
import {
  isObject
} from "./chunk-BVEACDW4.js";
import "./chunk-QKASPDTY.js";
import {
  Problem,
  appMark,
  messageOf
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/setup/replace.ts
import { dirname } from "node:path";
import { rm } from "node:fs/promises";

// src/salesforce/apps/app-in-place.ts
var places = {
  ConnectedApp: { folder: "connectedApps", suffix: ".connectedApp" },
  ExtlClntAppGlobalOauthSettings: { folder: "extlClntAppGlobalOauthSets", suffix: ".ecaGlblOauth" }
};
async function readAppFile(org, type, appName) {
  const { metadataIn, retrieveMetadata } = await import("./retrieve-BF4FANSK.js");
  const members = type === "ConnectedApp" ? [appName] : [partNames.globalSettings(appName), "*"];
  for (const [path, xml] of await retrieveMetadata(org, { [type]: members })) {
    const { folder, suffix } = places[type];
    const content = metadataIn(xml, type);
    if (!path.startsWith(`${folder}/`) || !path.endsWith(suffix) || content === void 0) continue;
    const isOther = type !== "ConnectedApp" && !isSameName(content["externalClientApplication"], appName);
    if (isOther) continue;
    const fullName = path.slice(folder.length + 1, -suffix.length);
    return withOauth({ type, fullName, content }, ({ consumerSecret: _secret, ...oauth }) => oauth);
  }
  return void 0;
}
function madeAppFile(app) {
  const type = "ExtlClntAppGlobalOauthSettings";
  return { type, fullName: partNames.globalSettings(app.name), content: globalSettingsContent(app) };
}
function consumerKeyIn(file) {
  return textOf(oauthOf(file)["consumerKey"]);
}
function certificateIn(file) {
  return textOf(oauthOf(file)["certificate"]);
}
function withCertificate(file, certificate, consumerKey) {
  const kept = file.type === "ConnectedApp" ? {} : { shouldRotateConsumerKey: false, shouldRotateConsumerSecret: false };
  return withOauth(file, (oauth) => ({ ...oauth, ...kept, certificate: certificate.trim(), consumerKey }));
}
async function deployAppFile(org, file, choices = {}) {
  const request = deployRequest(await zipFiles(packageOf(file)), choices);
  return waitForDeploy(org, await startDeploy(org, request));
}
function packageOf({ type, fullName, content }) {
  const { folder, suffix } = places[type];
  return /* @__PURE__ */ new Map([
    ["package.xml", packageXml({ [type]: [fullName] }, apiVersion)],
    [`${folder}/${fullName}${suffix}`, metadataXml(type, content)]
  ]);
}
function oauthOf({ type, content }) {
  if (type !== "ConnectedApp") return content;
  return isObject(content["oauthConfig"]) ? content["oauthConfig"] : {};
}
function withOauth(file, change) {
  const oauth = change(oauthOf(file));
  const content = file.type === "ConnectedApp" ? { ...file.content, oauthConfig: oauth } : oauth;
  return { ...file, content };
}
function isSameName(value, name) {
  return textOf(value)?.toLowerCase() === name.toLowerCase();
}
function textOf(value) {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}

// src/cli/setup/replace-remarks.ts
function beforeReplacing({ kind, name }, orgs, paths) {
  const stops = `Once the certificate of the ${kindNames[kind]} ${name} is replaced, the old key stops at once: in every job and on every machine that logs in to the hub with it.`;
  if (orgs === void 0) {
    return [stops, "Which scratch orgs need the old key could not be read from the hub."];
  }
  return [stops, ...orgLines(orgs, paths)];
}
function orgLines({ through, associated, own, unknown }, paths) {
  const lines = [];
  if (associated.count > 0) {
    lines.push(
      `${orgsText(associated)} ${go(associated.count)} by the hub\u2019s app: from then on the new key opens ${it(associated.count)}, and the old one does not.`
    );
  }
  if (own.count > 0) {
    lines.push(
      `${orgsText(own)} ${own.count === 1 ? "has" : "have"} an app of ${own.count === 1 ? "its" : "their"} own and ${own.count === 1 ? "takes" : "take"} the old key until ${own.last}. Keep the old secrets for ${it(own.count)}, or run \`orgkey adopt --settings ${paths.settings} --target-org ALIAS\` on each.`
    );
  }
  if (through.count > 0) {
    lines.push(
      `${orgsText(through)} ${through.count === 1 ? "was" : "were"} signed up through the app, the last until ${through.last}. Salesforce doesn\u2019t document whether ${through.count === 1 ? "it takes" : "they take"} the new key: keep the old one until then.`
    );
  }
  if (unknown.count > 0) {
    lines.push(
      `${orgsText(unknown)} ${unknown.count === 1 ? "was" : "were"} signed up through the Salesforce CLI\u2019s app, and the hub doesn\u2019t say whether by \`orgkey adopt\` ${unknown.count === 1 ? "it takes" : "they take"} the old key.`
    );
  }
  return lines.length === 0 ? ["No scratch org that is up needs the old key."] : lines;
}
function afterReplacing(orgs, oldFile, { settings }) {
  const keeping = orgs === void 0 ? void 0 : together(orgs.own, orgs.through, orgs.unknown);
  const until = keeping === void 0 ? "once no scratch org needs it" : keeping.count === 0 ? "when you like" : `after ${keeping.last}, when the last scratch org that may need it has expired`;
  return [
    "The old key no longer opens the hub: store the new one now.",
    `Delete the files that ${oldFile} names ${until}. From now on: orgkey check --settings ${settings}`
  ];
}
function go(count) {
  return count === 1 ? "goes" : "go";
}
function it(count) {
  return count === 1 ? "it" : "them";
}

// src/cli/setup/replace.ts
async function replaceKey(options, old, tools) {
  const { terminal } = tools;
  const paths = keyPaths(dirname(options.settings), nextNumber(options.settings));
  await refuseExisting([paths.key, paths.certificate, paths.settings], alreadyReplaced(paths));
  const hub = await openHubOrg(options.targetOrg, old.hubUsername, tools);
  const file = await appInPlace(hub, old);
  const orgs = await orgsOfKey(hub.client, old.consumerKey);
  for (const line of beforeReplacing(old, orgs, paths)) terminal.note(line);
  if (!options.yes) await confirmReplacing(hub, old, tools);
  const passphrase = await choosePassphrase(options, terminal, tools.env);
  terminal.note(`Making an RSA key of ${options.keySize} bits and its certificate \u2026`);
  const pair = await makeKeyPair({ ...options, bits: options.keySize }, Date.now());
  const next = withCertificate(file, pair.certificate, old.consumerKey);
  const checked = await deployAppFile(hub.client, next, { checkOnly: true });
  if (!checked.succeeded) throw refused(old, checked);
  const { kind, name, permissionSet, consumerKey } = old;
  const app = {
    ...{ kind, name, permissionSet, consumerKey },
    ...{ contactEmail: hub.adminEmail, certificate: pair.certificate }
  };
  const files = [...keyFiles(paths, pair, passphrase), settingsFile(paths, app, hub.hubUsername, hub)];
  const proof = await replaceWithFiles({ hub, old, file, next, pair, files, paths }, options.wait, tools);
  const setUp = {
    ...{ paths, pair, passphrase, app, hubUsername: hub.hubUsername },
    instanceUrl: hub.client.session.instanceUrl,
    metadataFolder: void 0,
    replaced: true,
    remarks: afterReplacing(orgs, options.settings, paths)
  };
  return reportSetUp(setUp, proof, options.json, tools);
}
async function appInPlace({ client }, { kind, name, consumerKey }) {
  const type = kind === "connected-app" ? "ConnectedApp" : "ExtlClntAppGlobalOauthSettings";
  const file = await readAppFile(client, type, name).catch((error) => {
    if (error instanceof ApiFailure) return void 0;
    throw error;
  });
  const found = file && consumerKeyIn(file);
  if (found === consumerKey && file !== void 0) return file;
  const at = `${client.session.username} (${client.session.orgId})`;
  if (found !== void 0) {
    throw commandProblem(commandCauses.otherApp, {
      what: `The ${kindNames[kind]} ${name} of ${at} has another consumer key than the settings.`
    });
  }
  const apps = kind === "connected-app" ? void 0 : await readExternalApps(client);
  const app = apps?.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (app?.description.includes(appMark(consumerKey)) === true) {
    return file ?? madeAppFile({ name, consumerKey, certificate: "" });
  }
  throw commandProblem(commandCauses.appUnseen, {
    what: `Can\u2019t tell whether ${kindNames[kind]} ${name} of ${at} has the settings\u2019 consumer key.`
  });
}
async function confirmReplacing(hub, old, { terminal }) {
  const { orgId, username } = hub.client.session;
  const question = `Replace the certificate of the ${kindNames[old.kind]} ${old.name} of ${username} (${orgId})? The old key stops at that moment.`;
  if (await terminal.confirm(question, "--yes")) return;
  throw new Problem({
    kind: "cli/not-confirmed",
    what: "Nothing was changed.",
    fix: "Run it again when you want to replace the key, or without --replace for an app beside the old one."
  });
}
async function replaceWithFiles(of, wait, tools) {
  const { old, files } = of;
  const staged = new StagedFiles();
  const remove = async () => {
    await staged.discard();
    for (const { path } of files) await rm(path, { force: true });
  };
  let isSent = false;
  const onSignal = async () => {
    if (!isSent) return remove();
    tools.terminal.note(
      `Interrupted while the certificate was being replaced. Both keys are kept: \`orgkey check --settings ${of.paths.settings}\` tells whether the new one works.`
    );
  };
  return guarded(onSignal, async () => {
    await staged.write(files);
    await staged.commit();
    tools.terminal.note(`Replacing the certificate of the ${kindNames[old.kind]} ${old.name} \u2026`);
    isSent = true;
    try {
      const outcome = await deployAppFile(of.hub.client, of.next);
      if (!outcome.succeeded) throw refused(old, outcome);
    } catch (error) {
      if (isRefusal(error)) {
        await remove();
        throw error instanceof Problem ? error : refused(old, error);
      }
      tools.terminal.note(`The deploy\u2019s answer was lost (${messageOf(error)}): a login tells.`);
    }
    return proveReplaced(of, wait, remove, tools);
  });
}
async function proveReplaced({ hub, old, file, pair, paths }, wait, remove, tools) {
  const consumerKey = await consumerKeyNow(hub, file, old.name);
  if (consumerKey !== void 0 && consumerKey !== old.consumerKey) {
    throw await putBack({ hub, old, file, consumerKey }, remove);
  }
  tools.terminal.note(`Logging in as ${hub.hubUsername} with nothing but the new key \u2026`);
  try {
    await proveHubLogin(hub, old.consumerKey, pair.privateKey, wait * 6e4, tools);
    return "proven";
  } catch (cause) {
    const said = cause instanceof Problem ? cause.what : messageOf(cause);
    return commandProblem(
      commandCauses.replacedUnproven,
      {
        what: `The new certificate was sent, but no login proves it yet. ${said}`,
        fix: `Keep both keys, and run \`orgkey check --settings ${paths.settings}\` in some minutes.`
      },
      { cause }
    );
  }
}
async function consumerKeyNow(hub, file, name) {
  const now = await readAppFile(hub.client, file.type, name).catch(() => void 0);
  return now && consumerKeyIn(now);
}
async function putBack({
  hub,
  old,
  file,
  consumerKey
}, remove) {
  const { consumerKeyChanged } = commandCauses;
  const certificate = certificateIn(file) ?? old.certificate;
  const restored = certificate !== void 0 && (await deployAppFile(hub.client, withCertificate(file, certificate, old.consumerKey)).catch(
    () => void 0
  ))?.succeeded === true;
  if (!restored) {
    return commandProblem(consumerKeyChanged, {
      what: `The org changed ${old.name}\u2019s consumer key to ${consumerKey}, and refused the old certificate.`,
      why: "It should have kept the old consumer key. The new private key goes with the new consumer key: its files are kept.",
      fix: `Store the new key, and ${consumerKey} as SF_CONSUMER_KEY, and write that into the new settings file.`
    });
  }
  await remove();
  const now = await consumerKeyNow(hub, file, old.name) ?? consumerKey;
  if (now === old.consumerKey) {
    return commandProblem(consumerKeyChanged, {
      what: `The org gave ${old.name} another consumer key; the app is restored.`,
      fix: "Run `orgkey rotate` without --replace, which makes an app beside it."
    });
  }
  return commandProblem(consumerKeyChanged, {
    what: `The org gave ${old.name} the consumer key ${now} instead of keeping ${old.consumerKey}.`,
    fix: `Store ${now} as SF_CONSUMER_KEY, write it into the settings file, and run \`orgkey check\`.`
  });
}
function refused({ kind, name }, by) {
  const said = isOutcome(by) ? deployProblem(by, `The deploy of ${name}\u2019s certificate`).what : messageOf(by);
  return commandProblem(commandCauses.certificateRefused, {
    what: `The org refused the new certificate for the ${kindNames[kind]} ${name}. ${said.trim()}`
  });
}
function isOutcome(by) {
  return typeof by === "object" && by !== null && "succeeded" in by;
}
function alreadyReplaced({ settings }) {
  return `\`orgkey check --settings ${settings}\` tells whether that key is in the app by now: then go on with it. If not, move these files away and run the command again.`;
}
export {
  replaceKey
};
