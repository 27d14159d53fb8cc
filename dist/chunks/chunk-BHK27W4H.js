import {
  release
} from "./chunk-ZDK6HBBZ.js";
import {
  readTakeInputs
} from "./chunk-XTNA243H.js";
import {
  keepClaim
} from "./chunk-6D6CNQTI.js";
import {
  SourceTracking
} from "./chunk-CPKGEENA.js";
import {
  claimOrg,
  claimText,
  confirmed,
  deployTo,
  deployableSource,
  newClaimId,
  readSfdxProject
} from "./chunk-YHD4CUDC.js";
import {
  copyPermissionSets
} from "./chunk-XE4H7HWV.js";
import {
  takeCauses
} from "./chunk-UQXSGEJ3.js";
import {
  replaceDescription
} from "./chunk-CWHND5YD.js";
import {
  hubOrg,
  tellingStop
} from "./chunk-C35G33PU.js";
import {
  endOf,
  holdOf,
  standingOf
} from "./chunk-V4VLMVCD.js";
import {
  timeText
} from "./chunk-EQPE7DA5.js";
import {
  withHub
} from "./chunk-PLYYML5D.js";
import {
  newestGeneration,
  poolGeneration
} from "./chunk-XOX3NP44.js";
import {
  findScratchOrgInfos,
  readSignups
} from "./chunk-IUH36S3O.js";
import {
  soqlString
} from "./chunk-5BCTQUNL.js";
import {
  OrgClient
} from "./chunk-ID24UZBI.js";
import {
  apiProblem
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  hasTexts,
  isSaved
} from "./chunk-L3E6RXYU.js";
import {
  isObject
} from "./chunk-BVEACDW4.js";
import {
  isOfFleet,
  slotLabel,
  soqlConditionFor
} from "./chunk-QKASPDTY.js";
import {
  Problem,
  consumerKeysFor,
  handOver,
  messageOf,
  persist,
  salesforceUrl,
  sandboxLogin,
  shortId
} from "./chunk-D7HFNESS.js";

// src/fleet/pool/hand-to-person.ts
import { randomBytes } from "node:crypto";
var sameFields = [
  "ProfileId",
  "TimeZoneSidKey",
  "LocaleSidKey",
  "EmailEncodingKey",
  "LanguageLocaleKey"
];
async function handToPerson(org, email, runner) {
  const { userId, instanceUrl } = org.session;
  const soql = `SELECT Username FROM User WHERE Email = ${soqlString(email)} AND IsActive = true AND Id != ${soqlString(userId)}`;
  const [known] = await org.query(soql, { row: hasTexts("Username") });
  if (known !== void 0) {
    runner.info(`${email} has a user there already: ${known.Username}, at ${instanceUrl}. No mail is sent.`);
    return;
  }
  const { id, username } = await makeUser(org, email);
  await copyPermissionSets(org, { from: userId, to: id }).catch((error) => {
    runner.warning(`${username} lacks permission sets that the admin has: ${messageOf(error)}.`);
  });
  const expects = (answer2) => isObject(answer2);
  const answer = await org.call(
    "DELETE",
    `/sobjects/User/${id}/password`,
    void 0,
    {
      expects
    }
  );
  if (typeof answer.NewPassword === "string") runner.mask(answer.NewPassword);
  runner.info(`Salesforce mails ${email} the link to set a password for ${username}, at ${instanceUrl}.`);
}
async function makeUser(org, email) {
  const { userId, orgId } = org.session;
  const path = `/sobjects/User/${userId}?fields=${sameFields.join(",")}`;
  const admin = await org.get(path, {
    expects: hasTexts(...sameFields)
  });
  const { ProfileId, TimeZoneSidKey, LocaleSidKey, EmailEncodingKey, LanguageLocaleKey } = admin;
  const same = { ProfileId, TimeZoneSidKey, LocaleSidKey, EmailEncodingKey, LanguageLocaleKey };
  const digits = randomBytes(5).toString("hex");
  const username = `person.${digits}@${orgId.toLowerCase()}.orgkey`;
  const LastName = (email.split("@")[0] ?? "").slice(0, 80);
  const name = { Username: username, Email: email, LastName, Alias: digits.slice(0, 8) };
  try {
    const { id } = await org.post(
      "/sobjects/User",
      { ...same, ...name, IsActive: true },
      {
        repeat: "if-undone",
        expects: isSaved
      }
    );
    return { id, username };
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    if (!error.errors.some(({ errorCode }) => errorCode === "LICENSE_LIMIT_EXCEEDED")) throw error;
    const { kind, what, why, fix } = takeCauses.noLicense;
    throw new Problem({ kind, documented: true, what, why, fix }, { cause: error });
  }
}

