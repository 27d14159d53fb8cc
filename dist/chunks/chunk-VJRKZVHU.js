import {
  Problem
} from "./chunk-RLJG2AXC.js";

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

export {
  mostBytesOf,
  readTextFile,
  readAtMost,
  sizeText
};
