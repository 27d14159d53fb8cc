import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  readOrgSettings,
  upperFirst
} from "./chunk-HPTLZDU7.js";
import {
  isObject
} from "./chunk-FMJGWRFG.js";
import {
  Problem,
  Problems
} from "./chunk-V24A4VCF.js";

// src/salesforce/scratch-orgs/features.ts
var REPLACED = /* @__PURE__ */ new Map([
  ["SALESWAVE", "DEVELOPMENTWAVE"],
  ["SERVICEWAVE", "DEVELOPMENTWAVE"]
]);
var DROPPED = new Set(
  [
    "ExpandedSourceTracking",
    "ListCustomSettingCreation",
    "AppNavCapabilities",
    "CMTRecordManagedDeletion",
    "EditInSubtab",
    "OldNewRecordFlowConsole",
    "OldNewRecordFlowStd",
    "DesktopLayoutStandardOff",
    "SplitViewOnStandardOff",
    "PopOutUtilities"
  ].map((name) => name.toUpperCase())
);
function replaceDeprecatedFeatures(features) {
  const kept = [];
  const warnings = [];
  for (const feature of features) {
    const name = feature.toUpperCase();
    const replacement = REPLACED.get(name);
    if (DROPPED.has(name)) {
      warnings.push(`the feature ${feature} has been deprecated, so it is not asked for.`);
    } else if (replacement !== void 0) {
      kept.push(replacement);
      warnings.push(`the feature ${feature} has been deprecated; ${replacement} is asked for instead.`);
    } else {
      kept.push(feature);
    }
  }
  return { features: kept, warnings };
}

