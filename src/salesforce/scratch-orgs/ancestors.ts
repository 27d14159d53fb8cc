import { hasTexts } from '../wire/answers.ts';
import { Problem, throwAll } from '../../problem.ts';
import type { OrgClient } from '../wire/org-client.ts';
import { soqlString } from '../wire/soql.ts';
import type { ProjectPackage, SfdxProject } from './project.ts';

interface PackageVersion {
  readonly Id: string;
}

/**
 * The released versions (`05i…`) that a project's packages descend from, which a signup names as
 * `Package2AncestorIds`. The hub is asked, once for each package that has an ancestor, and not at all where no package has.
 * Source: @salesforce/core 9.4, `scratchOrgInfoGenerator`, getAncestorIds.
 *
 * @throws Problems `ancestor/…`, all that are found
 */
export async function packageAncestorIds(hub: OrgClient, project: SfdxProject): Promise<string[]> {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const one of project.packages) {
    const found = await ancestorOf(hub, one, project.packageAliases);
    if (found instanceof Problem) problems.push(found);
    else if (found !== undefined) ids.add(found);
  }
  throwAll(problems);
  return [...ids];
}

async function ancestorOf(
  hub: OrgClient,
  one: ProjectPackage,
  aliases: Readonly<Record<string, string>>,
): Promise<string | Problem | undefined> {
  const { ancestorId, ancestorVersion } = one;
  const packageId = aliases[one.package] ?? one.package;
  if (ancestorId === undefined && ancestorVersion === undefined) return undefined;
  if (ancestorVersion === 'NONE' || ancestorId === 'NONE') return undefined;
  if (!isId(packageId, '0Ho')) return badPackage(one);
  const released = `Package2Id = ${soqlString(packageId)} AND IsReleased = True`;

  if (ancestorVersion === 'HIGHEST' || ancestorId === 'HIGHEST') {
    const order = 'MajorVersion DESC, MinorVersion DESC, PatchVersion DESC, BuildNumber DESC';
    const condition = `${released} AND IsDeprecated = False AND PatchVersion = 0 ORDER BY ${order} LIMIT 1`;
    return (await findVersion(hub, condition)) ?? notReleased(one, 'HIGHEST');
  }
  if (ancestorVersion !== undefined) {
    const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)(?:\.\d+)?$/.exec(ancestorVersion) ?? [];
    if (major === undefined || minor === undefined || patch === undefined) return badVersion(one);
    const numbers = `MajorVersion = ${major} AND MinorVersion = ${minor} AND PatchVersion = ${patch}`;
    const id = await findVersion(hub, `${released} AND ${numbers}`);
    if (id === undefined) return notReleased(one, ancestorVersion);
    return ancestorId === undefined || ancestorId === id ? id : mismatch(one);
  }
  const id = aliases[ancestorId ?? ''] ?? ancestorId ?? '';
  if (id.startsWith('05i')) return id;
  if (!isId(id, '04t')) return badId(one);
  const condition = `SubscriberPackageVersionId = ${soqlString(id)}`;
  return (await findVersion(hub, condition)) ?? notReleased(one, id);
}

async function findVersion(hub: OrgClient, condition: string): Promise<string | undefined> {
  const soql = `SELECT Id FROM Package2Version WHERE ${condition}`;
  const rows = await hub.toolingQuery<PackageVersion>(soql, { row: hasTexts('Id') });
  return rows[0]?.Id;
}

/** A query that compares an id with anything else is refused (INVALID_QUERY_FILTER_OPERATOR). */
function isId(text: string, prefix: string): boolean {
  return text.startsWith(prefix) && /^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/.test(text);
}

function badPackage({ package: name }: ProjectPackage): Problem {
  return new Problem({
    kind: 'ancestor/bad-package',
    what: `The package ${JSON.stringify(name)} is neither an id (0Ho…) nor an alias of one.`,
    fix: 'Add it to packageAliases in sfdx-project.json, or remove its ancestorVersion or ancestorId.',
  });
}

function notReleased({ package: name }: ProjectPackage, ancestor: string): Problem {
  return new Problem({
    kind: 'ancestor/not-found',
    what: `The hub has no released version ${ancestor} of the package ${name}, an ancestor.`,
    why: 'sfdx-project.json names it. The version was not promoted, or the package belongs to another Dev Hub.',
    fix: 'Promote the version (`sf package version promote`), or correct `ancestorVersion` or `ancestorId`.',
  });
}

function badVersion({ package: name, ancestorVersion = '' }: ProjectPackage): Problem {
  return new Problem({
    kind: 'ancestor/bad-version',
    what: `The ancestorVersion ${JSON.stringify(ancestorVersion)} of the package ${name} is not of the form major.minor.patch.`,
    fix: 'Write it as "1.2.0", or as HIGHEST or NONE, in sfdx-project.json.',
  });
}

function badId({ package: name, ancestorId = '' }: ProjectPackage): Problem {
  return new Problem({
    kind: 'ancestor/bad-id',
    what: `The ancestorId ${JSON.stringify(ancestorId)} of the package ${name} is neither an id nor an alias.`,
    fix: 'Give an id (05i…, 04t…) in sfdx-project.json, or add the alias to packageAliases.',
  });
}

function mismatch({ package: name, ancestorId = '', ancestorVersion = '' }: ProjectPackage): Problem {
  return new Problem({
    kind: 'ancestor/mismatch',
    what: `The package ${name} names two versions: ancestorId ${ancestorId} and ancestorVersion ${ancestorVersion}.`,
    fix: 'Leave one of the two out of sfdx-project.json.',
  });
}
