import {
  isTransient
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  messageOf
} from "./chunk-D7HFNESS.js";

// src/salesforce/wire/retry.ts
var LONGEST_RETRY_AFTER = 6e5;
async function retrying(wire, call, policy = {}) {
  const { attempts = 5, when = isTransient } = policy;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call(attempt);
    } catch (error) {
      if (attempt >= attempts || !when(error)) throw error;
      const pause = pauseAfter(error, attempt, wire, policy);
      policy.onRetry?.(error, pause, attempt);
      await wire.sleep(pause, policy.signal, nextTry(error));
    }
  }
}
function nextTry(error) {
  return `the next try (${messageOf(error)})`;
}
function pauseAfter(error, attempt, wire, { firstPause = 1e3, longestPause = 3e4 } = {}) {
  if (error instanceof ApiFailure && error.retryAfter !== void 0) {
    return Math.min(error.retryAfter, LONGEST_RETRY_AFTER);
  }
  const full = Math.min(firstPause * 2 ** (attempt - 1), longestPause);
  return Math.round(full / 2 + full / 2 * wire.random());
}

export {
  retrying,
  nextTry,
  pauseAfter
};