// src/fleet/pool/open-taken.ts
var TakenOrgGone = class extends Error {
};
var goneKinds = /* @__PURE__ */ new Set(["scratch/deleted", "scratch/expired", "login/not-serving"]);
function identityIn(org, hubConsumerKey) {
  const keys = consumerKeysFor(hubConsumerKey, org.username);
  const inOrder2 = [keys.first, keys.second];
  const isOther = org.line?.key !== void 0 && org.line.key === "hub" !== (keys.first === hubConsumerKey);
  const [consumerKey, otherConsumerKey] = isOther ? [inOrder2[1], inOrder2[0]] : inOrder2;
  const loginUrl = org.loginUrl === void 0 ? sandboxLogin : salesforceUrl(org.loginUrl, "The LoginUrl of the org");
  return {
    identity: { consumerKey, username: org.username, loginUrl, audience: sandboxLogin },
    otherConsumerKey
  };
}
async function openTaken(org, { identity, otherConsumerKey }, { hub, key, patience }) {
  const { consumerKey: ConnectedAppConsumerKey, username } = identity;
  const ask = async () => {
    const [info] = await readSignups(hub, [username]).catch(() => []);
    return info === void 0 ? void 0 : { ...info, ConnectedAppConsumerKey };
  };
  try {
    return await persist(
      { identity, otherConsumerKey, key: key.keyObject, wire: hub.wire },
      { patience, known: { info: { ...org.info, ConnectedAppConsumerKey }, ask } }
    );
  } catch (error) {
    if (error instanceof Problem && goneKinds.has(error.kind))
      throw new TakenOrgGone(username, { cause: error });
    throw error;
  }
}

// src/fleet/pool/refresh.ts
async function ownSource(runner) {
  const { workspace } = runner;
  const project = await readSfdxProject(workspace);
  const { deployable, warnings } = await deployableSource(project, [], workspace);
  for (const warning of warnings) runner.warning(warning);
  return {
    deployTo: async (org, signal) => {
      const note = (line) => runner.info(line);
      const components = await deployTo(org, deployable, { signal, note });
      const tracking = new SourceTracking(org);
      tracking.deployed(components);
      await tracking.settle(signal).catch((error) => {
        signal.throwIfAborted();
        runner.warning(
          `Source tracking was not settled (${messageOf(error)}): \`sf project reset tracking\` settles it.`
        );
      });
    }
  };
}

// src/fleet/pool/free-orgs.ts
import { createHash } from "node:crypto";
var leastLeft = 6e5;
async function readPool(hub, wanted) {
  const { fleet } = wanted;
  const ofFleet = soqlConditionFor(fleet, hub.session.orgId, wanted.generation);
  const condition = `${ofFleet} AND Status IN ('New', 'Creating', 'Active')`;
  const infos = await findScratchOrgInfos(hub, condition, void 0, ["Description", "LastModifiedDate"]);
  const active = new Set(infos.flatMap(({ ScratchOrg }) => ScratchOrg === null ? [] : shortId(ScratchOrg)));
  const orgs = infos.flatMap((info) => hubOrg(info, active) ?? []).filter(({ name }) => isOfFleet(name, fleet, hub.session.orgId, wanted.generation)).filter(({ name }) => (wanted.group ?? name.group) === name.group);
  return poolOf(orgs, wanted, hub.serverNow);
}
function poolOf(all, wanted, now) {
  const isFree = (org) => standingOf(org, now) === "ready" && holdOf(org, now) === "free" && endOf(org) - now >= leastLeft;
  const generation = generationOf(all, isFree);
  const orgs = all.filter(({ name }) => name.generation === generation);
  const holds = (hold) => orgs.filter((org) => standingOf(org, now) !== "gone" && holdOf(org, now) === hold);
  const isMine = ({ line }) => line?.by === wanted.holder && line.claim !== void 0;
  return {
    generation,
    free: inOrder(orgs.filter(isFree), wanted, now),
    mine: all.filter((org) => isMine(org) && holdOf(org, now) === "held" && standingOf(org, now) === "ready").toSorted((one, other) => (one.line?.until ?? 0) - (other.line?.until ?? 0)),
    held: holds("held").length,
    claimed: holds("claimed"),
    making: orgs.filter((org) => standingOf(org, now) === "making").length
  };
}
function generationOf(orgs, isFree) {
  if (orgs.some(({ name }) => name.generation === poolGeneration)) return poolGeneration;
  const dated = orgs.map(({ name, createdAt }) => ({ generation: name.generation, createdAt }));
  const have = new Set(orgs.filter(isFree).map(({ name }) => name.generation));
  return newestGeneration(dated, (generation) => have.has(generation)) ?? newestGeneration(dated);
}
function inOrder(orgs, { holder, time }, now) {
  const lasts = (org) => endOf(org) - now >= time ? 0 : 1;
  const place = ({ username }) => createHash("sha256").update(`${holder}
${username}`).digest("hex");
  const placed = orgs.map((org) => ({ org, lasts: lasts(org), place: place(org) }));
  return placed.toSorted((one, other) => one.lasts - other.lasts || (one.place < other.place ? -1 : 1)).map(({ org }) => org);
}

