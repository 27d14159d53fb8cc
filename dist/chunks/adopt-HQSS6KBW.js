import {
  newOrgsOf
} from "./chunk-J5G3CI6C.js";
import {
  subjectOf
} from "./chunk-TTAPXIOR.js";
import {
  readExistingKey
} from "./chunk-ZD2TYLXF.js";
import {
  logInToHub
} from "./chunk-RS4ZZZ5J.js";
import {
  commandCauses,
  commandProblem
} from "./chunk-YYEMPOVP.js";
import {
  openKnownOrg
} from "./chunk-YVPFEOW3.js";
import "./chunk-4GRFEDQT.js";
import {
  jsonText
} from "./chunk-5ATM3K3G.js";
import "./chunk-SDAHICVW.js";
import "./chunk-EO457WPQ.js";
import "./chunk-BT6TIZLT.js";
import "./chunk-F4KGQGIZ.js";
import "./chunk-MACE3WJV.js";
import "./chunk-5JTYLWWA.js";
import "./chunk-DT46RK2T.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-TVBXHRD6.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-Q32WTSKI.js";
import "./chunk-TWY4OJLS.js";
import "./chunk-BQ2MZQOW.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-AOGCGIUU.js";
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
import {
  consumerKeysFor,
  isLoginFailure,
  login,
  sandboxLogin
} from "./chunk-D7HFNESS.js";
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
