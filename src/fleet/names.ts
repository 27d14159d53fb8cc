import { Problem, throwAll } from '../problem.ts';
import { longId } from '../salesforce/scratch-orgs/record-id.ts';

/**
 * Who an org of a fleet is: everything that its username says. One slot (fleet, generation, group, number) may have
 * had several orgs, one after the other; `attempt` tells them apart.
 */
export interface OrgName {
  readonly fleet: string;
  readonly generation: string;
  readonly group: string;
  /** From 1. */
  readonly number: number;
  /** From 1, written as a letter: 1 is `a`, 27 is `aa`. */
  readonly attempt: number;
  /** As `hubKey` gives it. */
  readonly hubOrgId: string;
  /** Whether the org has an app of its own; its consumer key then follows from the username. Default false. */
  readonly ownApp?: boolean;
}

/** Salesforce's limit for a username. */
const maxUsernameLength = 80;

/** Not a registered top-level domain, so that nobody can receive mail there. */
const domainEnd = '.orgkey';
const ownDomainEnd = `.own${domainEnd}`;

/** Fleets, generations and groups: no dot, for dots separate them; lower case, for Salesforce ignores case. */
export const namePattern = /^[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?$/;
export const nameRule =
  'lower-case letters, digits, hyphens and underscores, with a letter or digit at both ends';

const usernamePattern = new RegExp(
  String.raw`^([a-z0-9_-]+)\.([a-z0-9_-]+)\.([a-z0-9_-]+)\.([1-9][0-9]{0,5})([a-z]{1,4})@(00d[a-z0-9]{15})(\.own)?\.orgkey$`,
);

export function isName(text: string): boolean {
  return namePattern.test(text);
}

/**
 * What a name that breaks the rule could have been: `Feature/Login 2` → `feature-login-2`, `größe` → `groesse`; `undefined`
 * if nothing is left. Letters of the Latin script alone: a table of all would be larger than all else that is loaded.
 */
export function suggestedName(text: string): string | undefined {
  const name = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\0-\x7f]/g, (letter) => inAscii[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9_-]+/g, '-')
    .replaceAll(/^[-_]+|[-_]+$/g, '');
  return name === '' ? undefined : name;
}

/** Letters that don't fall into one of a to z and a mark, or that are written otherwise without it. */
const inAscii: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th' },
  ...{ ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n', ĸ: 'k', '’': '', "'": '' },
};

/** The hub's org id as usernames carry it: 18 characters, so that lower case keeps it unique. Takes 15 or 18. */
export function hubKey(orgId: string): string {
  return longId(orgId).toLowerCase();
}

/** `1 org`, `50 orgs` */
export function orgsText(count: number): string {
  return `${String(count)} ${count === 1 ? 'org' : 'orgs'}`;
}

/** `dev-7`: how logs, the summary and the matrix call a slot. */
export function slotLabel(slot: { readonly group: string; readonly number: number }): string {
  return `${slot.group}-${String(slot.number)}`;
}

/** The org's username, unique in all of Salesforce. The parts are valid names; `assertFits` has checked the length. */
export function usernameFor(name: OrgName): string {
  const { fleet, generation, group, number, attempt, hubOrgId, ownApp = false } = name;
  const end = ownApp ? ownDomainEnd : domainEnd;
  return `${fleet}.${generation}.${group}.${String(number)}${attemptLetters(attempt)}@${hubKey(hubOrgId)}${end}`;
}

/** The inverse of `usernameFor`, in any case; `undefined` for a username that no fleet made. */
export function parseUsername(text: string): OrgName | undefined {
  const match = usernamePattern.exec(text.toLowerCase());
  if (match === null) return undefined;
  const [, fleet = '', generation = '', group = '', number = '', letters = '', hubOrgId = '', own] = match;
  if (![fleet, generation, group].every(isName)) return undefined;
  return {
    fleet,
    generation,
    group,
    number: Number(number),
    attempt: attemptNumber(letters),
    hubOrgId,
    ...(own === undefined ? {} : { ownApp: true }),
  };
}

/** Counts like spreadsheet columns: a … z, aa, ab … */
function attemptLetters(attempt: number): string {
  let letters = '';
  for (let left = attempt; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

function attemptNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0);
}

