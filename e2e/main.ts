/**
 * Runs everything once against a Dev Hub, real or embedded, and cleans up: `npm run e2e -- --target-org HUB`.
 * What it does is the list in `run.ts`.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realWire } from '../src/salesforce/wire/real-wire.ts';
import { CommandLineError, readOptions, usage, type Options } from './options.ts';
import { runAll } from './run.ts';
import type { Run } from './step.ts';
import { leftBehind } from './steps/clean-up.ts';

function optionsOrUsage(): Options {
  try {
    const options = readOptions(process.argv.slice(2), process.env);
    if (options !== undefined) return options;
    process.stdout.write(usage);
    process.exit(0);
  } catch (error) {
    if (!(error instanceof CommandLineError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

const options = optionsOrUsage();
const run: Run = {
  options,
  id: `e2e${Date.now().toString(36)}`,
  folder: mkdtempSync(join(tmpdir(), 'orgkey-e2e-')),
  env: process.env,
  wire: realWire(process.env),
};
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted) {
      process.stderr.write(`Stopped. There may be left: ${leftBehind(run)}.\n`);
      process.exit(130);
    }
    process.stderr.write(
      'Interrupted: this step ends, then what was made is deleted. Once more: stop at once.\n',
    );
    stop.abort();
  });
}
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const right = await runAll(run, say, stop.signal);
process.exitCode = right ? 0 : 1;
