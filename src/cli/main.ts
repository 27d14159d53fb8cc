#!/usr/bin/env node
/**
 * The `orgkey` command. An older Node gets a sentence instead of a syntax error: nothing else is loaded before that
 * is known. `@salesforce/core`, which reads the `sf` CLI's logins, needs Node 22.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `orgkey needs Node 22.12 or newer, and this is Node ${process.versions.node}. ` +
      'Get the current release from https://nodejs.org, or run it with `npx --package=node@24 --package=orgkey orgkey`.\n',
  );
  process.exitCode = 1;
} else {
  const { run } = await import('./run.ts');
  process.exitCode = await run(process.argv.slice(2));
}

export {};