// src/salesforce/scratch-orgs/definition.ts
var CLI_CALLBACK_URL = "http://localhost:1717/OauthRedirect";
var EDITIONS = [
  "developer",
  "enterprise",
  "group",
  "professional",
  "partner developer",
  "partner enterprise",
  "partner group",
  "partner professional"
];
var NOT_WITH_SNAPSHOT = [
  "features",
  "orgPreferences",
  "edition",
  "sourceOrg",
  "settingsPath",
  "releaseVersion"
];
var NOT_FIELDS = /* @__PURE__ */ new Set(["$schema", "settings", "objectSettings"]);
function readScratchOrgDefinition(text, name) {
  const definition = parseObject(text, name);
  const problems = [...keyProblems(definition, name)];
  const warnings = [...valueWarnings(definition, name)];
  const fields = {};
  for (const [key, value] of Object.entries(definition)) {
    if (!NOT_FIELDS.has(key) && key !== "features") fields[upperFirst(key)] = value;
  }
  if (definition["features"] !== void 0) {
    const features = featureList(definition["features"]);
    if (features === void 0) problems.push(badFeatures(name));
    else {
      const replaced = replaceDeprecatedFeatures(features);
      fields["Features"] = replaced.features.join(";");
      warnings.push(...replaced.warnings.map((warning) => `${name}: ${warning}`));
    }
  }
  fields["OrgName"] ??= "Company";
  fields["HasSampleData"] ??= false;
  const settings = readOrgSettings(definition["settings"], definition["objectSettings"], name);
  problems.push(...settings.problems);
  if (problems.length > 0) throw new Problems(problems);
  return { name, fields, settings: settings.orgSettings, warnings };
}
function scratchOrgInfoRecord(definition, signup) {
  const { Namespace, ...fields } = definition.fields;
  const namespace = Namespace ?? signup.namespace;
  return {
    ...fields,
    ...typeof namespace === "string" && namespace !== "" ? { Namespace: namespace } : {},
    Username: signup.username.toLowerCase(),
    DurationDays: signup.durationDays,
    ConnectedAppConsumerKey: signup.consumerKey,
    ConnectedAppCallbackUrl: signup.callbackUrl ?? CLI_CALLBACK_URL,
    Package2AncestorIds: (signup.package2AncestorIds ?? []).join(";")
  };
}
function parseObject(text, name) {
  let value;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new Problems([
      new Problem(
        {
          kind: "definition/not-json",
          what: `The scratch org definition ${name} is not valid JSON: ${detail}.`,
          why: "Comments and trailing commas are not allowed in definition files.",
          fix: "Correct the file; `sf org create scratch --definition-file` must accept it too."
        },
        { cause }
      )
    ]);
  }
  if (!isObject(value)) {
    throw new Problems([
      new Problem({
        kind: "definition/not-an-object",
        what: `The scratch org definition ${name} does not hold a JSON object.`,
        fix: 'Start from `{ "edition": "Developer" }`.'
      })
    ]);
  }
  return value;
}
function* keyProblems(definition, name) {
  for (const key of Object.keys(definition)) {
    const first = key.charAt(0);
    if (first !== "$" && first.toLowerCase() !== first) {
      yield new Problem({
        kind: "definition/key-casing",
        what: `The key ${JSON.stringify(key)} in ${name} starts with a capital letter.`,
        why: "Definition files are written in lower camel case; the Salesforce CLI refuses anything else.",
        fix: `Write ${JSON.stringify(first.toLowerCase() + key.slice(1))}.`
      });
    }
    if (key.toLowerCase() === "durationdays") {
      yield new Problem({
        kind: "definition/duration-days",
        what: `The key ${JSON.stringify(key)} does not belong in ${name}.`,
        why: "How long an org lives is chosen when it is created, not in its definition.",
        fix: "Remove it, and set `duration-days` of the fleet instead."
      });
    }
    if (key.toLowerCase() === "package2ancestorids") {
      yield new Problem({
        kind: "definition/ancestor-ids",
        what: `The key ${JSON.stringify(key)} in ${name} is no longer supported.`,
        why: "Ancestors are taken from sfdx-project.json.",
        fix: "Remove the key, and set `ancestorId` or `ancestorVersion` in sfdx-project.json."
      });
    }
  }
  if (definition["orgPreferences"] !== void 0) {
    yield new Problem({
      kind: "definition/org-preferences",
      what: `${name} uses "orgPreferences", which Salesforce no longer takes.`,
      why: "Org preferences were replaced by settings in Winter \u201920.",
      fix: 'Use "settings" instead, with the settings of the Metadata API.'
    });
  }
  const clashing = NOT_WITH_SNAPSHOT.filter((key) => definition[key] !== void 0);
  if (definition["snapshot"] !== void 0 && clashing.length > 0) {
    yield new Problem({
      kind: "definition/snapshot-options",
      what: `${name} has "snapshot" together with ${clashing.map((key) => JSON.stringify(key)).join(", ")}.`,
      why: "An org made from a snapshot takes these from the snapshot.",
      fix: 'Remove them, or remove "snapshot".'
    });
  }
}
function* valueWarnings(definition, name) {
  const { edition, country, language, release } = definition;
  const shaped = ["snapshot", "sourceOrg", "template"].some((key) => definition[key] !== void 0);
  if (edition === void 0) {
    if (!shaped)
      yield `${name}: "edition" is missing; Salesforce needs it unless the org is made from a snapshot.`;
  } else if (typeof edition !== "string" || !EDITIONS.includes(edition.toLowerCase())) {
    yield `${name}: ${JSON.stringify(edition)} is not an edition known for scratch orgs (${EDITIONS.join(", ")}).`;
  }
  if (country !== void 0 && (typeof country !== "string" || country.length > 2)) {
    yield `${name}: "country" should be a two-letter code, such as "US".`;
  }
  if (language !== void 0 && (typeof language !== "string" || language.length > 5)) {
    yield `${name}: "language" should be a code of at most five characters, such as "en_US".`;
  }
  if (release !== void 0 && release !== "preview" && release !== "previous") {
    yield `${name}: "release" should be "preview" or "previous".`;
  }
}
function featureList(features) {
  const list = typeof features === "string" ? features.split(/[;,]/) : features;
  if (!Array.isArray(list)) return void 0;
  const texts = list.filter((feature) => typeof feature === "string");
  return texts.length === list.length ? texts.map((feature) => feature.trim()) : void 0;
}
function badFeatures(name) {
  return new Problem({
    kind: "definition/features",
    what: `"features" in ${name} is neither a list of names nor a text.`,
    fix: 'Write `"features": ["EnableSetPasswordInApi", "API"]`.'
  });
}

export {
  readScratchOrgDefinition,
  scratchOrgInfoRecord
};
