import {
  InputReader,
  readKeyInputs
} from "./chunk-NWQ64UPN.js";
import {
  productionLogin
} from "./chunk-THSTVOKS.js";
import {
  isName,
  nameRule,
  suggestedName
} from "./chunk-CZ46HXAF.js";
import {
  Problem
} from "./chunk-BDIBHB7K.js";

// src/fleet/plan/generations.ts
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
    const time = Date.parse(createdAt);
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
function readDryRunInputs(runner) {
  const inputs = new InputReader(runner);
  const keyInputs = ["consumer-key", "encrypted-key", "encrypted-key-file", "decryption-passphrase"];
  const hasKey = keyInputs.some((name) => inputs.optional(name) !== void 0);
  const result = { ...orderInputs(inputs), hub: hasKey ? hubInputs(inputs) : void 0 };
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
    generation: inputs.collect(() => generationName(text("generation") || defaultGeneration(runner))) ?? "",
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
function readListInputs(runner) {
  const inputs = new InputReader(runner);
  const result = { ...hubInputs(inputs), ...namedFleet(inputs) };
  inputs.finish();
  return result;
}
function readDeleteInputs(runner) {
  const inputs = new InputReader(runner);
  const hours = inputs.integer("older-than", { min: 0, max: 720, whenEmpty: 0 });
  const result = {
    ...hubInputs(inputs),
    ...namedFleet(inputs),
    dryRun: inputs.boolean("dry-run", false),
    olderThan: inputs.optional("older-than") === void 0 ? void 0 : hours * 36e5
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
  const seconds = Number(inputs.runner.env["ORGKEY_TIMEOUT_SECONDS"] ?? NaN);
  return Math.min(6e4 * minutes, Number.isFinite(seconds) ? 1e3 * seconds : Infinity);
}
function namedFleet(inputs) {
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
    timeout: timeoutOf(inputs, 10)
  };
}
function defaultGeneration(runner) {
  return runner.runId ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10).replaceAll("-", "");
}

export {
  generationName,
  newestGeneration,
  slotsOf,
  shardOf,
  isDryRun,
  readFleetInputs,
  readDryRunInputs,
  readListInputs,
  readDeleteInputs
};
