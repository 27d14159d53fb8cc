import {
  messageOf
} from "./chunk-D7HFNESS.js";

// src/salesforce/wire/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(value) {
  return typeof value === "string" ? value : "";
}
var mostLevels = 100;
function parseJsonFile(file) {
  const text = file.replace(/^\uFEFF/, "");
  if (levelsOf(text) > mostLevels) {
    throw new SyntaxError(`it is nested more than ${mostLevels} levels deep`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SyntaxError(faultOf(text, messageOf(error)));
  }
}
function placeSaid(file, message) {
  const [, line, column] = /^line (\d+), column (\d+)/.exec(message) ?? [];
  return line === void 0 ? {} : { place: { file, line: Number(line), column: Number(column) } };
}
function levelsOf(text) {
  let [level, deepest, inText] = [0, 0, false];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inText) {
      if (character === "\\") index += 1;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === "[" || character === "{") deepest = Math.max(deepest, level += 1);
    else if (character === "]" || character === "}") level -= 1;
  }
  return deepest;
}
function faultOf(text, said) {
  const [, given] = / at position (\d+)/.exec(said) ?? [];
  const isEnd = said.startsWith("Unexpected end");
  const position = isEnd ? text.length : given === void 0 ? faultPosition(text) : Number(given);
  const reason = isEnd ? "it ends too early" : said.startsWith("Unexpected token") ? "unexpected character" : said.split(" in JSON")[0] ?? "";
  if (position === void 0) return reason;
  const before = text.slice(0, position).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: ${reason}`;
}
function faultPosition(text) {
  if (text.length > 1e6) return void 0;
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = good + bad >> 1;
    if (hasUnexpectedToken(text.slice(0, middle))) bad = middle;
    else good = middle;
  }
  return good;
}
function hasUnexpectedToken(text) {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return messageOf(error).startsWith("Unexpected token");
  }
}

export {
  isObject,
  textOf,
  parseJsonFile,
  placeSaid
};
