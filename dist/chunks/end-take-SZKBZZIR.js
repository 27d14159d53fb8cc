import {
  keptClaim
} from "./chunk-6D6CNQTI.js";
import "./chunk-L3E6RXYU.js";
import "./chunk-BVEACDW4.js";
import {
  cleanUp
} from "./chunk-KCHZQ542.js";
import {
  messageOf
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/fleet/end-take.ts
var longest = 12e4;
async function endTake(step) {
  const { runner, wire, limit } = step;
  await cleanUp(runner, wire);
  const claim = keptClaim(runner);
  if (claim === void 0) return;
  try {
    limit.within(longest);
    const { readTakeInputs } = await import("./take-inputs-WERD2IHC.js");
    const { withHub } = await import("./with-hub-FCHJM4HE.js");
    const { deleteHeld } = await import("./give-back-6IX4TOK2.js");
    const isDeleted = await withHub(
      readTakeInputs(runner),
      step,
      (hub) => limit.until(() => deleteHeld(hub, claim))
    );
    if (isDeleted) runner.info("Deleted the org that this step took.");
    else runner.info("The org that this step took is no longer this step\u2019s: it is left as it is.");
  } catch (error) {
    const what = messageOf(limit.stopped ?? error);
    runner.warning(
      `The org that this step took is not deleted (${what}): fleet/delete does it once its holder\u2019s time is over.`
    );
  } finally {
    limit.close();
  }
}
export {
  endTake
};
