import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);

// src/salesforce/metadata/xml.ts
var NAMESPACE = "http://soap.sforce.com/2006/04/metadata";
var DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
function metadataXml(root, content) {
  return `${DECLARATION}<${root} xmlns="${NAMESPACE}">
${elements(content, 1)}</${root}>
`;
}
function packageXml(types, apiVersion) {
  const entries = Object.entries(types).filter(([, members]) => members.length > 0).map(([name, members]) => ({ members, name }));
  return metadataXml("Package", { types: entries, version: apiVersion });
}
function elements(content, depth) {
  return Object.entries(content).sort(([a], [b]) => schemaOrder(a, b)).flatMap(
    ([name, value]) => (Array.isArray(value) ? value : [value]).map((item) => [name, item])
  ).map(([name, item]) => element(String(name), item, depth)).join("");
}
function schemaOrder(a, b) {
  if (a === "fullName" || b === "fullName") return a === b ? 0 : a === "fullName" ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}
function element(name, value, depth) {
  const indent = "    ".repeat(depth);
  if (value === null || value === void 0) return `${indent}<${name}/>
`;
  if (typeof value === "object") {
    return `${indent}<${name}>
${elements(value, depth + 1)}${indent}</${name}>
`;
  }
  return `${indent}<${name}>${escapeXml(typeof value === "string" ? value : JSON.stringify(value))}</${name}>
`;
}
function escapeXml(text) {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

export {
  metadataXml,
  packageXml
};
