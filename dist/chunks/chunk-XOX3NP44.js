import {
  millisecondsOf
} from "./chunk-XOYGAZKK.js";
import {
  momentOf
} from "./chunk-Q72SGQDW.js";
import {
  isName,
  nameRule,
  suggestedName
} from "./chunk-QKASPDTY.js";
import {
  InputReader,
  Problem,
  productionLogin,
  readKeyInputs
} from "./chunk-D7HFNESS.js";

// src/fleet/plan/generations.ts
var poolGeneration = "pool";
var tried = /^try-[a-z0-9]{6,8}$/;
function tryGeneration(now) {
  return `try-${Math.floor(now / 1e3).toString(36)}`;
}
function generationName(text) {
  if (isName(text)) return text;
  const suggestion = suggestedName(text);
  throw new Problem({
    kind: "fleet-input/generation",
    what: `The generation "${text}" cannot be part of a username.`,
    why: `A generation is made of ${nameRule}.`,
    fix: suggestion === void 0 ? "Leave `generation` out to use the run id." : `Write "${suggestion}", or leave \`generation\` out to use the run id.`
  });
}
function newestGeneration(orgs, isWanted = () => true) {
  const began = /* @__PURE__ */ new Map();
  for (const { generation, createdAt } of orgs) {
    if (tried.test(generation)) continue;
    const time = momentOf(createdAt);
    began.set(generation, Math.min(began.get(generation) ?? Infinity, time));
  }
  const newestFirst = [...began].sort(
    ([nameA, timeA], [nameB, timeB]) => timeB - timeA || (nameA < nameB ? 1 : -1)
  );
  return newestFirst.find(([generation]) => isWanted(generation))?.[0];
}

// src/fleet/plan/slots.ts
function parseShard(text) {
  if (text.trim() === "") return { index: 1, count: 1 };
  const match = /^\s*(\d{1,4})\s*\/\s*(\d{1,4})\s*$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (index >= 1 && index <= count) return { index, count };
  throw new Problem({
    kind: "fleet-input/shard",
    what: `The shard "${text}" is not a share of a fleet.`,
    why: match === null ? "It is not of the form `2/5`." : "Shards count from 1 to the number of jobs.",
    fix: "Write `2/5` for the second of five jobs; in a matrix, `${{ strategy.job-index }}` counts from 0, so list 1 to 5."
  });
}
function slotsOf(spec, generation) {
  return spec.groups.flatMap(
    ({ group, count }) => Array.from({ length: count }, (_, index) => ({ fleet: spec.name, generation, group, number: index + 1 }))
  );
}
function shardOf(slots, shard) {
  return slots.filter((_, position) => position % shard.count === shard.index - 1);
}

// src/fleet/pool/holder.ts
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname, userInfo } from "node:os";
var longest = 80;
function defaultHolder({ env }) {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_WORKFLOW, GITHUB_JOB } = env;
  if (!repository) return `${userInfo().username}@${hostname()}`;
  const pullRequest = pullRequestOf(env);
  const what = pullRequest === void 0 ? `@${run ?? ""}` : `#${pullRequest}`;
  return [`${repository}${what}`, GITHUB_WORKFLOW ?? "", GITHUB_JOB ?? ""].filter(Boolean).join("/");
}
function asWord(text) {
  return text.trim().replaceAll(/[\s\p{C}%]+/gu, "-");
}
function holderName(text) {
  const name = asWord(text);
  if (encodeURI(name).length <= longest) return name;
  const digest = createHash("sha256").update(name).digest("hex").slice(0, 10);
  const ascii = name.replaceAll(/[^!-~]/g, "-");
  return `${ascii.slice(0, longest - digest.length - 1)}~${digest}`;
}
function pullRequestOf(env) {
  const [, number] = /^refs\/pull\/(\d+)\//.exec(env["GITHUB_REF"] ?? "") ?? [];
  if (number !== void 0) return number;
  const path = env["GITHUB_EVENT_PATH"];
  if (!path || !/^pull_request/.test(env["GITHUB_EVENT_NAME"] ?? "")) return void 0;
  try {
    const event = JSON.parse(readFileSync(path, "utf8"));
    const found = event.pull_request?.number;
    return typeof found === "number" ? String(found) : void 0;
  } catch {
    return void 0;
  }
}

