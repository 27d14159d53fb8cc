import {
  Problem,
  maskForms,
  plainText,
  withoutControls
} from "./chunk-D7HFNESS.js";

// src/cli/terminal.ts
import { randomUUID } from "node:crypto";
import { styleText } from "node:util";

// src/cli/live-region.ts
var interval = 250;
var LiveRegion = class {
  #stream;
  #draw;
  #timer;
  #shown = [];
  constructor(stream, draw) {
    this.#stream = stream;
    this.#draw = draw;
    this.#timer = setInterval(() => this.#redraw(""), interval);
    this.#timer.unref();
  }
  /** Writes a line above the region. */
  write(line) {
    this.#redraw(`${line}
`);
  }
  /** Takes the region away. */
  stop() {
    clearInterval(this.#timer);
    const erased = this.#erasing();
    this.#shown = [];
    if (erased !== "") this.#stream.write(erased);
  }
  #redraw(above) {
    const { columns = 80, rows = 24 } = this.#stream;
    const lines = this.#draw(columns - 1).slice(0, Math.max(1, rows - 1)).map((line) => line.slice(0, columns - 1));
    if (above === "" && lines.join("\n") === this.#shown.join("\n")) return;
    const erased = this.#erasing();
    this.#shown = lines;
    this.#stream.write(`${erased}${above}${lines.map((line) => `${line}
`).join("")}`);
  }
  /** Up to the region's first row, and all below it gone. Source: ECMA-48, CPL and ED. */
  #erasing() {
    if (this.#shown.length === 0) return "";
    const { columns = 80 } = this.#stream;
    const taken = this.#shown.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0);
    return `\x1B[${String(taken)}F\x1B[J`;
  }
};
function canDrawLive(isTTY, env) {
  const isSet = (name) => (env[name] ?? "") !== "";
  return isTTY === true && !isSet("CI") && !isSet("NO_COLOR") && env["TERM"] !== "dumb";
}

// src/cli/terminal.ts
var Cancelled = class extends Error {
  name = "Cancelled";
};
function jsonText(value) {
  return JSON.stringify(value, void 0, 2).replaceAll("##[", String.raw`##\u005b`).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
var ourEscape = randomUUID();
function processTerminal({ stdin, stdout, stderr } = process, env = process.env) {
  const plain = env["GITHUB_ACTIONS"] === "true" ? plainText : withoutControls;
  let secrets = [];
  let region;
  const shown = (line) => withoutSecrets(line, secrets).split(ourEscape).map(plain).join("\x1B");
  const interactive = stdin.isTTY === true && stderr.isTTY === true;
  const styled = (format) => (text) => styleText(format, withoutControls(text), { stream: stdout }).replaceAll("\x1B", ourEscape);
  return {
    interactive,
    say: (line = "") => {
      if (region === void 0 || stdout.isTTY !== true) stdout.write(`${shown(line)}
`);
      else region.write(shown(line));
    },
    handOver: (text) => void stdout.write(text),
    showsResults: stdout.isTTY === true,
    note: (line) => {
      if (region === void 0) stderr.write(`${shown(line)}
`);
      else region.write(shown(line));
    },
    live: (draw) => {
      if (!canDrawLive(stderr.isTTY, env) || region !== void 0) return void 0;
      const mine = new LiveRegion(stderr, (columns) => draw(columns).map(shown));
      region = mine;
      return () => {
        mine.stop();
        region = void 0;
      };
    },
    mask: (secret) => {
      secrets = withForms(secrets, secret);
    },
    style: { good: styled("green"), bad: styled("red"), dim: styled("dim"), bold: styled("bold") },
    askSecret: async (question, { refuse }, missing) => {
      if (!interactive) throw notATerminal(question, missing);
      const { password, isCancel } = await import("./dist-FT4DBPMZ.js");
      const answer = await password({
        message: shown(question),
        validate: (value) => refuse(value ?? ""),
        input: stdin,
        output: stderr
      });
      if (isCancel(answer)) throw new Cancelled();
      return answer;
    },
    confirm: async (question, missing) => {
      if (!interactive) throw notATerminal(question, missing);
      const { confirm, isCancel } = await import("./dist-FT4DBPMZ.js");
      const answer = await confirm({
        message: shown(question),
        initialValue: false,
        input: stdin,
        output: stderr
      });
      if (isCancel(answer)) throw new Cancelled();
      return answer;
    }
  };
}
function withForms(secrets, secret) {
  const forms = [...maskForms(secret)].flatMap((form) => [form, JSON.stringify(form).slice(1, -1)]);
  return [.../* @__PURE__ */ new Set([...secrets, ...forms])].toSorted((a, b) => b.length - a.length);
}
function withoutSecrets(line, secrets) {
  return secrets.reduce((text, form) => text.replaceAll(form, "***"), line);
}
function notATerminal(question, missing) {
  return new Problem({
    kind: "cli/not-a-terminal",
    what: `There is no one to ask \u201C${question}\u201D: this is not a terminal.`,
    fix: `Give ${missing}.`
  });
}

export {
  Cancelled,
  jsonText,
  processTerminal
};
