import {
  deployProblem,
  deployRequest,
  deployState,
  isTransientDeployFailure,
  startDeploy,
  waitForDeploy
} from "./chunk-DT46RK2T.js";
import {
  takeCauses
} from "./chunk-UQXSGEJ3.js";
import {
  readDescriptions,
  replaceDescription
} from "./chunk-CWHND5YD.js";
import {
  dateMilliseconds,
  unconfirmedFor
} from "./chunk-V4VLMVCD.js";
import {
  descriptionAfter,
  mostCharacters,
  readLine
} from "./chunk-EQPE7DA5.js";
import {
  isCertainlyUndone,
  isTransient
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  apiVersion
} from "./chunk-2MHU6FYR.js";
import {
  isObject,
  parseJsonFile
} from "./chunk-BVEACDW4.js";
import {
  Problem,
  messageOf,
  mostBytesOf,
  readTextFile
} from "./chunk-D7HFNESS.js";

// src/salesforce/scratch-orgs/project.ts
import { stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
var projectFile = "sfdx-project.json";
async function findProjectFolder(from, top) {
  for (let folder = from; isWithin(folder, top); folder = dirname(folder)) {
    const found = await stat(join(folder, projectFile)).catch(() => void 0);
    if (found?.isFile() === true) return folder;
    if (folder === top) return void 0;
  }
  return void 0;
}
function isWithin(path, top) {
  const way = relative(top, path);
  return way !== ".." && !way.startsWith(`..${sep}`);
}
async function readSfdxProject(folder, name = projectFile) {
  const text = await readTextFile(join(folder, projectFile), mostBytesOf.project, name).catch(
    (error) => {
      if (error.code === "ENOENT") return "{}";
      throw error;
    }
  );
  const content = parse(text, name);
  const directories = objectsIn(content["packageDirectories"]);
  const aliases = isObject(content["packageAliases"]) ? Object.entries(content["packageAliases"]) : [];
  return {
    folder,
    packageDirectories: directories.flatMap(({ path }) => typeof path === "string" ? [path] : []),
    packages: directories.flatMap(
      ({ package: name2, ancestorId, ancestorVersion }) => typeof name2 === "string" ? [{ package: name2, ancestorId: textOf(ancestorId), ancestorVersion: textOf(ancestorVersion) }] : []
    ),
    replacements: objectsIn(content["replacements"]).map(replacement),
    sourceApiVersion: textOf(content["sourceApiVersion"]),
    namespace: textOf(content["namespace"]),
    packageAliases: Object.fromEntries(
      aliases.filter((alias) => typeof alias[1] === "string")
    )
  };
}
function objectsIn(value) {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
function replacement(entry) {
  return {
    filename: textOf(entry["filename"]),
    withEnv: textOf(entry["replaceWithEnv"]),
    withFile: textOf(entry["replaceWithFile"]),
    mayBeUnset: entry["allowUnsetEnvVariable"] === true,
    when: objectsIn(entry["replaceWhenEnv"]).map(({ env, value }) => ({
      variable: String(env),
      value: String(value)
    }))
  };
}
function parse(text, name) {
  try {
    const content = parseJsonFile(text);
    if (isObject(content)) return content;
  } catch (cause) {
    throw notJson(name, messageOf(cause), cause);
  }
  throw notJson(name, "it does not hold an object");
}
function notJson(name, detail, cause) {
  return new Problem(
    {
      kind: "project/not-json",
      what: `${name} is not valid: ${detail}.`,
      fix: "Correct the file; `sf project deploy start` must accept it too."
    },
    { cause }
  );
}
function textOf(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}

// src/salesforce/wire/usual-time.ts
var counted = 20;
var closeEnough = 100;
var UsualTime = class {
  #within;
  #tooEarly = [];
  #found = [];
  /**
   * @param within where between the two to look. Default halfway, so that each round of those who wait halves what the last
   *   one left open; later where a look that comes too early costs more than time
   */
  constructor(within = 0.5) {
    this.#within = within;
  }
  /** @param tooEarly the last look before; absent where the first one found it */
  ended(found, tooEarly = Math.min(middle(this.#tooEarly) ?? 0, found)) {
    this.#tooEarly = [...this.#tooEarly, tooEarly].slice(-counted);
    this.#found = [...this.#found, found].slice(-counted);
  }
  /** When it was usually found; `undefined` before the first has ended. */
  get found() {
    return middle(this.#found);
  }
  /** When to look, so as to find it closer; `undefined` before the first has ended. */
  get expected() {
    const [from, to] = [middle(this.#tooEarly), middle(this.#found)];
    if (from === void 0 || to === void 0) return void 0;
    return to - from > closeEnough ? from + this.#within * (to - from) : to;
  }
};
function usualTimes() {
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    const usual = known.get(name) ?? new UsualTime();
    known.set(name, usual);
    return usual;
  };
}
function middle(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

// src/fleet/stages/deploy.ts
var attempts = 3;
var noTests = { testLevel: "NoTestRun" };
function deployStage(deployable, usual = new UsualTime()) {
  return {
    isTracked: true,
    isDone: (org) => isDeployed(org, deployable),
    run: (org) => deploy(org, deployable, usual)
  };
}
async function isDeployed(org, { hash }) {
  const id = org.journal.deployId(org.id, hash);
  return id !== void 0 && await deployState(org.client, id) === "succeeded";
}
async function deploy(org, deployable, usual) {
  const { client, journal, signal, note } = org;
  const started = (id) => journal.append({ event: "deploy", org: org.id, hash: deployable.hash, id });
  const components = await deployTo(client, deployable, { signal, usual, note, started });
  if (deployable.isSource) org.tracking.deployed(components);
  else org.tracking.changed();
}
async function deployTo(client, { request, subject, components, locate }, { note, started, ...options }) {
  for (let attempt = 1; ; attempt += 1) {
    const id = await startDeploy(client, request, options.signal);
    started?.(id);
    const outcome = await waitForDeploy(client, id, { ...options, ...locate ? { locate } : {} });
    if (outcome.succeeded) {
      note(`Deployed ${subject}: ${components} (${id}).`);
      return outcome.components;
    }
    const problem = deployProblem(outcome, subject);
    if (attempt === attempts || !isTransientDeployFailure(outcome)) throw problem;
    note(`${problem.what} Trying again.`);
  }
}

// src/fleet/stages/source.ts
async function deployableSource(project, paths, folder) {
  const { convertSource } = await import("./convert-source-RGTNGSNS.js");
  const converted = await convertSource(project, paths, folder);
  const { zip, hash, components, locate, warnings, permissionSets } = converted;
  const subject = (paths.length > 0 ? paths : project.packageDirectories).join(", ");
  const deployable = { hash, subject, components: `${components} components`, isSource: true, locate };
  return { deployable: { ...deployable, request: deployRequest(zip, noTests) }, warnings, permissionSets };
}
var source = async ({ setup }, { project, workspace, warn, once, usual }) => {
  const paths = setup.source;
  if (paths.length === 0) return { content: void 0 };
  const { deployable, permissionSets } = await once(`source ${paths.join("\n")}`, async () => {
    const made = await deployableSource(project, paths, workspace);
    for (const warning of made.warnings) warn(warning);
    return made;
  });
  return {
    content: deployable.hash,
    work: { ...deployStage(deployable, usual(`source ${deployable.hash}`)), permissionSets }
  };
};

// src/fleet/pool/claim.ts
import { randomBytes } from "node:crypto";
var confirmation = " confirmed=yes";
async function claimOrg(hub, org, wish, times) {
  await secondAfter(hub, org.info);
  const id = newClaimId();
  const { Id: infoId, LastModifiedDate } = org.info;
  const change = { by: wish.holder, until: wish.until, claim: id, confirmed: void 0 };
  const text = claimText(org.info.Description ?? "", change);
  try {
    const record = { id: infoId, lastModified: LastModifiedDate ?? "" };
    const isWritten = await replaceDescription(hub, record, text, { timeout: times.claim });
    return isWritten ? { id, infoId, writtenBy: wholeSecond(hub.serverNow) } : "taken";
  } catch (error) {
    if (isLocked(error)) return "taken";
    if (!(error instanceof ApiFailure) || isCertainlyUndone(error) || !isLost(error)) throw error;
    return { id, infoId, writtenBy: void 0 };
  }
}
async function secondAfter(hub, { LastModifiedDate }) {
  const changed = dateMilliseconds(LastModifiedDate) ?? 0;
  const left = wholeSecond(changed) + 1e3 - hub.serverNow;
  if (left > 0)
    await hub.wire.sleep(Math.min(left, 2e3), void 0, "the second after an org\u2019s last change");
}
function newClaimId() {
  return randomBytes(6).toString("base64url");
}
function claimText(description, change) {
  const most = Math.max(mostCharacters, description.length) - confirmation.length;
  return descriptionAfter(description, change, most);
}
function isLocked(error) {
  return error instanceof ApiFailure && error.errors.some(({ errorCode }) => errorCode === "UNABLE_TO_LOCK_ROW");
}
function isLost({ status }) {
  return status === 0 || status >= 500 || status < 300;
}
function wholeSecond(milliseconds) {
  return Math.floor(milliseconds / 1e3) * 1e3;
}

// src/fleet/pool/confirm.ts
var reference = "@{before.Description}";
var latest = unconfirmedFor - 6e4;
var mostAttempts = 10;
async function confirmed(hub, claim, times, { isCrowded = false } = {}) {
  await hub.wire.sleep(times.confirm, void 0, "other claims of the same org to end");
  if (hub.serverNow - (claim.writtenBy ?? Infinity) > latest) return false;
  if (isCrowded || claim.writtenBy === void 0) return confirmByParts(hub, claim, times);
  const seen = await readAndConfirm(hub, claim, claim.writtenBy, times).catch(() => void 0);
  if (seen?.before !== void 0 && !stands(claim, seen.before)) return false;
  if (seen?.after !== void 0 && stands(claim, seen.after) && isConfirmed(seen.after)) return true;
  return confirmByParts(hub, claim, times, seen?.before);
}
async function readAndConfirm(hub, { infoId }, writtenBy, { claim: timeout }) {
  const url = `/services/data/v${apiVersion}/sobjects/ScratchOrgInfo/${infoId}`;
  const read = (referenceId) => ({ method: "GET", url: `${url}?fields=Description`, referenceId });
  const request = {
    allOrNone: false,
    // Else reads may go before the write.
    collateSubrequests: false,
    compositeRequest: [
      read("before"),
      {
        method: "PATCH",
        url,
        referenceId: "confirm",
        httpHeaders: { "If-Unmodified-Since": new Date(writtenBy).toUTCString() },
        body: { Description: `${reference}${confirmation}` }
      },
      read("after")
    ]
  };
  const answer = await hub.post("/composite", request, { timeout, repeat: "if-transient" });
  return { before: descriptionIn(answer, "before"), after: descriptionIn(answer, "after") };
}
function descriptionIn(answer, name) {
  const parts = isObject(answer) ? answer["compositeResponse"] : void 0;
  if (!Array.isArray(parts)) return void 0;
  const part = parts.filter(isObject).find(({ referenceId }) => referenceId === name);
  const body = part?.["httpStatusCode"] === 200 ? part["body"] : void 0;
  if (!isObject(body)) return void 0;
  return typeof body["Description"] === "string" ? body["Description"] : "";
}
async function confirmByParts(hub, claim, { claim: timeout }, before = "") {
  for (let attempt = 1; ; attempt += 1) {
    const [description] = await readDescriptions(hub, [claim.infoId], { timeout });
    const text = description?.text.startsWith(reference) === true ? before : description?.text;
    if (description === void 0 || text === void 0 || !stands(claim, text)) return false;
    if (isConfirmed(description.text)) return true;
    try {
      if (await replaceDescription(hub, description, withConfirmation(text), { timeout })) return true;
    } catch (error) {
      if (!isTransient(error) || attempt === mostAttempts) throw error;
    }
    if (attempt === mostAttempts) throw unclear();
    await hub.wire.sleep(300 * attempt);
  }
}
function unclear() {
  const { kind, what, why, fix } = takeCauses.unclear;
  return new Problem({ kind, documented: true, what, why, fix });
}
function withConfirmation(text) {
  return descriptionAfter(
    text,
    { confirmed: "yes" },
    Math.max(text.length + confirmation.length, mostCharacters)
  );
}
function stands({ id }, description) {
  return readLine(description)?.claim === id;
}
function isConfirmed(description) {
  return readLine(description)?.confirmed === "yes";
}

export {
  projectFile,
  findProjectFolder,
  readSfdxProject,
  UsualTime,
  usualTimes,
  noTests,
  deployStage,
  deployTo,
  deployableSource,
  source,
  claimOrg,
  newClaimId,
  claimText,
  confirmed
};