// src/fleet/pool/holder-pattern.ts
function holderPattern(text) {
  if (!text.includes("*")) {
    const name = holderName(text);
    return (by) => by === name;
  }
  if (!/[\p{L}\p{N}]/u.test(text)) throw everybody(text);
  const [begin = "", ...rest] = asWord(text).split("*");
  const end = rest.pop() ?? "";
  return (by) => isLike(by, { begin, middle: rest, end });
}
function isLike(by, {
  begin,
  middle,
  end
}) {
  if (!by.startsWith(begin)) return false;
  let from = begin.length;
  for (const part of middle) {
    const found = by.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return by.length - from >= end.length && by.endsWith(end);
}
function everybody(text) {
  return new Problem({
    kind: "fleet-input/holder",
    what: `The input \`holder\` is "${text}", which means everybody.`,
    why: "What a person or a job works in would be deleted.",
    fix: "Name the holder, or how the names of several begin: `acme/app#7/*`."
  });
}

// src/fleet/inputs.ts
function isDryRun(runner) {
  return /^true$/i.test(runner.input("dry-run"));
}
function readFleetInputs(runner) {
  const inputs = new InputReader(runner);
  inputs.boolean("dry-run", false);
  const result = { ...hubInputs(inputs), ...orderInputs(inputs) };
  inputs.finish();
  return result;
}
var keyInputs = ["consumer-key", "encrypted-key", "encrypted-key-file", "decryption-passphrase"];
function readDryRunInputs(runner, asksHub = keyInputs.some((name) => runner.input(name) !== "")) {
  const inputs = new InputReader(runner);
  const result = { ...orderInputs(inputs), hub: asksHub ? hubInputs(inputs) : void 0 };
  inputs.finish();
  return result;
}
function orderInputs(inputs) {
  const { runner } = inputs;
  const text = (name) => inputs.optional(name) ?? "";
  return {
    spec: {
      fleetFile: text("fleet-file"),
      projectDir: text("project-dir"),
      fleetName: text("fleet-name"),
      definitionFile: text("definition-file"),
      count: text("count"),
      durationDays: text("duration-days"),
      packages: text("packages"),
      source: text("source"),
      permissionSets: text("permission-sets"),
      data: text("data"),
      script: text("script")
    },
    generation: inputs.collect(() => generationName(text("generation") || defaultGeneration(runner, text("shard")))) ?? "",
    isGenerationGiven: text("generation") !== "",
    concurrency: inputs.integer("concurrency", { min: 1, max: 100, whenEmpty: 20 }),
    minimum: inputs.optional("minimum") === void 0 ? void 0 : inputs.integer("minimum", { min: 0, max: 500, whenEmpty: 0 }),
    retries: inputs.integer("retries", { min: 0, max: 10, whenEmpty: 2 }),
    shard: inputs.collect(() => parseShard(text("shard"))) ?? { index: 1, count: 1 },
    canary: inputs.choice("canary", ["auto", "true", "false"]) ?? "auto",
    signupApp: inputs.choice("signup-app", ["auto", "own", "platform-cli"]) ?? "auto",
    appName: inputs.optional("app-name"),
    timeout: timeoutOf(inputs, 120)
  };
}
function isOfAll(runner) {
  return /^true$/i.test(runner.input("all"));
}
function readListAllInputs(runner) {
  const inputs = new InputReader(runner);
  const result = { ...hubInputs(inputs), timeout: timeoutOf(inputs, 10) };
  inputs.finish();
  return result;
}
function readListInputs(runner) {
  const inputs = new InputReader(runner);
  inputs.boolean("all", false);
  const onlyFree = inputs.choice("only", ["free"]) !== void 0;
  const result = { ...hubInputs(inputs), ...namedFleet(inputs), onlyFree };
  inputs.finish();
  return result;
}
function readDeleteInputs(runner) {
  const inputs = new InputReader(runner);
  const hours = inputs.integer("older-than", { min: 0, max: 720, whenEmpty: 0 });
  const holder = inputs.optional("holder");
  const result = {
    ...hubInputs(inputs),
    ...namedFleet(inputs),
    dryRun: inputs.boolean("dry-run", false),
    olderThan: inputs.optional("older-than") === void 0 ? void 0 : hours * 36e5,
    holder: holder === void 0 ? void 0 : inputs.collect(() => holderPattern(holder)),
    onlyOver: inputs.boolean("expired-claims", false),
    purge: inputs.boolean("purge", false)
  };
  inputs.finish();
  return result;
}
function hubInputs(inputs) {
  const consumerKey = inputs.required("consumer-key");
  const key = readKeyInputs(inputs);
  const hubUsername = inputs.username("hub-username", inputs.required("hub-username")) ?? "";
  const loginUrl = inputs.url("instance-url", productionLogin);
  return {
    key,
    identity: { consumerKey, username: hubUsername, loginUrl, audience: productionLogin },
    isScratchOrg: false,
    hubUsername,
    hubLoginUrl: loginUrl,
    retryTimeout: 6e4,
    registerWithCli: false
  };
}
function timeoutOf(inputs, whenEmpty) {
  const minutes = inputs.integer("timeout-minutes", { min: 1, max: 350, whenEmpty });
  return Math.min(6e4 * minutes, millisecondsOf("ORGKEY_TIMEOUT_SECONDS", inputs.runner.env) ?? Infinity);
}
function namedFleet(inputs, minutes = 10) {
  const fleetName = inputs.required("fleet-name");
  if (fleetName !== "" && !isName(fleetName)) {
    const suggestion = suggestedName(fleetName);
    inputs.report(
      new Problem({
        kind: "fleet-input/fleet-name",
        what: `The input \`fleet-name\` is "${fleetName}", which is not a valid fleet name.`,
        why: `A fleet's name is made of ${nameRule}.`,
        fix: suggestion === void 0 ? "Give the `name` in the fleet file." : `Write "${suggestion}", or what the fleet file has as its \`name\`.`
      })
    );
  }
  const generation = inputs.optional("generation");
  return {
    fleetName,
    generation: generation === void 0 ? void 0 : inputs.collect(() => generationName(generation)),
    timeout: timeoutOf(inputs, minutes)
  };
}
function defaultGeneration(runner, shard) {
  if (runner.runId !== void 0) return runner.runId;
  if (shard === "" || shard === "1/1")
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 19).replace(/[-:]/g, "").replace("T", "-");
  throw new Problem({
    kind: "fleet-input/generation-of-shards",
    what: "The input `shard` is set, and `generation` isn\u2019t.",
    why: "Without a job\u2019s run there is no generation that all shards of a fleet know.",
    fix: "Give all of them the same `generation`, such as the number of the pipeline."
  });
}

export {
  poolGeneration,
  tryGeneration,
  newestGeneration,
  slotsOf,
  shardOf,
  defaultHolder,
  holderName,
  isDryRun,
  readFleetInputs,
  readDryRunInputs,
  isOfAll,
  readListAllInputs,
  readListInputs,
  readDeleteInputs,
  hubInputs,
  namedFleet
};
