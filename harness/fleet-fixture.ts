import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type DevHub, type DevHubOptions, startDevHub } from '../devhub/index.ts';
import { type Job, startJob, type JobOptions } from './index.ts';
import { rsaKey } from './keys.ts';
import { repository } from './installed-action.ts';

/** The package that `demo/project/config/fleet.yml` installs. */
export const demoPackage = {
  id: '04tKY000000PkgAYAS',
  name: 'Acme Base',
  namespace: 'acme',
  version: '2.1.0.1',
  installationKey: 'open-sesame',
};

export const consumerKey = '3MVG9orgkey.test.consumer.key';

/** An embedded Dev Hub with the app and the package that the sample project needs. */
export async function fleetHub(options: DevHubOptions = {}): Promise<DevHub> {
  const hub = await startDevHub(options);
  hub.addApp({ consumerKey, certificate: rsaKey().certificate });
  hub.addPackage(demoPackage);
  return hub;
}

/** A job whose workspace is the sample project. */
export async function fleetJob(hub: DevHub, options: JobOptions = {}): Promise<Job> {
  const job = await startJob({
    secrets: [rsaKey().pem, demoPackage.installationKey],
    secretsNow: () => hub.tokensGiven,
    ...options,
    env: { PKG_KEY: demoPackage.installationKey, ...options.env },
  });
  cpSync(join(repository, 'demo/project'), job.workspace, { recursive: true });
  return job;
}

/** A hub and a job on it, for one test. */
export async function startFleet(
  hubOptions: DevHubOptions = {},
  jobOptions: JobOptions = {},
): Promise<{ hub: DevHub; job: Job }> {
  const hub = await fleetHub(hubOptions);
  return { hub, job: await fleetJob(hub, jobOptions) };
}

export async function endFleet(hub: DevHub, job: Job): Promise<void> {
  job.close();
  await hub.close();
}

/** As on the next machine, where RUNNER_TEMP has the same path, and nothing of an earlier job in it. */
export function wipeRunnerTemp(job: Job): void {
  for (const name of readdirSync(job.runnerTemp)) {
    if (name.startsWith('orgkey')) rmSync(join(job.runnerTemp, name), { recursive: true });
  }
}

/** The inputs that all fleet actions take. */
export function hubInputs(hub: DevHub): Record<string, string> {
  return {
    'consumer-key': consumerKey,
    'encrypted-key': rsaKey().pem,
    'hub-username': hub.hubUsername,
    'instance-url': hub.productionUrl,
  };
}

/** Writes a fleet file of the sample project with so many orgs in its groups. */
export function writeFleet(
  job: Job,
  counts: { readonly dev: number; readonly qa?: number },
  setup = demoSetup,
): void {
  const groups = [
    `  - { group: dev, count: ${counts.dev}, definition: config/dev-scratch-def.json }`,
    ...(counts.qa === undefined
      ? []
      : [`  - { group: qa, count: ${counts.qa}, definition: config/qa-scratch-def.json }`]),
  ];
  job.place('config/fleet.yml', ['name: morning', 'orgs:', ...groups, setup].join('\n'));
}

export const demoSetup = `setup:
  packages: [{ id: ${demoPackage.id}, installation-key-env: PKG_KEY }]
  source: [force-app]
  permission-sets: [Project_Manager]
  data: [data/sample-plan.json]
`;
