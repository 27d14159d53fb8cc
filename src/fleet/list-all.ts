import { hasTexts } from '../salesforce/wire/answers.ts';
import { isoText, momentOf } from '../salesforce/moment.ts';
import type { OrgClient } from '../salesforce/wire/org-client.ts';
import { soqlString } from '../salesforce/wire/soql.ts';
import { shortId } from '../salesforce/scratch-orgs/record-id.ts';
import type { Runner } from '../runner/runner.ts';
import { readListAllInputs } from './inputs.ts';
import { findWithLines } from './plan/hub-fleet.ts';
import { hubOrg } from './plan/member.ts';
import { type ListedOrg, sweep, type SweptOrg, type Unclaimed } from './plan/sweep.ts';
import { orgsText, soqlConditionForAll } from './names.ts';
import { code, escapeMarkdown, table } from './report/markdown.ts';
import { tellingStop } from './stop-report.ts';
import { withHub, type WithinLimit } from './with-hub.ts';

/**
 * The list action with `all`: the scratch orgs of the whole hub that nobody claims, and what to do with each.
 *
 * @returns them, as they were told
 */
export async function listAll(step: WithinLimit): Promise<HubSweep> {
  const { runner, limit } = step;
  const texts = { title: 'All scratch orgs', line: 'nothing was listed.', fix: 'Run it again.' };
  return tellingStop(limit, runner, texts, () => {
    const inputs = readListAllInputs(runner);
    limit.within(inputs.timeout);
    return withHub(inputs, step, async (hub) => {
      const swept = await limit.until(() => sweepHub(hub));
      await tell(swept, hub.serverNow, runner);
      return swept;
    });
  });
}

/** An org that nobody claims, for people and programs. */
export interface UnclaimedOrg extends SweptOrg {
  /** `Ada Admin`, or the user's id where the hub's user may not see users. */
  readonly owner: string;
}

export interface HubSweep {
  /** How many scratch orgs are up. */
  readonly total: number;
  /** The eldest first. */
  readonly unclaimed: readonly UnclaimedOrg[];
}

/** Asks the hub, by three queries, for the scratch orgs that nobody claims. @throws ApiFailure */
export async function sweepHub(hub: OrgClient): Promise<HubSweep> {
  const rows = await hub.query<ActiveRow>(
    'SELECT Id, ScratchOrg, SignupUsername, OrgName, OwnerId, ExpirationDate, CreatedDate FROM ActiveScratchOrg',
    {
      row: hasTexts(
        'Id',
        'ScratchOrg',
        'SignupUsername?',
        'OrgName?',
        'OwnerId',
        'ExpirationDate?',
        'CreatedDate',
      ),
    },
  );
  const condition = `${soqlConditionForAll(hub.session.orgId)} AND Status IN ('New', 'Creating', 'Active')`;
  const { infos } = await findWithLines(hub, condition);
  const active = new Set(rows.map(({ ScratchOrg }) => shortId(ScratchOrg)));
  const members = infos.flatMap((info) => hubOrg(info, active) ?? []);
  const about = { now: hub.serverNow, hubOrgId: hub.session.orgId };
  const found = sweep(rows.map(listedOrg), members, about);
  const names = await ownerNames(hub, new Set(found.map(({ ownerId }) => ownerId)));
  const unclaimed = found.map((org) => ({ ...org, owner: names.get(org.ownerId) ?? org.ownerId }));
  return { total: rows.length, unclaimed };
}

interface ActiveRow {
  readonly ScratchOrg: string;
  readonly SignupUsername: string | null;
  readonly OrgName: string | null;
  readonly OwnerId: string;
  readonly ExpirationDate: string | null;
  readonly CreatedDate: string;
}

function listedOrg({ ScratchOrg, SignupUsername, OrgName, ...row }: ActiveRow): ListedOrg {
  return {
    ...{ username: SignupUsername ?? ScratchOrg, orgName: OrgName ?? '', ownerId: row.OwnerId },
    createdAt: isoText(row.CreatedDate),
    ...(row.ExpirationDate === null ? {} : { expires: row.ExpirationDate }),
  };
}

/** More owners than these go by their ids: the query has to fit in a URL. */
const mostOwners = 200;

