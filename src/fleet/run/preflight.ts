import { Problem, problemsIn, throwAll } from '../../problem.ts';
import { ApiFailure } from '../../salesforce/wire/api-failure.ts';
import type { AppsRead } from '../../salesforce/apps/hub-app.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { apiProblem } from '../../salesforce/errors/api.ts';
import { packageAncestorIds } from '../../salesforce/scratch-orgs/ancestors.ts';
import { checkDefinitions } from '../../salesforce/scratch-orgs/definition-check.ts';
import { checkPackageVersions } from '../../salesforce/packages.ts';
import { type Allocation, readAllocation } from '../../salesforce/scratch-orgs/allocation.ts';
import {
  describeSignups,
  describeSignupsAndApps,
  type SignupObject,
} from '../../salesforce/scratch-orgs/describe-signups.ts';
import { type DescriptionRights, descriptionRights } from '../../salesforce/scratch-orgs/descriptions.ts';
import type { FleetPlan } from '../plan/plan.ts';
import type { Prepared } from '../stages/prepare.ts';

/**
 * Checks, before the first signup, that the fleet can be made: the hub takes what the definitions ask for, the
 * packages' versions exist and their keys fit, and both allocations have room for what is missing. All problems are
 * reported together; what this user may not look up is a warning.
 *
 * @param plan of the whole fleet: a shard that has room must not begin what the others then can't end
 * @param withApps whether to bring the hub's External Client Apps, by a request that is sent anyway
 * @throws Problems
 */
export async function preflight(
  hub: OrgClient,
  plan: FleetPlan,
  prepared: Prepared,
  { withApps = false }: { readonly withApps?: boolean } = {},
): Promise<Cleared> {
  const missing = missingIn(plan);
  const groups = [...prepared.groups.values()];
  const distinct = new Map(
    groups
      .flatMap(({ stages }) => stages.flatMap(({ packages = [] }) => packages))
      .map((one) => [`${one.id} ${one.installationKey ?? ''}`, one]),
  );
  const asked = withApps
    ? describeSignupsAndApps(hub)
    : describeSignups(hub).then((described) => ({ signups: described, apps: undefined }));
  const signups = asked.then((answer) => answer.signups);
  const definitions = [...new Set(groups.map(({ definition }) => definition))];
  const [allocation, rights, definitionProblems, packageProblems, ancestors] = await Promise.all([
    readAllocation(hub),
    // A hub that doesn't answer now may yet take lines.
    signups.then(descriptionRights).catch(() => descriptionRights(undefined)),
    missing === 0
      ? []
      : checkDefinitions(hub, signups, definitions, prepared.project.namespace).catch(
          problemsOf('Checking the definitions'),
        ),
    missing === 0
      ? []
      : checkPackageVersions(hub, [...distinct.values()]).catch(problemsOf('Checking the packages')),
    missing === 0 || groups.every(({ definition }) => definition.noAncestors)
      ? []
      : packageAncestorIds(hub, prepared.project).catch(problemsOf('Checking the packages')),
  ]);
  const unknown = allocation instanceof Problem;
  const [unchecked, wrong] = partition(packageProblems, ({ kind }) => kind === 'package/unchecked');
  const all = [
    ...(plan.pool !== undefined && rights.missing !== undefined ? [noLines(rights.missing)] : []),
    // A pool is filled as far as there is room.
    ...(unknown || plan.pool !== undefined ? [] : allocationProblems(missing, plan.slots.length, allocation)),
    ...definitionProblems,
    ...wrong,
    ...ancestors.filter((one) => one instanceof Problem),
  ];
  throwAll(all);
  const { apps } = await asked.catch(() => ({ apps: undefined }));
  return {
    ...(unknown ? {} : { allocation }),
    apps,
    rights,
    isCodeHidden: await signups.then(hidesCode).catch(() => false),
    ancestorIds: ancestors.filter((one) => typeof one === 'string'),
    warnings: [
      ...[...(unknown && missing > 0 ? [allocation] : []), ...unchecked].map(({ message }) => message),
      ...rightsWarning(rights, hub.session.username),
    ],
  };
}

/** What the run needs of what the hub was asked. */
export interface Cleared {
  /** Absent where the hub user may not see it. */
  readonly allocation?: Allocation;
  /** The hub's External Client Apps, if they were asked for and read. */
  readonly apps: AppsRead | undefined;
  /** Whether the hub can be told how the orgs stand. */
  readonly rights: DescriptionRights;
  /** The hub user may not read the code that opens an org signed up through the CLI's app. */
  readonly isCodeHidden: boolean;
  /** The released package versions that the project's packages descend from. */
  readonly ancestorIds: readonly string[];
  readonly warnings: readonly string[];
}

function hidesCode(signups: SignupObject | undefined): boolean {
  return signups !== undefined && !signups.fields.some(({ name }) => name === 'AuthCode');
}

function partition<T>(values: readonly T[], isFirst: (value: T) => boolean): [T[], T[]] {
  return [values.filter(isFirst), values.filter((value) => !isFirst(value))];
}

/** What a right that the hub's user lacks costs, and how to give it. */
function rightsWarning({ missing }: DescriptionRights, hubUsername: string): string[] {
  if (missing === undefined) return [];
  return [
    `The hub user ${hubUsername} lacks ${missing}, so the hub can't be told which orgs are set up: fleet/list takes every ` +
      'org that is up, and a run that goes on looks at each stage anew. Give the right by a permission set on the hub ' +
      '(Object Settings, Scratch Org Infos).',
  ];
}

function missingIn({ slots }: FleetPlan): number {
  return slots.filter(({ action }) => action === 'make' || action === 'replace').length;
}

function problemsOf(subject: string): (error: unknown) => Problem[] {
  return (error) => {
    if (error instanceof ApiFailure) return [apiProblem(error, subject)];
    return [...problemsIn(error)];
  };
}

function allocationProblems(missing: number, asked: number, { active, daily }: Allocation): Problem[] {
  const short = missing > Math.min(active.remaining, daily.remaining);
  if (!short) return [];
  const room = Math.max(0, Math.min(active.remaining, daily.remaining));
  const isDaily = daily.remaining <= active.remaining;
  return [
    new Problem({
      kind: 'fleet/allocation',
      what: `The hub has no room for ${missing} more scratch orgs: nothing was made.`,
      why:
        `Asked for: ${asked}${missing === asked ? '' : `; ${asked - missing} are there`}. ` +
        `Active: ${active.remaining} of ${active.max} remaining. Daily: ${daily.remaining} of ${daily.max} remaining. ` +
        (isDaily
          ? 'Every signup of the last 24 hours counts, also of orgs that are deleted since.'
          : 'The orgs of all users of the hub count until they expire or are deleted.'),
      fix: `Ask for ${room} at most, delete orgs that nobody needs (fleet/delete)${isDaily ? ', or wait until older signups are a day old' : ''}, or ask Salesforce for a higher limit.`,
    }),
  ];
}

function noLines(missing: string): Problem {
  return new Problem({
    kind: 'fleet/pool-without-lines',
    what: `The hub user lacks ${missing}, so nobody could take an org of the pool.`,
    why: 'Whether an org is ready, and who holds it, stands in the description of its Scratch Org Info.',
    fix: 'Give the right by a permission set on the hub (Object Settings, Scratch Org Infos).',
  });
}
