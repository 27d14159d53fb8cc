import {
  newOrgsOf
} from "./chunk-5LV756XM.js";
import {
  subjectOf
} from "./chunk-FILJLIPW.js";
import {
  readExistingKey
} from "./chunk-BXXTN7S4.js";
import {
  logInToHub
} from "./chunk-6OFQPB3X.js";
import {
  commandCauses,
  commandProblem
} from "./chunk-WODWWUVG.js";
import {
  openKnownOrg
} from "./chunk-IQHN25IR.js";
import "./chunk-L3CRBK6F.js";
import "./chunk-6KX2TTE5.js";
import {
  jsonText
} from "./chunk-FSIO4H6N.js";
import "./chunk-PB4EQR6X.js";
import "./chunk-5ADEUTUS.js";
import "./chunk-5M67LOIZ.js";
import "./chunk-DC45BQYP.js";
import "./chunk-HHMCJ6ZP.js";
import "./chunk-4ENTKGCE.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-5ZCKHDVJ.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-VLKNB4NN.js";
import "./chunk-WHYCHWWK.js";
import "./chunk-HRU7QUSA.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-KY5AMZUS.js";
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
import {
  consumerKeysFor,
  isLoginFailure,
  login,
  sandboxLogin
} from "./chunk-RZOYE77K.js";
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
