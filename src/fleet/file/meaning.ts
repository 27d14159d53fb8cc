import { Problem } from '../../problem.ts';
import { nearest } from '../../nearest.ts';
import { clipped } from './clipped.ts';
import { problemsOf, type Finding } from './findings.ts';
import { poolFindings } from './pool-keys.ts';
import { listAt, valueAt } from './value-at.ts';
import type { PackageAliases } from './types.ts';
import type { RawSpec } from './yaml.ts';

type Path = readonly PropertyKey[];

/** What a schema can't say: groups named twice, package aliases that nothing stands for, and a pool's keys without one. */
export function checkMeaning(raw: RawSpec, aliases: PackageAliases): Problem[] {
  return [duplicateGroups(raw), packageProblems(raw, aliases), poolFindings(raw)].flatMap(problemsOf);
}

/** Where a setup may stand: the fleet's, and each group's. */
export function setupPaths(raw: RawSpec): Path[] {
  return [['setup'], ...listAt(raw, ['orgs']).map(({ path }) => [...path, 'setup'])];
}

function* duplicateGroups(raw: RawSpec): Generator<Finding> {
  const groups = listAt(raw, ['orgs'])
    .map(({ path }) => [...path, 'group'])
    .map((path) => ({ path, name: valueAt(raw.value, path) }));
  for (const [name, same] of Map.groupBy(groups, (group) => group.name)) {
    const [first, second] = same;
    if (typeof name !== 'string' || first === undefined || second === undefined) continue;
    yield () => duplicateGroup(raw, second.path, first.path, name, same.length - 2);
  }
}

function duplicateGroup(raw: RawSpec, path: Path, first: Path, group: string, more: number): Problem {
  const others = more === 0 ? '' : ` ${String(more)} more ${more === 1 ? 'group has' : 'groups have'} it.`;
  return new Problem({
    kind: 'fleet-file/duplicate-group',
    what: `${raw.locate(path)}: the group "${clipped(group)}" is there already, at ${raw.locate(first)}.${others}`,
    ...(more === 0
      ? { why: "Usernames are made of the group's name and a number, so two groups cannot share a name." }
      : {}),
    fix:
      more === 0
        ? 'Rename one, or add its count to the other.'
        : 'Rename all but one, or make them one group.',
  });
}

function* packageProblems(raw: RawSpec, aliases: PackageAliases): Generator<Finding> {
  for (const { path, value } of setupPaths(raw).flatMap((path) => listAt(raw, [...path, 'packages']))) {
    const idPath = typeof value === 'string' ? path : [...path, 'id'];
    const id = valueAt(raw.value, idPath);
    if (typeof id !== 'string' || id.trim() === '' || id.startsWith('04t')) continue;
    const target = Object.hasOwn(aliases, id) ? aliases[id] : undefined;
    if (target !== undefined && versionId.test(target)) continue;
    yield () => packageAliasProblem(id, raw.locate(idPath), aliases);
  }
}

const versionId = /^04t[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/;

/** Of an alias that stands for no package version. */
function packageAliasProblem(alias: string, where: string, aliases: PackageAliases): Problem {
  const target = Object.hasOwn(aliases, alias) ? aliases[alias] : undefined;
  const versions = Object.keys(aliases).filter((each) => versionId.test(aliases[each] ?? ''));
  const meant = nearest(alias, versions) ?? versions.find((each) => each.startsWith(`${alias}@`));
  const isPackage = target !== undefined || /^(0Ho|033)[A-Za-z0-9]{12,15}$/.test(alias);
  return new Problem({
    kind: 'fleet-file/unknown-package',
    what: isPackage
      ? `${where}: "${clipped(alias)}" is a package, not one of its versions.`
      : `${where}: "${clipped(alias)}" is neither a package version's id (04t…) nor an alias in sfdx-project.json.`,
    ...(meant === undefined ? {} : { why: `Did you mean "${meant}"?` }),
    fix:
      meant === undefined
        ? 'Write the id that `sf package version list` or the publisher gives (04t…).'
        : "Write that, or a version's id (04t…).",
  });
}
