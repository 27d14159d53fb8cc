import pLimit from 'p-limit';
import { messageOf } from '../../problem.ts';
import { shortId } from '../../salesforce/scratch-orgs/record-id.ts';
import { deleteScratchOrg } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { slotLabel } from '../names.ts';
import { type HubFleet, readHubFleet } from '../plan/hub-fleet.ts';
import { isPending } from '../plan/standing.ts';

/** Milliseconds between two looks at the hub. */
const pause = 3000;
/** How often an org's deletion is tried. */
const mostTries = 3;
const atOnce = 10;

export interface Removing {
  readonly fleet: string;
  readonly generation: string;
  /** Takes the usernames of what is there yet, for whoever gives up waiting. */
  readonly known: Set<string>;
  readonly tell: (line: string) => void;
}

/**
 * Deletes all orgs of one generation, those on their way once they are active. A signup that was sent before may show only a
 * moment later: two looks in a row have to find no org.
 *
 * @returns the usernames of those that could not be deleted
 */
export async function removeOrgs(hub: OrgClient, removing: Removing): Promise<string[]> {
  const { fleet, generation, known, tell } = removing;
  const tries = new Map<string, number>();
  let timesNone = 0;
  let hasToldOfWait = false;
  for (;;) {
    const there = await readHubFleet(hub, fleet, generation);
    const up = there.orgs.filter(({ orgId = '' }) => there.active.has(shortId(orgId)));
    const pending = there.orgs.filter(isPending);
    known.clear();
    for (const { username } of [...up, ...pending]) known.add(username);
    const toTry = up.filter(({ username }) => (tries.get(username) ?? 0) < mostTries);
    timesNone = toTry.length === 0 && pending.length === 0 ? timesNone + 1 : 0;
    if (timesNone === 2) return up.map(({ username }) => username);
    await deleteThem(toTry, there, hub, tell, tries);
    if (pending.length > 0 && !hasToldOfWait) {
      hasToldOfWait = true;
      tell(
        `Waiting for ${pending.map(({ name }) => slotLabel(name)).join(', ')}: orgs on their way can be deleted once they are active.`,
      );
    }
    await hub.wire.sleep(pause, undefined, 'orgs on their way, to delete them');
  }
}

async function deleteThem(
  orgs: HubFleet['orgs'],
  { active }: HubFleet,
  hub: OrgClient,
  tell: (line: string) => void,
  tries: Map<string, number>,
): Promise<void> {
  const inTurn = pLimit(atOnce);
  const one = async ({ username, name, orgId = '' }: HubFleet['orgs'][number]): Promise<void> => {
    tries.set(username, (tries.get(username) ?? 0) + 1);
    try {
      await deleteScratchOrg(hub, active.get(shortId(orgId))?.Id ?? '');
      tell(`Deleted ${slotLabel(name)} (${username}).`);
    } catch (error) {
      tell(`${slotLabel(name)} (${username}) could not be deleted: ${messageOf(error)}`);
    }
  };
  await Promise.all(orgs.map((org) => inTurn(() => one(org))));
}
