import {
  loginCauses
} from "./chunk-F7F2IYGP.js";
import {
  commandProblem
} from "./chunk-YYEMPOVP.js";
import {
  forChildren
} from "./chunk-4LYE6KBB.js";
import {
  homeVariables
} from "./chunk-TWY4OJLS.js";
import "./chunk-UXO2ANW7.js";
import {
  cleanUp
} from "./chunk-KCHZQ542.js";
import {
  handOver
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/login/run-logged-in.ts
import { constants, homedir } from "node:os";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
var passedOn = ["SIGINT", "SIGTERM", "SIGHUP"];
var Signals = class {
  #kill;
  #came;
  #listeners = passedOn.map((name) => [name, () => this.#on(name)]);
  constructor() {
    for (const [name, listener] of this.#listeners) process.on(name, listener);
  }
  /** The first that came before there was a command. */
  get came() {
    return this.#came;
  }
  /** From now on signals go to the command. */
  passTo(kill) {
    this.#kill = kill;
  }
  close() {
    for (const [name, listener] of this.#listeners) process.off(name, listener);
  }
  #on(name) {
    if (this.#kill === void 0) this.#came ??= name;
    else if (name === "SIGTERM" || !hasTerminal()) this.#kill(name);
  }
};
function hasTerminal() {
  return [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY);
}
function codeOf(signal) {
  return 128 + constants.signals[signal];
}
async function runCommand([file = "", ...args], env, signals, runner) {
  const { default: spawn } = await import("./cross-spawn-C57DU7GJ.js");
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: "inherit", env });
    signals.passTo((signal) => child.kill(signal));
    child.once("error", (error) => {
      runner.fail(notRun(file, error));
      resolve(error.code === "ENOENT" ? 127 : 126);
    });
    child.once("close", (code, signal) => resolve(code ?? (signal === null ? 1 : codeOf(signal))));
  });
}
function notRun(file, cause) {
  if (cause.code === "ENOENT") {
    return commandProblem(loginCauses.commandNotFound, { what: `There is no command ${file}.` }, { cause });
  }
  const what = `${file} can\u2019t be run (${cause.code ?? "failed"}).`;
  return commandProblem(loginCauses.commandNotRun, { what }, { cause });
}
function ofPrivateHome(env) {
  const home = env["HOME"] || homedir();
  const folders = { XDG_DATA_HOME: ".local/share", XDG_CONFIG_HOME: ".config", XDG_CACHE_HOME: ".cache" };
  return Object.fromEntries(
    Object.entries(folders).map(([name, folder]) => [name, env[name] || join(home, folder)])
  );
}
async function runLoggedIn(command, { session, key, inputs, more }, { runner, wire }) {
  const signals = new Signals();
  try {
    const home = join(runner.temporaryFolder(), "home");
    await mkdir(home, { mode: 448 });
    await handOver(session, key, { ...inputs, home }, runner);
    if (signals.came !== void 0) return codeOf(signals.came);
    const own = { ...ofPrivateHome(runner.env), ...homeVariables(home), ...runner.variables, ...more };
    return await runCommand(command, { ...forChildren(runner.env), ...own }, signals, runner);
  } finally {
    await cleanUp(runner, wire);
    signals.close();
  }
}
export {
  runLoggedIn
};