/**
 * A pattern for SOQL's LIKE that matches the usernames of one fleet (and generation), under either end of the domain, ready
 * to stand between quotes. SOQL's wildcards are `_` and `%`, escaped by a backslash; LIKE ignores case.
 */
export function soqlPatternFor(fleet: string, hubOrgId: string, generation?: string): string {
  const parts = [fleet, ...(generation === undefined ? [] : [generation])].map(escapeLike);
  return `${parts.join('.')}.%@${escapeLike(hubKey(hubOrgId))}.%orgkey`;
}

/**
 * A pattern for SOQL's LIKE that matches what the orgs of one slot are called, whichever attempt they are and under either
 * end of the domain, ready to stand between quotes. Attempts with more or fewer letters are left out.
 */
export function soqlPatternForSlot({ fleet, generation, group, number, attempt, hubOrgId }: OrgName): string {
  const names = [fleet, generation, group].map(escapeLike).join('.');
  const letters = '_'.repeat(attemptLetters(attempt).length);
  return `${names}.${String(number)}${letters}@${escapeLike(hubKey(hubOrgId))}.%orgkey`;
}

/** Tells a slot from the hub's others. */
export function slotKey({
  fleet,
  generation,
  group,
  number,
}: Pick<OrgName, 'fleet' | 'generation' | 'group' | 'number'>): string {
  return [fleet, generation, group, String(number)].join('.');
}

/** Whether two orgs are, or were, in one slot. */
export function isSameSlot(one: OrgName, other: OrgName): boolean {
  return slotKey(one) === slotKey(other) && hubKey(one.hubOrgId) === hubKey(other.hubOrgId);
}

/** Whether a name is a fleet's for sure: the hub's word alone, by a pattern that ignores case, is not enough. */
export function isOfFleet(
  name: OrgName,
  fleet: string,
  hubOrgId: string,
  generation: string | undefined,
): boolean {
  return (
    name.fleet === fleet &&
    (generation ?? name.generation) === name.generation &&
    name.hubOrgId === hubKey(hubOrgId)
  );
}

/**
 * The WHERE condition on ScratchOrgInfo for a fleet's orgs. Both fields are asked: `Username` may be null on read,
 * and `SignupUsername` is null until the signup is done.
 */
export function soqlConditionFor(fleet: string, hubOrgId: string, generation?: string): string {
  const pattern = soqlPatternFor(fleet, hubOrgId, generation);
  return `(Username LIKE '${pattern}' OR SignupUsername LIKE '${pattern}')`;
}

/** The WHERE condition for the orgs of all fleets of a hub. */
export function soqlConditionForAll(hubOrgId: string): string {
  const pattern = `%@${escapeLike(hubKey(hubOrgId))}.%orgkey`;
  return `(Username LIKE '${pattern}' OR SignupUsername LIKE '${pattern}')`;
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\'_%]/g, String.raw`\$&`);
}

/**
 * Throws `fleet-input/username-too-long`, one Problem a group, if a username of the fleet would not fit. Room is kept
 * for two attempt letters, so that replacements (up to 702 for a slot) fit as well.
 */
export function assertUsernamesFit(
  fleet: string,
  generation: string,
  groups: readonly { readonly group: string; readonly count: number; readonly max?: number }[],
  ownApp = false,
): void {
  const hubOrgId = '00d000000000000000';
  const problems = groups.flatMap(({ group, count, max = count }) => {
    const longest = usernameFor({ fleet, generation, group, number: max, attempt: 702, hubOrgId, ownApp });
    const over = longest.length - maxUsernameLength;
    return over > 0 ? [tooLong(fleet, generation, group, longest.length, over)] : [];
  });
  throwAll(problems);
}

function tooLong(fleet: string, generation: string, group: string, length: number, over: number): Problem {
  return new Problem({
    kind: 'fleet-input/username-too-long',
    what: `The usernames of group "${group}" would have ${String(length)} characters; Salesforce allows ${String(maxUsernameLength)}.`,
    why:
      `A username holds the fleet's name ("${fleet}", ${String(fleet.length)}), the generation ("${generation}", ` +
      `${String(generation.length)}), the group ("${group}", ${String(group.length)}) and the hub's org id.`,
    fix: `Shorten these three names by ${String(over)} character${over === 1 ? '' : 's'} in all.`,
  });
}
