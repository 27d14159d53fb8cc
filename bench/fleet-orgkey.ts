import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DevHub } from '../devhub/index.ts';
import type { Job } from '../harness/index.ts';
import { kindsOf, type RequestKinds } from './request-kinds.ts';
import { demoSetup, fleetJob, hubInputs, writeFleet } from '../harness/fleet-fixture.ts';

export interface FleetTiming {
  readonly milliseconds: number;
  /** Requests to the hub, logins and polls included. */
  readonly hubCalls: number;
  /** All requests, to hub and orgs. */
  readonly kinds: RequestKinds;
  /** The largest resident set of the step's process. */
  readonly peakMegabytes: number;
  /** Requests open at once, of one org and in all. */
  readonly mostOfOneOrg: number;
  readonly mostInAll: number;
}

/** The whole fleet action, as the runner runs it, of so many orgs with everything that the sample project sets up. */
export function orgkeyFleet(
  hub: DevHub,
  orgs: number,
  concurrency: number,
  prepare?: (job: Job) => void,
): Promise<FleetTiming> {
  return run(hub, orgs, concurrency, demoSetup, prepare);
}

/** The same by the actions of another folder. */
export function fleetOf(hub: DevHub, orgs: number, concurrency: number, root?: string): Promise<FleetTiming> {
  return run(hub, orgs, concurrency, demoSetup, undefined, root);
}

/** Only the orgs and their definitions' settings. */
export function orgkeySignupsOnly(hub: DevHub, orgs: number, concurrency: number): Promise<FleetTiming> {
  return run(hub, orgs, concurrency, '');
}

/** Without one, unless its cost is asked for. */
const canary = process.argv.includes('--canary') ? 'true' : 'false';

async function run(
  hub: DevHub,
  orgs: number,
  concurrency: number,
  setup: string,
  prepare: (job: Job) => void = () => undefined,
  root?: string,
): Promise<FleetTiming> {
  const job = await fleetJob(hub, root === undefined ? {} : { root });
  prepare(job);
  const memory = join(tmpdir(), `orgkey-bench-memory-${process.pid}`);
  // A group has 500 orgs at most.
  const qa = Math.max(Math.floor(orgs / 5), orgs - 500);
  writeFleet(job, qa === 0 ? { dev: orgs } : { dev: orgs - qa, qa }, setup);
  hub.requests.length = 0;
  const step = await job.run(
    'fleet/action.yml',
    { ...hubInputs(hub), generation: 'bench', concurrency: String(concurrency), canary },
    {
      timeoutMs: 1_800_000,
      env: {
        NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'peak-memory.ts')).href}`,
        ORGKEY_BENCH_MEMORY: memory,
      },
    },
  );
  if (step.exitCode !== 0) throw new Error(`the fleet failed:\n${step.log}`);
  const hubCalls = hub.requests.filter(({ listener }) => listener === 'production').length;
  const kinds = kindsOf(hub.requests);
  // Before the post step, which is a process of its own and would write its own figure there.
  const peakMegabytes = Number(readFileSync(memory, 'utf8')) / 1024;
  await job.finish();
  job.close();
  rmSync(memory);
  const { mostOfOneOrg, mostInAll } = hub.openRequests;
  return { milliseconds: step.durationMs, hubCalls, kinds, peakMegabytes, mostOfOneOrg, mostInAll };
}