// src/fleet/pool/take-free.ts
var leastForReuse = 12e4;
async function takeFree(hub, taking, refused) {
  const deadline = hub.wire.now() + taking.wait;
  const late = /* @__PURE__ */ new Map();
  let isCrowded = false;
  let said = "";
  for (; ; ) {
    const pool = await readPool(hub, taking);
    const mine = taking.reuse ? await takeAgain(hub, pool, taking, refused) : void 0;
    if (mine !== void 0) return mine;
    const free = pool.free.filter(({ username }) => !refused.has(username));
    isCrowded ||= pool.claimed.length > 0;
    const crowd = { late, isCrowded };
    const taken = await takeLate(hub, pool, taking, late) ?? await takeFirst(hub, free, taking, crowd);
    if (taken !== void 0) return taken;
    isCrowded = true;
    if (free.length > 0) {
      await hub.wire.sleep(1e3 * hub.wire.random(), void 0, "another look for a free org");
      continue;
    }
    const left = deadline - hub.wire.now();
    if (left <= 0) throw noneFree(pool, taking);
    const line = `No org of fleet ${taking.fleet} is free: ${poolText(pool)}. Waiting for one.`;
    if (line !== said) taking.tell(said = line);
    await hub.wire.sleep(Math.min(taking.times.confirm, left), void 0, "a free org");
  }
}
async function takeLate(hub, { claimed }, { times }, late) {
  for (const org of claimed) {
    const id = org.line?.claim ?? "";
    const until = late.get(id);
    if (until === void 0) continue;
    const claim = { id, infoId: org.info.Id, writtenBy: void 0 };
    if (await confirmed(hub, claim, times)) return { org, claim, until, isSame: false };
  }
  return void 0;
}
async function takeFirst(hub, free, taking, { late, ...crowd }) {
  let { isCrowded } = crowd;
  for (const org of free) {
    const until = untilOf(org, taking, hub.serverNow);
    const claim = await claimOrg(hub, org, { holder: taking.holder, until }, taking.times);
    if (claim === "taken") {
      isCrowded = true;
      continue;
    }
    if (claim.writtenBy === void 0) late.set(claim.id, until);
    taking.claimed(claim);
    if (await confirmed(hub, claim, taking.times, { isCrowded })) return { org, claim, until, isSame: false };
    taking.tell(`The claim of ${slotLabel(org.name)} doesn\u2019t stand: looking for another org.`);
    return void 0;
  }
  return void 0;
}
async function takeAgain(hub, { mine }, taking, refused) {
  const now = hub.serverNow;
  const org = mine.findLast(
    ({ username, line }) => !refused.has(username) && (line?.until ?? 0) - now >= leastForReuse
  );
  if (org === void 0) return void 0;
  const { Id: infoId, Description, LastModifiedDate } = org.info;
  const until = Math.max(org.line?.until ?? 0, untilOf(org, taking, now));
  const claim = { id: newClaimId(), infoId };
  const text = claimText(Description ?? "", { until, claim: claim.id, confirmed: "yes" });
  const record = { id: infoId, lastModified: LastModifiedDate ?? "" };
  const isWritten = await replaceDescription(hub, record, text, { timeout: taking.times.claim });
  if (!isWritten) return takeAgain(hub, await readPool(hub, taking), taking, refused);
  taking.claimed(claim);
  return { org, claim, until, isSame: true };
}
function untilOf(org, { time }, now) {
  return Math.floor(Math.min(now + time, endOf(org)) / 1e3) * 1e3;
}
function poolText({ held, claimed, making }) {
  return `${held} held, ${claimed.length} being taken, ${making} on their way`;
}
function noneFree(pool, { fleet, generation, group }) {
  const isThere = pool.generation !== void 0;
  const { kind, why, fix } = isThere ? takeCauses.allTaken : takeCauses.empty;
  const which = [
    ...generation === void 0 ? [] : [`, generation ${generation}`],
    ...group === void 0 ? [] : [`, group ${group}`]
  ].join("");
  const what = isThere ? `No org of the fleet ${fleet}${which} is free: ${poolText(pool)}.` : `The fleet ${fleet}${which} has no org that is up or on its way.`;
  return new Problem({ kind, documented: true, what, why, fix });
}

