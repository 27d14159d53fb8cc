import { Problem } from '../problem.ts';
import type { Runner } from '../runner/runner.ts';
import { tellingStop } from './stop-report.ts';
import { withHub, type WithinLimit } from './with-hub.ts';
import { newestGeneration } from './plan/generations.ts';
import { type HubFleet, readHubFleet } from './plan/hub-fleet.ts';
import type { HubOrg } from './plan/member.ts';
import { orgsBySlot, type Standing, standingOf } from './plan/standing.ts';
import { type ListInputs, readListInputs } from './inputs.ts';
import { takeCauses } from './pool/causes.ts';
import { type Hold, holderText, holdOf } from './pool/hold.ts';
import { matrixOf } from './report/matrix.ts';
import { slotLabel } from './names.ts';

/** The list action: which orgs of a fleet are ready, by the hub alone. */
export async function listFleet(step: WithinLimit): Promise<void> {
  const { runner, limit } = step;
  const texts = { title: 'Fleet list', line: 'nothing was listed.', fix: 'Run it again.' };
  await tellingStop(limit, runner, texts, async () => {
    const inputs = readListInputs(runner);
    limit.within(inputs.timeout);
    await withHub(inputs, step, async (hub) => {
      const fleet = await limit.until(() => readHubFleet(hub, inputs.fleetName, inputs.generation));
      const slots = new Slots(fleet.orgs, hub.wire.now(), hub.serverNow);
      const wanted = inputs.onlyFree ? (['ready'] as const) : (['ready', 'unknown'] as const);
      const isListed = (org: HubOrg) => !inputs.onlyFree || slots.holdOf(org) === 'free';
      const generation = inputs.generation ?? slots.newest(wanted, isListed) ?? slots.newest(wanted);
      const listed = slots.of(generation, wanted).filter(isListed);
      if (generation !== undefined && listed.length === 0 && inputs.onlyFree && hasReady(slots, generation))
        throw noneFree(inputs, slots, generation);
      if (generation === undefined || listed.length === 0) throw noneReady(inputs, slots, fleet.orgs.length);
      report(listed, slots, generation, inputs, runner);
      if (!inputs.onlyFree) warnOfUnknown(slots.of(generation, ['unknown']), fleet, runner);
    });
  });
}

/** The fleet's slots in all generations, each with the org that fills it. */
class Slots {
  readonly #all: readonly HubOrg[];
  readonly #orgs: readonly HubOrg[];
  readonly #now: number;
  readonly #hubNow: number;

  /**
   * @param all every org that the fleet ever had
   * @param hubNow by the hub's clock, which decides whose an org is
   */
  constructor(all: readonly HubOrg[], now: number, hubNow: number) {
    this.#hubNow = hubNow;
    this.#all = all;
    this.#orgs = orgsBySlot(all, now);
    this.#now = now;
  }

  /** The newest generation that has an org which stands so. */
  newest(
    standings: readonly Standing[],
    isWanted: (org: HubOrg) => boolean = () => true,
  ): string | undefined {
    const orgs = this.#standing(this.#orgs, standings).filter(isWanted);
    const have = new Set(orgs.map(({ name }) => name.generation));
    const dated = this.#all.map(({ name, createdAt }) => ({ generation: name.generation, createdAt }));
    return newestGeneration(dated, (generation) => have.has(generation));
  }

  /** A generation's orgs that stand so; of all generations without a name. */
  of(generation: string | undefined, standings: readonly Standing[]): HubOrg[] {
    const orgs = this.#orgs.filter(({ name }) => name.generation === (generation ?? name.generation));
    return this.#standing(orgs, standings);
  }

