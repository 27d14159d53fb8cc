import {
  runStory
} from "./chunk-IQ62EVUD.js";
import "./chunk-F7F2IYGP.js";
import {
  givenOptions
} from "./chunk-PCOSUONG.js";
import "./chunk-DA56NOMH.js";
import "./chunk-YYEMPOVP.js";
import {
  openKnownOrg
} from "./chunk-YVPFEOW3.js";
import {
  jsonText
} from "./chunk-5ATM3K3G.js";
import {
  checkFiles,
  checkWithHub,
  filesLine
} from "./chunk-2VOJL7ID.js";
import "./chunk-SHSH4PWF.js";
import "./chunk-JHQGYKYE.js";
import {
  variableOf
} from "./chunk-MACE3WJV.js";
import "./chunk-5JTYLWWA.js";
import "./chunk-YHD4CUDC.js";
import "./chunk-XE4H7HWV.js";
import "./chunk-DT46RK2T.js";
import "./chunk-XMA4THJ3.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-YTEA25DH.js";
import "./chunk-SYVRB7U5.js";
import "./chunk-CWHND5YD.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-U26XMJMJ.js";
import "./chunk-C35G33PU.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-V4VLMVCD.js";
import "./chunk-EQPE7DA5.js";
import {
  withHub
} from "./chunk-PLYYML5D.js";
import {
  readDryRunInputs
} from "./chunk-XOX3NP44.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-TR2KMXIP.js";
import "./chunk-TVBXHRD6.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-CFJ5WYBM.js";
import "./chunk-SQEROOLM.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-Q32WTSKI.js";
import "./chunk-TWY4OJLS.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-IUH36S3O.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-Q72SGQDW.js";
import {
  OrgClient
} from "./chunk-ID24UZBI.js";
import "./chunk-3K6E5G4Z.js";
import "./chunk-EF46NP3B.js";
import "./chunk-VFCPVFML.js";
import "./chunk-L3E6RXYU.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-BVEACDW4.js";
import "./chunk-QKASPDTY.js";
import {
  RunLimit
} from "./chunk-4JDBDIAP.js";
import "./chunk-D7HFNESS.js";
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
