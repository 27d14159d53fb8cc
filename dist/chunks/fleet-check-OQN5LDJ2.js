import {
  openKnownOrg
} from "./chunk-PF4OMIFG.js";
import {
  jsonText
} from "./chunk-QLJSO23H.js";
import {
  checkFiles,
  checkWithHub,
  filesLine
} from "./chunk-5LJRZS4B.js";
import "./chunk-333T7MJ6.js";
import "./chunk-SJMA3R2J.js";
import "./chunk-VFUMOTQ5.js";
import "./chunk-HQGWWFWJ.js";
import "./chunk-PCK7P3CL.js";
import "./chunk-ODSSDJVX.js";
import "./chunk-LBZO7XRT.js";
import "./chunk-57AQANC5.js";
import "./chunk-C35NNOKT.js";
import "./chunk-WEATVUNY.js";
import "./chunk-XWTQ4OBO.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-RJNUARKI.js";
import "./chunk-2FCQ4XA3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-EYFJLK3S.js";
import {
  generationName
} from "./chunk-UN2KQXIC.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-WC6NCF62.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-YGKQL4QE.js";
import "./chunk-3E6DL7RF.js";
import {
  OrgClient
} from "./chunk-MDVSDZNN.js";
import "./chunk-HDY7VK72.js";
import "./chunk-62VRCFV5.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-VPHDVZQG.js";
import "./chunk-ULKF3PQG.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-5OQCTH7I.js";
import "./chunk-L6DOBIQP.js";
import "./chunk-NWQ64UPN.js";
import "./chunk-PRTXX63F.js";
import "./chunk-24RUVVUI.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-3T4QUEFW.js";
import "./chunk-QU7PXHMC.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-THSTVOKS.js";
import "./chunk-EGM7JW4P.js";
import "./chunk-E2AZPMYK.js";
import "./chunk-OCVG2BW3.js";
import "./chunk-ANYJZ3MK.js";
import "./chunk-FH4IQ2YZ.js";
import "./chunk-BU24GV3T.js";
import "./chunk-CZ46HXAF.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-ZQE4PLJG.js";
import "./chunk-YXK7H3BR.js";
import "./chunk-PRXXTA4X.js";
import "./chunk-BDIBHB7K.js";
import "./chunk-77QLZXLW.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-NY2MO5PN.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/fleet-check.ts
async function fleetCheck(options, { terminal, wire, env }) {
  const warnings = [];
  const warning = (sentence) => {
    warnings.push(sentence);
    terminal.note(`! ${sentence}`);
  };
  const { targetOrg } = options;
  const runner = { env, warning, mask: () => void 0 };
  const about = { workspace: process.cwd(), withoutKeys: targetOrg === void 0, runner };
  const order = await checkFiles(orderOf(options), about);
  const said = [filesLine(order.spec)];
  if (targetOrg !== void 0) {
    const { session } = await openKnownOrg(targetOrg, wire);
    said.push(await checkWithHub(order, new OrgClient(session, wire), runner));
  }
  const { say, style } = terminal;
  if (options.json) say(jsonText({ fleet: order.spec.name, said, warnings }));
  else for (const line of said) say(`${style.good("\u2714")} ${line}`);
  if (targetOrg === void 0 && !options.json) {
    say(
      "  The hub wasn\u2019t asked: with --target-org, package versions, features and room for the orgs are checked, too."
    );
  }
  return 0;
}
function orderOf({
  fleetFile = "",
  projectDir = "",
  fleetName = "",
  generation
}) {
  const none = {
    definitionFile: "",
    count: "",
    durationDays: "",
    packages: "",
    source: "",
    permissionSets: ""
  };
  return {
    spec: { fleetFile, projectDir, fleetName, ...none, data: "", script: "" },
    generation: generationName(generation ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10).replaceAll("-", "")),
    ...{ concurrency: 20, minimum: void 0, retries: 2, shard: { index: 1, count: 1 } },
    ...{ signupApp: "own", canary: "auto", appName: void 0, timeout: Infinity }
  };
}
export {
  fleetCheck
};
