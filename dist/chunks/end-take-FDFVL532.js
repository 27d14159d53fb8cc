import {
  keptClaim
} from "./chunk-HBTR5JSZ.js";
import "./chunk-RE5NUDVX.js";
import "./chunk-UBYRRBZD.js";
import {
  cleanUp
} from "./chunk-KABBATM5.js";
import {
  messageOf
} from "./chunk-NPNVNA5Y.js";
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
    const { readTakeInputs } = await import("./take-inputs-EYAH3XXJ.js");
    const { withHub } = await import("./with-hub-QDVBLRRR.js");
    const { deleteHeld } = await import("./give-back-XGM7M2KC.js");
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
