import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);

// src/salesforce/wire/api-version.ts
var apiVersion = "65.0";

export {
  apiVersion
};
