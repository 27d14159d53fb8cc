import {
  runFleetStory
} from "./chunk-CCKJZPJ3.js";
import "./chunk-EEZJZFIL.js";
import "./chunk-F7F2IYGP.js";
import "./chunk-PCOSUONG.js";
import "./chunk-HBQKWVLT.js";
import "./chunk-JGP6AGNY.js";
import "./chunk-TBC24IOU.js";
import "./chunk-MACE3WJV.js";
import {
  isDryRun
} from "./chunk-ONSVQ7N5.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-Y4HATC6M.js";
import "./chunk-S74IDE5S.js";
import "./chunk-XPO7YIDA.js";
import "./chunk-XBJW4L7J.js";
import "./chunk-P5WDI5AE.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/fleet/stories.ts
function fleetMake(options, tools) {
  return runFleetStory("make", options, tools, async (step) => {
    const story = isDryRun(step.runner) ? (await import("./check-fleet-WRFXVQJL.js")).checkFleet : (await import("./make-fleet-RHHI75IG.js")).makeFleet;
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
        const { total, unclaimed } = await (await import("./list-all-LEQA2UEV.js")).listAll(step);
        return { total, unclaimed };
      }
      await (await import("./list-fleet-BDYJMAFJ.js")).listFleet(step);
      return void 0;
    },
    { logIsResult: true }
  );
}
function fleetDelete(options, tools) {
  return runFleetStory("delete", options, tools, async (step) => {
    await (await import("./delete-fleet-SZ6RVC4Q.js")).deleteFleet(step);
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
      await (await import("./try-fleet-Y2AADFEI.js")).tryFleet(step, { keep: options.keep, began });
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
