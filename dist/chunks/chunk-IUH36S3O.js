import {
  soqlString
} from "./chunk-5BCTQUNL.js";
import {
  ApiFailure,
  saysUsernameTaken,
  usernameTakenCode
} from "./chunk-VFCPVFML.js";
import {
  hasTexts,
  isSaved
} from "./chunk-L3E6RXYU.js";
import {
  shortId
} from "./chunk-D7HFNESS.js";

// src/salesforce/scratch-orgs/scratch-orgs.ts
var scratchOrgInfoFields = "Id, Username, SignupUsername, Status, ErrorCode, ScratchOrg, LoginUrl, CreatedDate, ExpirationDate, ConnectedAppConsumerKey";
var LONGEST_ENCODED_LIST = 12e3;
async function requestSignup(hub, record, signal) {
  try {
    const options = { repeat: "if-undone", expects: isSaved, signal };
    const { id } = await hub.post("/sobjects/ScratchOrgInfo", record, options);
    return { outcome: "requested", id };
  } catch (error) {
    if (error instanceof ApiFailure && error.errors.some(saysUsernameTaken))
      return { outcome: "username-taken" };
    throw error;
  }
}
async function readSignups(hub, usernames, signal, more, patterns = []) {
  const records = /* @__PURE__ */ new Map();
  const likes = patterns.map((pattern) => `LIKE '${pattern}'`);
  for (const chunk of chunksByUrlLength([...usernames.map(soqlString), ...likes])) {
    const list = chunk.filter((one) => one.startsWith("'")).join(",");
    const tests = [...list === "" ? [] : [`IN (${list})`], ...chunk.filter((one) => one.startsWith("L"))];
    const condition = usernameFields.flatMap((field) => tests.map((test) => `${field} ${test}`)).join(" OR ");
    for (const record of await findScratchOrgInfos(hub, condition, signal, more))
      records.set(record.Id, record);
  }
  return [...records.values()];
}
var usernameFields = ["Username", "SignupUsername"];
async function findScratchOrgInfos(hub, condition, signal, more = []) {
  const fields = [scratchOrgInfoFields, ...more].join(", ");
  const soql = `SELECT ${fields} FROM ScratchOrgInfo WHERE ${condition} ORDER BY CreatedDate, Id`;
  const rows = await hub.query(soql, { signal, row: isScratchOrgInfo });
  return rows.map((row) => ({ ...nothingSet, ...row }));
}
var nothingSet = {
  ...{ Username: null, SignupUsername: null, ErrorCode: null, ScratchOrg: null, LoginUrl: null },
  ...{ ExpirationDate: null, ConnectedAppConsumerKey: null }
};
var isScratchOrgInfo = hasTexts(
  ...[
    "Id",
    "Status",
    "CreatedDate",
    "Username?",
    "SignupUsername?",
    "ErrorCode?",
    "ScratchOrg?",
    "LoginUrl?"
  ],
  ...[
    "ExpirationDate?",
    "ConnectedAppConsumerKey?",
    "Description?",
    "AuthCode?",
    "DeletedDate?",
    "LastModifiedDate?"
  ]
);
var isActiveScratchOrg = hasTexts("Id", "ScratchOrg");
function decisiveSignup(records) {
  const rank = ({ Status, ErrorCode }) => {
    if (Status === "Active") return 0;
    if (Status === "Deleted") return 2;
    if (Status === "Error") return ErrorCode === usernameTakenCode ? 3 : 2;
    return 1;
  };
  return [...records].sort(
    (one, other) => rank(one) - rank(other) || other.CreatedDate.localeCompare(one.CreatedDate)
  )[0];
}
function hasEnded({ Status }) {
  return Status === "Active" || Status === "Error" || Status === "Deleted";
}
async function findActiveScratchOrgs(hub, orgIds, signal) {
  const records = [];
  for (const chunk of chunksByUrlLength(orgIds.map((id) => soqlString(shortId(id))))) {
    const soql = `SELECT Id, ScratchOrg FROM ActiveScratchOrg WHERE ScratchOrg IN (${chunk.join(",")})`;
    records.push(...await hub.query(soql, { signal, row: isActiveScratchOrg }));
  }
  const wanted = new Set(orgIds.map(shortId));
  return records.filter((record) => wanted.has(shortId(record.ScratchOrg)));
}
async function deleteScratchOrg(hub, activeScratchOrgId, options = {}) {
  const path = `/sobjects/ActiveScratchOrg/${activeScratchOrgId}`;
  try {
    await hub.delete(path, { repeat: "if-transient", ...options });
  } catch (error) {
    if (!(error instanceof ApiFailure) || !error.errors.some(({ errorCode }) => saysGone(errorCode)))
      throw error;
  }
}
function saysGone(errorCode) {
  return ["ENTITY_IS_DELETED", "NOT_FOUND", "INVALID_CROSS_REFERENCE_KEY"].includes(errorCode);
}
function* chunksByUrlLength(literals) {
  let chunk = [];
  let length = 0;
  for (const literal of literals) {
    const rest = literal.startsWith("'") ? "," : "SignupUsername  OR ";
    const size = 2 * encodeURIComponent(`${literal}${rest}`).length;
    if (chunk.length > 0 && length + size > LONGEST_ENCODED_LIST) {
      yield chunk;
      chunk = [];
      length = 0;
    }
    chunk.push(literal);
    length += size;
  }
  if (chunk.length > 0) yield chunk;
}

export {
  scratchOrgInfoFields,
  requestSignup,
  readSignups,
  findScratchOrgInfos,
  isActiveScratchOrg,
  decisiveSignup,
  hasEnded,
  findActiveScratchOrgs,
  deleteScratchOrg,
  saysGone
};
