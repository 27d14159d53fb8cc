#!/usr/bin/env node
/**
 * The `orgkey` command. An older Node gets a sentence instead of a syntax error: nothing else is loaded before that
 * is known. `@salesforce/core`, which reads the `sf` CLI's logins, needs Node 22.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  // For a POSIX shell. npm's package `node` is Node itself, so the same command line works wherever npx does.
  const words = process.argv
    .slice(1)
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`));
  process.stderr.write(
    `orgkey needs Node 22.12 or newer, and this is Node ${process.versions.node}. ` +
      'Get a current release from https://nodejs.org, or run this once with Node 24:\n' +
      `npx --yes --package=node@24 -- node ${words.join(' ')}\n`,
  );
  process.exitCode = 1;
} else {
  const { run } = await import('./run.ts');
  process.exitCode = await run(process.argv.slice(2));
}

export {};
