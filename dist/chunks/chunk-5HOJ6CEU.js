import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);

// src/salesforce/wire/polling.ts
var PollingTimeout = class extends Error {
  name = "PollingTimeout";
  /** Milliseconds. */
  timeout;
  constructor(timeout) {
    super(`Not done after ${Math.round(timeout / 1e3)} seconds`);
    this.timeout = timeout;
  }
};
async function pollUntil(wire, read, { firstPause = 250, longestPause = 5e3, timeout = 18e5, signal, what } = {}) {
  const startedAt = wire.now();
  for (; ; ) {
    const answer = await read();
    if (answer !== void 0) return answer;
    const waited = wire.now() - startedAt;
    if (waited >= timeout) throw new PollingTimeout(timeout);
    const pause = Math.min(Math.max(firstPause, waited / 8), longestPause, timeout - waited);
    await wire.sleep(pause, signal, what);
  }
}

export {
  PollingTimeout,
  pollUntil
};
