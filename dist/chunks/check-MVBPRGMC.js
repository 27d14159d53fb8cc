import {
  runStory
} from "./chunk-EEZJZFIL.js";
import "./chunk-F7F2IYGP.js";
import {
  givenOptions
} from "./chunk-PCOSUONG.js";
import "./chunk-HBQKWVLT.js";
import "./chunk-JGP6AGNY.js";
import {
  openKnownOrg
} from "./chunk-CVP4SN7C.js";
import {
  jsonText
} from "./chunk-TBC24IOU.js";
import {
  checkFiles,
  checkWithHub,
  filesLine
} from "./chunk-NHRFR7PF.js";
import "./chunk-M7ST55VH.js";
import "./chunk-XJKHXXI3.js";
import {
  variableOf
} from "./chunk-MACE3WJV.js";
import "./chunk-ZYSXG4CR.js";
import "./chunk-WNTJ7ONN.js";
import "./chunk-4W3QOMNP.js";
import "./chunk-4SAOZOS6.js";
import "./chunk-ZIYHXBJY.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-JLK6O7VE.js";
import "./chunk-55WYA3OY.js";
import "./chunk-AYWHGPTO.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-ICIZBTSI.js";
import "./chunk-ZARUBXXQ.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-SDK6UDJA.js";
import "./chunk-Q72SGQDW.js";
import "./chunk-EQPE7DA5.js";
import {
  withHub
} from "./chunk-LQICSNR6.js";
import {
  readDryRunInputs
} from "./chunk-ONSVQ7N5.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-VOCHCRRT.js";
import "./chunk-J5CA5EGT.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-U3Q7KZOY.js";
import "./chunk-EQW3ZQGS.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-JZCLWZPE.js";
import "./chunk-Z67GTKEI.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-4ZFXHDDE.js";
import "./chunk-5BCTQUNL.js";
import {
  OrgClient
} from "./chunk-4ZRYYJKZ.js";
import "./chunk-ZJFVVL4A.js";
import "./chunk-Y4HATC6M.js";
import "./chunk-S74IDE5S.js";
import "./chunk-37W56HSF.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-32OGGGRN.js";
import "./chunk-XPO7YIDA.js";
import {
  RunLimit
} from "./chunk-XBJW4L7J.js";
import "./chunk-P5WDI5AE.js";
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
