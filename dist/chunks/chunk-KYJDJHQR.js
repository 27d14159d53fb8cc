// src/cli/package.ts
import { readFileSync } from "node:fs";
var known;
function manifest() {
  known ??= JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return known;
}
function version() {
  return manifest().version;
}
function ownRepository() {
  return manifest().repository.slice("github:".length);
}

export {
  version,
  ownRepository
};
