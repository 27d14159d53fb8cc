import {
  runFleetStory
} from "./chunk-UV5MCTBG.js";
import "./chunk-EYZRUZJD.js";
import "./chunk-F7F2IYGP.js";
import "./chunk-FSOB7O6A.js";
import "./chunk-E2UW77BL.js";
import "./chunk-S6AJIQUD.js";
import "./chunk-5ELQRISW.js";
import "./chunk-YJFB5HEV.js";
import {
  isDryRun
} from "./chunk-MQHODU6H.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-NKZAPY3F.js";
import "./chunk-7TZQBH7C.js";
import "./chunk-6RXP3NWK.js";
import "./chunk-5MABCUCZ.js";
import "./chunk-NPNVNA5Y.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/fleet/stories.ts
function fleetMake(options, tools) {
  return runFleetStory("make", options, tools, async (step) => {
    const story = isDryRun(step.runner) ? (await import("./check-fleet-T6ZBLTCT.js")).checkFleet : (await import("./make-fleet-ID2YF6TW.js")).makeFleet;
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
        const { total, unclaimed } = await (await import("./list-all-SH5DVQH2.js")).listAll(step);
        return { total, unclaimed };
      }
      await (await import("./list-fleet-GFLEL423.js")).listFleet(step);
      return void 0;
    },
    { logIsResult: true }
  );
}
function fleetDelete(options, tools) {
  return runFleetStory("delete", options, tools, async (step) => {
    await (await import("./delete-fleet-53HOHXVS.js")).deleteFleet(step);
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
      await (await import("./try-fleet-YSVSPPWC.js")).tryFleet(step, { keep: options.keep, began });
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
