import {
  Builder
} from "./chunk-FGQNWEPF.js";
import {
  isObject
} from "./chunk-BVEACDW4.js";

// src/salesforce/metadata/xml.ts
var NAMESPACE = "http://soap.sforce.com/2006/04/metadata";
var DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
var builder = new Builder({
  attributeNamePrefix: "@",
  format: true,
  ignoreAttributes: false,
  indentBy: "    ",
  suppressEmptyNode: true
});
function metadataXml(root, content) {
  return DECLARATION + builder.build({ [root]: { "@xmlns": NAMESPACE, ...inSchemaOrder(content) } });
}
function packageXml(types, apiVersion) {
  const entries = Object.entries(types).filter(([, members]) => members.length > 0).map(([name, members]) => ({ members, name }));
  return metadataXml("Package", { types: entries, version: apiVersion });
}
function inSchemaOrder(content) {
  const entries = Object.entries(content).sort(([a], [b]) => schemaOrder(a, b));
  return Object.fromEntries(entries.map(([name, value]) => [name, ordered(value)]));
}
function ordered(value) {
  if (Array.isArray(value)) return value.map(ordered);
  return isObject(value) ? inSchemaOrder(value) : value ?? null;
}
function schemaOrder(a, b) {
  if (a === "fullName" || b === "fullName") return a === b ? 0 : a === "fullName" ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}

export {
  metadataXml,
  packageXml
};
