import {
  rememberFolder,
  rememberedFolder,
  stateNames
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/login/hand-over/kept-key.ts
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { mkdir, open, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/key/printed-forms.ts
var base64Lines = [64, 76];
var hexLine = 60;
var shortestLine = 12;
var textLineBytes = 15;
function printedForms(key) {
  const types = ["pkcs8", "pkcs1"];
  const ders = types.map((type) => key.export({ type, format: "der" }));
  const pems = types.map((type) => key.export({ type, format: "pem" }).toString());
  const { d = "", p = "", q = "", dp = "", dq = "", qi = "" } = key.export({ format: "jwk" });
  const numbers = [d, p, q, dp, dq, qi];
  return [
    ...pems.map((pem) => withoutShortLines(pem.split("\n"))),
    ...pems.flatMap((pem) => inLines(Buffer.from(pem).toString("base64"))),
    ...ders.flatMap((der) => [
      der.toString("base64"),
      ...inLines(der.toString("base64")),
      der.toString("base64url"),
      der.toString("hex"),
      der.toString("hex").toUpperCase(),
      wrapped(der.toString("hex"), hexLine)
    ]),
    ...numbers,
    ...numbers.map((number) => textOf(Buffer.from(number, "base64url")))
  ];
}
function inLines(base64) {
  return base64Lines.map((width) => wrapped(base64, width));
}
function wrapped(text, width) {
  return withoutShortLines(text.match(new RegExp(`.{1,${width}}`, "g")) ?? []);
}
function withoutShortLines(lines) {
  return lines.filter(({ length }) => length >= shortestLine).join("\n");
}
function textOf(number) {
  const bytes = (number[0] ?? 0) > 127 ? Buffer.concat([Buffer.of(0), number]) : number;
  const lines = [];
  for (let at = 0; at < bytes.length; at += textLineBytes) {
    const line = bytes.subarray(at, at + textLineBytes).toString("hex");
    lines.push(line.replace(/..(?=.)/g, "$&:"));
  }
  return withoutShortLines(lines);
}

// src/login/hand-over/kept-key.ts
var fileName = "server.key";
async function keepKey({ keyObject }, runner) {
  const pem = keyObject.export({ type: "pkcs8", format: "pem" }).toString();
  for (const form of printedForms(keyObject)) runner.mask(form);
  runner.assertTemporaryFolder();
  const name = `orgkey-${randomUUID()}`;
  rememberFolder(stateNames.keyFolder, name, runner);
  const folder = join(runner.temporaryFolder(), name);
  await mkdir(folder, { mode: 448 });
  const file = join(folder, fileName);
  await writeFile(file, pem, { flag: "wx", mode: 384 });
  return file;
}
async function removeKey(runner) {
  const folder = rememberedFolder(stateNames.keyFolder, runner);
  if (folder === void 0) return false;
  await overwrite(join(folder, fileName));
  await rm(folder, { recursive: true, force: true });
  return true;
}
async function overwrite(file) {
  const opened = await open(file, constants.O_WRONLY | constants.O_NOFOLLOW).catch(absent);
  if (opened === void 0) return;
  try {
    const { size } = await opened.stat();
    await opened.write(Buffer.alloc(size));
    await opened.sync();
  } finally {
    await opened.close();
  }
}
function absent(error) {
  if (error.code !== "ENOENT" && error.code !== "ELOOP") throw error;
}
export {
  keepKey,
  removeKey
};
