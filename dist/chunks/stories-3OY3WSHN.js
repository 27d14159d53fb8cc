import {
  runFleetStory
} from "./chunk-DLP4UGEZ.js";
import "./chunk-IQ62EVUD.js";
import "./chunk-F7F2IYGP.js";
import "./chunk-PCOSUONG.js";
import "./chunk-DA56NOMH.js";
import "./chunk-YYEMPOVP.js";
import "./chunk-5ATM3K3G.js";
import "./chunk-MACE3WJV.js";
import {
  isDryRun
} from "./chunk-XOX3NP44.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-Q72SGQDW.js";
import "./chunk-EF46NP3B.js";
import "./chunk-VFCPVFML.js";
import "./chunk-QKASPDTY.js";
import "./chunk-4JDBDIAP.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/fleet/stories.ts
function fleetMake(options, tools) {
  return runFleetStory("make", options, tools, async (step) => {
    const story = isDryRun(step.runner) ? (await import("./check-fleet-PA5QGQHV.js")).checkFleet : (await import("./make-fleet-KFNEJYK2.js")).makeFleet;
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
        const { total, unclaimed } = await (await import("./list-all-42G6HHL6.js")).listAll(step);
        return { total, unclaimed };
      }
      await (await import("./list-fleet-2Q7EDAPB.js")).listFleet(step);
      return void 0;
    },
    { logIsResult: true }
  );
}
function fleetDelete(options, tools) {
  return runFleetStory("delete", options, tools, async (step) => {
    await (await import("./delete-fleet-C2SNWJ37.js")).deleteFleet(step);
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
      await (await import("./try-fleet-FPURTYNE.js")).tryFleet(step, { keep: options.keep, began });
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