async function ownerNames(hub: OrgClient, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  if (ids.size === 0) return new Map();
  const list = [...ids].slice(0, mostOwners).map(soqlString).join(',');
  const soql = `SELECT Id, Name FROM User WHERE Id IN (${list})`;
  const users = await hub
    .query<{ Id: string; Name: string }>(soql, { row: hasTexts('Id', 'Name') })
    .catch(() => []);
  return new Map(users.map(({ Id, Name }) => [Id, Name]));
}

async function tell({ total, unclaimed }: HubSweep, now: number, runner: Runner): Promise<void> {
  const line = `Nobody claims ${unclaimed.length} of the ${orgsText(total)} that ${total === 1 ? 'is' : 'are'} up on this hub.`;
  runner.info(line);
  const rows = unclaimed.map((org) => rowOf(org, now, runner));
  for (const [username, owner, age, expires, why, what] of rows)
    runner.info(`  ${username}  by ${owner}, ${age} old, until ${expires}: ${why}. ${what}`);
  const cells = rows.map(([username, ...rest]) => [
    code(username),
    ...rest.map((text) => escapeMarkdown(text)),
  ]);
  const shown = cells.slice(0, mostRows);
  const more = cells.length > mostRows ? `\n\nand ${cells.length - mostRows} more: see the log.` : '';
  const list =
    shown.length === 0
      ? ''
      : `${table(['org', 'owner', 'age', 'expires', 'why', 'what to do'], shown)}${more}\n`;
  await runner.addSummary(`## Scratch orgs that nobody claims\n\n${escapeMarkdown(line)}\n\n${list}`);
}

const mostRows = 500;

type Row = readonly [
  username: string,
  owner: string,
  age: string,
  expires: string,
  why: string,
  what: string,
];

function rowOf(org: UnclaimedOrg, now: number, runner: Where): Row {
  const hours = Math.max(0, Math.floor((now - momentOf(org.createdAt)) / 3_600_000));
  const age = hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`;
  const { why, what } = advice[org.why](org, runner);
  return [org.username, org.owner, age, org.expires ?? 'an unknown day', why, what];
}

type Where = Pick<Runner, 'isJob' | 'commandName'>;

const advice: Readonly<
  Record<Unclaimed, (org: UnclaimedOrg, runner: Where) => { readonly why: string; readonly what: string }>
> = {
  'no-fleet': ({ orgName, owner, username }) => ({
    why: `no fleet made it${orgName === '' ? '' : ` (${orgName})`}`,
    what: `Ask ${owner} whether it is needed; if not: sf org delete scratch --target-org ${username}.`,
  }),
  left: (org, runner) => ({
    why: 'its fleet has a newer generation',
    what: `Delete it: ${deleteText(runner, generationOf(org))}.`,
  }),
  over: ({ member }, runner) => ({
    why: 'its holder’s time is over',
    what: `Delete it: ${deleteText(runner, { 'fleet-name': member?.name.fleet, 'expired-claims': 'true' })}, or the pool’s next fill.`,
  }),
  failed: (org, runner) => ({
    why: 'its set-up failed',
    what: goOnText(org, runner),
  }),
  unfinished: (org, runner) => ({
    why: 'its set-up began more than a day ago',
    what: goOnText(org, runner),
  }),
};

function goOnText(org: UnclaimedOrg, runner: Where): string {
  const { generation = '' } = generationOf(org);
  return `Run the fleet with generation ${generation} again, or delete it: ${deleteText(runner, generationOf(org))}.`;
}

function generationOf({ member }: UnclaimedOrg) {
  return { 'fleet-name': member?.name.fleet, generation: member?.name.generation };
}

/** What deletes it: the action, or the command. */
function deleteText(
  { isJob, commandName }: Where,
  inputs: Readonly<Record<string, string | undefined>>,
): string {
  const given = Object.entries(inputs);
  return isJob
    ? `fleet/delete with ${given.map(([name, value]) => `${name} ${value ?? ''}`).join(' and ')}`
    : `${commandName} fleet delete ${given.map(([name, value]) => `--${name} ${value ?? ''}`).join(' ')}`;
}