  holdOf(org: HubOrg): Hold {
    return holdOf(org, this.#hubNow);
  }

  #standing(orgs: readonly HubOrg[], standings: readonly Standing[]): HubOrg[] {
    return orgs.filter((org) => standings.includes(standingOf(org, this.#now)));
  }
}

function report(
  listed: readonly HubOrg[],
  slots: Slots,
  generation: string,
  { fleetName }: ListInputs,
  runner: Runner,
): void {
  const matrix = matrixOf(
    listed.map(({ name, username, orgId = '', loginUrl = '', expires = '' }) => ({
      group: name.group,
      number: name.number,
      ...{ username, orgId, loginUrl, expires },
    })),
  );
  const all = slots.of(generation, ['ready', 'unknown', 'making', 'failed']).length;
  const ready = slots.of(generation, ['ready']).length;
  const others = othersText(slots, generation);
  runner.info(
    `Fleet ${fleetName}, generation ${generation}: ${ready} of ${all} orgs are ready${others === '' ? '' : `, ${others}`}.`,
  );
  const byUsername = new Map(slots.of(generation, ['ready']).map((org) => [org.username, org]));
  for (const { name, username, expires } of matrix.entries) {
    const org = byUsername.get(username);
    const hold = org === undefined ? '' : holdTexts[slots.holdOf(org)](org);
    runner.info(`  ${name.padEnd(12)} ${username}  until ${expires}${hold}`);
  }
  if (runner.isJob) for (const warning of matrix.warnings) runner.warning(warning);
  runner.setOutput('matrix', matrix.json);
  runner.setOutput('ready', String(listed.length));
  runner.setOutput('expires', firstToExpire(listed));
}

/** What stands behind a listed org. */
const holdTexts: Readonly<Record<Hold, (org: HubOrg) => string>> = {
  free: () => '  free',
  claimed: (org) => `  being taken by ${holderText(org)}`,
  held: (org) => `  held by ${holderText(org)}`,
  over: (org) => `  to be deleted: it was held by ${holderText(org)}`,
};

/** `3 held, 2 on their way, 1 failed`; empty where there is no other. */
function othersText(slots: Slots, generation: string | undefined): string {
  const ready = slots.of(generation, ['ready']);
  const held = (hold: Hold) => ready.filter((org) => slots.holdOf(org) === hold).length;
  const parts = [
    [held('held'), 'held'],
    [held('claimed'), 'being taken'],
    [held('over'), 'to be deleted'],
    [slots.of(generation, ['making']).length, 'on their way'],
    [slots.of(generation, ['failed']).length, 'failed'],
    [slots.of(generation, ['unknown']).length, 'up, without a word whether they are set up'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');
}

function warnOfUnknown(orgs: readonly HubOrg[], { hasLines }: HubFleet, runner: Runner): void {
  if (orgs.length === 0) return;
  const names = orgs.map(({ name }) => slotLabel(name));
  const some = names.length > 10 ? `${names.slice(0, 10).join(', ')} …` : names.join(', ');
  const why = hasLines
    ? 'their descriptions on the hub have no line of the fleet action: an older version made them, its hub user may not edit Scratch Org Infos, or somebody removed it'
    : 'the hub user may not read the field Description of Scratch Org Infos';
  runner.warning(`In the matrix, though it is unknown whether they are set up: ${some}; ${why}.`);
}

/** The day on which the first of them ends. */
function firstToExpire(orgs: readonly HubOrg[]): string {
  return orgs.flatMap(({ expires }) => expires ?? []).toSorted()[0] ?? '';
}

function hasReady(slots: Slots, generation: string): boolean {
  return slots.of(generation, ['ready']).length > 0;
}

function noneFree({ fleetName }: ListInputs, slots: Slots, generation: string): Problem {
  const { kind, why, fix } = takeCauses.allTaken;
  const what = `No org of the fleet ${fleetName}, generation ${generation}, is free: ${othersText(slots, generation)}.`;
  return new Problem({ kind, documented: true, what, why, fix });
}

function noneReady({ fleetName, generation }: ListInputs, slots: Slots, known: number): Problem {
  const which = generation === undefined ? '' : `, generation ${generation}`;
  const others = othersText(slots, generation);
  if (others !== '') {
    return new Problem({
      kind: 'fleet/none-ready',
      what: `No org of the fleet ${fleetName}${which} is ready: ${others}.`,
      why: 'Orgs are listed once their set-up has succeeded.',
      fix: 'Wait for the fleet’s run, or look at why it failed; run it again with the same generation if it is over.',
    });
  }
  return new Problem({
    kind: 'fleet/none-up',
    what: `No org of the fleet ${fleetName}${which} is up.`,
    why:
      known === 0
        ? 'This hub never made one of that name.'
        : `All ${known} signups that the hub has of it failed, or their orgs have expired or were deleted.`,
    fix: `Run the fleet action first, or check \`fleet-name\` against the fleet file’s \`name\`${known === 0 ? '' : `, e.g. one of ${slotLabel({ group: 'group', number: 1 })} …`}.`,
  });
}
