import {
  isUsername,
  salesforceUrl
} from "./chunk-VGZWLXY4.js";
import {
  Problem,
  collect,
  throwAll
} from "./chunk-RLJG2AXC.js";

// src/runner/inputs.ts
var InputReader = class {
  runner;
  #problems = [];
  constructor(runner) {
    this.runner = runner;
  }
  optional(name) {
    const value = this.runner.input(name);
    return value === "" ? void 0 : value;
  }
  /** An optional input with its white space: passphrases may start or end with it. */
  optionalRaw(name) {
    const value = this.runner.rawInput(name);
    return value === "" ? void 0 : value;
  }
  required(name) {
    const value = this.optional(name);
    if (value === void 0) this.reportMissing(name);
    return value ?? "";
  }
  /** A Salesforce username: the form of an email address. */
  username(name, value) {
    if (value !== void 0 && value !== "" && !isUsername(value)) {
      this.report(
        new Problem({
          kind: "input/not-a-username",
          what: `The input \`${name}\` is "${value}", which is not a Salesforce username.`,
          why: "A username has the form of an email address; an alias of the `sf` CLI exists only on the machine that made it.",
          fix: "Give the username, such as admin@acme.example."
        })
      );
    }
    return value;
  }
  boolean(name, whenEmpty) {
    const value = this.optional(name);
    if (value === void 0) return whenEmpty;
    if (/^(true|True|TRUE)$/.test(value)) return true;
    if (!/^(false|False|FALSE)$/.test(value)) {
      this.report(
        new Problem({
          kind: "input/not-a-boolean",
          what: `The input \`${name}\` is "${value}".`,
          fix: "Write true or false."
        })
      );
    }
    return false;
  }
  /** One of a few words; undefined when empty. */
  choice(name, words) {
    const value = this.optional(name);
    const word = words.find((one) => one === value?.toLowerCase());
    if (value !== void 0 && word === void 0) {
      this.report(
        new Problem({
          kind: "input/not-a-choice",
          what: `The input \`${name}\` is "${value}".`,
          fix: `Write one of: ${words.join(", ")}.`
        })
      );
    }
    return word;
  }
  /** A whole number in [min, max]. */
  integer(name, range) {
    const value = this.optional(name);
    if (value === void 0) return range.whenEmpty;
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= range.min && number <= range.max) return number;
    this.report(
      new Problem({
        kind: "input/not-a-number",
        what: `The input \`${name}\` is "${value}".`,
        fix: `Write a whole number from ${range.min} to ${range.max}${range.unit === void 0 ? "" : `, in ${range.unit}`}.`
      })
    );
    return range.whenEmpty;
  }
  /** The URL of a Salesforce host. */
  url(name, whenEmpty) {
    const value = this.optional(name);
    if (value === void 0) return whenEmpty;
    return this.collect(() => salesforceUrl(value, `The input \`${name}\``)) ?? whenEmpty;
  }
  /** What `read` reads; `undefined` if it fails with problems, which are reported. */
  collect(read) {
    return collect(this.#problems, read);
  }
  reportMissing(name) {
    const what = `The input \`${name}\` is empty.`;
    this.report(new Problem({ kind: "input/missing", what, ...this.runner.whyMissing(name) }));
  }
  report(problem) {
    this.#problems.push(problem);
  }
  /** @throws Problems */
  finish() {
    throwAll(this.#problems);
  }
};

export {
  InputReader
};
