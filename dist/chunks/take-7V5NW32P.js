import {
  runFleetStory
} from "./chunk-UV5MCTBG.js";
import {
  registerLogin
} from "./chunk-3EI5IGIR.js";
import "./chunk-77OVRFEG.js";
import "./chunk-EYZRUZJD.js";
import "./chunk-F7F2IYGP.js";
import "./chunk-FSOB7O6A.js";
import "./chunk-E2UW77BL.js";
import "./chunk-S6AJIQUD.js";
import "./chunk-5ELQRISW.js";
import {
  takeOrg
} from "./chunk-T3KWGGC2.js";
import "./chunk-WGQ23RO6.js";
import "./chunk-JAC7HLGJ.js";
import "./chunk-HBTR5JSZ.js";
import "./chunk-CG2A5IJS.js";
import "./chunk-YJFB5HEV.js";
import "./chunk-WC6ENLLG.js";
import "./chunk-XXGABYMV.js";
import "./chunk-G5AXESOS.js";
import "./chunk-HYJZ75BK.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-FUCUXIC6.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-GNLU23HY.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-7Z2H5WIV.js";
import "./chunk-FTGTFUGL.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-6U5Q3FNR.js";
import "./chunk-MQHODU6H.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-ZBISAEJU.js";
import "./chunk-6JVP2CUH.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-HMRH5IV6.js";
import "./chunk-UFEOA4LU.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-DXI2U5KN.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-CYLFWS3R.js";
import "./chunk-GZSHYM7B.js";
import "./chunk-NKZAPY3F.js";
import "./chunk-7TZQBH7C.js";
import "./chunk-RE5NUDVX.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-UBYRRBZD.js";
import "./chunk-6RXP3NWK.js";
import "./chunk-5MABCUCZ.js";
import {
  handOver
} from "./chunk-NPNVNA5Y.js";
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
