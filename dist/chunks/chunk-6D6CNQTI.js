import {
  isId
} from "./chunk-L3E6RXYU.js";
import {
  isObject
} from "./chunk-BVEACDW4.js";
import {
  isProof,
  proofOf
} from "./chunk-D7HFNESS.js";

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

export {
  keepClaim,
  keptClaim
};
