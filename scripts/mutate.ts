/**
 * Changes the code here and there, and looks whether a unit test fails: `npm run mutate [-- src/key src/fleet/names.ts …]`,
 * by default all of the folders below. Each file is held by the tests nearest to it: a guard's test should stand beside
 * it. A full run takes hours; `--concurrency N` takes N processors (default 1). What lived is printed as soon
 * as it is known, the scores at the end, also where a run is stopped.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { setPriority } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import ts from 'typescript';
import { printScores } from './mutation-reporter.ts';

const root = resolve(import.meta.dirname, '..');
const usual = ['src/key', 'src/login', 'src/fleet', 'src/salesforce', 'src/runner'];
/** Below everything else that a machine does. */
const nice = 15;
/** Milliseconds for the tests of one change, beyond what they took without it. */
const shortestTimeout = 20_000;

/** The files below a folder, or the file. */
function sourcesIn(place: string): string[] {
  const path = relative(root, resolve(place));
  if (!existsSync(join(root, path))) throw new Error(`There is no ${place}.`);
  return statSync(join(root, path)).isFile() ? [path] : globSync(`${path}/**/*.ts`, { cwd: root });
}

/** How many imports lie between a test and each file that it reaches; what tests share counts as a part of them. */
function distances(test: string): Map<string, number> {
  const parts = new Set([test]);
  for (const part of parts)
    for (const imported of importsOf(part)) if (imported.startsWith('__tests__/')) parts.add(imported);
  const found = new Map([...parts].map((part) => [part, 0]));
  for (const [file, distance] of found)
    for (const imported of importsOf(file)) if (!found.has(imported)) found.set(imported, distance + 1);
  return found;
}

/** Sources by the unit tests that are nearest to them, as a list of names in one string. */
function byNearestTests(sources: readonly string[]): Map<string, string[]> {
  const tests = globSync('__tests__/unit/**/*.test.ts', { cwd: root }).sort();
  const reached = tests.map((test) => [test, distances(test)] as const);
  return Map.groupBy(sources, (source) => {
    const far = (found: Map<string, number>): number => found.get(source) ?? Infinity;
    const nearest = Math.min(...reached.map(([, found]) => far(found)));
    if (nearest === Infinity) return '';
    // The one of its own name first: where it fails, no other runs.
    const isOwn = (test: string): boolean => basename(test, '.test.ts') === basename(source, '.ts');
    const near = reached.flatMap(([test, found]) => (far(found) === nearest ? [test] : []));
    return near.sort((one, other) => Number(isOwn(other)) - Number(isOwn(one))).join(' ');
  });
}

const imports = new Map<string, readonly string[]>();
function importsOf(file: string): readonly string[] {
  const known = imports.get(file);
  if (known !== undefined) return known;
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'));
  const found = importedFiles
    .filter(({ fileName }) => fileName.startsWith('.') && fileName.endsWith('.ts'))
    .map(({ fileName }) => join(dirname(file), fileName))
    .filter((path) => existsSync(join(root, path)));
  imports.set(file, found);
  return found;
}

type Options = ConstructorParameters<typeof Stryker>[0];

function optionsFor(mutate: string[], testFiles: string[], concurrency: number): Options {
  return {
    mutate,
    concurrency,
    // One process a test file: `node` here is the one that npm scripts have first on their PATH.
    testRunner: 'tap',
    tap: {
      testFiles,
      nodeArgs: ['--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'],
      forceBail: true,
    },
    plugins: ['@stryker-mutator/tap-runner', join(root, 'scripts', 'mutation-reporter.ts')],
    coverageAnalysis: 'perTest',
    // What runs once at load can't be switched on and off, and its tests would all have to run for each change.
    ignoreStatic: true,
    // Prose has tests of its own; an emptied sentence says nothing of a guard.
    mutator: { excludedMutations: ['StringLiteral'] },
    timeoutMS: shortestTimeout,
    dryRunTimeoutMinutes: 60,
    ignorePatterns: ['/.work', '/coverage', '/__tests__/contract', '/__tests__/judges', '/bench'],
    tempDirName: '.work/mutation/sandbox',
    reporters: ['as-it-goes'],
    allowConsoleColors: false,
    allowEmpty: true,
  };
}

const { values, positionals } = parseArgs({
  options: { concurrency: { type: 'string', default: '1' } },
  allowPositionals: true,
});
setPriority(nice);
process.chdir(root);
// Also of a run that is stopped.
process.on('exit', printScores);
const sources = (positionals.length > 0 ? positionals : usual).flatMap(sourcesIn);
for (const [tests, files] of byNearestTests(sources)) {
  console.log(`\n== ${files.join(' ')}\n   by ${tests || 'no test'}`);
  if (tests === '') continue;
  const options = optionsFor(files, tests.split(' '), Number(values.concurrency));
  try {
    await new Stryker(options).runMutationTest();
  } catch (error) {
    // Its tests fail as the code is: the others' scores are worth knowing all the same.
    console.error(error);
    process.exitCode = 1;
  }
}
