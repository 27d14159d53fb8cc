/** A hub, new for each test of the file that imports this, with the orgs of one slot, and an attempt at it as a run has it. */
import { afterEach, beforeEach } from 'node:test';
import { type DevHub, type MadeScratchOrg, type ScratchOrg, startDevHub } from '../../../devhub/index.ts';
import { type Row, textOf } from '../../../devhub/objects/table.ts';
import { usernameFor } from '../../../src/fleet/names.ts';
import { hubOrg, type HubOrg } from '../../../src/fleet/plan/member.ts';
import type { Attempt } from '../../../src/fleet/run/attempt.ts';
import { SignupDesk } from '../../../src/fleet/run/signup-desk.ts';
import { SlotLook } from '../../../src/fleet/run/slot-look.ts';
import type { ScratchOrgInfo } from '../../../src/salesforce/scratch-orgs/scratch-orgs.ts';
import { hubClient, testWire, type TestWire } from '../salesforce/org-clients.ts';

export let hub: DevHub;
export let wire: TestWire;
/** What the log says. */
export let notes: string[];
/** What happens at each pause, by its number from 1. */
export let happens: Record<number, () => void>;

beforeEach(async () => {
  hub = await startDevHub();
  wire = testWire(hub);
  notes = [];
  happens = {};
});
afterEach(() => hub.close());

const slot = { fleet: 'morning', generation: 'g1', group: 'dev', number: 1 };

export const nameOf = (attempt: number) => usernameFor({ ...slot, attempt, hubOrgId: hub.hub.id });

/** The slot's org by an attempt at it. */
export const made = (attempt: number, more: Partial<MadeScratchOrg> = {}): ScratchOrg =>
  hub.createScratchOrg({ username: nameOf(attempt), ...more });

/** Its record as a query has it: fields without a value are there. */
export const infoOf = ({ info }: { readonly info: Row }) =>
  ({ ScratchOrg: null, LoginUrl: null, ExpirationDate: null, ...info }) as unknown as ScratchOrgInfo;

/** The org as a run sees it. */
export function seen(org: ScratchOrg): HubOrg {
  const found = hubOrg(infoOf(org), new Set());
  if (found === undefined) throw new Error(`${org.username} is no fleet’s`);
  return found;
}

export const up = (): string[] => {
  const rows = hub.hub.table('ActiveScratchOrg').rows();
  return rows.map((row) => textOf(row, 'SignupUsername'));
};

/** The org is up, and the hub lost the record by which it is. */
export function loseRecord({ username }: ScratchOrg): void {
  const table = hub.hub.table('ActiveScratchOrg');
  for (const row of table.rows()) if (textOf(row, 'SignupUsername') === username) table.delete(row.Id);
}

/** Its signup is on the way; what is returned ends it. */
export function onItsWay({ info }: ScratchOrg): () => void {
  hub.hub.update(info, { Status: 'Creating' });
  return () => hub.hub.update(info, { Status: 'Active' });
}

/** @param about how its signup goes, whether the hub’s user reads descriptions, and what ends the run */
export function attemptAt(
  number = 1,
  about: {
    readonly turn?: Partial<NonNullable<Attempt['turn']>>;
    readonly hasLines?: boolean;
    readonly signal?: AbortSignal;
  } = {},
): Attempt {
  const { signal = new AbortController().signal, turn, hasLines = true } = about;
  const sleep: TestWire['sleep'] = async (...given) => {
    signal.throwIfAborted();
    await wire.sleep(...given);
    happens[wire.slept.length]?.();
  };
  const client = hubClient(hub, { ...wire, sleep });
  const run = {
    ...{ hub: client, signal, there: { hasLines }, times: { claim: 10_000, confirm: 15_000 } },
    desk: new SignupDesk(client, { concurrency: 1, remaining: 10, signal }),
    slots: new SlotLook(client, signal, { hasLines }),
    log: { note: (_record: unknown, text: string) => void notes.push(text) },
  };
  const attempt = {
    ...{ plan: { action: 'make', slot, attempt: 1 }, number, known: undefined, record: {}, run },
    group: { digests: { setup: 'd1' } },
    ...(turn === undefined ? {} : { turn: { ownApp: false, ...turn } }),
  };
  // What else a run has, no attempt at a slot looks at.
  return attempt as unknown as Attempt;
}
