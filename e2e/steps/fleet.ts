import type { MatrixEntry } from '../../src/fleet/report/matrix.ts';
import { findScratchOrgInfos } from '../../src/salesforce/scratch-orgs/scratch-orgs.ts';
import type { SalesforceUrl } from '../../src/salesforce/wire/session.ts';
import { OrgClient } from '../../src/salesforce/wire/org-client.ts';
import { soqlString } from '../../src/salesforce/wire/soql.ts';
import type { Job, StepResult } from '../../harness/index.ts';
import { runAction, warningsOf } from '../jobs.ts';
import { differences, expected, readOrg, type Reading } from '../read-back.ts';
import { fleetName, need, StepFailed, type Run, type Step } from '../step.ts';

/** Signups take minutes, and so do packages. */
const fleetTimeoutMs = 60 * 60_000;
const count = 2;

/** The fleet action: two orgs with everything that a setup has. */
export const make: Step = {
  name: 'fleet',
  act: async (run) => {
    const started = run.wire.now();
    const said = await runFleet(run, (step) => {
      run.orgs = orgsIn(step, count);
      return warningsOf(step);
    });
    const { options } = run;
    const parts = ['settings', ...(options.package === undefined ? [] : [`package ${options.package.id}`])];
    const orgs = need(run.orgs, 'matrix').map(({ username }) => username);
    return `${count} orgs with ${[...parts, 'source', 'a permission set', 'data'].join(', ')}, in ${minutes(run.wire.now() - started)}: ${orgs.join(', ')}${said}`;
  },
};

/** Said as a step of its own, so that a run without a package can't be taken for one with it. */
export const packageStep: Step = {
  name: 'package',
  leftOut: ({ options }) =>
    options.package === undefined ? 'no --package was given, so no package is installed' : undefined,
  act: async (run) => {
    const orgs = need(run.readings, 'org that was read').values();
    const id = need(run.options.package, 'package').id;
    if ([...orgs].some(({ packages }) => packages.length !== 1)) {
      throw new StepFailed(`${id} is not in every org.`);
    }
    return `${id} is installed in ${count} orgs`;
  },
};

/** The auth action opens each org from a machine that has only the key; the API tells what is in it. */
export const takeOver: Step = {
  name: 'take over',
  act: async (run) => {
    run.readings = await readOrgs(run);
    const [{ accounts, contacts } = expected(undefined)] = [...run.readings.values()];
    return `the key alone opened ${run.readings.size} orgs; each has ${accounts.length} accounts, ${contacts.length} contact and the permission set, once`;
  },
};

/** `fleet/list` finds the orgs by asking the hub, which says that they are ready. */
export const list: Step = {
  name: 'list',
  act: async (run) => {
    const inputs = { 'fleet-name': fleetName, generation: run.id };
    return runAction(run, 'fleet/list/action.yml', inputs, (step) => {
      const found = orgsIn(step, count).map(({ username }) => username);
      const made = need(run.orgs, 'matrix').map(({ username }) => username);
      if (found.join() !== made.join()) throw new StepFailed(`It found ${found.join(', ')}.`);
      return `finds the ${count} orgs from anywhere, ready${warningsOf(step)}`;
    });
  },
};

/** The same generation again, on a machine without the journal: nothing is signed up, and nothing imported twice. */
export const resume: Step = {
  name: 'resume',
  act: async (run) => {
    const before = await signups(run);
    const said = await runFleet(run, (step) => {
      orgsIn(step, count);
      return warningsOf(step);
    });
    const after = await signups(run);
    if (before.join() !== after.join()) {
      throw new StepFailed(
        `There were ${before.length} signups, and are ${after.length}: ${after.join(', ')}.`,
      );
    }
    await readOrgs(run);
    return `without the journal: no further signup, and nothing twice${said}`;
  },
};

