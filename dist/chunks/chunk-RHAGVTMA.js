import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  readOrgSettings,
  upperFirst
} from "./chunk-33LCPUAI.js";
import {
  isObject
} from "./chunk-FMJGWRFG.js";
import {
  platformCli
} from "./chunk-SGVOXKZK.js";
import {
  shortId
} from "./chunk-3BXMCFN7.js";
import {
  Problem,
  Problems
} from "./chunk-V24A4VCF.js";

// src/salesforce/scratch-orgs/definition-values.ts
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
function* valueProblems(definition, name) {
  const { country, adminEmail, namespace, sourceOrg } = definition;
  if (country !== void 0 && !isCountry(country)) {
    yield new Problem({
      kind: "definition/country",
      what: `${name}: ${JSON.stringify(country)} is not a country code.`,
      why: "Salesforce would end every signup with S-2006.",
      fix: 'Write "country" as two letters of ISO 3166, such as "US".'
    });
  }
  if (adminEmail !== void 0 && !isAddress(adminEmail)) {
    yield new Problem({
      kind: "definition/admin-email",
      what: `${name}: ${JSON.stringify(adminEmail)} is not an email address.`,
      fix: 'Correct "adminEmail", or leave it out: the hub user\u2019s address is taken then.'
    });
  }
  if (namespace !== void 0 && !isNamespace(namespace)) {
    yield new Problem({
      kind: "definition/namespace",
      what: `${name}: ${JSON.stringify(namespace)} can't be a namespace.`,
      why: "A namespace begins with a letter, has at most 15 letters, digits and underscores, no two underscores in a row and none at its end.",
      fix: 'Correct "namespace", or remove it.'
    });
  }
  if (sourceOrg !== void 0 && !isOrgId(sourceOrg)) {
    yield new Problem({
      kind: "definition/source-org",
      what: `${name}: ${JSON.stringify(sourceOrg)} is not an org id.`,
      why: '"sourceOrg" is the id of the org that has the shape, not of the shape.',
      fix: "Write the org\u2019s id of 15 characters, which begins with 00D."
    });
  }
}
function* valueWarnings(definition, name) {
  const { edition, country, language, release, sourceOrg } = definition;
  const shaped = ["snapshot", "sourceOrg", "template"].some((key) => definition[key] !== void 0);
  if (edition === void 0) {
    if (!shaped)
      yield `${name}: "edition" is missing; Salesforce needs it unless the org is made from a snapshot.`;
  } else if (typeof edition !== "string" || !EDITIONS.includes(edition.toLowerCase())) {
    yield `${name}: ${JSON.stringify(edition)} is not an edition known for scratch orgs (${EDITIONS.join(", ")}).`;
  }
  if (typeof country === "string" && isCountry(country) && country !== country.toUpperCase()) {
    yield `${name}: "country" should be in capital letters, such as "US".`;
  }
  if (language !== void 0 && (typeof language !== "string" || language.length > 5)) {
    yield `${name}: "language" should be a code of at most five characters, such as "en_US".`;
  }
  if (release !== void 0 && release !== "preview" && release !== "previous") {
    yield `${name}: "release" should be "preview" or "previous".`;
  }
  if (typeof sourceOrg === "string" && sourceOrg.length === 18 && isOrgId(sourceOrg)) {
    yield `${name}: "sourceOrg" should have 15 characters: ${JSON.stringify(shortId(sourceOrg))}.`;
  }
}
var regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
function isCountry(value) {
  return typeof value === "string" && /^[a-z]{2}$/i.test(value) && regions.of(value.toUpperCase()) !== void 0;
}
function isAddress(value) {
  return typeof value === "string" && /^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(value);
}
function isNamespace(value) {
  return typeof value === "string" && (value === "" || /^[a-z](?:_?[a-z\d])*$/i.test(value)) && value.length <= 15;
}
function isOrgId(value) {
  return typeof value === "string" && /^00D[a-z\d]{12}(?:[a-z\d]{3})?$/i.test(value);
}

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
var NOT_WITH_SNAPSHOT = [
  "features",
  "orgPreferences",
  "edition",
  "sourceOrg",
  "settingsPath",
  "releaseVersion"
];
var SWITCHES = ["nonamespace", "noancestors"];
var NOT_FIELDS = /* @__PURE__ */ new Set(["$schema", "settings", "objectSettings", ...SWITCHES]);
function readScratchOrgDefinition(text, name) {
  const definition = parseObject(text, name);
  const problems = [...keyProblems(definition, name), ...valueProblems(definition, name)];
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
  const noNamespace = definition["nonamespace"] === true;
  const noAncestors = noNamespace || definition["noancestors"] === true;
  return { name, fields, settings: settings.orgSettings, noNamespace, noAncestors, warnings };
}
function scratchOrgInfoRecord(definition, signup) {
  const { Namespace, ...fields } = definition.fields;
  const namespace = definition.noNamespace ? void 0 : Namespace ?? signup.namespace;
  return {
    ...fields,
    ...typeof namespace === "string" && namespace !== "" ? { Namespace: namespace } : {},
    Username: signup.username.toLowerCase(),
    DurationDays: signup.durationDays,
    ConnectedAppConsumerKey: signup.consumerKey,
    ConnectedAppCallbackUrl: signup.callbackUrl ?? platformCli.callbackUrl,
    Package2AncestorIds: definition.noAncestors ? "" : (signup.package2AncestorIds ?? []).join(";")
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
  for (const [key, value] of Object.entries(definition)) {
    const option = SWITCHES.find((one) => one === key.toLowerCase());
    if (option !== void 0 && (option !== key || typeof value !== "boolean")) {
      yield new Problem({
        kind: "definition/switch",
        what: `${JSON.stringify(key)} in ${name} is not ${JSON.stringify(option)} with true or false.`,
        fix: `Write \`${JSON.stringify(option)}: true\`, or leave it out.`
      });
    }
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
