import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);

// src/salesforce/metadata/zip.ts
import { crc32, deflateRawSync } from "node:zlib";
var DOS_DATE = 33;
var UTF8_NAMES = 2048;
var DEFLATE = 8;
var VERSION_2_0 = 20;
function zipFiles(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [path, text] of files) {
    const name = Buffer.from(path, "utf8");
    const content = Buffer.from(text, "utf8");
    const packed = deflateRawSync(content);
    const common = commonHeader(name, content, packed);
    parts.push(signature(67324752), common, name, packed);
    directory.push(signature(33639248), uint16(VERSION_2_0), common, directoryTail(offset), name);
    offset += 4 + common.length + name.length + packed.length;
  }
  const directoryBytes = Buffer.concat(directory);
  return Buffer.concat([...parts, directoryBytes, endOfDirectory(files.size, directoryBytes.length, offset)]);
}
function commonHeader(name, content, packed) {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION_2_0, 0);
  header.writeUInt16LE(UTF8_NAMES, 2);
  header.writeUInt16LE(DEFLATE, 4);
  header.writeUInt16LE(DOS_DATE, 8);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}
function directoryTail(offset) {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return tail;
}
function endOfDirectory(entries, size, offset) {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(101010256, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
function signature(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
function uint16(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

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

// src/salesforce/wire/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseJsonFile(text) {
  return JSON.parse(text.replace(/^\uFEFF/, ""));
}

export {
  zipFiles,
  metadataXml,
  packageXml,
  isObject,
  parseJsonFile
};