/** `fleet/delete` gives the hub its allocation back. */
export const deleteFleet: Step = {
  name: 'delete',
  act: async (run) => {
    const inputs = { 'fleet-name': fleetName, generation: run.id };
    const said = await runAction(run, 'fleet/delete/action.yml', inputs, (step) => {
      const { deleted, remaining } = step.outputs;
      if (deleted !== String(count) || remaining !== '0') {
        throw new StepFailed(`It says deleted ${deleted ?? '?'}, remaining ${remaining ?? '?'}.`);
      }
      return warningsOf(step);
    });
    const admin = need(run.admin, 'hub');
    const names = need(run.orgs, 'matrix').map(({ username }) => soqlString(username));
    const soql = `SELECT Id FROM ActiveScratchOrg WHERE SignupUsername IN (${names.join(',')})`;
    const up = await admin.query(soql);
    if (up.length > 0) throw new StepFailed(`${up.length} orgs are up all the same.`);
    return `${count} orgs are gone from the hub${said}`;
  },
};

function runFleet<T>(run: Run, use: (step: StepResult) => T): Promise<T> {
  const key = run.options.package?.key;
  return runAction(run, 'fleet/action.yml', { generation: run.id }, use, {
    prepare: (job) => writeFleet(job, run),
    timeoutMs: fleetTimeoutMs,
    ...(key === undefined ? {} : { env: { PACKAGE_KEY: key } }),
  });
}

function writeFleet(job: Job, { options }: Run): void {
  const { id, key } = options.package ?? {};
  const keyEnv = key === undefined ? '' : ', installation-key-env: PACKAGE_KEY';
  job.place(
    'config/fleet.yml',
    [
      `name: ${fleetName}`,
      'duration-days: 1',
      'orgs:',
      `  - { group: dev, count: ${count}, definition: config/e2e-scratch-def.json }`,
      'setup:',
      ...(id === undefined ? [] : [`  packages: [{ id: ${id}${keyEnv} }]`]),
      '  source: [force-app]',
      '  permission-sets: [Orgkey_E2E]',
      '  data: [data/plan.json]',
      '',
    ].join('\n'),
  );
}

function orgsIn({ outputs }: StepResult, wanted: number): MatrixEntry[] {
  const { include } = JSON.parse(outputs['matrix'] ?? '{"include":[]}') as { include: MatrixEntry[] };
  if (include.length !== wanted || outputs['ready'] !== String(wanted)) {
    throw new StepFailed(
      `The matrix has ${include.length} orgs, and ready is ${outputs['ready'] ?? 'not set'}.`,
    );
  }
  return include;
}

/** @throws StepFailed where an org is not as the project makes it */
async function readOrgs(run: Run): Promise<Map<string, Reading>> {
  const packageId = run.options.package?.id;
  const readings = new Map<string, Reading>();
  for (const org of need(run.orgs, 'matrix')) readings.set(org.username, await takeOneOver(run, org));
  const wrong = [...readings].flatMap(([username, reading]) =>
    differences(username, reading, expected(packageId)),
  );
  if (wrong.length > 0) throw new StepFailed(wrong.join('\n'));
  return readings;
}

async function takeOneOver(run: Run, org: MatrixEntry): Promise<Reading> {
  const { url } = need(run.hub, 'hub');
  const inputs = {
    'scratch-username': org.username,
    'instance-url': org['login-url'],
    'hub-instance-url': url,
  };
  return runAction(run, 'action.yml', inputs, ({ outputs }) => {
    const session = {
      username: outputs['username'] ?? '',
      orgId: outputs['org-id'] ?? '',
      userId: outputs['user-id'] ?? '',
      instanceUrl: (outputs['instance-url'] ?? '') as SalesforceUrl,
      accessToken: outputs['access-token'] ?? '',
    };
    if (session.orgId !== org['org-id']) throw new StepFailed(`${org.username} opened ${session.orgId}.`);
    return readOrg(new OrgClient(session, run.wire), run.options.package?.id);
  });
}

/** Of this run, by the hub: every record, also of orgs that failed. */
async function signups(run: Run): Promise<string[]> {
  const condition = `SignupUsername LIKE '${fleetName}.${run.id}.%'`;
  const infos = await findScratchOrgInfos(need(run.admin, 'hub'), condition);
  return infos.map(({ SignupUsername }) => SignupUsername ?? '').sort();
}

function minutes(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
