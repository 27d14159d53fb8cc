import type { DevHub, Org } from '../devhub/index.ts';
import { textOf } from '../devhub/objects/table.ts';
import { orgsUp, rowsIn, sampleRows } from '../harness/fleet-counts.ts';

/** What went wrong in a run, counted on the hub's side; each with whom it happened to. */
export interface Counts {
  /** Slots without an org. */
  readonly lost: readonly string[];
  /** Orgs beyond the one of their slot. */
  readonly orphaned: readonly string[];
  /** Orgs with records more than once. */
  readonly doubled: readonly string[];
  /** Orgs that a matrix called ready, and that lack something. */
  readonly incomplete: readonly string[];
  /** Orgs that a matrix had, and the hub has not. */
  readonly ghosts: readonly string[];
  /** Signups beyond the one that a slot needs; those that Salesforce itself failed are none, nor those of `locked`. */
  readonly wasted: readonly string[];
  /** Orgs that nothing opens any more: their signup's code, which is good once, went with an answer or with a killed job. */
  readonly locked: readonly string[];
}

/**
 * Compares what the hub has with what was asked for.
 *
 * @param slots such as `dev.1`
 * @param locked usernames
 */
export function countOnHub(
  hub: DevHub,
  slots: readonly string[],
  locked: ReadonlySet<string>,
): Omit<Counts, 'incomplete' | 'ghosts'> {
  const up = Map.groupBy(orgsUp(hub), ({ username }) => slotOf(username));
  const infos = hub.hub.table('ScratchOrgInfo').rows();
  const made = infos.filter((info) => info['Status'] !== 'Error');
  const signedUp = Map.groupBy(
    made.map((info) => textOf(info, 'SignupUsername') || textOf(info, 'Username')),
    slotOf,
  );
  return {
    lost: slots.filter((slot) => !up.has(slot)),
    orphaned: [...up].flatMap(([slot, orgs]) =>
      orgs.slice(slots.includes(slot) ? 1 : 0).map(({ username }) => username),
    ),
    doubled: orgsUp(hub).flatMap(({ username, org }) => {
      const rows = rowsIn(org);
      const more = Object.entries(sampleRows).filter(([name, count]) => (rows[name] ?? 0) > count);
      return more.length > 0 ? [`${username} ${JSON.stringify(rows)}`] : [];
    }),
    wasted: [...signedUp.values()].flatMap((usernames) =>
      usernames.filter((username) => !locked.has(username)).slice(1),
    ),
    locked: [...locked],
  };
}

/**
 * Orgs whose signup's code was spent, while its answer was lost; or came after the job had stopped waiting, as on a busy
 * machine: then nothing was ever asked with the session.
 */
export function lockedByLostAnswers(hub: DevHub): string[] {
  const asked = new Set(
    hub.requests.flatMap(({ path, username }) =>
      path.startsWith('/services/data/') ? (username ?? []) : [],
    ),
  );
  return hub.requests.flatMap(({ grant, username, isAnswerLost }) => {
    if (grant !== 'authorization_code' || username === undefined) return [];
    return isAnswerLost === true || !asked.has(username) ? [username] : [];
  });
}

/** Orgs whose signup's code was never spent, and has expired since: their job was killed, and none came in time. */
export function lockedByTime(hub: DevHub): string[] {
  const opened = new Set(
    hub.requests.flatMap(({ status, grant, username }) =>
      status === 200 && grant !== undefined ? (username ?? []) : [],
    ),
  );
  const oldest = hub.clock.now() - hub.settings.authCodeMilliseconds;
  const rows = hub.hub.table('ScratchOrgInfo').rows();
  return rows
    .filter((row) => row['ConnectedAppConsumerKey'] === 'PlatformCLI' && row['Status'] !== 'Error')
    .filter((row) => Date.parse(textOf(row, 'CreatedDate')) < oldest)
    .map((row) => textOf(row, 'SignupUsername'))
    .filter((username) => !opened.has(username));
}

/** Orgs whose signup's code was spent, and that have not let the key in so far: a job that is killed now takes them along. */
export function lockedByKill(hub: DevHub): string[] {
  const good = hub.requests.filter(({ status, username }) => status === 200 && username !== undefined);
  const namesOf = (wanted: string): string[] =>
    good.flatMap(({ grant, username = '' }) => (grant === wanted ? [username] : []));
  const opened = new Set(namesOf('jwt-bearer'));
  return namesOf('authorization_code').filter((username) => !opened.has(username));
}

/** What the orgs that a step called ready really are. @param usernames of its matrix */
export function countReady(hub: DevHub, usernames: readonly string[]): Pick<Counts, 'incomplete' | 'ghosts'> {
  const up = new Map(orgsUp(hub).map(({ username, org }) => [username, org]));
  return {
    ghosts: usernames.filter((username) => !up.has(username)),
    incomplete: usernames.flatMap((username) => {
      const org = up.get(username);
      const missing = org === undefined ? [] : missingIn(org);
      return missing.length > 0 ? [`${username} lacks ${missing.join(', ')}`] : [];
    }),
  };
}

/** What an org of the sample project lacks. */
function missingIn(org: Org): string[] {
  const rows = rowsIn(org);
  const set = org
    .table('PermissionSet')
    .rows()
    .find((row) => row['Name'] === 'Project_Manager');
  const isAssigned = org
    .table('PermissionSetAssignment')
    .rows()
    .some((row) => set !== undefined && row['PermissionSetId'] === set.Id);
  const checks: Readonly<Record<string, boolean>> = {
    package: org.table('InstalledSubscriberPackage').size > 0,
    settings: [...org.metadata.keys()].some((key) => key.startsWith('Settings#')),
    class: org.metadata.has('ApexClass#ProjectProgress'),
    object: org.metadata.has('CustomObject#Task_Item__c'),
    'permission set': isAssigned,
    ...Object.fromEntries(
      Object.entries(sampleRows).map(([name, count]) => [`rows of ${name}`, (rows[name] ?? 0) >= count]),
    ),
  };
  return Object.entries(checks).flatMap(([name, isThere]) => (isThere ? [] : [name]));
}

/** `dev.1` of `morning.g1.dev.1a@…` */
function slotOf(username: string): string {
  return (username.split('@')[0] ?? '')
    .split('.')
    .slice(2, 4)
    .join('.')
    .replace(/[a-z]+$/, '');
}
