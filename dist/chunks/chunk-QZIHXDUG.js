import {
  millisecondsOf
} from "./chunk-XOYGAZKK.js";

// src/fleet/pool/times.ts
var unconfirmedFor = 3e5;
function claimTimes({ env }) {
  const confirm = millisecondsOf("ORGKEY_CLAIM_SECONDS", env) ?? 15e3;
  return { claim: Math.round(confirm * 2 / 3), confirm };
}

export {
  unconfirmedFor,
  claimTimes
};
