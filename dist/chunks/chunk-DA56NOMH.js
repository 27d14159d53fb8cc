import {
  apiProblem
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  Problem,
  Problems
} from "./chunk-D7HFNESS.js";

// src/runner/problem-lines.ts
function* problemLines(problem, style) {
  yield `${style.bad("\u2718")} ${problem.what}`;
  if (problem.why !== void 0) yield `  ${problem.why}`;
  yield `  ${problem.fix}`;
}
function problemJson({ kind, what, why, fix }) {
  return { kind, what, ...why === void 0 ? {} : { why }, fix };
}
function problemsOf(error) {
  if (error instanceof Problem) return [error];
  if (error instanceof Problems) return error.problems;
  if (error instanceof ApiFailure) return [apiProblem(error, error.request)];
  const what = error instanceof Error ? error.message || error.name : String(error);
  const fix = "This is not a failure that orgkey knows. Run it again, and report what it shows.";
  return [new Problem({ kind: "cli/unknown", what, fix }, { cause: error })];
}

export {
  problemLines,
  problemJson,
  problemsOf
};
