import {
  newOrgsOf
} from "./chunk-GMWRPWSX.js";
import {
  subjectOf
} from "./chunk-JHIIL3PZ.js";
import "./chunk-L3CRBK6F.js";
import {
  readExistingKey
} from "./chunk-476V2AZH.js";
import {
  logInToHub
} from "./chunk-32IK53XH.js";
import {
  commandCauses,
  commandProblem
} from "./chunk-VAMLBHTZ.js";
import {
  openKnownOrg
} from "./chunk-IBRB6WMT.js";
import "./chunk-2TEF6MZ7.js";
import {
  jsonText
} from "./chunk-2GUAPQ7B.js";
import "./chunk-ED7ATLIW.js";
import "./chunk-KI35FXVU.js";
import "./chunk-DAZVCVPV.js";
import "./chunk-XKG34U3V.js";
import "./chunk-KORCZSZ5.js";
import "./chunk-FEHQ4SQY.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-FS4IJ45Y.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-2K6Y7LWG.js";
import "./chunk-2A72EABM.js";
import "./chunk-ISQAKQAC.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-7XMUWPXV.js";
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
import "./chunk-FGQNWEPF.js";
import {
  consumerKeysFor
} from "./chunk-PLXXFFY5.js";
import "./chunk-GZT6DEOR.js";
import "./chunk-QCNTHP4P.js";
import {
  isLoginFailure,
  login
} from "./chunk-OAF5NFLG.js";
import "./chunk-GXBQXXIF.js";
import {
  sandboxLogin
} from "./chunk-VGZWLXY4.js";
import "./chunk-56VDMF5Y.js";
import "./chunk-FDNZNGEE.js";
import "./chunk-OCVG2BW3.js";
import "./chunk-23VQQF5U.js";
import "./chunk-VJRKZVHU.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-PRXXTA4X.js";
import "./chunk-NY2MO5PN.js";
import "./chunk-RLJG2AXC.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/adopt.ts
async function adopt(options, tools) {
  const subject = await subjectOf(options, tools.env);
  const key = await readExistingKey(subject.key, tools);
  const { session } = await openKnownOrg(options.targetOrg, tools.wire);
  await refuseOtherOrgs(new OrgClient(session, tools.wire), options.targetOrg);
  const adopted = await openedBefore(session, subject, key, tools) ?? await makeAccept(session, subject, key, tools);
  const { say, style } = tools.terminal;
  const { username, instanceUrl, orgId } = session;
  if (options.json) say(jsonText({ username, orgId, instanceUrl, ...adopted }));
  else for (const line of linesOf(session, adopted)) say(line.replace(/^✔/, style.good("\u2714")));
  return 0;
}
function* linesOf({ username, instanceUrl }, { consumerKey, way }) {
  yield `\u2714 ${username} logs in with nothing but the key, ${ways[way]}`;
  yield "";
  yield "In a job, the auth action opens it with the hub\u2019s consumer key:";
  yield `  scratch-username: ${username}`;
  yield `  instance-url: ${instanceUrl}`;
  yield "The sf CLI opens it with the unencrypted key:";
  yield `  sf org login jwt --username ${username} --client-id ${consumerKey} --jwt-key-file server.key --instance-url ${instanceUrl}`;
}
var ways = {
  hub: "by the hub\u2019s app, with which it is associated",
  own: "by an app of its own",
  before: "as it did before: nothing was changed"
};
async function refuseOtherOrgs(org, targetOrg) {
  const [row] = await org.query(
    "SELECT IsSandbox, TrialExpirationDate FROM Organization"
  );
  if (row?.IsSandbox === true && row.TrialExpirationDate !== null) return;
  throw commandProblem(commandCauses.notAScratchOrg, {
    what: `${targetOrg} (${org.session.username}) is not a scratch org. Nothing was changed.`
  });
}
async function openedBefore({ username, instanceUrl }, { login: hub }, { keyObject }, { wire }) {
  const { first, second } = consumerKeysFor(hub.consumerKey, username);
  for (const consumerKey of [first, second]) {
    const identity = { consumerKey, username, loginUrl: instanceUrl, audience: sandboxLogin };
    try {
      await new OrgClient(await login(identity, keyObject, wire), wire).end();
      return { consumerKey, way: "before" };
    } catch (error) {
      if (!isLoginFailure(error)) throw error;
    }
  }
  return void 0;
}
async function makeAccept(session, { login: by, externalClientApp }, key, tools) {
  const { wire, terminal } = tools;
  const hub = new OrgClient(await logInToHub(by, key, tools), wire);
  try {
    const app = { consumerKey: by.consumerKey, appName: externalClientApp };
    const newOrgs = newOrgsOf(hub, key, app, tools);
    const org = { username: session.username, loginUrl: session.instanceUrl };
    terminal.note(`Making ${session.username} accept the key \u2026`);
    const { session: proof, way } = await newOrgs.accept(new OrgClient(session, wire), org, {
      mask: () => void 0,
      tell: (line) => terminal.note(line)
    });
    await new OrgClient(proof, wire).end();
    return { consumerKey: newOrgs.consumerKeyFor(session.username, way), way };
  } finally {
    await hub.end();
  }
}
export {
  adopt
};
