import {
  ApiFailure,
  isTransient
} from "./chunk-DOVUVMLR.js";
import {
  isObject
} from "./chunk-OYC3M2AI.js";
import {
  messageOf
} from "./chunk-RLJG2AXC.js";

// src/salesforce/wire/answers.ts
function isQueryPage(answer, isRow = isObject) {
  if (!isObject(answer) || !Array.isArray(answer["records"])) return false;
  const { done, nextRecordsUrl: next } = answer;
  const isLast = done === true;
  return (isLast || typeof next === "string" && next.startsWith("/services/data/")) && answer["records"].every((row) => isObject(row) && isRow(row));
}
function hasTexts(...fields) {
  return (value) => isObject(value) && fields.every((field) => {
    const one = value[field.replace("?", "")];
    return typeof one === "string" || field.endsWith("?") && (one === null || one === void 0);
  });
}
function isSaved(answer) {
  return hasId(answer) && answer["success"] === true;
}
function hasId(answer) {
  return isObject(answer) && isId(answer["id"]);
}
function isRecordWith(field) {
  return (answer) => isObject(answer) && typeof answer[field] === "string" && answer[field] !== "";
}
function isDeployStatus(answer) {
  if (!isObject(answer)) return false;
  const { deployResult } = answer;
  return isObject(deployResult) && typeof deployResult["done"] === "boolean";
}
function isListOf(length) {
  return (answer) => Array.isArray(answer) && answer.length === length;
}
function isDescribed(answer) {
  if (!isObject(answer) || !Array.isArray(answer["fields"])) return false;
  const { fields, childRelationships: children = [] } = answer;
  return fields.every(isDescribedField) && Array.isArray(children) && children.every(hasTexts("relationshipName?", "field"));
}
function isDescribedField(field) {
  if (!hasTexts("name", "type")(field)) return false;
  const { picklistValues: values = [] } = field;
  return Array.isArray(values) && values.every(hasTexts("value"));
}
function isAnything(answer) {
  return typeof answer === "object" && answer !== null;
}
function isNothing() {
  return false;
}
function isId(value) {
  return typeof value === "string" && /^[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/.test(value);
}

// src/salesforce/wire/retry.ts
var LONGEST_RETRY_AFTER = 6e5;
async function retrying(wire, call, policy = {}) {
  const { attempts = 5, when = isTransient } = policy;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call(attempt);
    } catch (error) {
      if (attempt >= attempts || !when(error)) throw error;
      const pause = pauseAfter(error, attempt, wire, policy);
      policy.onRetry?.(error, pause, attempt);
      await wire.sleep(pause, policy.signal, nextTry(error));
    }
  }
}
function nextTry(error) {
  return `the next try (${messageOf(error)})`;
}
function pauseAfter(error, attempt, wire, { firstPause = 1e3, longestPause = 3e4 } = {}) {
  if (error instanceof ApiFailure && error.retryAfter !== void 0) {
    return Math.min(error.retryAfter, LONGEST_RETRY_AFTER);
  }
  const full = Math.min(firstPause * 2 ** (attempt - 1), longestPause);
  return Math.round(full / 2 + full / 2 * wire.random());
}

export {
  isQueryPage,
  hasTexts,
  isSaved,
  hasId,
  isRecordWith,
  isDeployStatus,
  isListOf,
  isDescribed,
  isAnything,
  isNothing,
  isId,
  retrying,
  nextTry,
  pauseAfter
};
