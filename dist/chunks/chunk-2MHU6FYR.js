// src/salesforce/wire/api-version.ts
var apiVersion = "65.0";

export {
  apiVersion
};
