import {
  runFleetStory
} from "./chunk-FBCHHEBJ.js";
import {
  registerLogin
} from "./chunk-XJL45WCZ.js";
import "./chunk-YNFVVKML.js";
import "./chunk-NO4QOBGK.js";
import "./chunk-F7F2IYGP.js";
import "./chunk-D5WE66DS.js";
import "./chunk-SLZ66LIH.js";
import "./chunk-L3CRBK6F.js";
import "./chunk-VAMLBHTZ.js";
import "./chunk-2GUAPQ7B.js";
import {
  takeOrg
} from "./chunk-NJR7EEA2.js";
import "./chunk-DUUKFCO5.js";
import "./chunk-ARXO2XU5.js";
import "./chunk-AAXF57LP.js";
import "./chunk-OWINUE3W.js";
import "./chunk-ZHGJ7OW4.js";
import "./chunk-FEHQ4SQY.js";
import "./chunk-5XFRS6YL.js";
import "./chunk-3NY6MFAS.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-U7KU47VV.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-QZIHXDUG.js";
import "./chunk-CIHPGBUH.js";
import "./chunk-4CGEC5FP.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-KRL7Y63H.js";
import "./chunk-MVWHSO4B.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-2K6Y7LWG.js";
import "./chunk-2A72EABM.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-23LSPMCD.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-3WAVJ5CP.js";
import "./chunk-TMWLAUWR.js";
import "./chunk-6TRZ7DX3.js";
import "./chunk-UJM7ZMG4.js";
import "./chunk-FT4IVI7I.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-OYC3M2AI.js";
import {
  handOver
} from "./chunk-W6ZBTXKG.js";
import "./chunk-NMEXIOPV.js";
import "./chunk-P4ARYB53.js";
import "./chunk-TJRWNX7N.js";
import "./chunk-5CAUGV3J.js";
import "./chunk-PLXXFFY5.js";
import "./chunk-62YWN76B.js";
import "./chunk-KAHBJLZP.js";
import "./chunk-PRTXX63F.js";
import "./chunk-GZT6DEOR.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-QCNTHP4P.js";
import "./chunk-3OC7O7VB.js";
import "./chunk-OAF5NFLG.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-VGZWLXY4.js";
import "./chunk-56VDMF5Y.js";
import "./chunk-FDNZNGEE.js";
import "./chunk-U2ZW6MCM.js";
import "./chunk-23VQQF5U.js";
import "./chunk-VJRKZVHU.js";
import "./chunk-HEDC4DSY.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-PRXXTA4X.js";
import "./chunk-YXK7H3BR.js";
import "./chunk-NY2MO5PN.js";
import "./chunk-RLJG2AXC.js";
import "./chunk-77QLZXLW.js";
import "./chunk-M2NI3HRT.js";
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
