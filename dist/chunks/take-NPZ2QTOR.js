import {
  runFleetStory
} from "./chunk-DP7KEIEF.js";
import {
  registerLogin
} from "./chunk-IFTBLLBE.js";
import "./chunk-YOUFC4OA.js";
import "./chunk-JDLVHXAG.js";
import "./chunk-F7F2IYGP.js";
import "./chunk-D5WE66DS.js";
import "./chunk-YC2TCZR3.js";
import "./chunk-WODWWUVG.js";
import "./chunk-L3CRBK6F.js";
import "./chunk-FSIO4H6N.js";
import {
  takeOrg
} from "./chunk-RLNNXTRL.js";
import "./chunk-FSTPFFIU.js";
import "./chunk-2JFDR5M2.js";
import "./chunk-IHJSEKBA.js";
import "./chunk-QETNCS2K.js";
import "./chunk-JGEG4LFD.js";
import "./chunk-WODI24GO.js";
import "./chunk-4ENTKGCE.js";
import "./chunk-ZMKFRG2U.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-TLC7OA4P.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-QTSMEDGG.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-5VYS62K2.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-HKJUUO7N.js";
import "./chunk-DSCBVEDS.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-VSUWQVS7.js";
import "./chunk-CLP6CW4O.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-VLKNB4NN.js";
import "./chunk-WHYCHWWK.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-FP77O42X.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-WMHYVLP2.js";
import "./chunk-M45T3EKO.js";
import "./chunk-GILTWV6C.js";
import "./chunk-TMY6LXBE.js";
import "./chunk-G4WCE6DN.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-WHPGYTIV.js";
import "./chunk-HFLTB6H4.js";
import "./chunk-6HZDQHD7.js";
import {
  handOver
} from "./chunk-RZOYE77K.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/fleet/take.ts
function fleetTake(options, tools) {
  const { say, style } = tools.terminal;
  return runFleetStory("take", options, tools, async (step) => {
    const { runner, wire } = step;
    const ofNoStep = { registerWithCli: false, alias: void 0, setDefault: false };
    await takeOrg(step, async (session, key, inputs) => {
      await handOver(session, key, { ...inputs, ...ofNoStep, refreshable: false, revoke: false }, runner);
      if (inputs.registerWithCli) await registerLogin(session, inputs, { runner, wire });
    });
    if (options.json === true) return void 0;
    const { name = "", username = "", until = "" } = runner.outputs;
    say(`${style.good("\u2714")} ${name} is yours until ${until}: ${username}`);
    say(`  To log in to it again: ${runner.commandName} login --scratch ${username}`);
    return void 0;
  });
}
export {
  fleetTake
};
