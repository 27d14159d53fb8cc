import {
  runFleetStory
} from "./chunk-DP7KEIEF.js";
import "./chunk-JDLVHXAG.js";
import "./chunk-F7F2IYGP.js";
import "./chunk-D5WE66DS.js";
import "./chunk-YC2TCZR3.js";
import "./chunk-WODWWUVG.js";
import "./chunk-L3CRBK6F.js";
import "./chunk-FSIO4H6N.js";
import {
  isDryRun
} from "./chunk-DSCBVEDS.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-GILTWV6C.js";
import "./chunk-TMY6LXBE.js";
import "./chunk-HFLTB6H4.js";
import "./chunk-6HZDQHD7.js";
import "./chunk-RZOYE77K.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/fleet/stories.ts
function fleetMake(options, tools) {
  return runFleetStory("make", options, tools, async (step) => {
    const story = isDryRun(step.runner) ? (await import("./check-fleet-3VV5MAU7.js")).checkFleet : (await import("./make-fleet-7ZXPB6F4.js")).makeFleet;
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
        const { total, unclaimed } = await (await import("./list-all-2EKEGOAO.js")).listAll(step);
        return { total, unclaimed };
      }
      await (await import("./list-fleet-SQP5R6L2.js")).listFleet(step);
      return void 0;
    },
    { logIsResult: true }
  );
}
function fleetDelete(options, tools) {
  return runFleetStory("delete", options, tools, async (step) => {
    await (await import("./delete-fleet-FLGRGCUZ.js")).deleteFleet(step);
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
      await (await import("./try-fleet-S57NT3HG.js")).tryFleet(step, { keep: options.keep, began });
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
