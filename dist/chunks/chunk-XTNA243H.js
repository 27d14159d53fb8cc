import {
  retireHolder
} from "./chunk-XMA4THJ3.js";
import {
  takeCauses
} from "./chunk-UQXSGEJ3.js";
import {
  claimTimes
} from "./chunk-V4VLMVCD.js";
import {
  defaultHolder,
  holderName,
  hubInputs,
  namedFleet
} from "./chunk-XOX3NP44.js";
import {
  InputReader,
  Problem,
  readHandOver
} from "./chunk-D7HFNESS.js";

// src/fleet/take-inputs.ts
function readTakeInputs(runner) {
  const inputs = new InputReader(runner);
  const minute = 6e4;
  const result = {
    ...hubInputs(inputs),
    ...namedFleet(inputs, 60),
    group: inputs.optional("group"),
    holder: holderIn(inputs),
    time: 60 * minute * inputs.integer("for", { min: 1, max: 720, whenEmpty: 8, unit: "hours" }),
    reuse: inputs.boolean("reuse", true),
    wait: minute * inputs.integer("wait-minutes", { min: 0, max: 350, whenEmpty: 0 }),
    refresh: inputs.choice("refresh", ["source"]) !== void 0,
    deleteWhenDone: inputs.boolean("delete-when-done", false),
    email: emailIn(inputs),
    patience: 1e3 * inputs.integer("retry-timeout", { min: 0, max: 3600, whenEmpty: 300, unit: "seconds" }),
    handOver: readHandOver(inputs),
    times: claimTimes(runner)
  };
  inputs.finish();
  return result;
}
function holderIn(inputs) {
  const holder = holderName(inputs.optional("holder") ?? defaultHolder(inputs.runner));
  if (holder === retireHolder) {
    const { kind, what, why, fix } = takeCauses.reserved;
    inputs.report(new Problem({ kind, documented: true, what, why, fix }));
  }
  return holder;
}
function emailIn(inputs) {
  const email = inputs.optional("email");
  if (email !== void 0 && !/^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$/.test(email)) {
    inputs.report(
      new Problem({
        kind: "input/not-an-email",
        what: `The input \`email\` is "${email}", which is not an address.`,
        fix: "Write one address, such as dev@acme.example."
      })
    );
  }
  return email;
}

export {
  readTakeInputs
};
