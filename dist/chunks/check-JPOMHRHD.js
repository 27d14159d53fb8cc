import {
  runStory
} from "./chunk-ZX3EHNOV.js";
import "./chunk-F7F2IYGP.js";
import {
  givenOptions
} from "./chunk-M7GITVW7.js";
import "./chunk-BVKOBMYG.js";
import "./chunk-O2PUC6H7.js";
import {
  openKnownOrg
} from "./chunk-V56EUOLP.js";
import {
  jsonText
} from "./chunk-BFLRK6WM.js";
import {
  checkFiles,
  checkWithHub,
  filesLine
} from "./chunk-EP3HIIDM.js";
import "./chunk-MYN4MNIN.js";
import "./chunk-PSGZU7PX.js";
import {
  variableOf
} from "./chunk-L3CRBK6F.js";
import "./chunk-KMOXZ2DM.js";
import "./chunk-DQYQ42WL.js";
import "./chunk-M7QMHUFT.js";
import "./chunk-BOXGWECE.js";
import "./chunk-DIUYON4P.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-3AQVCUZD.js";
import "./chunk-YYT3NFGW.js";
import "./chunk-DIUFUWNI.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-VF2N345Q.js";
import "./chunk-A7ZZURCT.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-UWKHX4BT.js";
import "./chunk-FTGTFUGL.js";
import "./chunk-EQPE7DA5.js";
import {
  withHub
} from "./chunk-GR45YQIW.js";
import {
  readDryRunInputs
} from "./chunk-X3TLDITJ.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-YLWCG55R.js";
import "./chunk-ACXZDE27.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-L657WFJZ.js";
import "./chunk-LMCZD54J.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-J5H2XDVS.js";
import "./chunk-ABZYWJBE.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-CVLTM2HU.js";
import "./chunk-5BCTQUNL.js";
import {
  OrgClient
} from "./chunk-PM7EEROQ.js";
import "./chunk-3TTM5266.js";
import "./chunk-ON7DFF46.js";
import "./chunk-DAINNUWI.js";
import "./chunk-VGGHLJQT.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-FQMLE6MF.js";
import "./chunk-T2MVLTXO.js";
import {
  RunLimit
} from "./chunk-CBDLPWMM.js";
import "./chunk-JVP2FCMR.js";
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
