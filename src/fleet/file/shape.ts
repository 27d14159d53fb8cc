import type { z } from 'zod';
import { Problem } from '../../problem.ts';
import { clipped } from './clipped.ts';
import { correction, shown } from './correction.ts';
import { fleetSchema } from './schema.ts';
import type { FleetFile } from './schema.ts';
import { problemsOf, type Finding } from './findings.ts';
import { unknownKey } from './unknown-key.ts';
import { valueAt } from './value-at.ts';
import type { RawSpec } from './yaml.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Checks the shape of a fleet file: returns it typed, or every problem of it. */
export function checkShape(raw: RawSpec): { file: FleetFile } | { problems: Problem[] } {
  const result = fleetSchema.safeParse(raw.value);
  if (result.success) return { file: result.data };
  return { problems: problemsOf(findings(result.error.issues, [], raw)) };
}

function* findings(issues: readonly Issue[], above: Path, raw: RawSpec): Generator<Finding> {
  for (const issue of issues) {
    const path = [...above, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) yield () => unknownKey(key, path, raw);
    } else if (issue.code === 'invalid_union') {
      yield* findings(chosenBranch(issue, valueAt(raw.value, path)), path, raw);
    } else {
      const { message } = issue;
      yield () => {
        const value = valueAt(raw.value, path);
        return value === undefined ? missingKey(path, message, raw) : badValue(path, message, value, raw);
      };
    }
  }
}

/** The only union is a package: its id, or a mapping. A mapping is judged as one; the rest as an id. */
function chosenBranch(issue: z.core.$ZodIssueInvalidUnion, value: unknown): readonly Issue[] {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return (isMapping ? issue.errors[1] : issue.errors[0]) ?? [];
}

function missingKey(path: Path, expected: string, raw: RawSpec): Problem {
  return new Problem({
    kind: 'fleet-file/missing-key',
    what: `${raw.locate(path)}: missing; expected ${expected}.`,
    fix: `Add \`${String(path.at(-1))}\`.`,
  });
}

function badValue(path: Path, expected: string, value: unknown, raw: RawSpec): Problem {
  if (path.length === 1 && path[0] === 'orgs') {
    const problem = notAListOfGroups(value, raw);
    if (problem !== undefined) return problem;
  }
  // Someone may have written the key itself where the name of its variable belongs.
  const hidden = path.at(-1) === 'installation-key-env';
  const isTooLong = expected.startsWith('at most') && Array.isArray(value);
  const got = hidden ? 'something else' : isTooLong ? String(value.length) : shown(value);
  return new Problem({
    kind: 'fleet-file/bad-value',
    what: `${raw.locate(path)}: expected ${expected}, got ${got}.`,
    fix: hidden
      ? 'Name the environment variable that the job sets from a secret; never write the key here.'
      : correction(path, expected, value),
  });
}

/** A fleet without a group, and the ways in which people write groups that are no list. */
function notAListOfGroups(value: unknown, raw: RawSpec): Problem | undefined {
  const where = raw.locate(['orgs'], 'key');
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  const keys = isMapping ? Object.keys(value) : [];
  const isEmpty =
    value === null || (Array.isArray(value) ? value.length === 0 : isMapping && keys.length === 0);
  if (!isEmpty && !isMapping) return undefined;
  const text = (what: string, fix: string) =>
    new Problem({ kind: 'fleet-file/bad-value', what: `${where}: ${what}.`, fix });
  if (isEmpty) return text('no group is here; a fleet needs at least one', `Add ${groupToCopy}.`);
  const isGroup = keys.includes('group');
  const name = isGroup ? (value as { group: unknown }).group : keys[0];
  const item = `\`- { group: ${clipped(String(name), 30)}, count: …, definition: … }\``;
  return isGroup
    ? text('this is one group, where a list of groups belongs', `Write it as an item: ${item}.`)
    : text('this is a mapping, where a list of groups belongs', `Write each as an item: ${item}.`);
}

const groupToCopy = '`- { group: dev, count: 2, definition: config/project-scratch-def.json }`';
