import {
  isObject
} from "./chunk-BVEACDW4.js";

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
  isId
};
