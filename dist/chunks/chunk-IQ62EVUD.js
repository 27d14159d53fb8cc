import {
  loginCauses
} from "./chunk-F7F2IYGP.js";
import {
  actionInputs,
  fromFiles,
  givenOptions
} from "./chunk-PCOSUONG.js";
import {
  problemJson,
  problemLines,
  problemsOf
} from "./chunk-DA56NOMH.js";
import {
  commandProblem
} from "./chunk-YYEMPOVP.js";
import {
  Cancelled,
  jsonText
} from "./chunk-5ATM3K3G.js";
import {
  atTerminal,
  nameAtTerminal,
  variableOf
} from "./chunk-MACE3WJV.js";
import {
  Problem,
  placeText,
  readAtMost
} from "./chunk-D7HFNESS.js";

// src/cli/step.ts
import { access } from "node:fs/promises";
import { dirname, join as join2 } from "node:path";

// src/runner/terminal-runner.ts
import { existsSync } from "node:fs";

// src/runner/terminal-folders.ts
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
function stateFolder(env, platform = process.platform) {
  const { XDG_STATE_HOME: xdg = "", LOCALAPPDATA: local = "" } = env;
  const home = env[platform === "win32" ? "USERPROFILE" : "HOME"] || homedir();
  if (platform === "win32") return join(local || join(home, "AppData", "Local"), "orgkey");
  if (isAbsolute(xdg)) return join(xdg, "orgkey");
  if (platform === "darwin") return join(home, "Library", "Application Support", "orgkey");
  return join(home, ".local", "state", "orgkey");
}
function madeStateFolder(env) {
  const folder = stateFolder(env);
  mkdirSync(folder, { recursive: true, mode: 448 });
  return folder;
}
var PrivateFolder = class {
  #path;
  #remove = () => this.remove();
  make() {
    if (this.#path === void 0) {
      this.#path = mkdtempSync(join(tmpdir(), "orgkey-"));
      process.once("exit", this.#remove);
    }
    return this.#path;
  }
  remove() {
    process.off("exit", this.#remove);
    if (this.#path !== void 0) rmSync(this.#path, { recursive: true, force: true, maxRetries: 3 });
    this.#path = void 0;
  }
};

// src/runner/terminal-runner.ts
function terminalRunner(at) {
  const { screen, env, inputs } = at;
  const [outputs, variables, state] = [
    /* @__PURE__ */ new Map(),
    /* @__PURE__ */ new Map(),
    /* @__PURE__ */ new Map()
  ];
  const summaries = [];
  const problems = [];
  const temporary = new PrivateFolder();
  const words = (text) => atTerminal(text, inputs);
  const definition = (name) => inputs.find((input) => input.name === name) ?? { name, description: "" };
  const given = (name) => at.given[name] ?? (env[variableOf(name)] || at.fallbacks?.[name] || "");
  const rawInput = (name) => at.given[name] ?? (given(name) || (definition(name).default ?? ""));
  return {
    ...linesOf(at, words),
    rawInput,
    input: (name) => rawInput(name).trim(),
    whyMissing: (name) => ({ fix: fixOf(definition(name)) }),
    askSecret: async (name, question) => screen.interactive ? screen.askSecret(question, { refuse: refuseNothing }, nameAtTerminal(definition(name))) : void 0,
    setOutput: (name, value) => void outputs.set(name, value),
    exportVariable: (name, value) => void variables.set(name, value),
    mask: screen.mask,
    saveState: (name, value) => void state.set(name, value),
    state: (name) => state.get(name) ?? "",
    readMore: () => void 0,
    isJob: false,
    live: screen.live,
    commandName: "orgkey",
    addSummary: async (markdown, lines = () => []) => {
      summaries.push(markdown);
      for (const line of lines()) (at.result ?? screen.note)(line);
    },
    fail: (error) => {
      for (const problem of problemsOf(error).map((one) => inWords(one, words))) {
        problems.push(problem);
        for (const line of problemLines(problem, screen.style)) screen.note(line);
      }
    },
    env,
    workspace: process.cwd(),
    readsAnywhere: true,
    runId: void 0,
    temporaryFolder: () => temporary.make(),
    assertTemporaryFolder: () => {
      temporary.make();
    },
    lastingFolder: () => madeStateFolder(env),
    // It lasts by itself; what is there may be older than what another machine did since.
    restoreFolder: async ({ folder }) => existsSync(folder),
    saveFolder: () => Promise.resolve(),
    get outputs() {
      return Object.fromEntries(outputs);
    },
    get variables() {
      return Object.fromEntries(variables);
    },
    ...{ summaries, problems },
    isGiven: (name) => given(name) !== "",
    close: () => temporary.remove()
  };
}
function linesOf({ screen, env, info = screen.note }, words) {
  const { note, style } = screen;
  const annotated = (message, { title, place } = {}) => {
    const where = place === void 0 ? "" : placeText(place);
    return [title, message.startsWith(where) ? void 0 : where, words(message)].filter(Boolean).join(": ");
  };
  return {
    info: (line) => info(words(line)),
    debug: (line) => {
      if (/^(1|true)$/i.test(env["ORGKEY_DEBUG"] ?? "")) note(style.dim(words(line)));
    },
    notice: (message) => note(words(message)),
    warning: (message, at) => note(`${style.bold("!")} ${annotated(message, at)}`),
    error: (message, at) => note(`${style.bad("\u2718")} ${annotated(message, at)}`),
    group: async (title, body) => {
      note(style.bold(title));
      return body();
    }
  };
}
var inSettings = ["consumer-key", "encrypted-key", "hub-username", "instance-url", "hub-instance-url"];
function fixOf(input) {
  const file = input.name === "encrypted-key" ? "`--encrypted-key-file`, or " : "";
  const settings = ", or run it in the folder of the orgkey.json that orgkey init wrote";
  return `Give ${file}${nameAtTerminal(input)}${inSettings.includes(input.name) ? settings : ""}.`;
}
function inWords(problem, words) {
  const { kind, what, why, fix, documented, place } = problem;
  const text = {
    kind,
    what: words(what),
    fix: words(fix),
    documented,
    ...place === void 0 ? {} : { place }
  };
  return new Problem(why === void 0 ? text : { ...text, why: words(why) }, { cause: problem.cause });
}
function refuseNothing(answer) {
  return answer === "" ? "It needs one." : void 0;
}

// src/cli/given-inputs.ts
import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
var mostBytes = 1024 * 1024;
async function givenInputs({ values, files, variables, secrets }, env, stdin = process.stdin) {
  const given = { ...values };
  const takesKey = secrets.includes("encrypted-key");
  const keyFile = values["encrypted-key-file"] ?? env[variableOf("encrypted-key-file")];
  const sources = /* @__PURE__ */ new Map();
  for (const name of fromFiles(secrets)) {
    const variable = variables[name];
    const file = files[name];
    if (variable !== void 0 && file === void 0) given[name] = valueOf(variable, env);
    else if (file !== void 0) sources.set(name, file);
    else if (isEmpty(env[variableOf(name)])) {
      const fromEnvironment = env[variableOf(`${name}-file`)];
      if (!isEmpty(fromEnvironment)) sources.set(name, fromEnvironment);
    }
  }
  if (values["encrypted-key-file"] !== void 0) given["encrypted-key"] = "";
  if (takesKey && keyFile === "-") {
    sources.set("encrypted-key", "-");
    given["encrypted-key-file"] = "";
  }
  refuseTwoOfStandardInput(sources);
  for (const [name, source] of sources) {
    if (source === "-" && stdin.isTTY === true && name === "decryption-passphrase") continue;
    const bytes = await read(source, name, stdin);
    const text = isUtf8(bytes) ? bytes.toString() : bytes.toString("base64");
    given[name] = name === "encrypted-key" ? text : text.replace(/\r?\n$/, "");
  }
  return given;
}
function isEmpty(text) {
  return text === void 0 || text === "";
}
function valueOf(variable, env) {
  const value = env[variable];
  if (!isEmpty(value)) return value;
  throw new Problem({
    kind: "cli/passphrase",
    what: `The environment variable ${variable} is empty or not set.`,
    fix: "Set it, or give the name of the one that holds the secret."
  });
}
function refuseTwoOfStandardInput(sources) {
  const names = [...sources].filter(([, source]) => source === "-").map(([name]) => name);
  if (names.length < 2) return;
  throw commandProblem(loginCauses.standardInputTwice, {
    what: `The standard input can\u2019t be ${names.map((name) => `\`${name}\``).join(" and ")} at once.`
  });
}
async function read(source, name, stdin) {
  try {
    return await readAtMost(source === "-" ? stdin : createReadStream(source), mostBytes, source);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const code = cause.code ?? "failed";
    const what = `${source}, which holds \`${name}\`, can\u2019t be read (${code}).`;
    throw commandProblem(loginCauses.secretFile, { what }, { cause });
  }
}

// src/cli/step.ts
async function runStory(action, options, { terminal, wire, env, stdin }, story, lines = {}) {
  const given = givenOptions(action, options);
  const at = {
    ...{ screen: terminal, env, inputs: actionInputs[action], ...lines },
    given: {},
    fallbacks: {}
  };
  const runner = terminalRunner(at);
  try {
    at.given = await givenInputs(given, env, stdin);
    at.fallbacks = await settingsOf(given.settings, runner);
    return await story({ runner, wire: { ...wire, mask: (secret) => terminal.mask(secret) } });
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    runner.fail(error instanceof Error ? error : new Error(String(error)));
    if (options.json === true) terminal.say(jsonText({ problems: runner.problems.map(problemJson) }));
    return 1;
  } finally {
    runner.close();
  }
}
async function settingsOf(path, runner) {
  if (!await isThere(path)) return {};
  const { readSettings } = await import("./settings-LQMVTBXN.js");
  const { consumerKey, hubUsername, instanceUrl, encryptedKeyFile } = await readSettings(path) ?? {};
  const beside = join2(dirname(path), "server.key.enc");
  const hasKey = ["encrypted-key", "encrypted-key-file"].some((name) => runner.input(name) !== "");
  const keyFile = encryptedKeyFile ?? (await isThere(beside) ? beside : void 0);
  const settings = {
    "consumer-key": consumerKey,
    "hub-username": hubUsername,
    "encrypted-key-file": hasKey ? void 0 : keyFile,
    // It is the hub's.
    [runner.input("scratch-username") === "" ? "instance-url" : "hub-instance-url"]: instanceUrl
  };
  return Object.fromEntries(
    Object.entries(settings).filter((entry) => entry[1] !== void 0)
  );
}
async function isThere(path) {
  return access(path).then(
    () => true,
    () => false
  );
}

export {
  runStory
};
