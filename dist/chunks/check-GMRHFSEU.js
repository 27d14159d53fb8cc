import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  logInToHub
} from "./chunk-QCYKISYX.js";
import {
  isDevHub,
  passphraseFrom,
  readSettings
} from "./chunk-4JQUG3LO.js";
import {
  problemJson,
  problemsOf
} from "./chunk-DPFF3PJ5.js";
import {
  findConnectedApp
} from "./chunk-OVVLXDZ6.js";
import {
  accessTokenWarning
} from "./chunk-WMBYYFJN.js";
import "./chunk-JCOLCZOT.js";
import "./chunk-2JRI6JGF.js";
import {
  readAllocation
} from "./chunk-ELJ6KXTC.js";
import "./chunk-W2ND2LN5.js";
import "./chunk-OMPUWXSF.js";
import "./chunk-FMJGWRFG.js";
import "./chunk-L3FROSTA.js";
import "./chunk-SGVOXKZK.js";
import {
  OrgClient
} from "./chunk-2TNLDGR6.js";
import "./chunk-PDVPOTUC.js";
import {
  ApiFailure
} from "./chunk-THCJSW4V.js";
import "./chunk-2TF3VUN4.js";
import {
  certificateWarning,
  daysLeft,
  endOf,
  readPrivateKey
} from "./chunk-5M5G6KZL.js";
import "./chunk-WUKUX4EA.js";
import {
  revoke
} from "./chunk-UWOKCFLW.js";
import {
  productionLogin,
  salesforceUrl
} from "./chunk-6OZR6EEG.js";
import "./chunk-UQVKHN4S.js";
import "./chunk-3BXMCFN7.js";
import "./chunk-6XG2BGIQ.js";
import {
  Problem
} from "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";

// src/cli/check/check.ts
import { dirname, join } from "node:path";

// src/cli/check/check-line.ts
import { stripVTControlCharacters } from "node:util";
async function lineOf(check2, look) {
  try {
    return { check: check2, ...await look() };
  } catch (error) {
    const problems = problemsOf(error);
    return { check: check2, state: "bad", detail: problems[0]?.what ?? "", problems };
  }
}
var marks = { good: "\u2714", warning: "!", bad: "\u2718", unknown: "?", skipped: "\u2013" };
function* tableOf(lines, style) {
  const width = Math.max(...lines.map(({ check: check2 }) => check2.length));
  for (const { check: check2, state, detail, problems = [] } of lines) {
    const colour = state === "good" ? style.good : state === "bad" ? style.bad : style.dim;
    yield `${colour(marks[state])} ${style.bold(check2.padEnd(width))}  ${stripVTControlCharacters(detail)}`;
    const indent = " ".repeat(width + 4);
    for (const [index, problem] of problems.entries()) {
      if (index > 0) yield `${indent}${problem.what}`;
      for (const text of [problem.why, problem.fix]) if (text !== void 0) yield `${indent}${text}`;
    }
  }
}
function jsonOfLine({ check: check2, state, detail, problems }) {
  return { check: check2, state, detail, ...problems === void 0 ? {} : { problems: problems.map(problemJson) } };
}

