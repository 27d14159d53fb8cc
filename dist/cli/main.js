#!/usr/bin/env node
import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);

// src/cli/main.ts
var [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || major === 22 && minor < 12) {
  process.stderr.write(
    `orgkey needs Node 22.12 or newer, and this is Node ${process.versions.node}. Get the current release from https://nodejs.org, or run it with \`npx --package=node@24 --package=orgkey orgkey\`.
`
  );
  process.exitCode = 1;
} else {
  const { run } = await import("../chunks/run-MCGOP4PL.js");
  process.exitCode = await run(process.argv.slice(2));
}
