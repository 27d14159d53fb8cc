import {
  runFleetStory
} from "./chunk-R24CPC4Z.js";
import {
  registerLogin
} from "./chunk-YPU4J34U.js";
import "./chunk-HHWS4CLY.js";
import "./chunk-ZX3EHNOV.js";
import "./chunk-F7F2IYGP.js";
import "./chunk-M7GITVW7.js";
import "./chunk-BVKOBMYG.js";
import "./chunk-O2PUC6H7.js";
import "./chunk-BFLRK6WM.js";
import {
  takeOrg
} from "./chunk-NEP3ML62.js";
import "./chunk-MJ57TKTZ.js";
import "./chunk-E547PN6J.js";
import "./chunk-CXP43NGD.js";
import "./chunk-D62HOWLW.js";
import "./chunk-L3CRBK6F.js";
import "./chunk-DQYQ42WL.js";
import "./chunk-M7QMHUFT.js";
import "./chunk-BOXGWECE.js";
import "./chunk-DIUYON4P.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-DIUFUWNI.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-A7ZZURCT.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-UWKHX4BT.js";
import "./chunk-FTGTFUGL.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-GR45YQIW.js";
import "./chunk-X3TLDITJ.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-L657WFJZ.js";
import "./chunk-LMCZD54J.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-J5H2XDVS.js";
import "./chunk-ABZYWJBE.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-CVLTM2HU.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-PM7EEROQ.js";
import "./chunk-3TTM5266.js";
import "./chunk-ON7DFF46.js";
import "./chunk-DAINNUWI.js";
import "./chunk-VGGHLJQT.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-FQMLE6MF.js";
import "./chunk-T2MVLTXO.js";
import "./chunk-CBDLPWMM.js";
import {
  handOver
} from "./chunk-JVP2FCMR.js";
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
