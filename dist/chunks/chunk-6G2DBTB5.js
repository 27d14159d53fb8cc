import {
  slotLabel
} from "./chunk-QKASPDTY.js";
import {
  Problem
} from "./chunk-D7HFNESS.js";

// src/fleet/report/matrix.ts
var maxJobs = 256;
var maxOutputBytes = 1024 * 1024;
function matrixOf(orgs) {
  const entries = orgs.toSorted((one, other) => compare(one.group, other.group) || one.number - other.number).map(entryOf);
  const json = JSON.stringify({ include: entries });
  if (json.length * 2 > maxOutputBytes) throw tooLarge(entries.length);
  return { json, entries, warnings: warningsFor(entries.length) };
}
function compare(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
function entryOf(org) {
  return {
    name: slotLabel(org),
    group: org.group,
    username: org.username,
    "org-id": org.orgId,
    "login-url": org.loginUrl,
    expires: org.expires
  };
}
function warningsFor(count) {
  if (count === 0) {
    return [
      "The matrix is empty, and GitHub fails a job with an empty matrix: give it `if: needs.fleet.outputs.ready != '0'`."
    ];
  }
  if (count <= maxJobs) return [];
  return [
    `The matrix has ${String(count)} orgs, but GitHub runs at most ${String(maxJobs)} jobs of one matrix: split the fleet by \`fleet-name\`, or read the manifest instead.`
  ];
}
function tooLarge(count) {
  return new Problem({
    kind: "fleet/matrix-too-large",
    what: `The matrix of ${String(count)} orgs is over GitHub's limit of 1 MB for outputs.`,
    fix: "Split the fleet into several by `fleet-name`, or by `shard` with one job each."
  });
}

export {
  matrixOf
};
