import {
  runStory
} from "./chunk-JDLVHXAG.js";
import "./chunk-F7F2IYGP.js";
import {
  givenOptions
} from "./chunk-D5WE66DS.js";
import "./chunk-YC2TCZR3.js";
import "./chunk-WODWWUVG.js";
import {
  openKnownOrg
} from "./chunk-IQHN25IR.js";
import {
  variableOf
} from "./chunk-L3CRBK6F.js";
import {
  jsonText
} from "./chunk-FSIO4H6N.js";
import {
  checkFiles,
  checkWithHub,
  filesLine
} from "./chunk-EWOUUBYZ.js";
import "./chunk-VCUMAD4O.js";
import "./chunk-IAIFSP33.js";
import "./chunk-HHMCJ6ZP.js";
import "./chunk-JGEG4LFD.js";
import "./chunk-WODI24GO.js";
import "./chunk-4ENTKGCE.js";
import "./chunk-ZMKFRG2U.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-GKUEZTXS.js";
import "./chunk-QL53QHC4.js";
import "./chunk-TLC7OA4P.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-FGQ4TTVE.js";
import "./chunk-QTSMEDGG.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-5VYS62K2.js";
import "./chunk-EQPE7DA5.js";
import {
  withHub
} from "./chunk-HKJUUO7N.js";
import {
  readDryRunInputs
} from "./chunk-DSCBVEDS.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-GQAOV3VM.js";
import "./chunk-5ZCKHDVJ.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-VSUWQVS7.js";
import "./chunk-CLP6CW4O.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-VLKNB4NN.js";
import "./chunk-WHYCHWWK.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-FP77O42X.js";
import "./chunk-5BCTQUNL.js";
import {
  OrgClient
} from "./chunk-WMHYVLP2.js";
import "./chunk-M45T3EKO.js";
import "./chunk-GILTWV6C.js";
import "./chunk-TMY6LXBE.js";
import "./chunk-G4WCE6DN.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-WHPGYTIV.js";
import "./chunk-HFLTB6H4.js";
import {
  RunLimit
} from "./chunk-6HZDQHD7.js";
import "./chunk-RZOYE77K.js";
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
