import {
  runStory
} from "./chunk-TSIC7MCE.js";
import "./chunk-F7F2IYGP.js";
import {
  givenOptions
} from "./chunk-D5WE66DS.js";
import "./chunk-BO7XTGUW.js";
import {
  variableOf
} from "./chunk-L3CRBK6F.js";
import "./chunk-2CYYQ7VY.js";
import {
  openKnownOrg
} from "./chunk-34OHZ5GM.js";
import {
  jsonText
} from "./chunk-CC2XX544.js";
import {
  checkFiles,
  checkWithHub,
  filesLine
} from "./chunk-SEPTDMLX.js";
import "./chunk-MMUNMR3F.js";
import "./chunk-IKRZA4UM.js";
import "./chunk-SDT4RBVE.js";
import "./chunk-7ID4XN5A.js";
import "./chunk-3RJJLYTM.js";
import "./chunk-IUYYAFUQ.js";
import "./chunk-5XFRS6YL.js";
import "./chunk-FFSUIGXE.js";
import "./chunk-AD5NPU35.js";
import "./chunk-CSNQ4NLE.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-DQ5GCO3W.js";
import "./chunk-CBTLKCWT.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-QZIHXDUG.js";
import {
  withHub
} from "./chunk-DMEOISKO.js";
import {
  readDryRunInputs
} from "./chunk-ONXFGK63.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-SO55B6ZB.js";
import "./chunk-QT6IJ65F.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-F43FM5KG.js";
import "./chunk-22QZDC53.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-PT5TPFT7.js";
import "./chunk-TAHKIFR6.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-743KKJ74.js";
import "./chunk-5BCTQUNL.js";
import {
  OrgClient
} from "./chunk-EXSM3TLQ.js";
import "./chunk-SZDXM52Y.js";
import "./chunk-43FNFDUF.js";
import "./chunk-PX4B56L7.js";
import "./chunk-6EG3DC7E.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-PUZQ53YT.js";
import "./chunk-KM5H2WRE.js";
import {
  RunLimit
} from "./chunk-YC435IXH.js";
import "./chunk-TRLONNYN.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/fleet/check.ts
async function fleetCheck(options, tools) {
  const { targetOrg, json } = options;
  const asks = targetOrg === void 0 && givesKey(options, tools.env);
  const { say, style } = tools.terminal;
  return runStory("make", asks ? options : { ...options, settings: "" }, tools, async (step) => {
    const warnings = [];
    const runner = {
      ...step.runner,
      warning: (sentence) => {
        warnings.push(sentence);
        step.runner.warning(sentence);
      }
    };
    const inputs = readDryRunInputs(runner, asks);
    const withoutKeys = !asks && targetOrg === void 0;
    const order = await checkFiles(inputs, { runner, withoutKeys, workspace: runner.workspace });
    const said = [filesLine(order.spec), ...await fromHub(order, targetOrg, { ...step, runner })];
    if (json) say(jsonText({ fleet: order.spec.name, said, warnings }));
    else for (const line of said) say(`${style.good("\u2714")} ${line}`);
    if (said.length === 1 && !json) say(`  ${hubNotAsked}`);
    return 0;
  });
}
var hubNotAsked = "The hub wasn\u2019t asked: with a key or --target-org, package versions, features and room for the orgs are checked, too.";
var keyInputs = ["encrypted-key", "encrypted-key-file", "decryption-passphrase", "decryption-key"];
function givesKey(options, env) {
  const { values, files, variables } = givenOptions("make", options);
  const ofEnvironment = keyInputs.flatMap((name) => [name, `${name}-file`]).map((name) => env[variableOf(name)]);
  const given = [values, files, variables].flatMap((each) => keyInputs.map((name) => each[name]));
  return [...given, ...ofEnvironment].some((value) => value !== void 0 && value !== "");
}
async function fromHub(order, targetOrg, { runner, wire }) {
  const { hub: hubInputs } = order.inputs;
  if (targetOrg !== void 0) {
    const { session } = await openKnownOrg(targetOrg, wire);
    return [await checkWithHub(order, new OrgClient(session, wire), runner)];
  }
  if (hubInputs === void 0) return [];
  const limit = new RunLimit();
  try {
    limit.within(order.inputs.timeout);
    const check = (hub) => checkWithHub(order, hub, runner, limit.waiting);
    return [await withHub(hubInputs, { runner, wire, limit }, check)];
  } finally {
    limit.close();
  }
}
export {
  fleetCheck
};
