import {
  Problem
} from "./chunk-GDVY436T.js";

// src/read-file.ts
import { readFile, stat } from "node:fs/promises";
var mostBytesOf = {
  fleetFile: 2 * 1024 * 1024,
  definition: 512 * 1024,
  project: 4 * 1024 * 1024,
  data: 32 * 1024 * 1024,
  settings: 1024 * 1024
};
async function readTextFile(path, most, name) {
  return (await readBoundedFile(path, most, name)).toString("utf8");
}
async function readBoundedFile(path, most, name) {
  const found = await stat(path);
  if (!found.isFile()) {
    throw new Problem({ kind: "file/not-a-file", what: `${name} is no regular file.`, fix: "Name a file." });
  }
  if (found.size > most) throw tooLarge(name, sizeText(found.size), most);
  return readFile(path);
}
async function readAtMost(stream, most, name) {
  const chunks = [];
  let left = most;
  for await (const chunk of stream) {
    left -= chunk.length;
    if (left < 0) throw tooLarge(name, "more", most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
function tooLarge(name, size, most) {
  return new Problem({
    kind: "file/too-large",
    what: `${name} has ${size}; at most ${sizeText(most)} are read.`,
    why: "Probably another file was named by mistake.",
    fix: "Name the file that is meant, or cut it into smaller ones."
  });
}
function sizeText(bytes) {
  const [size, unit] = bytes < 1024 * 1024 ? [bytes / 1024, "KiB"] : [bytes / 1024 / 1024, "MiB"];
  return `${String(Math.ceil(size * 10) / 10)} ${unit}`;
}

// src/salesforce/wire/answer-size.ts
var KiB = 1024;
var MiB = 1024 * KiB;
var mostOfLogin = 64 * KiB;
var mostOfCall = [
  // A page has up to 2,000 rows.
  [/\/query/, 32 * MiB],
  // With details: 10,000 components, and what each of them lacks.
  [/\/metadata\/deployRequest\//, 64 * MiB],
  [/\/describe$/, 16 * MiB]
];
var mostOfOthers = 4 * MiB;
var mostOfQuery = { bytes: 128 * MiB, pages: 1e3 };
function mostOfAnswer(path) {
  return mostOfCall.find(([pattern]) => pattern.test(path))?.[1] ?? mostOfOthers;
}
var AnswerTooLarge = class extends Error {
  name = "AnswerTooLarge";
  code = "ANSWER_TOO_LARGE";
  constructor(most) {
    super(`the answer has more than ${sizeText(most)}`);
  }
};
async function boundedText(response, most) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > most) throw new AnswerTooLarge(most);
    chunks.push(chunk);
  }
  return { text: new TextDecoder().decode(Buffer.concat(chunks)), bytes };
}

export {
  mostBytesOf,
  readTextFile,
  readAtMost,
  sizeText,
  mostOfLogin,
  mostOfQuery,
  mostOfAnswer,
  AnswerTooLarge,
  boundedText
};
