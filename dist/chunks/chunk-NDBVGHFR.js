import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);

// src/salesforce/wire/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseJsonFile(text) {
  return JSON.parse(text.replace(/^\uFEFF/, ""));
}

export {
  isObject,
  parseJsonFile
};
