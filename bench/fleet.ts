/**
 * The fleet action against the same work by `sf` commands and by `@salesforce/core`, on one embedded Dev Hub.
 *
 * `npm run bench:fleet [-- [--canary] [--sample-data | --instant | --against COMMIT] SIZE …]`: sizes default to 10, 50, 200 and 500 orgs. `--sample-data`: Orgkey's
 * fleet alone, of orgs that come with Salesforce's sample data, some time after their signup, with a package of 90 s.
 * `--instant`: Orgkey's fleet alone, where no step takes Salesforce any time: what it needs by itself.
 * `--against COMMIT`: side by side with an older commit's `dist/`, requests compared; sizes default to 10 and 50.
 * `--canary`: Orgkey's fleet alone, one org of each group ahead of the others; without it, no canary is sent.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DevHub } from '../devhub/index.ts';
import { installCli } from '../__tests__/contract/install-cli.ts';
import { fleetHub } from '../harness/fleet-fixture.ts';
import type { Job } from '../harness/index.ts';
import { fleetAgainst } from './fleet-against.ts';
import { coreFleet } from './fleet-core.ts';
import { type FleetTiming, orgkeyFleet, orgkeySignupsOnly } from './fleet-orgkey.ts';
import { sfFleet, sfSetUp } from './fleet-sf.ts';

/** What Salesforce takes for its part, in milliseconds; shorter than the real thing, in the same proportions. */
const times = {
  signupMilliseconds: 3000,
  installMilliseconds: 12_000,
  deployMilliseconds: 4000,
  importMilliseconds: 500,
};
const concurrency = 20;
/** Small enough to wait for. */
const small = 5;
const { values, positionals } = parseArgs({
  options: {
    'sample-data': { type: 'boolean', default: false },
    against: { type: 'string' },
    instant: { type: 'boolean', default: false },
    canary: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [10, 50, 200, 500];

if (values.against !== undefined) {
  const compared = positionals.length > 0 ? sizes : [10, 50];
  await fleetAgainst(values.against, compared, concurrency, (body) => onHub(body));
} else if (values['sample-data']) {
  await growth(sizes, { ...times, installMilliseconds: 90_000 }, withSampleData);
} else if (values.instant) {
  await growth(sizes, {
    signupMilliseconds: 0,
    installMilliseconds: 0,
    deployMilliseconds: 0,
    importMilliseconds: 0,
  });
} else {
  await growth(sizes, times);
  if (!values.canary) await sideBySide();
}

/** Definitions with `hasSampleData`, beside the sample project's plan, which imports Accounts. */
function withSampleData(job: Job): void {
  for (const name of ['dev', 'qa']) {
    const path = `config/${name}-scratch-def.json`;
    const definition = JSON.parse(readFileSync(join(job.workspace, path), 'utf8')) as object;
    job.place(path, JSON.stringify({ ...definition, hasSampleData: true }));
  }
}

/** How wall time, calls and memory grow with the fleet. */
async function growth(
  fleets: readonly number[],
  took: typeof times,
  prepare?: (job: Job) => void,
): Promise<void> {
  console.log(
    `Orgkey's fleet: signup ${seconds(took.signupMilliseconds)}, package ${seconds(took.installMilliseconds)}, ` +
      `each deploy ${seconds(took.deployMilliseconds)}, each call of the import ${seconds(took.importMilliseconds)}; ` +
      `${concurrency} signups in flight.\n`,
  );
  console.log(
    '   orgs    wall time   critical path   ratio   calls to the hub   per org   peak memory   most open of one org   in all',
  );
  for (const orgs of fleets) {
    const timing = await onHub((hub) => orgkeyFleet(hub, orgs, concurrency, prepare), took);
    const path = criticalPath(orgs, took);
    console.log(
      [
        String(orgs).padStart(7),
        seconds(timing.milliseconds).padStart(13),
        seconds(path).padStart(16),
        (path === 0 ? '' : (timing.milliseconds / path).toFixed(2)).padStart(8),
        String(timing.hubCalls).padStart(19),
        (timing.hubCalls / orgs).toFixed(2).padStart(10),
        `${timing.peakMegabytes.toFixed(0)} MB`.padStart(14),
        String(timing.mostOfOneOrg).padStart(23),
        String(timing.mostInAll).padStart(9),
      ].join(''),
    );
  }
}

/**
 * The shortest time that the hub and the concurrency limit allow: the signups in rounds, and the last org's setup, with
 * two deploys (settings and source) and the import's three files.
 */
function criticalPath(orgs: number, took: typeof times): number {
  const rounds = Math.ceil(orgs / concurrency);
  const { signupMilliseconds, installMilliseconds, deployMilliseconds, importMilliseconds } = took;
  return rounds * signupMilliseconds + installMilliseconds + 2 * deployMilliseconds + 3 * importMilliseconds;
}

async function sideBySide(): Promise<void> {
  const cli = await installCli();
  const setUp = await sfSetUp(cli);
  try {
    const orgkey = await onHub((hub) => orgkeyFleet(hub, small, concurrency));
    const sequential = await onHub((hub) => sfFleet(hub, setUp, small, 1));
    const parallel = await onHub((hub) => sfFleet(hub, setUp, small, small));
    console.log(`\nThe same ${small} orgs, with package, source, permission set and data:\n`);
    report([
      ['Orgkey fleet', orgkey.milliseconds],
      ['sf, one after the other', sequential],
      [`sf, xargs -P ${small}`, parallel],
    ]);
    const signups = await onHub((hub) => orgkeySignupsOnly(hub, small, concurrency));
    const core = await onHub((hub) => coreFleet(hub, small));
    console.log(`\n${small} orgs with their definition's settings, nothing else:\n`);
    report([
      ['Orgkey fleet', signups.milliseconds],
      ['@salesforce/core scratchOrgCreate, one process', core],
    ]);
  } finally {
    rmSync(setUp.folder, { recursive: true, force: true });
  }
}

function report(rows: readonly (readonly [string, number])[]): void {
  const first = rows[0]?.[1] ?? Number.NaN;
  for (const [name, milliseconds] of rows) {
    console.log(
      `  ${name.padEnd(48)}${seconds(milliseconds).padStart(9)}   ${(milliseconds / first).toFixed(2)} times`,
    );
  }
}

async function onHub<T extends number | FleetTiming>(
  body: (hub: DevHub) => Promise<T>,
  took = times,
): Promise<T> {
  const hub = await fleetHub({
    ...took,
    firstRows: { sampleDataMilliseconds: 5000 },
    limits: { activeScratchOrgs: 2000, dailyScratchOrgs: 2000 },
  });
  try {
    return await body(hub);
  } finally {
    await hub.close();
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
