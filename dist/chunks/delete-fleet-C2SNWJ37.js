import {
  failureOf
} from "./chunk-YTEA25DH.js";
import {
  allocationNow
} from "./chunk-SYVRB7U5.js";
import {
  mostRecords,
  readDescriptions,
  saveErrorOf
} from "./chunk-CWHND5YD.js";
import "./chunk-VV4UEYUI.js";
import {
  readHubFleet
} from "./chunk-U26XMJMJ.js";
import {
  hubOrg,
  tellingStop
} from "./chunk-C35G33PU.js";
import "./chunk-EDRGR6PZ.js";
import {
  holdOf,
  holderText,
  isExpired,
  isPending,
  standingOf
} from "./chunk-V4VLMVCD.js";
import "./chunk-EQPE7DA5.js";
import {
  withHub
} from "./chunk-PLYYML5D.js";
import {
  readDeleteInputs
} from "./chunk-XOX3NP44.js";
import "./chunk-XOYGAZKK.js";
import {
  decisiveSignup,
  deleteScratchOrg,
  saysGone
} from "./chunk-IUH36S3O.js";
import "./chunk-5BCTQUNL.js";
import {
  momentOf
} from "./chunk-Q72SGQDW.js";
import "./chunk-ID24UZBI.js";
import "./chunk-3K6E5G4Z.js";
import {
  isTransient
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  isListOf
} from "./chunk-L3E6RXYU.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-BVEACDW4.js";
import {
  slotKey,
  slotLabel
} from "./chunk-QKASPDTY.js";
import "./chunk-4JDBDIAP.js";
import {
  Problem,
  shortId,
  throwAll
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/fleet/plan/deletions.ts
function verdictOn(org, choice, at) {
  const { olderThan, holder, onlyOver } = choice;
  if (olderThan !== void 0 && at.now - momentOf(org.createdAt) < olderThan) return "other";
  const hold = holdOf(org, at.hubNow);
  if (onlyOver && hold !== "over") return "other";
  if (holder !== void 0) {
    if (hold === "free" || !holder(org.line?.by ?? "")) return "other";
    return hold === "claimed" ? "held" : "delete";
  }
  return hold === "free" || hold === "over" ? "delete" : "held";
}
function oldRecords(orgs, now) {
  const slots = Map.groupBy(orgs, ({ name }) => slotKey(name));
  return [...slots.values()].flatMap((same) => {
    const newest = newestOf(same);
    return same.filter((org) => org !== newest && isGone(org, now));
  });
}
function newestOf(orgs) {
  const last = Math.max(...orgs.map(({ name }) => name.attempt));
  const records = orgs.filter(({ name }) => name.attempt === last);
  const info = decisiveSignup(records.map((org) => org.info));
  return records.find((org) => org.info === info);
}
function isGone(org, now) {
  if (isPending(org) || org.exists) return false;
  return org.status !== "Active" || isExpired(org, now);
}

// src/fleet/run/delete-orgs.ts
var atOnce = 10;
var patience = 1e4;
var mostAttempts = 5;
async function deleteOrgs(hub, chosen, { active, hasLines }, mayGo, told) {
  let left = chosen;
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const again = [];
    for (let start = 0; start < left.length; start += atOnce) {
      const some = left.slice(start, start + atOnce);
      const looked = hasLines ? await look(hub, some) : some;
      await Promise.all(
        looked.map(async (org) => {
          if (!mayGo(org)) {
            told(org, "held");
            return;
          }
          const became = await deleteOnce(hub, active.get(shortId(org.orgId ?? ""))?.Id ?? "");
          if (became !== "deleted" && isTransient(became) && attempt < mostAttempts) again.push(org);
          else told(org, became);
        })
      );
    }
    left = again;
    if (left.length > 0) await hub.wire.sleep(1e3 * attempt, void 0, "another try at deleting orgs");
  }
}
async function look(hub, orgs) {
  const now = await readDescriptions(
    hub,
    orgs.map(({ info }) => info.Id)
  );
  return orgs.map((org) => {
    const found = now.find(({ id }) => id === shortId(org.info.Id));
    if (found === void 0) return org;
    const info = { ...org.info, Description: found.text, LastModifiedDate: found.lastModified };
    return { ...hubOrg(info, /* @__PURE__ */ new Set()) ?? org, exists: org.exists };
  });
}
async function deleteOnce(hub, id) {
  try {
    await deleteScratchOrg(hub, id, { timeout: patience, repeat: "never" });
    return "deleted";
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

// src/salesforce/scratch-orgs/delete-records.ts
async function deleteScratchOrgInfos(hub, ids) {
  const refused = /* @__PURE__ */ new Map();
  for (let start = 0; start < ids.length; start += mostRecords) {
    const some = ids.slice(start, start + mostRecords);
    for (const [id, error] of await deleteTogether(hub, some)) refused.set(id, error);
  }
  return refused;
}
async function deleteTogether(hub, ids) {
  const path = `/composite/sobjects?ids=${ids.join(",")}&allOrNone=false`;
  try {
    const expects = isListOf(ids.length);
    const options = { expects, repeat: "if-transient" };
    const answers = await hub.call("DELETE", path, void 0, options);
    return ids.flatMap((id, place) => {
      const error = saveErrorOf(answers[place]);
      return error === void 0 || saysGone(error.statusCode) ? [] : [[id, error]];
    });
  } catch (error) {
    if (!(error instanceof ApiFailure) || ![400, 404, 405].includes(error.status)) throw error;
    const outcomes = [];
    for (const id of ids) {
      const why = await deleteOne(hub, id);
      if (why !== void 0) outcomes.push([id, why]);
    }
    return outcomes;
  }
}
async function deleteOne(hub, id) {
  try {
    await hub.delete(`/sobjects/ScratchOrgInfo/${id}`, { repeat: "if-transient" });
    return void 0;
  } catch (error) {
    const [first] = error instanceof ApiFailure ? error.errors : [];
    if (first === void 0) throw error;
    return saysGone(first.errorCode) ? void 0 : { statusCode: first.errorCode, message: first.message };
  }
}

// src/fleet/run/purge.ts
var mostNamed = 20;
async function purge(orgs, inputs, hub, runner) {
  if (!inputs.purge) return { purged: 0 };
  const { olderThan = 0 } = inputs;
  const now = hub.serverNow;
  const old = oldRecords(orgs, now).filter(({ createdAt }) => now - momentOf(createdAt) >= olderThan);
  if (inputs.dryRun) {
    for (const { username, status } of old.slice(0, mostNamed))
      runner.info(`Would purge the record of ${username} (${status}).`);
    runner.info(`Would purge ${recordsText(old.length)} of orgs that are gone.`);
    return { purged: 0 };
  }
  try {
    const refused = await deleteScratchOrgInfos(
      hub,
      old.map(({ info }) => info.Id)
    );
    const purged = old.length - refused.size;
    runner.info(`Purged ${recordsText(purged)} of orgs that are gone.`);
    const [first] = refused.values();
    if (first === void 0) return { purged };
    return { purged, problem: notPurged(refused.size, `${first.statusCode}: ${first.message}`) };
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    return { purged: 0, problem: notPurged(old.length, error.message) };
  }
}
function recordsText(count) {
  return `${count} ${count === 1 ? "record" : "records"}`;
}
function notPurged(count, why) {
  return new Problem({
    kind: "fleet/not-all-purged",
    what: `${recordsText(count)} of orgs that are gone could not be deleted.`,
    why,
    fix: "Give the hub user Delete on Scratch Org Infos by a permission set (Object Settings), and run this again."
  });
}

// src/fleet/delete-fleet.ts
async function deleteFleet(step) {
  const { runner, limit } = step;
  const line = "the log names the orgs that were deleted, and no others are known to be.";
  const texts = { title: "Fleet delete", line, fix: "Run it again: it deletes what is left." };
  await tellingStop(limit, runner, texts, async () => {
    const inputs = readDeleteInputs(runner);
    limit.within(inputs.timeout);
    await withHub(inputs, step, (hub) => limit.until(() => deleteAsked(inputs, hub, runner)));
  });
}
async function deleteAsked(inputs, hub, runner) {
  const { now } = hub.wire;
  const fleet = await readHubFleet(hub, inputs.fleetName, inputs.generation);
  if (fleet.orgs.length === 0)
    runner.warning(
      `This hub never made an org of a fleet called ${inputs.fleetName}. Is the name the one in the fleet file?`
    );
  const alive = fleet.orgs.filter(({ orgId }) => orgId !== void 0 && fleet.active.has(shortId(orgId)));
  const judged = Map.groupBy(alive, (org) => verdictOn(org, inputs, clocks(hub)));
  const [chosen, held] = [judged.get("delete") ?? [], judged.get("held") ?? []];
  for (const org of held) runner.info(leftText(org));
  warnOfPending(fleet.orgs.filter(isPending), inputs, runner);
  const deleted = inputs.dryRun ? dryRun(chosen, now(), runner) : await deleteAll(chosen, inputs, { fleet, hub, runner });
  const unready = chosen.filter((org) => unreadyText(org, now()) !== "").length;
  const counts = { ...deleted, alive: alive.length, chosen: chosen.length, unready };
  const purged = await purge(fleet.orgs, inputs, hub, runner);
  await conclude({ ...counts, held: held.length + deleted.taken }, purged, inputs, { hub, runner });
}
function clocks(hub) {
  return { now: hub.wire.now(), hubNow: hub.serverNow };
}
function leftText(org) {
  return `Left ${slotLabel(org.name)} (${org.username}): held by ${holderText(org)}.`;
}
function warnOfPending(pending, { fleetName }, runner) {
  if (pending.length === 0) return;
  runner.warning(
    `Being signed up now, and to be deleted only once they are active: ${pending.length} of fleet ${fleetName} (${pending[0]?.username ?? ""} \u2026). Run this again in some minutes.`
  );
}
function dryRun(chosen, now, runner) {
  for (const org of chosen) runner.info(`Would delete ${described(org, now)}.`);
  return { deleted: 0, taken: 0 };
}
function described(org, now) {
  const holder = org.line?.by === void 0 ? "" : `, held by ${holderText(org)}`;
  return `${slotLabel(org.name)} (${org.username})${holder}${unreadyText(org, now)}`;
}
function unreadyText(org, now) {
  const standing = standingOf(org, now);
  if (standing === "failed") return ", which was not ready: its set-up failed";
  return standing === "making" ? ", which was not ready: its set-up had not ended" : "";
}
async function deleteAll(chosen, inputs, { fleet, hub, runner }) {
  const counts = { deleted: 0, taken: 0 };
  const mayGo = (org) => verdictOn(org, inputs, clocks(hub)) === "delete";
  await deleteOrgs(hub, chosen, fleet, mayGo, (org, became) => {
    if (became === "deleted") {
      counts.deleted += 1;
      runner.info(`Deleted ${described(org, hub.wire.now())}.`);
    } else if (became === "held") {
      counts.taken += 1;
      runner.info(leftText(org));
    } else {
      const { what, fix } = failureOf(became, `Deleting ${slotLabel(org.name)}`);
      runner.error(`${what} ${fix}`, { title: `Scratch org ${slotLabel(org.name)}` });
    }
  });
  return counts;
}
async function conclude({ deleted, taken, alive, chosen, unready, held }, purged, inputs, { hub, runner }) {
  const { fleetName, dryRun: isDryRun } = inputs;
  const allocation = await allocationNow(hub);
  const room = allocation === void 0 ? "" : ` The hub has ${allocation.active.remaining} of ${allocation.active.max} active orgs remaining, and ${allocation.daily.remaining} of ${allocation.daily.max} signups today: those do not come back.`;
  const what = isDryRun ? `Would delete ${chosen}` : `Deleted ${deleted}`;
  const notReady = unready === 0 ? "" : ` Not ready ${unready === 1 ? "was" : "were"} ${unready} of the ${chosen} to delete.`;
  const others = othersText(alive - chosen - (held - taken), inputs);
  const stay = held === 0 ? "" : ` Somebody holds ${held}: until their time is over, they stay.`;
  runner.info(
    `${what} of the ${alive} orgs of fleet ${fleetName} that were up.${notReady}${others}${stay}${room}`
  );
  runner.setOutput("deleted", String(deleted));
  runner.setOutput("remaining", String(alive - deleted));
  runner.setOutput("purged", String(purged.purged));
  const left = chosen - taken - deleted;
  throwAll([
    ...isDryRun || left === 0 ? [] : [notAllDeleted(left, chosen)],
    ...purged.problem === void 0 ? [] : [purged.problem]
  ]);
}
function othersText(count, { olderThan, holder, onlyOver }) {
  if (count <= 0) return "";
  const isByAge = olderThan !== void 0 && holder === void 0 && !onlyOver;
  const why = isByAge ? "younger than `older-than` says" : "not what was asked for";
  return ` ${count} ${count === 1 ? "stays" : "stay"}: ${why}.`;
}
function notAllDeleted(left, chosen) {
  return new Problem({
    kind: "fleet/not-all-deleted",
    what: `${left} of ${chosen} orgs could not be deleted.`,
    fix: "Run this again; the orgs end by themselves when they expire."
  });
}
export {
  deleteFleet
};
