import {
  hubUsernameIn
} from "./chunk-VAC5NRR6.js";
import {
  readSettings
} from "./chunk-SDAHICVW.js";
import {
  variableOf
} from "./chunk-MACE3WJV.js";
import {
  readLine
} from "./chunk-EQPE7DA5.js";
import {
  findScratchOrgInfos
} from "./chunk-IUH36S3O.js";
import {
  soqlString
} from "./chunk-5BCTQUNL.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  parseUsername
} from "./chunk-QKASPDTY.js";
import {
  Problem,
  platformCli
} from "./chunk-D7HFNESS.js";

// src/cli/setup/old-settings.ts
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
async function readOldSettings(path, env) {
  const settings = await readSettings(path) ?? {};
  const consumerKey = (env[variableOf("consumer-key")] || void 0) ?? settings.consumerKey;
  const hubUsername = hubUsernameIn(env) ?? settings.hubUsername;
  const named = env[variableOf("app-name")] || void 0;
  const name = named ?? settings.externalClientApp ?? settings.connectedApp;
  if (name !== void 0 && consumerKey !== void 0 && hubUsername !== void 0) {
    const isConnected = settings.externalClientApp === void 0 && settings.connectedApp !== void 0;
    const kind = isConnected ? "connected-app" : "external-client-app";
    const certificate = await certificateAt(settings.certificateFile);
    return {
      ...{ kind, name, consumerKey, hubUsername, certificate },
      permissionSet: settings.permissionSet ?? name
    };
  }
  throw new Problem({
    kind: "cli/settings",
    what: `Can\u2019t tell which key to replace: ${path} is missing or incomplete.`,
    why: "`orgkey init --target-org` writes that file, and rotate reads from it the app, the permission set and the hub user.",
    fix: "Run it in the folder of that file, give another one with --settings, or set ORGKEY_APP_NAME, ORGKEY_CONSUMER_KEY and ORGKEY_HUB_USERNAME. For a key that was made by hand, `orgkey init --target-org` with another --app-name does the same."
  });
}
async function certificateAt(path) {
  return path === void 0 ? void 0 : readFile(path, "utf8").catch(() => void 0);
}
function nextNumber(settings) {
  return Number(/-(\d+)\.json$/.exec(basename(settings))?.[1] ?? 1) + 1;
}

// src/cli/setup/orgs-of-key.ts
async function orgsOfKey(hub, consumerKey) {
  const keys = [consumerKey, platformCli.consumerKey].map(soqlString).join(", ");
  const condition = `Status = 'Active' AND ConnectedAppConsumerKey IN (${keys})`;
  try {
    const rows = await findScratchOrgInfos(hub, condition, void 0, ["Description"]);
    const groups = Map.groupBy(rows, (row) => kindOf(row, consumerKey));
    const of = (kind) => counted(groups.get(kind) ?? []);
    return {
      through: of("through"),
      associated: of("associated"),
      own: of("own"),
      unknown: of("unknown")
    };
  } catch (error) {
    if (error instanceof ApiFailure) return void 0;
    throw error;
  }
}
function kindOf(row, consumerKey) {
  if (row.ConnectedAppConsumerKey === consumerKey) return "through";
  const said = readLine(row.Description ?? null)?.key;
  if (said !== void 0) return said === "own" ? "own" : "associated";
  return parseUsername(row.SignupUsername ?? row.Username ?? "")?.ownApp === true ? "own" : "unknown";
}
function counted(rows) {
  const days = rows.map(({ ExpirationDate }) => ExpirationDate ?? "").toSorted();
  return { count: rows.length, last: days.at(-1) ?? "" };
}
function together(...all) {
  const days = all.map(({ last }) => last).toSorted();
  return { count: all.reduce((sum, { count }) => sum + count, 0), last: days.at(-1) ?? "" };
}
function orgsText({ count }) {
  return `${count} scratch ${count === 1 ? "org" : "orgs"}`;
}

export {
  readOldSettings,
  nextNumber,
  orgsOfKey,
  together,
  orgsText
};
