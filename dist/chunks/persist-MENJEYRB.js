import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  LoginRefused,
  LoginUnreachable,
  login
} from "./chunk-X2NSYV3Y.js";
import "./chunk-A4CP43BX.js";
import "./chunk-UQVKHN4S.js";
import {
  Problem
} from "./chunk-UAD5GO5O.js";
import "./chunk-7AYJHTSH.js";

// src/auth/explain.ts
async function explain(failure, about) {
  const { identity } = about;
  const problem = new Problem(
    failure instanceof LoginUnreachable ? {
      kind: "login/unreachable",
      what: `No answer from ${failure.host} (${failure.code}).`,
      fix: "Check `instance-url`, and the runner\u2019s network and proxy."
    } : {
      kind: "login/refused",
      what: `Salesforce refused the login of ${identity.username} at ${identity.loginUrl}: ${failure.message}.`,
      fix: "Check the consumer key, the username, and that the user is approved for the Connected App."
    }
  );
  const transient = failure instanceof LoginUnreachable || failure.status >= 500 || failure.status === 429 || failure.description.includes("user hasn't approved this consumer");
  return transient ? { next: "wait", line: `${problem.what} Waiting.`, problem } : { next: "stop", problem };
}

// src/auth/persist.ts
var firstDelay = 2e3;
var longestDelay = 15e3;
async function persist(failure, about) {
  const { request, wire, runner } = about;
  const deadline = about.startedAt + request.retryTimeout;
  let identity = request.identity;
  let latest = failure;
  for (let attempt = 1; ; attempt += 1) {
    const verdict = await explain(latest, { ...about, identity, attempt });
    if (verdict.next === "stop") throw verdict.problem;
    if (verdict.next === "try-at") {
      identity = { ...identity, loginUrl: verdict.loginUrl };
      runner.info(verdict.line);
    } else {
      const delay = delayBefore(attempt, verdict.after, wire);
      const left = deadline - wire.now();
      if (left < delay) throw verdict.problem;
      runner.info(
        `${verdict.line} Next try in ${Math.round(delay / 1e3)} s, for up to ${Math.round(left / 1e3)} s more.`
      );
      await wire.sleep(delay, request.signal);
    }
    try {
      return await login(identity, about.key, wire);
    } catch (error) {
      if (!(error instanceof LoginRefused || error instanceof LoginUnreachable)) throw error;
      latest = error;
    }
  }
}
function delayBefore(attempt, after, wire) {
  const backoff = Math.min(longestDelay, firstDelay * 2 ** (attempt - 1)) * (0.75 + 0.5 * wire.random());
  return Math.max(backoff, after ?? 0);
}
export {
  persist
};
