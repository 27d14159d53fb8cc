import type { z } from 'zod';
import { Problem } from '../../problem.ts';
import { suggestedName } from '../names.ts';
import { nearest } from '../../nearest.ts';
import { clipped } from './clipped.ts';
import { fleetSchema, groupSchema, packageSchema, setupSchema } from './schema.ts';
import type { FleetFile } from './schema.ts';
import { problemsOf, type Finding } from './findings.ts';
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

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

function knownKeys(path: Path): string[] {
  const last = path.at(-1);
  if (path.length === 0) return Object.keys(fleetSchema.shape);
  if (last === 'setup') return Object.keys(setupSchema.shape);
  return Object.keys(path.at(-2) === 'packages' ? packageSchema.shape : groupSchema.shape);
}

function unknownKey(key: string, path: Path, raw: RawSpec): Problem {
  const known = knownKeys(path).filter((each) => each !== '$schema');
  const meant = nearest(key, known);
  return new Problem({
    kind: 'fleet-file/unknown-key',
    what: `${raw.locate([...path, key], 'key')}: unknown key "${clipped(key)}".`,
    why: meant === undefined ? `The keys here are ${known.join(', ')}.` : `Did you mean "${meant}"?`,
    fix: meant === undefined ? 'Remove it.' : 'Rename or remove it.',
  });
}

function missingKey(path: Path, expected: string, raw: RawSpec): Problem {
  return new Problem({
    kind: 'fleet-file/missing-key',
    what: `${raw.locate(path)}: missing; expected ${expected}.`,
    fix: `Add \`${String(path.at(-1))}\`.`,
  });
}

function badValue(path: Path, expected: string, value: unknown, raw: RawSpec): Problem {
  // Someone may have written the key itself where the name of its variable belongs.
  const hidden = path.at(-1) === 'installation-key-env';
  const got = hidden ? 'something else' : shown(value);
  return new Problem({
    kind: 'fleet-file/bad-value',
    what: `${raw.locate(path)}: expected ${expected}, got ${got}.`,
    fix: hidden
      ? 'Name the environment variable that the job sets from a secret; never write the key here.'
      : correction(path, expected, value),
  });
}

function correction(path: Path, expected: string, value: unknown): string {
  if (path.length === 0) return 'See docs/fleet-file.md for a fleet file to copy.';
  if (value === null) return `Give it a value, or remove \`${String(path.at(-1))}\`.`;
  if (expected.startsWith('a list') && typeof value === 'string')
    return `Write it as a list: [${clipped(value)}].`;
  if (/^(a whole number)/.test(expected) && typeof value === 'string' && /^\d+$/.test(value)) {
    return `Write it without quotes: ${clipped(value)}.`;
  }
  const isName = path.at(-1) === 'group' || path.at(-1) === 'name';
  const suggestion = isName && typeof value === 'string' ? suggestedName(value) : undefined;
  if (suggestion !== undefined) return `Write "${suggestion}".`;
  if (typeof value === 'number' || typeof value === 'boolean') {
    return expected.startsWith('a whole')
      ? 'Correct the number.'
      : `If it is text, quote it: "${String(value)}".`;
  }
  return 'Correct the value.';
}

/** A value as messages show it: short, on one line. */
function shown(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
