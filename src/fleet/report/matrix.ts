import { Problem } from '../../problem.ts';
import { slotLabel } from '../names.ts';

/** An org that is ready, as the matrix needs it. */
export interface ReadyOrg {
  readonly group: string;
  readonly number: number;
  readonly username: string;
  /** 18 characters. */
  readonly orgId: string;
  readonly loginUrl: string;
  /** The org's last day, `2026-11-25`. */
  readonly expires: string;
}

/** One job of the matrix: what a workflow reads as `matrix.username` and so on. */
export interface MatrixEntry {
  readonly name: string;
  readonly group: string;
  readonly username: string;
  readonly 'org-id': string;
  readonly 'login-url': string;
  readonly expires: string;
}

export interface Matrix {
  /** The `matrix` output, for `fromJSON` in `strategy.matrix`. */
  readonly json: string;
  readonly entries: readonly MatrixEntry[];
  /** Sentences for the user. */
  readonly warnings: readonly string[];
}

/** GitHub's limit for one matrix: docs.github.com, "Usage limits". */
const maxJobs = 256;
/** GitHub's limit for a job's outputs, counted in UTF-16: docs.github.com, `jobs.<job_id>.outputs`. */
const maxOutputBytes = 1024 * 1024;

/**
 * The matrix of the ready orgs, by group and number: every action and command gives the same.
 * @throws Problem `fleet/matrix-too-large` if GitHub would refuse it as an output
 */
export function matrixOf(orgs: readonly ReadyOrg[]): Matrix {
  const entries = orgs
    .toSorted((one, other) => compare(one.group, other.group) || one.number - other.number)
    .map(entryOf);
  const json = JSON.stringify({ include: entries });
  if (json.length * 2 > maxOutputBytes) throw tooLarge(entries.length);
  return { json, entries, warnings: warningsFor(entries.length) };
}

/** By code unit, not by the runner's locale. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function entryOf(org: ReadyOrg): MatrixEntry {
  return {
    name: slotLabel(org),
    group: org.group,
    username: org.username,
    'org-id': org.orgId,
    'login-url': org.loginUrl,
    expires: org.expires,
  };
}

function warningsFor(count: number): string[] {
  if (count === 0) {
    return [
      "The matrix is empty, and GitHub fails a job with an empty matrix: give it `if: needs.fleet.outputs.ready != '0'`.",
    ];
  }
  if (count <= maxJobs) return [];
  return [
    `The matrix has ${String(count)} orgs, but GitHub runs at most ${String(maxJobs)} jobs of one matrix: ` +
      'split the fleet by `fleet-name`, or read the manifest instead.',
  ];
}

function tooLarge(count: number): Problem {
  return new Problem({
    kind: 'fleet/matrix-too-large',
    what: `The matrix of ${String(count)} orgs is over GitHub's limit of 1 MB for outputs.`,
    fix: 'Split the fleet into several by `fleet-name`, or by `shard` with one job each.',
  });
}
