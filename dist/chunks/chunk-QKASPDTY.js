import {
  Problem,
  longId,
  throwAll
} from "./chunk-D7HFNESS.js";

// src/fleet/names.ts
var maxUsernameLength = 80;
var domainEnd = ".orgkey";
var ownDomainEnd = `.own${domainEnd}`;
var namePattern = /^[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?$/;
var nameRule = "lower-case letters, digits, hyphens and underscores, with a letter or digit at both ends";
var usernamePattern = new RegExp(
  String.raw`^([a-z0-9_-]+)\.([a-z0-9_-]+)\.([a-z0-9_-]+)\.([1-9][0-9]{0,5})([a-z]{1,4})@(00d[a-z0-9]{15})(\.own)?\.orgkey$`
);
function isName(text) {
  return namePattern.test(text);
}
function suggestedName(text) {
  const name = text.normalize("NFC").toLowerCase().replaceAll(/[^\0-\x7f]/g, (letter) => inAscii[letter] ?? letter).normalize("NFKD").replaceAll(new RegExp("\\p{Mark}", "gu"), "").replaceAll(/[^a-z0-9_-]+/g, "-").replaceAll(/^[-_]+|[-_]+$/g, "");
  return name === "" ? void 0 : name;
}
var inAscii = {
  ...{ \u00E4: "ae", \u00F6: "oe", \u00FC: "ue", \u00DF: "ss", \u00E6: "ae", \u00F8: "o", \u0153: "oe", \u0142: "l", \u0111: "d", \u00F0: "d", \u00FE: "th" },
  ...{ \u0131: "i", \u0127: "h", \u0167: "t", \u014B: "n", \u0138: "k", "\u2019": "", "'": "" }
};
function hubKey(orgId) {
  return longId(orgId).toLowerCase();
}
function orgsText(count) {
  return `${String(count)} ${count === 1 ? "org" : "orgs"}`;
}
function slotLabel(slot) {
  return `${slot.group}-${String(slot.number)}`;
}
function usernameFor(name) {
  const { fleet, generation, group, number, attempt, hubOrgId, ownApp = false } = name;
  const end = ownApp ? ownDomainEnd : domainEnd;
  return `${fleet}.${generation}.${group}.${String(number)}${attemptLetters(attempt)}@${hubKey(hubOrgId)}${end}`;
}
function parseUsername(text) {
  const match = usernamePattern.exec(text.toLowerCase());
  if (match === null) return void 0;
  const [, fleet = "", generation = "", group = "", number = "", letters = "", hubOrgId = "", own] = match;
  if (![fleet, generation, group].every(isName)) return void 0;
  return {
    fleet,
    generation,
    group,
    number: Number(number),
    attempt: attemptNumber(letters),
    hubOrgId,
    ...own === void 0 ? {} : { ownApp: true }
  };
}
function attemptLetters(attempt) {
  let letters = "";
  for (let left = attempt; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(97 + (left - 1) % 26) + letters;
  }
  return letters;
}
function attemptNumber(letters) {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0);
}
function soqlPatternFor(fleet, hubOrgId, generation) {
  const parts = [fleet, ...generation === void 0 ? [] : [generation]].map(escapeLike);
  return `${parts.join(".")}.%@${escapeLike(hubKey(hubOrgId))}.%orgkey`;
}
function soqlPatternForSlot({ fleet, generation, group, number, attempt, hubOrgId }) {
  const names = [fleet, generation, group].map(escapeLike).join(".");
  const letters = "_".repeat(attemptLetters(attempt).length);
  return `${names}.${String(number)}${letters}@${escapeLike(hubKey(hubOrgId))}.%orgkey`;
}
function slotKey({
  fleet,
  generation,
  group,
  number
}) {
  return [fleet, generation, group, String(number)].join(".");
}
function isSameSlot(one, other) {
  return slotKey(one) === slotKey(other) && hubKey(one.hubOrgId) === hubKey(other.hubOrgId);
}
function isOfFleet(name, fleet, hubOrgId, generation) {
  return name.fleet === fleet && (generation ?? name.generation) === name.generation && name.hubOrgId === hubKey(hubOrgId);
}
function soqlConditionFor(fleet, hubOrgId, generation) {
  const pattern = soqlPatternFor(fleet, hubOrgId, generation);
  return `(Username LIKE '${pattern}' OR SignupUsername LIKE '${pattern}')`;
}
function soqlConditionForAll(hubOrgId) {
  const pattern = `%@${escapeLike(hubKey(hubOrgId))}.%orgkey`;
  return `(Username LIKE '${pattern}' OR SignupUsername LIKE '${pattern}')`;
}
function escapeLike(text) {
  return text.replaceAll(/[\\'_%]/g, String.raw`\$&`);
}
function assertUsernamesFit(fleet, generation, groups, ownApp = false) {
  const hubOrgId = "00d000000000000000";
  const problems = groups.flatMap(({ group, count, max = count }) => {
    const longest = usernameFor({ fleet, generation, group, number: max, attempt: 702, hubOrgId, ownApp });
    const over = longest.length - maxUsernameLength;
    return over > 0 ? [tooLong(fleet, generation, group, longest.length, over)] : [];
  });
  throwAll(problems);
}
function tooLong(fleet, generation, group, length, over) {
  return new Problem({
    kind: "fleet-input/username-too-long",
    what: `The usernames of group "${group}" would have ${String(length)} characters; Salesforce allows ${String(maxUsernameLength)}.`,
    why: `A username holds the fleet's name ("${fleet}", ${String(fleet.length)}), the generation ("${generation}", ${String(generation.length)}), the group ("${group}", ${String(group.length)}) and the hub's org id.`,
    fix: `Shorten these three names by ${String(over)} character${over === 1 ? "" : "s"} in all.`
  });
}

export {
  namePattern,
  nameRule,
  isName,
  suggestedName,
  hubKey,
  orgsText,
  slotLabel,
  usernameFor,
  parseUsername,
  soqlPatternFor,
  soqlPatternForSlot,
  slotKey,
  isSameSlot,
  isOfFleet,
  soqlConditionFor,
  soqlConditionForAll,
  assertUsernamesFit
};
