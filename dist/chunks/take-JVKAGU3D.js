import {
  runFleetStory
} from "./chunk-CCKJZPJ3.js";
import {
  registerLogin
} from "./chunk-G3OK5KNV.js";
import "./chunk-ETHX2NSC.js";
import "./chunk-EEZJZFIL.js";
import "./chunk-F7F2IYGP.js";
import "./chunk-PCOSUONG.js";
import "./chunk-HBQKWVLT.js";
import "./chunk-JGP6AGNY.js";
import "./chunk-TBC24IOU.js";
import {
  takeOrg
} from "./chunk-UO43ODLX.js";
import "./chunk-7DHJUEZG.js";
import "./chunk-VNWFILS5.js";
import "./chunk-ARG32BJK.js";
import "./chunk-F4GI2LRV.js";
import "./chunk-MACE3WJV.js";
import "./chunk-WNTJ7ONN.js";
import "./chunk-4W3QOMNP.js";
import "./chunk-4SAOZOS6.js";
import "./chunk-ZIYHXBJY.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-AYWHGPTO.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-ZARUBXXQ.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-SDK6UDJA.js";
import "./chunk-Q72SGQDW.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-LQICSNR6.js";
import "./chunk-ONSVQ7N5.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-U3Q7KZOY.js";
import "./chunk-EQW3ZQGS.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-JZCLWZPE.js";
import "./chunk-Z67GTKEI.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-4ZFXHDDE.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-4ZRYYJKZ.js";
import "./chunk-ZJFVVL4A.js";
import "./chunk-Y4HATC6M.js";
import "./chunk-S74IDE5S.js";
import "./chunk-37W56HSF.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-32OGGGRN.js";
import "./chunk-XPO7YIDA.js";
import "./chunk-XBJW4L7J.js";
import {
  handOver
} from "./chunk-P5WDI5AE.js";
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
