import {
  runFleetStory
} from "./chunk-OXEVGO6G.js";
import {
  registerLogin
} from "./chunk-HOEHPLCX.js";
import "./chunk-NCSZIK7H.js";
import "./chunk-TSIC7MCE.js";
import "./chunk-F7F2IYGP.js";
import "./chunk-D5WE66DS.js";
import "./chunk-BO7XTGUW.js";
import "./chunk-L3CRBK6F.js";
import "./chunk-2CYYQ7VY.js";
import "./chunk-CC2XX544.js";
import {
  takeOrg
} from "./chunk-EEC3OVPW.js";
import "./chunk-7T6C6RG3.js";
import "./chunk-E4PXR7VW.js";
import "./chunk-ZKUPEFCH.js";
import "./chunk-SLSODW2A.js";
import "./chunk-3RJJLYTM.js";
import "./chunk-IUYYAFUQ.js";
import "./chunk-5XFRS6YL.js";
import "./chunk-CSNQ4NLE.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-CBTLKCWT.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-QZIHXDUG.js";
import "./chunk-DMEOISKO.js";
import "./chunk-ONXFGK63.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-F43FM5KG.js";
import "./chunk-22QZDC53.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-PT5TPFT7.js";
import "./chunk-TAHKIFR6.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-743KKJ74.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-EXSM3TLQ.js";
import "./chunk-SZDXM52Y.js";
import "./chunk-43FNFDUF.js";
import "./chunk-PX4B56L7.js";
import "./chunk-6EG3DC7E.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-PUZQ53YT.js";
import "./chunk-KM5H2WRE.js";
import "./chunk-YC435IXH.js";
import {
  handOver
} from "./chunk-TRLONNYN.js";
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
