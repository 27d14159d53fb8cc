import {
  runFleetStory
} from "./chunk-DLP4UGEZ.js";
import {
  registerLogin
} from "./chunk-O3ZC2NEO.js";
import "./chunk-7MMI3YPV.js";
import "./chunk-IQ62EVUD.js";
import "./chunk-F7F2IYGP.js";
import "./chunk-PCOSUONG.js";
import "./chunk-DA56NOMH.js";
import "./chunk-YYEMPOVP.js";
import "./chunk-5ATM3K3G.js";
import {
  takeOrg
} from "./chunk-BHK27W4H.js";
import "./chunk-ZDK6HBBZ.js";
import "./chunk-XTNA243H.js";
import "./chunk-6D6CNQTI.js";
import "./chunk-CPKGEENA.js";
import "./chunk-MACE3WJV.js";
import "./chunk-YHD4CUDC.js";
import "./chunk-XE4H7HWV.js";
import "./chunk-DT46RK2T.js";
import "./chunk-XMA4THJ3.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-CWHND5YD.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-C35G33PU.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-V4VLMVCD.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-PLYYML5D.js";
import "./chunk-XOX3NP44.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-CFJ5WYBM.js";
import "./chunk-SQEROOLM.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-Q32WTSKI.js";
import "./chunk-TWY4OJLS.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-IUH36S3O.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-Q72SGQDW.js";
import "./chunk-ID24UZBI.js";
import "./chunk-3K6E5G4Z.js";
import "./chunk-EF46NP3B.js";
import "./chunk-VFCPVFML.js";
import "./chunk-L3E6RXYU.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-BVEACDW4.js";
import "./chunk-QKASPDTY.js";
import "./chunk-4JDBDIAP.js";
import {
  handOver
} from "./chunk-D7HFNESS.js";
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