// src/fleet/take-org.ts
async function takeOrg(step, giveLogin = handOver) {
  const { runner, limit } = step;
  const line = "no org was taken; one that was claimed is free again after five minutes.";
  const texts = { title: "Fleet take", line, fix: "Run it again." };
  await tellingStop(limit, runner, texts, async () => {
    const inputs = readTakeInputs(runner);
    limit.within(inputs.timeout);
    const source = inputs.refresh ? await limit.until(() => ownSource(runner)) : void 0;
    const opened = await withHub(inputs, step, (hub, key2) => limit.until(() => open(hub, key2, inputs, step)));
    const { taken, identity, session, key } = opened;
    texts.line = `${slotLabel(taken.org.name)} was taken, and stays so until ${timeText(taken.until)}.`;
    const { hubUsername } = inputs;
    await giveLogin(session, key, { ...inputs.handOver, identity, isScratchOrg: true, hubUsername }, runner);
    runner.setOutput("name", slotLabel(taken.org.name));
    runner.setOutput("group", taken.org.name.group);
    runner.setOutput("until", timeText(taken.until));
    const org = new OrgClient(session, limit.wire(step.wire));
    await limit.until(() => prepare(org, source, inputs, step));
  });
}
async function prepare(org, source, { email }, { runner, limit }) {
  try {
    await source?.deployTo(org, limit.signal);
    if (email !== void 0) await handToPerson(org, email, runner);
  } catch (error) {
    throw error instanceof ApiFailure ? apiProblem(error, error.request) : error;
  }
}
async function open(hub, key, inputs, { runner }) {
  const { fleetName: fleet, generation, group, holder, time, reuse, wait, times } = inputs;
  const refused = /* @__PURE__ */ new Set();
  for (; ; ) {
    const claimed = (claim) => {
      if (inputs.deleteWhenDone) keepClaim(claim, runner);
    };
    const tell = (line) => runner.info(line);
    const taking = { fleet, generation, group, holder, time, reuse, wait, times, tell, claimed };
    const taken = await takeFree(hub, taking, refused);
    const { org } = taken;
    runner.info(takenText(taken, holder));
    try {
      const who = identityIn(org, inputs.identity.consumerKey);
      const session = await openTaken(org, who, { hub, key, patience: inputs.patience });
      runner.mask(session.accessToken);
      return { taken, identity: who.identity, session, key };
    } catch (error) {
      if (!taken.isSame) await release(hub, taken.claim).catch(() => void 0);
      if (!(error instanceof TakenOrgGone)) throw error;
      refused.add(org.username);
      const why = error.cause instanceof Problem ? error.cause.what : error.message;
      runner.info(`${slotLabel(org.name)} is gone (${why}): looking for another org.`);
    }
  }
}
function takenText({ org, until, isSame }, holder) {
  const { generation } = org.name;
  const again = isSame ? " It had it before." : "";
  return `Took ${slotLabel(org.name)} of generation ${generation} (${org.username}) for ${holder}, until ${timeText(until)}.${again}`;
}

export {
  takeOrg
};