// src/cli/setup/existing-key.ts
import { readFile } from "node:fs/promises";
import { X509Certificate } from "node:crypto";
async function readExistingKey(options, tools) {
  const { keyFile, passphraseEnv, decryptionKeyEnv, decryptionIvEnv } = options;
  const material = { bytes: await readKeyBytes(keyFile), name: keyFile };
  const given = (name) => name === void 0 ? void 0 : passphraseFrom(name, tools.env);
  const secrets = {
    passphrase: given(passphraseEnv),
    aesKey: given(decryptionKeyEnv),
    aesIv: given(decryptionIvEnv)
  };
  const read = (more) => readPrivateKey(material, more, {
    gpgDecrypt: async (cipher, phrase) => (await import("./gpg-JPUEATRP.js")).gpgDecrypt(cipher, phrase)
  });
  let key;
  try {
    key = await read(secrets);
  } catch (error) {
    if (!isMissingPassphrase(error)) throw error;
    const passphrase = await tools.terminal.askSecret(
      `Passphrase of ${keyFile}`,
      { refuse: (answer) => answer === "" ? "It needs one." : void 0 },
      "--passphrase-env with the name of the variable that holds the passphrase"
    );
    key = await read({ ...secrets, passphrase });
  }
  return { ...key, certificate: key.certificate ?? await certificateFrom(options.certificateFile, key) };
}
function isMissingPassphrase(error) {
  return error instanceof Problem && ["key/passphrase-missing", "key/secret-missing"].includes(error.kind);
}
async function readKeyBytes(path) {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new Problem(
      {
        kind: "key/unreadable-file",
        what: `${path} can\u2019t be read (${cause.code ?? "failed"}).`,
        fix: "Run it in the folder where `orgkey init` wrote its files, or give --settings or --key-file."
      },
      { cause }
    );
  }
}
async function certificateFrom(path, { keyObject }) {
  if (path === void 0) return void 0;
  try {
    const certificate = new X509Certificate(await readFile(path));
    return certificate.checkPrivateKey(keyObject) ? certificate : void 0;
  } catch {
    return void 0;
  }
}

