import {
  PollingTimeout
} from "./chunk-VV4UEYUI.js";
import {
  apiErrors,
  apiFailureMeaning,
  apiProblem,
  setupErrors
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure,
  signupErrors
} from "./chunk-VFCPVFML.js";
import {
  Problem,
  Problems,
  messageOf
} from "./chunk-D7HFNESS.js";

// src/fleet/stages/failure.ts
var OrgLost = class extends Problem {
};
function isOutOfAllocation(kind) {
  return kind === "signup/daily-limit" || kind === "signup/active-limit";
}
var transientKinds = /* @__PURE__ */ new Set([
  ...[...signupErrors, ...apiErrors, ...setupErrors].flatMap(
    ({ kind, transient }) => transient ? [kind] : []
  ),
  "scratch/not-replicated"
]);
function failureOf(error, subject) {
  const problem = problemFrom(error, subject);
  const next = nextAfter(error, problem);
  return { ...textOf(problem), next, lasts: next === "keep" && !mayPass.has(problem.kind) };
}
var mayPass = /* @__PURE__ */ new Set(["fleet/timeout", "fleet/unexpected", "signup/daily-limit", "signup/active-limit"]);
function nextAfter(error, problem) {
  if (error instanceof OrgLost || problem.kind === "api/org-gone") return "replace";
  if (error instanceof ApiFailure) return apiFailureMeaning(error).transient ? "replace" : "keep";
  return transientKinds.has(problem.kind) || problem.kind === "signup/unknown" ? "replace" : "keep";
}
function problemFrom(error, subject) {
  if (error instanceof Problem) return error;
  if (error instanceof Problems) return joined(error.problems);
  if (error instanceof ApiFailure) return apiProblem(error, subject);
  if (error instanceof PollingTimeout) {
    return new Problem(
      {
        kind: "fleet/timeout",
        what: `${subject} did not end within ${Math.round(error.timeout / 6e4)} minutes.`,
        fix: "Look at the org; run the fleet again with the same generation to go on where it stopped."
      },
      { cause: error }
    );
  }
  const said = messageOf(error);
  return new Problem(
    {
      kind: "fleet/unexpected",
      what: `${subject} failed: ${said}.`,
      fix: "Run the fleet again with the same generation; report it if it stays."
    },
    { cause: error }
  );
}
function joined(problems) {
  const [first] = problems;
  if (first === void 0 || problems.length === 1)
    return first ?? new Problem({ kind: "fleet/unexpected", what: "Failed.", fix: "Run the fleet again." });
  return new Problem({
    kind: first.kind,
    what: problems.map(({ what }) => what).join(" "),
    ...first.why === void 0 ? {} : { why: first.why },
    fix: [...new Set(problems.map(({ fix }) => fix))].join(" ")
  });
}
function textOf({ kind, what, why, fix, documented, place }) {
  return {
    kind,
    what,
    ...why === void 0 ? {} : { why },
    fix,
    ...documented ? { documented } : {},
    ...place === void 0 ? {} : { place }
  };
}

export {
  OrgLost,
  isOutOfAllocation,
  failureOf
};
