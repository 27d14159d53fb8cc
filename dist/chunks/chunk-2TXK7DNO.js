import {
  readDescriptions,
  replaceDescription
} from "./chunk-FCSSOBF3.js";
import {
  claimTimes
} from "./chunk-YX2WGM3P.js";
import {
  changedLine,
  describeLast,
  mostCharacters,
  readLine
} from "./chunk-2ACDKUTJ.js";
import {
  defaultHolder,
  holderName,
  hubInputs,
  namedFleet
} from "./chunk-XORLHMP6.js";
import {
  deleteScratchOrg
} from "./chunk-ID46N2E4.js";
import {
  soqlString
} from "./chunk-J6ZLAPQF.js";
import {
  hasTexts,
  isId
} from "./chunk-QC2ZCGIS.js";
import {
  isObject
} from "./chunk-OYC3M2AI.js";
import {
  readHandOver
} from "./chunk-5CAUGV3J.js";
import {
  InputReader
} from "./chunk-J3UFZT6F.js";
import {
  isProof,
  proofOf
} from "./chunk-YXK7H3BR.js";
import {
  Problem
} from "./chunk-RLJG2AXC.js";

// src/fleet/pool/give-back.ts
var mostAttempts = 5;
function release(hub, claim) {
  return changeClaimed(hub, claim, {
    by: void 0,
    until: void 0,
    claim: void 0,
    confirmed: void 0
  });
}
async function deleteHeld(hub, claim) {
  const until = Math.floor(hub.serverNow / 1e3) * 1e3 - 1e3;
  if (!await changeClaimed(hub, claim, { until, confirmed: "yes" })) return false;
  const soql = `SELECT Id FROM ActiveScratchOrg WHERE ScratchOrgInfoId = ${soqlString(claim.infoId)}`;
  const rows = await hub.query(soql, { row: hasTexts("Id") });
  for (const { Id } of rows) await deleteScratchOrg(hub, Id);
  return true;
}
async function changeClaimed(hub, claim, change) {
  for (let attempt = 1; ; attempt += 1) {
    const [description] = await readDescriptions(hub, [claim.infoId]);
    const line = readLine(description?.text ?? null);
    if (description === void 0 || line?.claim !== claim.id) return false;
    const most = Math.max(mostCharacters, description.text.length);
    const text = describeLast(description.text, changedLine(line, change), most).description;
    if (await replaceDescription(hub, description, text)) return true;
    if (attempt === mostAttempts) throw new Error("somebody else changes the record all the time");
    await hub.wire.sleep(200 * attempt);
  }
}

// src/fleet/pool/kept-claim.ts
var state = "claim";
function keepClaim({ id, infoId }, runner) {
  runner.saveState(state, JSON.stringify({ id, infoId, proof: proofOf(subject({ id, infoId }), runner) }));
}
function keptClaim(runner) {
  const text = runner.state(state);
  if (text === "") return void 0;
  try {
    const value = JSON.parse(text);
    if (!isObject(value)) return void 0;
    const { id, infoId, proof } = value;
    if (typeof id !== "string" || !isId(infoId) || typeof proof !== "string") return void 0;
    return isProof(proof, subject({ id, infoId }), runner) ? { id, infoId } : void 0;
  } catch {
    return void 0;
  }
}
function subject({ id, infoId }) {
  return `orgkey claim
${id}
${infoId}`;
}

// src/fleet/take-inputs.ts
function readTakeInputs(runner) {
  const inputs = new InputReader(runner);
  const minute = 6e4;
  const result = {
    ...hubInputs(inputs),
    ...namedFleet(inputs, 60),
    group: inputs.optional("group"),
    holder: holderName(inputs.optional("holder") ?? defaultHolder(runner)),
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
  release,
  deleteHeld,
  keepClaim,
  keptClaim,
  readTakeInputs
};
