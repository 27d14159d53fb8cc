import {
  metadataXml,
  packageXml
} from "./chunk-TVBXHRD6.js";
import {
  zipFiles
} from "./chunk-FOJDTCO3.js";
import {
  isObject
} from "./chunk-BVEACDW4.js";
import {
  Problem
} from "./chunk-D7HFNESS.js";

// src/salesforce/scratch-orgs/settings.ts
var BUSINESS_PROCESS_VALUE = /* @__PURE__ */ new Map([
  ["Case", "New"],
  ["Lead", "Open - Not Contacted"],
  ["Opportunity", "Prospecting"],
  ["Solution", "Draft"]
]);
function readOrgSettings(settings, objectSettings, name) {
  const problems = [];
  const table = (value, key) => {
    if (value === void 0) return {};
    if (isTable(value)) return value;
    problems.push(
      new Problem({
        kind: "definition/settings",
        what: `${JSON.stringify(key)} in ${name} is not a table of tables.`,
        fix: 'Write it as `"settings": { "lightningExperienceSettings": { "enableS1DesktopEnabled": true } }`.'
      })
    );
    return {};
  };
  const orgSettings = {
    settings: table(settings, "settings"),
    objectSettings: table(objectSettings, "objectSettings")
  };
  const empty = [orgSettings.settings, orgSettings.objectSettings].every(
    (part) => Object.keys(part).length === 0
  );
  return { orgSettings: empty ? void 0 : orgSettings, problems };
}
function settingsFiles(orgSettings, apiVersion, { capitalizeRecordTypes = true } = {}) {
  const files = /* @__PURE__ */ new Map();
  const types = {};
  const member = (type, name) => void (types[type] ??= []).push(name);
  for (const [key, values] of Object.entries(orgSettings.settings)) {
    const type = upperFirst(key);
    const name = type.replace("Settings", "");
    member("Settings", name);
    files.set(`settings/${name}.settings`, metadataXml(type, values));
  }
  for (const [key, values] of Object.entries(orgSettings.objectSettings)) {
    const object = objectFile(upperFirst(key), values, { capitalizeRecordTypes, member });
    files.set(`objects/${upperFirst(key)}.object`, metadataXml("CustomObject", object));
  }
  files.set("package.xml", packageXml(types, apiVersion));
  return files;
}
async function settingsZip(orgSettings, apiVersion, options) {
  return zipFiles(settingsFiles(orgSettings, apiVersion, options));
}
function objectFile(objectName, settings, {
  capitalizeRecordTypes,
  member
}) {
  const file = {};
  member("CustomObject", objectName);
  if (typeof settings.sharingModel === "string" && settings.sharingModel !== "") {
    file["sharingModel"] = upperFirst(settings.sharingModel);
  }
  if (typeof settings.defaultRecordType !== "string") return file;
  const { defaultRecordType } = settings;
  const recordType = capitalizeRecordTypes ? upperFirst(defaultRecordType) : defaultRecordType;
  member("RecordType", `${objectName}.${recordType}`);
  const firstValue = BUSINESS_PROCESS_VALUE.get(objectName);
  if (firstValue === void 0) {
    file["recordTypes"] = { fullName: recordType, label: recordType, active: true };
    return file;
  }
  const process = `${recordType}Process`;
  member("BusinessProcess", `${objectName}.${process}`);
  file["recordTypes"] = { fullName: recordType, label: recordType, active: true, businessProcess: process };
  file["businessProcesses"] = {
    fullName: process,
    isActive: true,
    // An Opportunity's stage has no default value in its process.
    values: { fullName: firstValue, ...objectName === "Opportunity" ? {} : { default: true } }
  };
  return file;
}
function upperFirst(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function lowerFirst(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
function isTable(value) {
  return isObject(value) && Object.values(value).every(isObject);
}

export {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst,
  lowerFirst
};
