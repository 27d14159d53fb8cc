import {
  deleteHeld,
  keptClaim,
  readTakeInputs
} from "./chunk-2TXK7DNO.js";
import "./chunk-FCSSOBF3.js";
import {
  withHub
} from "./chunk-YX2WGM3P.js";
import "./chunk-2ACDKUTJ.js";
import "./chunk-XORLHMP6.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-ID46N2E4.js";
import "./chunk-J6ZLAPQF.js";
import "./chunk-QC2ZCGIS.js";
import "./chunk-DOVUVMLR.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-OYC3M2AI.js";
import "./chunk-5CAUGV3J.js";
import "./chunk-NJACVBZV.js";
import "./chunk-J3UFZT6F.js";
import "./chunk-PRTXX63F.js";
import "./chunk-GZT6DEOR.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-OAF5NFLG.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-VGZWLXY4.js";
import "./chunk-56VDMF5Y.js";
import "./chunk-FDNZNGEE.js";
import {
  cleanUp
} from "./chunk-V46SSOWD.js";
import "./chunk-U2ZW6MCM.js";
import "./chunk-23VQQF5U.js";
import "./chunk-VJRKZVHU.js";
import "./chunk-BPOWB5Z5.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-PRXXTA4X.js";
import "./chunk-YXK7H3BR.js";
import {
  messageOf
} from "./chunk-RLJG2AXC.js";
import "./chunk-M2NI3HRT.js";
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
