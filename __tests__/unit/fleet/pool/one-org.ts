/** A hub with one ready org of a pool, new for each test of the file that imports this, and what takers do. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach } from 'node:test';
import { type DevHub, startDevHub } from '../../../../devhub/index.ts';
import { type Row, textOf } from '../../../../devhub/objects/table.ts';
import { readHubFleet } from '../../../../src/fleet/plan/hub-fleet.ts';
import { readLine } from '../../../../src/fleet/plan/line.ts';
import type { HubOrg } from '../../../../src/fleet/plan/member.ts';
import { type Claim, claimOrg } from '../../../../src/fleet/pool/claim.ts';
import type { OrgClient } from '../../../../src/salesforce/wire/org-client.ts';
import type { Wire } from '../../../../src/salesforce/wire/wire.ts';
import { hubClient, testWire } from '../../salesforce/org-clients.ts';
import type { FaultEffect } from '../../../../devhub/world/faults.ts';

export const times = { claim: 10_000, confirm: 15_000 };
export const line = 'orgkey:1 state=ready at=2026-11-24T05:12:40Z digest=3f2a9c0d1e4b';
export let hub: DevHub;
export let row: Row;

beforeEach(async () => {
  hub = await startDevHub();
  const username = `pool.g1.dev.1a@${hub.hub.id.toLowerCase()}.orgkey`;
  row = hub.createScratchOrg({ username, fields: { Description: `For the nightly tests.\n${line}` } }).info;
  later(60);
});
afterEach(() => hub.close());

/** By the hub's own clock and by what it tells of it. */
export function later(seconds: number): void {
  hub.clock.advance(1000 * seconds);
  hub.clock.skewMilliseconds += 1000 * seconds;
}

export function client(fetch?: Wire['fetch']): OrgClient {
  const wire = testWire(hub);
  const sleep = async (milliseconds: number) => later(milliseconds / 1000);
  return hubClient(hub, { ...wire, sleep, ...(fetch === undefined ? {} : { fetch }) });
}

export async function read(taker: OrgClient): Promise<HubOrg> {
  const [org] = (await readHubFleet(taker, 'pool')).orgs;
  assert.ok(org);
  return org;
}

export function claim(taker: OrgClient, org: HubOrg, holder: string) {
  return claimOrg(taker, org, { holder, until: Date.parse('2099-01-01T00:00:00Z') }, times);
}

export function asClaim(outcome: Claim | 'taken'): Claim {
  assert.notEqual(outcome, 'taken');
  return outcome as Claim;
}

export const description = () => textOf(row, 'Description');
export const said = () => readLine(description());
export const requestsSince = (count: number) =>
  hub.requests.slice(count).map(({ method, path }) => `${method} ${path.replace(/^.*v\d+\.0/, '')}`);

export const answer = (status: number, body: unknown): FaultEffect => ({ kind: 'answer', status, body });
export const refusal = (status: number, errorCode: string): FaultEffect =>
  answer(status, [{ errorCode, message: 'said' }]);
