import {
  forChildren
} from "./chunk-4LYE6KBB.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/setup/store-secrets.ts
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
var patience = 3e4;
async function offerToStore(steps, tools) {
  const { terminal, env } = tools;
  const { consumerKey, hubUsername } = steps;
  if (!terminal.interactive || consumerKey === void 0 || hubUsername === void 0) return void 0;
  const asked = await gh(["repo", "view", "--json", "nameWithOwner", "--jq", ".nameWithOwner"], "", env);
  const repository = asked.stdout.trim();
  if (asked.exitCode !== 0 || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return void 0;
  const values = [
    { kind: "secret", name: "SF_ENCRYPTED_KEY", value: await readFile(steps.keyFile, "utf8") },
    { kind: "secret", name: "SF_KEY_PASSPHRASE", value: steps.passphraseText },
    { kind: "secret", name: "SF_CONSUMER_KEY", value: consumerKey },
    { kind: "variable", name: "SF_HUB_USERNAME", value: hubUsername }
  ];
  const names = values.map(({ name }) => name).join(", ");
  const question = `Store ${names} in the GitHub repository ${repository} now? What is there by these names is replaced.`;
  if (!await terminal.confirm(question, "the lines above yourself")) return void 0;
  for (const { kind, name, value } of values) {
    const { exitCode } = await gh([kind, "set", name, "--repo", repository], value, env);
    if (exitCode !== 0) {
      terminal.note(
        `gh could not store ${name} (exit code ${exitCode ?? "unknown"}): run the lines above yourself.`
      );
      return void 0;
    }
  }
  return repository;
}
function gh(args, input, env) {
  return new Promise((resolve) => {
    const child = spawn("gh", args, {
      env: { ...forChildren(env), GH_PROMPT_DISABLED: "1" },
      stdio: ["pipe", "pipe", "ignore"],
      // Its timer keeps no process alive; the one of `timeout` does where there is no `gh`.
      signal: AbortSignal.timeout(patience)
    });
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      stdout = (stdout + chunk.toString()).slice(0, 1e3);
    });
    child.once("error", () => resolve({ exitCode: 127, stdout: "" }));
    child.once("close", (exitCode) => resolve({ exitCode, stdout }));
    child.stdin.on("error", () => void 0);
    child.stdin.end(input);
  });
}
export {
  offerToStore
};
