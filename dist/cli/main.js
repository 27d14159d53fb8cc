#!/usr/bin/env node

// src/cli/main.ts
var [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || major === 22 && minor < 12) {
  const words = process.argv.slice(1).map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`);
  process.stderr.write(
    `orgkey needs Node 22.12 or newer, and this is Node ${process.versions.node}. Get a current release from https://nodejs.org, or run this once with Node 24:
npx --yes --package=node@24 -- node ${words.join(" ")}
`
  );
  process.exitCode = 1;
} else {
  const { run } = await import("../chunks/run-7O33LDB3.js");
  process.exitCode = await run(process.argv.slice(2));
}
