import {
  runStory
} from "./chunk-IQ62EVUD.js";
import {
  problemJson
} from "./chunk-DA56NOMH.js";
import {
  Cancelled,
  jsonText
} from "./chunk-5ATM3K3G.js";
import {
  RunLimit
} from "./chunk-4JDBDIAP.js";

// src/cli/fleet/run-fleet-story.ts
import { readFileSync } from "node:fs";

// src/cli/fleet/interrupts.ts
var oneKey = 500;
var Interrupts = class {
  #note;
  #atOnce;
  #now;
  #leave;
  #first;
  #listener = () => this.#came();
  /**
   * @param atOnce what to say of what is under way then
   * @param leave ends the process
   */
  constructor(note, atOnce = () => "What is under way at Salesforce goes on; the hub knows of it.", now = Date.now, leave = (code) => process.exit(code)) {
    this.#note = note;
    this.#atOnce = atOnce;
    this.#now = now;
    this.#leave = leave;
    process.on("SIGINT", this.#listener);
  }
  close() {
    process.off("SIGINT", this.#listener);
  }
  #came() {
    if (this.#first === void 0) {
      this.#first = this.#now();
      this.#note("Stopping in order; Ctrl-C again stops at once.");
    } else if (this.#now() - this.#first >= oneKey) {
      this.#note(`Stopped at once. ${this.#atOnce()}`);
      this.#leave(130);
    }
  }
};

// src/cli/fleet/run-fleet-story.ts
async function runFleetStory(action, options, tools, story, { logIsResult = false, atOnce } = {}) {
  const { say, note } = tools.terminal;
  const json = options.json === true;
  const limit = new RunLimit();
  const interrupts = new Interrupts(note, atOnce);
  const result = json ? note : say;
  const lines = { result, info: logIsResult ? result : note };
  const code = () => limit.stopped?.reason === "cancelled" ? 130 : 1;
  const body = async ({ runner, wire }) => {
    let failed = false;
    let more = {};
    try {
      more = await story({ runner, wire, limit }) ?? {};
    } catch (error) {
      if (error instanceof Cancelled) throw error;
      failed = true;
      runner.fail(error instanceof Error ? error : new Error(String(error)));
    }
    if (json) say(jsonText({ ...documentOf(runner), ...more }));
    return failed ? code() : 0;
  };
  try {
    return await runStory(action, options, tools, body, lines);
  } finally {
    interrupts.close();
    limit.close();
  }
}
function documentOf({ outputs, problems }) {
  const values = Object.entries(outputs).filter(([name]) => name !== "access-token").map(([name, text]) => [name, valueOf(name, text)]);
  return {
    ...Object.fromEntries(values),
    ...problems.length === 0 ? {} : { problems: problems.map(problemJson) }
  };
}
function valueOf(name, text) {
  if (name === "manifest") return JSON.parse(readFileSync(text, "utf8"));
  if (name === "matrix" || name === "left") return JSON.parse(text);
  return /^\d+$/.test(text) ? Number(text) : text;
}

export {
  runFleetStory
};
