import {
  maskForms
} from "./chunk-PRXXTA4X.js";
import {
  Problem
} from "./chunk-BDIBHB7K.js";
import {
  plainText,
  withoutControls
} from "./chunk-NY2MO5PN.js";

// src/cli/terminal.ts
import { randomUUID } from "node:crypto";
import { styleText } from "node:util";
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
  const secrets = /* @__PURE__ */ new Set();
  const shown = (line) => withoutSecrets(line, secrets).split(ourEscape).map(plain).join("\x1B");
  const interactive = stdin.isTTY === true && stderr.isTTY === true;
  const styled = (format) => (text) => styleText(format, withoutControls(text), { stream: stdout }).replaceAll("\x1B", ourEscape);
  return {
    interactive,
    say: (line = "") => void stdout.write(`${shown(line)}
`),
    handOver: (text) => void stdout.write(text),
    showsResults: stdout.isTTY === true,
    note: (line) => void stderr.write(`${shown(line)}
`),
    mask: (secret) => {
      for (const form of maskForms(secret)) secrets.add(form);
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
function withoutSecrets(line, secrets) {
  const forms = [...secrets].flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  return forms.toSorted((a, b) => b.length - a.length).reduce((text, form) => text.replaceAll(form, "***"), line);
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
