import {
  runStory
} from "./chunk-NO4QOBGK.js";
import "./chunk-F7F2IYGP.js";
import {
  givenOptions
} from "./chunk-D5WE66DS.js";
import "./chunk-SLZ66LIH.js";
import {
  variableOf
} from "./chunk-L3CRBK6F.js";
import "./chunk-VAMLBHTZ.js";
import {
  openKnownOrg
} from "./chunk-IBRB6WMT.js";
import {
  jsonText
} from "./chunk-2GUAPQ7B.js";
import {
  checkFiles,
  checkWithHub,
  filesLine
} from "./chunk-NLXQFU63.js";
import "./chunk-XIMICFBI.js";
import "./chunk-GV4FHYNE.js";
import "./chunk-HKG5KIRJ.js";
import "./chunk-KORCZSZ5.js";
import "./chunk-ZHGJ7OW4.js";
import "./chunk-FEHQ4SQY.js";
import "./chunk-5XFRS6YL.js";
import "./chunk-L6MK2K3I.js";
import "./chunk-VTBI67E4.js";
import "./chunk-3NY6MFAS.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-CDMAF7GW.js";
import "./chunk-U7KU47VV.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-QZIHXDUG.js";
import {
  withHub
} from "./chunk-CIHPGBUH.js";
import {
  readDryRunInputs
} from "./chunk-4CGEC5FP.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-SOFFN5NP.js";
import "./chunk-FS4IJ45Y.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-KRL7Y63H.js";
import "./chunk-MVWHSO4B.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-2K6Y7LWG.js";
import "./chunk-2A72EABM.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-23LSPMCD.js";
import "./chunk-5BCTQUNL.js";
import {
  OrgClient
} from "./chunk-3WAVJ5CP.js";
import "./chunk-TMWLAUWR.js";
import "./chunk-6TRZ7DX3.js";
import "./chunk-UJM7ZMG4.js";
import "./chunk-FT4IVI7I.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-OYC3M2AI.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-PLXXFFY5.js";
import "./chunk-62YWN76B.js";
import "./chunk-KAHBJLZP.js";
import "./chunk-PRTXX63F.js";
import "./chunk-GZT6DEOR.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-QCNTHP4P.js";
import "./chunk-OAF5NFLG.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-VGZWLXY4.js";
import "./chunk-56VDMF5Y.js";
import "./chunk-FDNZNGEE.js";
import "./chunk-23VQQF5U.js";
import "./chunk-VJRKZVHU.js";
import "./chunk-HEDC4DSY.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-PRXXTA4X.js";
import "./chunk-NY2MO5PN.js";
import "./chunk-RLJG2AXC.js";
import {
  RunLimit
} from "./chunk-77QLZXLW.js";
import "./chunk-M2NI3HRT.js";
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
