import {
  openKnownOrg
} from "./chunk-RAHHWHH3.js";
import {
  newOrgsOf
} from "./chunk-V22MRBCF.js";
import {
  readExistingKey,
  subjectOf
} from "./chunk-MABHECNE.js";
import "./chunk-L7U7CKX3.js";
import {
  jsonText
} from "./chunk-6HIPMQGJ.js";
import {
  logInToHub
} from "./chunk-U6B54WDS.js";
import {
  commandCauses,
  commandProblem
} from "./chunk-O2L2AWZQ.js";
import "./chunk-6ZOPAEFX.js";
import "./chunk-NK25WBRA.js";
import "./chunk-F7ZGQIX7.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-X27VLHT2.js";
import "./chunk-66IZCPL4.js";
import "./chunk-S5FOYLMD.js";
import "./chunk-HZGLATII.js";
import "./chunk-6KUTLXJE.js";
import "./chunk-HUP2UR6Q.js";
import {
  OrgClient
} from "./chunk-UYPQ6JLY.js";
import "./chunk-54S33Y3Q.js";
import "./chunk-62VRCFV5.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-OCH5TF2X.js";
import "./chunk-NGW52O5V.js";
import {
  consumerKeysFor
} from "./chunk-NAHRFE43.js";
import "./chunk-P72UETFP.js";
import "./chunk-P4LVQDCM.js";
import {
  isLoginFailure,
  login
} from "./chunk-ZJ7AJZIJ.js";
import "./chunk-GXBQXXIF.js";
import {
  sandboxLogin
} from "./chunk-VITSNKTG.js";
import "./chunk-V773HF4S.js";
import "./chunk-4GRMFS4P.js";
import "./chunk-HC2E5U4Q.js";
import "./chunk-OCVG2BW3.js";
import "./chunk-DCLGUXXL.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-M4QZEMRX.js";
import "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/adopt.ts
async function adopt(options, tools) {
  const subject = await subjectOf(options);
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
