import {
  registerLogin
} from "./chunk-RVJUJBUS.js";
import "./chunk-YNFVVKML.js";
import {
  runFleetStory
} from "./chunk-43FVZBD2.js";
import "./chunk-4U2EIY7Q.js";
import "./chunk-5IXXCDTM.js";
import "./chunk-F7F2IYGP.js";
import "./chunk-L3CRBK6F.js";
import "./chunk-VAMLBHTZ.js";
import "./chunk-OQHEADOT.js";
import "./chunk-N6ZONVBZ.js";
import {
  takeOrg
} from "./chunk-INNWKORR.js";
import "./chunk-2TXK7DNO.js";
import "./chunk-4MJTNGXD.js";
import "./chunk-CMNBYAG4.js";
import "./chunk-IEFEKTNZ.js";
import "./chunk-5XFRS6YL.js";
import "./chunk-FCSSOBF3.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-JO6TMKJP.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-YX2WGM3P.js";
import "./chunk-2ACDKUTJ.js";
import "./chunk-XORLHMP6.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-KRL7Y63H.js";
import "./chunk-MVWHSO4B.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-2K6Y7LWG.js";
import "./chunk-2A72EABM.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-ID46N2E4.js";
import "./chunk-J6ZLAPQF.js";
import "./chunk-QC2ZCGIS.js";
import "./chunk-DOVUVMLR.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-OYC3M2AI.js";
import {
  handOver
} from "./chunk-IHF3S2FH.js";
import "./chunk-P4ARYB53.js";
import "./chunk-NMEXIOPV.js";
import "./chunk-TJRWNX7N.js";
import "./chunk-5CAUGV3J.js";
import "./chunk-NJACVBZV.js";
import "./chunk-J3UFZT6F.js";
import "./chunk-PRTXX63F.js";
import "./chunk-GZT6DEOR.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-3REM2D67.js";
import "./chunk-3OC7O7VB.js";
import "./chunk-QCNTHP4P.js";
import "./chunk-OAF5NFLG.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-VGZWLXY4.js";
import "./chunk-56VDMF5Y.js";
import "./chunk-FDNZNGEE.js";
import "./chunk-U2ZW6MCM.js";
import "./chunk-23VQQF5U.js";
import "./chunk-VJRKZVHU.js";
import "./chunk-BPOWB5Z5.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-PRXXTA4X.js";
import "./chunk-RRSZ7U3C.js";
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