// src/cli/check/check.ts
async function check(options, tools) {
  const lines = await checkAll(await subjectOf(options), options.scratch, tools);
  const isGood = lines.every(({ state }) => state !== "bad");
  const { say, style } = tools.terminal;
  if (options.json) say(JSON.stringify({ good: isGood, checks: lines.map(jsonOfLine) }, void 0, 2));
  else for (const line of tableOf(lines, style)) say(line);
  return isGood ? 0 : 1;
}
async function checkAll({ login, connectedApp, key }, scratch, tools) {
  let read;
  const lines = [
    await lineOf("Private key", async () => {
      read = await readExistingKey(key, tools);
      const bits = read.keyObject.asymmetricKeyDetails?.modulusLength ?? 0;
      return { state: "good", detail: `${read.format}, ${bits} bits` };
    })
  ];
  if (read === void 0) return lines;
  lines.push(await lineOf("Certificate", certificateLine(read)));
  const { wire } = tools;
  let hub;
  lines.push(
    await lineOf("Login", async () => {
      const session = await logInToHub(login, read, tools);
      hub = new OrgClient(session, wire);
      const warning = accessTokenWarning(session.accessToken);
      const detail = `${session.username} at ${session.instanceUrl} (${session.orgId})`;
      return warning === void 0 ? { state: "good", detail } : { state: "warning", detail: `${detail}. ${warning}` };
    })
  );
  if (hub === void 0) return lines;
  try {
    lines.push(...await hubLines(hub, connectedApp));
    lines.push(await scratchLine(hub, { login, key: read, connectedApp, scratch, lines }, tools));
  } finally {
    await revoke(hub.session, wire).catch(() => false);
  }
  return lines;
}
function certificateLine({ certificate }) {
  return async () => {
    if (certificate === void 0) {
      return {
        state: "unknown",
        detail: "its end is not known: append the certificate to the key file, or give --certificate-file"
      };
    }
    const now = Date.now();
    const days = daysLeft(certificate, now);
    const detail = `until ${endOf(certificate)}, ${days} days left`;
    const warning = certificateWarning(certificate, now);
    if (warning === void 0) return { state: "good", detail };
    return { state: "warning", detail: warning };
  };
}
async function hubLines(hub, app) {
  const devHub = await lineOf("Dev Hub", () => devHubLine(hub));
  const approved = await lineOf("Connected App", () => appLine(hub, app));
  if (devHub.state !== "good") return [devHub, approved];
  const allocation = await lineOf("Allocation", async () => allocationFound(await readAllocation(hub)));
  return [devHub, approved, allocation];
}
async function devHubLine(hub) {
  if (await isDevHub(hub)) return { state: "good", detail: "the org is one" };
  throw new Problem({
    kind: "setup/not-a-dev-hub",
    what: "Dev Hub is off in this org, or the user may not read Scratch Org Infos.",
    why: "Only the org in which Dev Hub is on makes scratch orgs.",
    fix: "Setup \u2192 Dev Hub \u2192 Enable Dev Hub, which can\u2019t be turned off again; or give the user access to Scratch Org Infos and Active Scratch Orgs by a permission set."
  });
}
async function appLine(hub, name) {
  if (name === void 0) return { state: "unknown", detail: "not looked at: give its name with --app-name" };
  const unseen = `the user may not see the app ${name}, or it has another name`;
  try {
    const app = await findConnectedApp(hub, name);
    if (app === void 0) return { state: "unknown", detail: unseen };
    if (app.OptionsAllowAdminApprovedUsersOnly) {
      return { state: "good", detail: `${name}: admin approved users are pre-authorized` };
    }
  } catch (error) {
    if (error instanceof ApiFailure && error.status >= 400 && error.status < 500) {
      return { state: "unknown", detail: unseen };
    }
    throw error;
  }
  throw new Problem({
    kind: "setup/self-authorize",
    what: `${name} lets all users authorize themselves.`,
    why: "New scratch orgs then refuse the key: nobody has authorized the app there.",
    fix: "Setup \u2192 App Manager \u2192 (the app) \u2192 Manage \u2192 Edit Policies \u2192 Permitted Users: \u201CAdmin approved users are pre-authorized\u201D."
  });
}
function allocationFound(answer) {
  if (answer instanceof Problem) return { state: "warning", detail: answer.what, problems: [answer] };
  const { active, daily } = answer;
  const detail = `${active.remaining} of ${active.max} active, ${daily.remaining} of ${daily.max} daily scratch orgs left`;
  return { state: active.remaining > 0 && daily.remaining > 0 ? "good" : "warning", detail };
}
async function scratchLine(hub, of, tools) {
  const name = "Scratch org";
  if (!of.scratch) return { check: name, state: "skipped", detail: "--scratch makes, opens and deletes one" };
  if (of.lines.some(({ check: line, state }) => line === "Dev Hub" && state === "bad")) {
    return { check: name, state: "skipped", detail: "not tried: the org is no Dev Hub" };
  }
  const { checkScratchOrg } = await import("./check-scratch-org-NQNRZCAE.js");
  return lineOf(name, () => checkScratchOrg(hub, of, tools));
}
async function subjectOf(options) {
  const settings = await readSettings(options.settings) ?? {};
  const consumerKey = options.consumerKey ?? settings.consumerKey;
  const hubUsername = options.hubUsername ?? settings.hubUsername;
  if (consumerKey === void 0 || hubUsername === void 0) throw incomplete(options.settings);
  const instanceUrl = options.instanceUrl ?? settings.instanceUrl ?? productionLogin;
  const folder = dirname(options.settings);
  return {
    login: { consumerKey, hubUsername, instanceUrl: salesforceUrl(instanceUrl, "--instance-url") },
    connectedApp: options.appName ?? settings.connectedApp,
    key: {
      ...options,
      keyFile: options.keyFile ?? settings.encryptedKeyFile ?? join(folder, "server.key.enc"),
      certificateFile: options.certificateFile ?? settings.certificateFile ?? join(folder, "server.crt")
    }
  };
}
function incomplete(settings) {
  return new Problem({
    kind: "cli/settings",
    what: "It is not known which app and which user to check.",
    why: `${settings}, which \`orgkey init --target-org\` writes, is not there or does not say it.`,
    fix: "Run it in the folder of that file, give another one with --settings, or give --consumer-key and --hub-username."
  });
}
export {
  check
};
