import {
  runFleetStory
} from "./chunk-OXEVGO6G.js";
import "./chunk-TSIC7MCE.js";
import "./chunk-F7F2IYGP.js";
import "./chunk-D5WE66DS.js";
import "./chunk-BO7XTGUW.js";
import "./chunk-L3CRBK6F.js";
import "./chunk-2CYYQ7VY.js";
import "./chunk-CC2XX544.js";
import {
  isDryRun
} from "./chunk-ONXFGK63.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-43FNFDUF.js";
import "./chunk-PX4B56L7.js";
import "./chunk-KM5H2WRE.js";
import "./chunk-YC435IXH.js";
import "./chunk-TRLONNYN.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/fleet/stories.ts
function fleetMake(options, tools) {
  return runFleetStory("make", options, tools, async (step) => {
    const story = isDryRun(step.runner) ? (await import("./check-fleet-R3RYQWHD.js")).checkFleet : (await import("./make-fleet-AUFYWVTZ.js")).makeFleet;
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
        const { total, unclaimed } = await (await import("./list-all-LGDKRX3M.js")).listAll(step);
        return { total, unclaimed };
      }
      await (await import("./list-fleet-USWN63VC.js")).listFleet(step);
      return void 0;
    },
    { logIsResult: true }
  );
}
function fleetDelete(options, tools) {
  return runFleetStory("delete", options, tools, async (step) => {
    await (await import("./delete-fleet-NM3MJXBT.js")).deleteFleet(step);
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
      await (await import("./try-fleet-64ARU3EK.js")).tryFleet(step, { keep: options.keep, began });
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
