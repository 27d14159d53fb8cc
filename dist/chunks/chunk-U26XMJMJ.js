import {
  hubOrg
} from "./chunk-C35G33PU.js";
import {
  deleteScratchOrg,
  findScratchOrgInfos,
  isActiveScratchOrg
} from "./chunk-IUH36S3O.js";
import {
  soqlString
} from "./chunk-5BCTQUNL.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  hasTexts
} from "./chunk-L3E6RXYU.js";
import {
  isOfFleet,
  parseUsername,
  soqlConditionFor,
  soqlConditionForAll,
  soqlPatternFor
} from "./chunk-QKASPDTY.js";
import {
  shortId
} from "./chunk-D7HFNESS.js";

// src/fleet/plan/hub-fleet.ts
var recentDays = 3;
async function readHubFleet(hub, fleet, generation, { withRecent = false, signal } = {}) {
  const ofFleet = soqlConditionFor(fleet, hub.session.orgId, generation);
  const ofAll = `(${soqlConditionForAll(hub.session.orgId)} AND CreatedDate = LAST_N_DAYS:${recentDays})`;
  const { infos: found, hasLines } = await findWithLines(
    hub,
    withRecent ? `${ofFleet} OR ${ofAll}` : ofFleet,
    signal
  );
  const pattern = soqlPatternFor(fleet, hub.session.orgId, generation);
  const soql = `SELECT Id, ScratchOrg FROM ActiveScratchOrg WHERE SignupUsername LIKE '${pattern}'`;
  const isIts = (name) => name !== void 0 && isOfFleet(name, fleet, hub.session.orgId, generation);
  const infos = found.filter((info) => isIts(parseUsername(usernameOf(info))));
  const rows = infos.length === 0 ? [] : await hub.query(soql, { signal, row: isActiveScratchOrg });
  const active = new Map(rows.map((row) => [shortId(row.ScratchOrg), row]));
  const ids = new Set(active.keys());
  return {
    orgs: infos.flatMap((info) => hubOrg(info, ids) ?? []),
    active,
    hasLines,
    recent: withRecent ? found : []
  };
}
async function findWithLines(hub, condition, signal) {
  try {
    return {
      infos: await findScratchOrgInfos(hub, condition, signal, ["Description", "LastModifiedDate"]),
      hasLines: true
    };
  } catch (error) {
    if (!isHidden(error, "Description")) throw error;
    return { infos: await findScratchOrgInfos(hub, condition, signal), hasLines: false };
  }
}
function isHidden(error, field) {
  return error instanceof ApiFailure && error.errors.some(({ errorCode, message }) => errorCode === "INVALID_FIELD" && message.includes(field));
}
async function deleteByUsername(hub, username) {
  const soql = `SELECT Id FROM ActiveScratchOrg WHERE SignupUsername = ${soqlString(username)}`;
  const rows = await hub.query(soql, { row: hasTexts("Id") });
  for (const { Id } of rows) await deleteScratchOrg(hub, Id);
}
function usernameOf({ SignupUsername, Username }) {
  return (SignupUsername ?? Username ?? "").toLowerCase();
}

export {
  readHubFleet,
  findWithLines,
  deleteByUsername,
  usernameOf
};
