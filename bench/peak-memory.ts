import { readFileSync, writeFileSync } from 'node:fs';

/** Preloaded into the step's process: tells its largest resident set, in KiB, when it ends. */
process.on('exit', () => {
  const file = process.env['ORGKEY_BENCH_MEMORY'];
  if (file !== undefined) writeFileSync(file, String(peakKibibytes()));
});

/** Linux counts it since the process's start; elsewhere libuv's figure serves. */
function peakKibibytes(): number {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
