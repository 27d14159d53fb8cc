import {
  isObject
} from "./chunk-BVEACDW4.js";
import {
  messageOf,
  revoke,
  salesforceUrl
} from "./chunk-D7HFNESS.js";

// src/cli/login/records.ts
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
var LoginRecords = class {
  #folder;
  constructor(runner) {
    this.#folder = join(runner.lastingFolder(), "logins");
  }
  async write(record) {
    await mkdir(this.#folder, { recursive: true, mode: 448 });
    await writeFile(this.#file(record.username), `${JSON.stringify(record)}
`, { mode: 384 });
  }
  /** Undefined where that user has no record, or a broken one. */
  async read(username) {
    const text = await readFile(this.#file(username), "utf8").catch(() => "");
    return recordIn(text);
  }
  async all() {
    const names = await readdir(this.#folder).catch(() => []);
    const read = names.map((name) => readFile(join(this.#folder, name), "utf8").then(recordIn));
    return (await Promise.all(read)).filter((record) => record !== void 0);
  }
  remove(username) {
    return rm(this.#file(username), { force: true });
  }
  #file(username) {
    return join(this.#folder, `${encodeURIComponent(username)}.json`);
  }
};
function recordIn(text) {
  try {
    const value = JSON.parse(text);
    const isWhole = isObject(value) && isObject(value["registration"]) && typeof value["username"] === "string";
    return isWhole ? value : void 0;
  } catch {
    return void 0;
  }
}
async function endLogin(record, records, runner, wire) {
  const { registration, instanceUrl, defaultOrg, username } = record;
  const { currentAccessToken } = await import("./current-token-BUHH4PUU.js");
  const { unregister } = await import("./unregister-7DBYM5UR.js");
  const accessToken = await currentAccessToken(registration);
  let isRevoked = false;
  if (accessToken !== void 0) {
    runner.mask(accessToken);
    try {
      isRevoked = await revoke({ instanceUrl: salesforceUrl(instanceUrl), accessToken }, wire);
    } catch (error) {
      runner.warning(`The session of ${username} could not be revoked (${messageOf(error)}).`);
    }
  }
  for (const warning of await unregister(registration)) runner.warning(warning);
  if (defaultOrg !== void 0) {
    const { restoreDefaultOrg } = await import("./default-org-7GMNUHGM.js");
    await restoreDefaultOrg(defaultOrg).catch((error) => {
      runner.warning(`The CLI\u2019s default org could not be restored (${messageOf(error)}).`);
    });
  }
  await records.remove(username);
  return isRevoked;
}

export {
  LoginRecords,
  endLogin
};
