import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { convertSource } from '../../../src/salesforce/metadata/convert-source.ts';
import {
  deployProblem,
  deployRequest,
  deployState,
  isTransientDeployFailure,
  startDeploy,
  waitForDeploy,
  type DeployOutcome,
} from '../../../src/salesforce/metadata/deploy.ts';
import type { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import { PollingTimeout } from '../../../src/salesforce/wire/polling.ts';
import { readOrgSettings, settingsZip } from '../../../src/salesforce/scratch-orgs/settings.ts';
import { readSfdxProject } from '../../../src/salesforce/scratch-orgs/project.ts';
import { scratchOrgClient, startScratchOrg, type TestWire } from './org-clients.ts';

const username = 'one@acme.example';
const meta = (type: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${type} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${type}>\n`;
const classes = 'force-app/main/default/classes';
const apex = (name: string, body: string): Record<string, string> => ({
  [`${classes}/${name}.cls`]: body,
  [`${classes}/${name}.cls-meta.xml`]: meta('ApexClass', '<apiVersion>65.0</apiVersion>'),
});

/** A DeployResult with one failure; REST answers the list, SOAP's JSON a single object. */
const failedIn = (fileName: string) => ({
  deployResult: {
    done: true,
    success: false,
    status: 'Failed',
    details: { componentFailures: { componentType: 'ApexClass', fullName: 'A', fileName, problem: 'Bad.' } },
  },
});

void describe('a deploy', () => {
  let hub: DevHub;
  let wire: TestWire;
  let org: OrgClient;
  let folder: string;
  beforeEach(async () => {
    ({ hub, wire, org } = await startScratchOrg(username, { deployMilliseconds: 4000 }));
    folder = await mkdtemp(join(tmpdir(), 'deploy-'));
  });
  afterEach(async () => {
    await hub.close();
    await rm(folder, { recursive: true, force: true });
  });

  const converted = async (files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return convertSource(await readSfdxProject(folder), ['force-app']);
  };
  const deploy = async (files: Record<string, string>): Promise<DeployOutcome> => {
    const { zip, locate } = await converted(files);
    const id = await startDeploy(org, deployRequest(zip));
    return waitForDeploy(org, id, { locate });
  };

  it('of source puts its components into the org, and is waited for', async () => {
    const outcome = await deploy(apex('Greeter', 'public class Greeter {}'));
    assert.equal(outcome.succeeded, true);
    assert.deepEqual(outcome.failures, []);
    const found = await org.toolingQuery<{ Name: string }>('SELECT Name FROM ApexClass');
    assert.deepEqual(
      found.map(({ Name }) => Name),
      ['Greeter'],
    );
    assert.ok(wire.slept.length > 1);
  });

  it('of a definition’s settings succeeds', async () => {
    const settings = { caseSettings: { systemUserEmail: 'support@acme.example' } };
    const { orgSettings } = readOrgSettings(settings, { account: { sharingModel: 'private' } }, 'def.json');
    assert.ok(orgSettings);
    const id = await startDeploy(org, deployRequest(await settingsZip(orgSettings, '65.0')));
    const outcome = await waitForDeploy(org, id);
    assert.deepEqual([outcome.succeeded, outcome.failures], [true, []]);
  });

  it('that fails names the source file, line and problem of each component', async () => {
    const broken = meta(
      'PermissionSet',
      '<label>P</label><classAccesses><apexClass>Gone</apexClass><enabled>true</enabled></classAccesses>',
    );
    const outcome = await deploy({
      ...apex('Broken', 'public class Broken {\n  void run( {}\n'),
      'force-app/main/default/permissionsets/P.permissionset-meta.xml': broken,
    });
    assert.equal(outcome.succeeded, false);
    const byType = new Map(outcome.failures.map((failure) => [failure.type, failure]));
    const { file, name, line } = byType.get('ApexClass') ?? {};
    assert.deepEqual([file, name], [`${classes}/Broken.cls`, 'Broken']);
    assert.ok(line !== undefined && line > 0);
    assert.equal(
      byType.get('PermissionSet')?.file,
      'force-app/main/default/permissionsets/P.permissionset-meta.xml',
    );
    const problem = deployProblem(outcome, `The deploy to ${username}`);
    assert.match(problem.what, /The deploy to one@acme\.example failed:\n/);
    assert.match(problem.what, /Broken\.cls:\d+/);
    assert.match(problem.what, /no ApexClass named Gone found/);
    assert.equal(isTransientDeployFailure(outcome), false);
  });

  it('whose source files are not known names those of the zip, without the folder that Salesforce adds', async () => {
    const { zip } = await converted(apex('Broken', 'public class {'));
    const { failures } = await waitForDeploy(org, await startDeploy(org, deployRequest(zip)));
    assert.deepEqual(
      failures.map(({ file }) => file),
      ['classes/Broken.cls'],
    );
    const named = hub.faults.add({
      path: /includeDetails/,
      effect: { kind: 'answer', status: 200, body: failedIn('unpackaged/classes/unpackaged/A.cls') },
    });
    const again = await waitForDeploy(org, await startDeploy(org, deployRequest(zip)));
    named();
    assert.equal(again.failures[0]?.file, 'classes/unpackaged/A.cls');
  });

  it('is known by its id to a later run', async () => {
    const { id } = await deploy(apex('Greeter', 'public class Greeter {}'));
    assert.equal(await deployState(org, id), 'succeeded');
    const { zip } = await converted(apex('Broken', 'public class {'));
    const second = await startDeploy(org, deployRequest(zip));
    assert.equal(await deployState(org, second), 'running');
    await waitForDeploy(org, second);
    assert.equal(await deployState(org, second), 'failed');
    assert.equal(await deployState(org, '0Af000000000000AAA'), 'unknown');
  });

  it('goes on through errors of Salesforce’s side', async () => {
    hub.faults.add({ method: 'POST', path: /deployRequest/, count: 1, effect: { kind: 'server-error' } });
    hub.faults.add({ method: 'GET', path: /deployRequest/, count: 2, effect: { kind: 'reset' } });
    assert.equal((await deploy(apex('Greeter', 'public class Greeter {}'))).succeeded, true);
  });

  it('is waited for only so long', async () => {
    hub.settings.deployMilliseconds = 60_000;
    const { zip } = await converted(apex('Greeter', 'public class Greeter {}'));
    const id = await startDeploy(org, deployRequest(zip));
    await assert.rejects(waitForDeploy(org, id, { timeout: 20_000 }), PollingTimeout);
  });

  it('can be sent to any number of orgs with one body', async () => {
    hub.createScratchOrg({ username: 'two@acme.example' });
    const other = scratchOrgClient(hub, 'two@acme.example', wire);
    const { zip } = await converted(apex('Greeter', 'public class Greeter {}'));
    const body = deployRequest(zip);
    for (const one of [org, other, org]) {
      assert.equal((await waitForDeploy(one, await startDeploy(one, body))).succeeded, true);
    }
  });
});

void describe('a failed deploy', () => {
  const outcome = (problems: string[], errorMessage?: string): DeployOutcome => ({
    id: '0Af',
    succeeded: false,
    status: 'Failed',
    errorMessage,
    components: problems.length,
    failures: problems.map((problem, index) => ({
      type: 'ApexClass',
      name: `C${index}`,
      file: `C${index}.cls`,
      inSource: true,
      line: 3,
      column: 5,
      problem,
    })),
  });

  it('passes by itself only when each of its problems does', () => {
    assert.equal(
      isTransientDeployFailure(outcome(['UNKNOWN_EXCEPTION', 'Unable to obtain exclusive access'])),
      true,
    );
    assert.equal(isTransientDeployFailure(outcome(['UNKNOWN_EXCEPTION', 'Unexpected token.'])), false);
    assert.equal(
      isTransientDeployFailure(outcome([], 'UNKNOWN_EXCEPTION: An unexpected error occurred')),
      true,
    );
    assert.equal(isTransientDeployFailure(outcome([])), false);
  });

  it('shows the first of many problems, and how many there are', () => {
    const { what } = deployProblem(
      outcome(Array.from({ length: 12 }, () => 'Unexpected token.')),
      'The deploy',
    );
    assert.match(what, /C0\.cls:3:5 Unexpected token\. \(ApexClass C0\)/);
    assert.doesNotMatch(what, /C10\.cls/);
    assert.match(what, /and 2 more/);
  });
});
