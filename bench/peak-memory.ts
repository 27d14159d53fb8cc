import { writeFileSync } from 'node:fs';

/** Preloaded into the step's process: tells its largest resident set, in KiB, when it ends. */
process.on('exit', () => {
  const file = process.env['ORGKEY_BENCH_MEMORY'];
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
