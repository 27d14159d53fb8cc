// src/limit/waiting.ts
var mostNamed = 3;
var mostTexts = 4;
var Waiting = class {
  #now;
  #waits = /* @__PURE__ */ new Set();
  constructor(now = Date.now) {
    this.#now = now;
  }
  /** Waits for `work`, and says so meanwhile. */
  async for(what, work, { who, milliseconds } = {}) {
    const since = this.#now();
    const until = milliseconds === void 0 ? void 0 : since + milliseconds;
    const wait = { what, who, since, until };
    this.#waits.add(wait);
    try {
      return await work();
    } finally {
      this.#waits.delete(wait);
    }
  }
  /** What is waited for now, the longest wait first: `the stage packages (dev-1, dev-2) for 35 s`; `''` for nothing. */
  text() {
    const groups = [...Map.groupBy(this.#waits, ({ what }) => what).values()];
    const texts = groups.toSorted((one, other) => sinceOf(one) - sinceOf(other)).map((waits) => this.#textOf(waits));
    const more = texts.length > mostTexts ? `, and ${texts.length - mostTexts} more` : "";
    return texts.slice(0, mostTexts).join("; ") + more;
  }
  #textOf(waits) {
    const what = waits[0]?.what ?? "";
    const names = [...new Set(waits.flatMap(({ who: who2 }) => who2 ?? []))];
    const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "";
    const who = names.length === 0 ? "" : ` (${names.slice(0, mostNamed).join(", ")}${more})`;
    const waited = `for ${seconds(this.#now() - sinceOf(waits))}`;
    const ends = waits.flatMap(({ until }) => until ?? []);
    const left = ends.length === 0 ? "" : `, ${seconds(Math.max(0, Math.min(...ends) - this.#now()))} to go`;
    return `${what}${who} ${waited}${left}`;
  }
};
function waitingFor({ waiting }, what, work, details) {
  return waiting === void 0 ? work() : waiting.for(what, work, details);
}
function sinceOf(waits) {
  return Math.min(...waits.map(({ since }) => since));
}
function seconds(milliseconds) {
  return `${Math.round(milliseconds / 1e3)} s`;
}

export {
  Waiting,
  waitingFor
};
