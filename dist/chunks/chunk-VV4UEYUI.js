// src/salesforce/wire/polling.ts
var stillUsual = 1.25;
var shortest = 250;
var PollingTimeout = class extends Error {
  name = "PollingTimeout";
  /** Milliseconds. */
  timeout;
  constructor(timeout) {
    super(`Not done after ${Math.round(timeout / 1e3)} seconds`);
    this.timeout = timeout;
  }
};
async function pollUntil(wire, read, polling = {}) {
  const { timeout = 18e5, signal, what, usual } = polling;
  const startedAt = wire.now();
  let tooEarly = 0;
  for (; ; ) {
    const answer = await read();
    const waited = wire.now() - startedAt;
    if (answer !== void 0) {
      usual?.ended(waited, tooEarly);
      return answer;
    }
    if (waited >= timeout) throw new PollingTimeout(timeout);
    tooEarly = waited;
    await wire.sleep(Math.min(pauseAfter(waited, polling), timeout - waited), signal, what);
  }
}
function pauseAfter(waited, { firstPause = 250, longestPause = 5e3, usual }) {
  const regular = Math.min(Math.max(firstPause, waited / 8), longestPause);
  const expected = usual?.expected;
  if (expected === void 0 || waited > expected * stillUsual) return regular;
  return Math.min(regular, waited < expected ? expected - waited : Math.max(shortest, expected / 48));
}

export {
  PollingTimeout,
  pollUntil
};
