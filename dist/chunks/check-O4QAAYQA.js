import {
  runStory
} from "./chunk-EYZRUZJD.js";
import "./chunk-F7F2IYGP.js";
import {
  givenOptions
} from "./chunk-FSOB7O6A.js";
import "./chunk-E2UW77BL.js";
import "./chunk-S6AJIQUD.js";
import {
  openKnownOrg
} from "./chunk-BA5M2GJ3.js";
import {
  jsonText
} from "./chunk-5ELQRISW.js";
import {
  checkFiles,
  checkWithHub,
  filesLine
} from "./chunk-MU6FRXK7.js";
import "./chunk-JC77A6WU.js";
import "./chunk-772LTBSG.js";
import {
  variableOf
} from "./chunk-YJFB5HEV.js";
import "./chunk-ZB5ZKKIN.js";
import "./chunk-WC6ENLLG.js";
import "./chunk-XXGABYMV.js";
import "./chunk-G5AXESOS.js";
import "./chunk-HYJZ75BK.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-5XRNHQUV.js";
import "./chunk-SMWV6SAN.js";
import "./chunk-FUCUXIC6.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-LIPOVUNW.js";
import "./chunk-GNLU23HY.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-7Z2H5WIV.js";
import "./chunk-FTGTFUGL.js";
import "./chunk-EQPE7DA5.js";
import {
  withHub
} from "./chunk-6U5Q3FNR.js";
import {
  readDryRunInputs
} from "./chunk-MQHODU6H.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-4ISLC72N.js";
import "./chunk-S5HFM6YL.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-ZBISAEJU.js";
import "./chunk-6JVP2CUH.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-HMRH5IV6.js";
import "./chunk-UFEOA4LU.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-DXI2U5KN.js";
import "./chunk-5BCTQUNL.js";
import {
  OrgClient
} from "./chunk-CYLFWS3R.js";
import "./chunk-GZSHYM7B.js";
import "./chunk-NKZAPY3F.js";
import "./chunk-7TZQBH7C.js";
import "./chunk-RE5NUDVX.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-UBYRRBZD.js";
import "./chunk-6RXP3NWK.js";
import {
  RunLimit
} from "./chunk-5MABCUCZ.js";
import "./chunk-NPNVNA5Y.js";
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
