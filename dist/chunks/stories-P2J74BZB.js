import {
  runFleetStory
} from "./chunk-R24CPC4Z.js";
import "./chunk-ZX3EHNOV.js";
import "./chunk-F7F2IYGP.js";
import "./chunk-M7GITVW7.js";
import "./chunk-BVKOBMYG.js";
import "./chunk-O2PUC6H7.js";
import "./chunk-BFLRK6WM.js";
import "./chunk-L3CRBK6F.js";
import {
  isDryRun
} from "./chunk-X3TLDITJ.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-ON7DFF46.js";
import "./chunk-DAINNUWI.js";
import "./chunk-T2MVLTXO.js";
import "./chunk-CBDLPWMM.js";
import "./chunk-JVP2FCMR.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/fleet/stories.ts
function fleetMake(options, tools) {
  return runFleetStory("make", options, tools, async (step) => {
    const story = isDryRun(step.runner) ? (await import("./check-fleet-CX7KCA7E.js")).checkFleet : (await import("./make-fleet-C5J6YWFP.js")).makeFleet;
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
        const { total, unclaimed } = await (await import("./list-all-JS7CFOHY.js")).listAll(step);
        return { total, unclaimed };
      }
      await (await import("./list-fleet-KSSUGCNI.js")).listFleet(step);
      return void 0;
    },
    { logIsResult: true }
  );
}
function fleetDelete(options, tools) {
  return runFleetStory("delete", options, tools, async (step) => {
    await (await import("./delete-fleet-RJADGGHC.js")).deleteFleet(step);
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
      await (await import("./try-fleet-UEH7VGOK.js")).tryFleet(step, { keep: options.keep, began });
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
