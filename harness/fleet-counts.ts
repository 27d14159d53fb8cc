import assert from 'node:assert/strict';
import type { DevHub, Org, Row } from '../devhub/index.ts';
import type { StepResult } from './index.ts';

/** Records of `demo/project/data/sample-plan.json`, by object. */
export const sampleRows = { Account: 4, Project__c: 8, Task_Item__c: 40 } as const;

/** A scratch org that is up, as the hub counts it. */
export interface UpOrg {
  readonly username: string;
  readonly org: Org;
}

/** The orgs that are up by the hub's own records, by username. */
export function orgsUp(hub: DevHub): UpOrg[] {
  return hub.hub
    .table('ActiveScratchOrg')
    .rows()
    .map((row) => {
      const username = text(row, 'SignupUsername');
      const org = hub.orgs.find(({ id }) => id.slice(0, 15) === text(row, 'ScratchOrg'));
      assert.ok(org, `the hub names an org for ${username}`);
      return { username, org };
    })
    .sort((one, other) => (one.username < other.username ? -1 : 1));
}

/** `dev.1a` of `morning.g1.dev.1a@…`: slot and attempt. */
export function placesUp(hub: DevHub): string[] {
  return orgsUp(hub).map(({ username }) => placeOf(username));
}

function placeOf(username: string): string {
  return username.split('@')[0]?.split('.').slice(2).join('.') ?? '';
}

/** All signups that the hub has taken, refused duplicates left out, such as `dev.1a`. */
export function signups(hub: DevHub): string[] {
  return hub.hub
    .table('ScratchOrgInfo')
    .rows()
    .filter((row) => row['ErrorCode'] !== 'C-1007')
    .map((row) => placeOf(text(row, 'SignupUsername')))
    .sort();
}

/** How many records of each of the sample data's objects an org has beyond those that it came with. */
export function rowsIn(org: Org): Record<string, number> {
  return Object.fromEntries(Object.keys(sampleRows).map((sobject) => [sobject, rowCount(org, sobject)]));
}

function rowCount(org: Org, sobject: string): number {
  const rows = org.tables.get(sobject.toLowerCase())?.rows() ?? [];
  return rows.filter(({ Id }) => !org.firstRows.has(Id)).length;
}

/** Asserts that each org has every record of the sample data once. */
export function assertSampleDataOnce(orgs: readonly UpOrg[]): void {
  for (const { username, org } of orgs) {
    assert.deepEqual({ username, ...rowsIn(org) }, { username, ...sampleRows });
  }
}

interface Matrix {
  readonly include: readonly Readonly<Record<string, string>>[];
}

/** The `matrix` output of a step. */
export function matrixOf(step: StepResult): Matrix['include'] {
  return (JSON.parse(step.outputs['matrix'] ?? '{"include":[]}') as Matrix).include;
}

/** The requests to the hub's own listener, such as `POST /services/data/v65.0/sobjects/ScratchOrgInfo`. */
export function hubCalls(hub: DevHub): string[] {
  return hub.requests
    .filter(({ listener }) => listener === 'production')
    .map(({ method, path }) => `${method} ${path}`);
}

function text(row: Row, field: string): string {
  const value = row[field];
  return typeof value === 'string' ? value : '';
}

/** What the hub's descriptions say, by slot and attempt: `dev.1a`. */
export function descriptions(hub: DevHub): Record<string, string> {
  const rows = hub.hub.table('ScratchOrgInfo').rows();
  const entries = rows.map(
    (row) => [placeOf(text(row, 'SignupUsername')), text(row, 'Description')] as const,
  );
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** As if a person had emptied all descriptions, or an older version had made the orgs. */
export function wipeDescriptions(hub: DevHub): void {
  for (const row of hub.hub.table('ScratchOrgInfo').rows()) hub.hub.update(row, { Description: null });
}
