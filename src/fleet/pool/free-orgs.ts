import { createHash } from 'node:crypto';
import { findScratchOrgInfos } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { shortId } from '../../salesforce/scratch-orgs/record-id.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { isOfFleet, soqlConditionFor } from '../names.ts';
import { newestGeneration, poolGeneration } from '../plan/generations.ts';
import { type HubOrg, hubOrg } from '../plan/member.ts';
import { endOf, standingOf } from '../plan/standing.ts';
import { holdOf } from './hold.ts';

/** An org that ends sooner is of no use to anybody: milliseconds. */
const leastLeft = 600_000;

/** Which orgs are wanted. */
export interface Wanted {
  readonly fleet: string;
  readonly generation: string | undefined;
  readonly group: string | undefined;
  readonly holder: string;
  /** Milliseconds. */
  readonly time: number;
}

/** What a fleet has for a taker at this moment, by the hub alone. */
export interface Pool {
  readonly generation: string | undefined;
  /** In the order in which this taker tries them. */
  readonly free: readonly HubOrg[];
  /** What this holder has already, the one that it has the longest last. */
  readonly mine: readonly HubOrg[];
  /** What somebody claims at this moment, and didn't confirm yet. */
  readonly claimed: readonly HubOrg[];
  /** How many others have, and how many are on their way. */
  readonly held: number;
  readonly making: number;
}

/** Asks the hub by one query what a fleet has; the status tells well enough which orgs are up, since a login follows. */
export async function readPool(hub: OrgClient, wanted: Wanted): Promise<Pool> {
  const { fleet } = wanted;
  const ofFleet = soqlConditionFor(fleet, hub.session.orgId, wanted.generation);
  const condition = `${ofFleet} AND Status IN ('New', 'Creating', 'Active')`;
  const infos = await findScratchOrgInfos(hub, condition, undefined, ['Description', 'LastModifiedDate']);
  const active = new Set(infos.flatMap(({ ScratchOrg }) => (ScratchOrg === null ? [] : shortId(ScratchOrg))));
  const orgs = infos
    .flatMap((info) => hubOrg(info, active) ?? [])
    .filter(({ name }) => isOfFleet(name, fleet, hub.session.orgId, wanted.generation))
    .filter(({ name }) => (wanted.group ?? name.group) === name.group);
  return poolOf(orgs, wanted, hub.serverNow);
}

/** @param now by the hub's clock */
function poolOf(all: readonly HubOrg[], wanted: Wanted, now: number): Pool {
  const isFree = (org: HubOrg) =>
    standingOf(org, now) === 'ready' && holdOf(org, now) === 'free' && endOf(org) - now >= leastLeft;
  const generation = generationOf(all, isFree);
  const orgs = all.filter(({ name }) => name.generation === generation);
  const holds = (hold: string) =>
    orgs.filter((org) => standingOf(org, now) !== 'gone' && holdOf(org, now) === hold);
  const isMine = ({ line }: HubOrg) => line?.by === wanted.holder && line.claim !== undefined;
  return {
    generation,
    free: inOrder(orgs.filter(isFree), wanted, now),
    mine: all
      .filter((org) => isMine(org) && holdOf(org, now) === 'held' && standingOf(org, now) === 'ready')
      .toSorted((one, other) => (one.line?.until ?? 0) - (other.line?.until ?? 0)),
    held: holds('held').length,
    claimed: holds('claimed'),
    making: orgs.filter((org) => standingOf(org, now) === 'making').length,
  };
}

/** A pool's, else the newest that has a free org, else the newest. */
function generationOf(orgs: readonly HubOrg[], isFree: (org: HubOrg) => boolean): string | undefined {
  if (orgs.some(({ name }) => name.generation === poolGeneration)) return poolGeneration;
  const dated = orgs.map(({ name, createdAt }) => ({ generation: name.generation, createdAt }));
  const have = new Set(orgs.filter(isFree).map(({ name }) => name.generation));
  return newestGeneration(dated, (generation) => have.has(generation)) ?? newestGeneration(dated);
}

/** Those that last long enough first; among equals each holder has an order of its own, so that few meet at one org. */
function inOrder(orgs: readonly HubOrg[], { holder, time }: Wanted, now: number): HubOrg[] {
  const lasts = (org: HubOrg) => (endOf(org) - now >= time ? 0 : 1);
  const place = ({ username }: HubOrg) => createHash('sha256').update(`${holder}\n${username}`).digest('hex');
  const placed = orgs.map((org) => ({ org, lasts: lasts(org), place: place(org) }));
  return placed
    .toSorted((one, other) => one.lasts - other.lasts || (one.place < other.place ? -1 : 1))
    .map(({ org }) => org);
}
