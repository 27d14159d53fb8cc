import {
  soqlString
} from "./chunk-5BCTQUNL.js";
import {
  momentOf
} from "./chunk-Q72SGQDW.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  hasTexts,
  isListOf
} from "./chunk-L3E6RXYU.js";
import {
  isObject
} from "./chunk-BVEACDW4.js";
import {
  shortId
} from "./chunk-D7HFNESS.js";

// src/salesforce/scratch-orgs/descriptions.ts
var mostRecords = 200;
function descriptionRights(described) {
  if (described === void 0) return {};
  const field = described.fields.find(({ name }) => name === "Description");
  const known = field !== void 0 && field.length > 0 ? { length: field.length } : {};
  if (!described.updateable) return { ...known, missing: "Edit on Scratch Org Infos" };
  if (field?.updateable === true && field.createable) return known;
  return { ...known, missing: "Edit on the field Description of Scratch Org Infos" };
}
async function readDescriptions(hub, ids, options) {
  const soql = `SELECT Id, Description, LastModifiedDate FROM ScratchOrgInfo WHERE Id IN (${ids.map(soqlString).join(",")})`;
  const rows = await hub.query(soql, {
    ...options,
    row: hasTexts("Id", "Description?", "LastModifiedDate")
  });
  return rows.map(({ Id, Description, LastModifiedDate }) => ({
    id: shortId(Id),
    text: Description ?? "",
    lastModified: LastModifiedDate
  }));
}
async function writeDescriptions(hub, texts, options) {
  const records = [...texts].map(([id, text]) => ({
    attributes: { type: "ScratchOrgInfo" },
    id,
    Description: text
  }));
  const body = { allOrNone: false, records };
  const expects = isListOf(records.length);
  const answers = await hub.patch("/composite/sobjects", body, { ...options, expects });
  return new Map(
    records.flatMap(({ id }, index) => {
      const error = saveErrorOf(answers[index]);
      return error === void 0 ? [] : [[id, error]];
    })
  );
}
function saveErrorOf(result) {
  if (isObject(result) && result["success"] === true) return void 0;
  const errors = isObject(result) && Array.isArray(result["errors"]) ? result["errors"] : [];
  const [first] = errors.filter(isObject);
  const text = (value, otherwise) => typeof value === "string" ? value : otherwise;
  return {
    statusCode: text(first?.["statusCode"], "UNKNOWN"),
    message: text(first?.["message"], "the hub did not say why")
  };
}
async function replaceDescription(hub, { id, lastModified }, text, options) {
  const since = momentOf(lastModified);
  if (Number.isNaN(since)) return false;
  const headers = { "if-unmodified-since": new Date(since).toUTCString() };
  try {
    await hub.patch(`/sobjects/ScratchOrgInfo/${id}`, { Description: text }, { ...options, headers });
    return true;
  } catch (error) {
    if (error instanceof ApiFailure && error.status === 412) return false;
    throw error;
  }
}

export {
  mostRecords,
  descriptionRights,
  readDescriptions,
  writeDescriptions,
  saveErrorOf,
  replaceDescription
};
