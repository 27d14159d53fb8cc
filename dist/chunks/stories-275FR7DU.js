import {
  runFleetStory
} from "./chunk-FBCHHEBJ.js";
import "./chunk-NO4QOBGK.js";
import "./chunk-F7F2IYGP.js";
import "./chunk-D5WE66DS.js";
import "./chunk-SLZ66LIH.js";
import "./chunk-L3CRBK6F.js";
import "./chunk-VAMLBHTZ.js";
import "./chunk-2GUAPQ7B.js";
import {
  isDryRun
} from "./chunk-4CGEC5FP.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-6TRZ7DX3.js";
import "./chunk-UJM7ZMG4.js";
import "./chunk-62YWN76B.js";
import "./chunk-KAHBJLZP.js";
import "./chunk-PRTXX63F.js";
import "./chunk-GZT6DEOR.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-VGZWLXY4.js";
import "./chunk-56VDMF5Y.js";
import "./chunk-FDNZNGEE.js";
import "./chunk-VJRKZVHU.js";
import "./chunk-HEDC4DSY.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-PRXXTA4X.js";
import "./chunk-NY2MO5PN.js";
import "./chunk-RLJG2AXC.js";
import "./chunk-77QLZXLW.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/fleet/stories.ts
function fleetMake(options, tools) {
  return runFleetStory("make", options, tools, async (step) => {
    const story = isDryRun(step.runner) ? (await import("./check-fleet-5CSP6OTY.js")).checkFleet : (await import("./make-fleet-2NSBJP6K.js")).makeFleet;
    await story(step);
    return void 0;
  });
}
function fleetList(options, tools) {
  return runFleetStory(
    "list",
    options,
    tools,
    async (step) => {
      if (/^true$/i.test(step.runner.input("all"))) {
        const { total, unclaimed } = await (await import("./list-all-6MUIFWCI.js")).listAll(step);
        return { total, unclaimed };
      }
      await (await import("./list-fleet-2YHPCODV.js")).listFleet(step);
      return void 0;
    },
    { logIsResult: true }
  );
}
function fleetDelete(options, tools) {
  return runFleetStory("delete", options, tools, async (step) => {
    await (await import("./delete-fleet-CGRSODD2.js")).deleteFleet(step);
    return void 0;
  });
}
function fleetTry(options, tools) {
  let removal = "";
  const began = (command) => void (removal = command);
  return runFleetStory(
    "make",
    options,
    tools,
    async (step) => {
      await (await import("./try-fleet-FVMDSMVX.js")).tryFleet(step, { keep: options.keep, began });
      return void 0;
    },
    { atOnce: () => removal === "" ? "Nothing was made." : `Orgs may be left. To delete them: ${removal}` }
  );
}
export {
  fleetDelete,
  fleetList,
  fleetMake,
  fleetTry
};
