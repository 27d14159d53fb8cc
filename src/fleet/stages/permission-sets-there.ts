import { nearest } from '../../nearest.ts';
import { Problem } from '../../problem.ts';
import type { StageOrder, Stage } from './stage.ts';

/** What is looked at of one group. */
interface Wanted extends Omit<StageOrder, 'before'> {
  readonly stages: readonly Stage[];
  /** The project's, which its own permission sets may be named with. */
  readonly namespace: string | undefined;
}

/** Salesforce's own packages, which orgs have from the start. */
const ofSalesforce = /^sfdc/i;

/**
 * Permission sets that nothing brings, as far as the fleet's files tell. Packages may bring any, and so may the snapshot that
 * an org is made from; a new org has some by itself, more of them with its features: these are no more than warnings.
 */
export function missingPermissionSets(wanted: Wanted): {
  readonly problems: Problem[];
  readonly warnings: string[];
} {
  const { setup, definition, stages, namespace } = wanted;
  const [problems, warnings]: [Problem[], string[]] = [[], []];
  const isUnread = setup.source.length > 0 && stages.every(({ name }) => name !== 'source');
  if (isUnread || setup.packages.length > 0 || definition.fields['Snapshot'] !== undefined)
    return { problems, warnings };
  const brought = stages.flatMap(({ permissionSets = [] }) => [...permissionSets]);
  const known = new Set(brought.map((name) => name.toLowerCase()));
  for (const [index, name] of setup.permissionSets.entries()) {
    const where = wanted.where('permission-sets', index);
    const [, prefix, bare] = /^(\w+?)__(.+)$/.exec(name) ?? [];
    const isOwn = namespace !== undefined && prefix?.toLowerCase() === namespace.toLowerCase();
    if (known.has(name.toLowerCase()) || (isOwn && known.has(bare?.toLowerCase() ?? ''))) continue;
    const meant = nearest(name, brought) ?? (bare === undefined ? undefined : nearest(bare, brought));
    if (meant !== undefined) problems.push(misnamed(where, name, meant));
    else if (prefix !== undefined && !isOwn && !ofSalesforce.test(prefix))
      problems.push(unpacked(where, name, prefix));
    else warnings.push(unbrought(where, name));
  }
  return { problems, warnings };
}

const kind = 'permission-set/not-found';

function misnamed(place: string, name: string, meant: string): Problem {
  return new Problem({
    kind,
    what: `${place}: the source has no permission set "${name}".`,
    why: `Did you mean "${meant}"?`,
    fix: 'Write that, or add the permission set to `source`.',
  });
}

function unpacked(place: string, name: string, prefix: string): Problem {
  return new Problem({
    kind,
    what: `${place}: no package brings the permission set "${name}".`,
    why: `It has the namespace ${prefix}, and the set-up has no \`packages\`.`,
    fix: 'List its package in `packages`, or correct the name.',
  });
}

function unbrought(place: string, name: string): string {
  return `${place}: no source or package brings the permission set "${name}". Unless new orgs have it by themselves, each fails there: correct the name, or add what brings it.`;
}
