import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  newOrgsOf
} from "./chunk-J6WSJONC.js";
import {
  readExistingKey,
  subjectOf
} from "./chunk-CLGOYR6K.js";
import {
  logInToHub
} from "./chunk-NFC7UE3D.js";
import {
  commandCauses,
  commandProblem
} from "./chunk-LBKSS574.js";
import {
  openKnownOrg
} from "./chunk-IPJQC3WC.js";
import "./chunk-XGRAOJGQ.js";
import "./chunk-JWNTH7MI.js";
import "./chunk-VL7ET6TB.js";
import "./chunk-PAI546UY.js";
import "./chunk-5HOJ6CEU.js";
import "./chunk-KANRAUTT.js";
import "./chunk-F72H4V4P.js";
import "./chunk-YIS53DO3.js";
import "./chunk-AKRMJ5MI.js";
import "./chunk-KWSS77FW.js";
import "./chunk-GVGIFERM.js";
import {
  OrgClient
} from "./chunk-EJLNWK5M.js";
import "./chunk-ZAG2PGKW.js";
import "./chunk-THCJSW4V.js";
import "./chunk-2TF3VUN4.js";
import "./chunk-2H3763GF.js";
import "./chunk-M7LEKHEB.js";
import "./chunk-MIQGTYEI.js";
import {
  consumerKeysFor
} from "./chunk-IG2JXPXG.js";
import "./chunk-FYPZE54O.js";
import {
  isLoginFailure,
  login
} from "./chunk-LKZ4VLC6.js";
import {
  sandboxLogin
} from "./chunk-GAKCRQHD.js";
import "./chunk-UQVKHN4S.js";
import "./chunk-RCCO3T7H.js";
import "./chunk-ACNVUQ66.js";
import "./chunk-GB7FFH77.js";
import "./chunk-RPFLKXDH.js";
import "./chunk-3BXMCFN7.js";
import "./chunk-24HOWIMM.js";
import "./chunk-XHLOGNBX.js";
import "./chunk-7AYJHTSH.js";

// src/cli/adopt.ts
async function adopt(options, tools) {
  const subject = await subjectOf(options);
  const key = await readExistingKey(subject.key, tools);
  const { session } = await openKnownOrg(options.targetOrg, tools.wire);
  await refuseOtherOrgs(new OrgClient(session, tools.wire), options.targetOrg);
  const adopted = await openedBefore(session, subject, key, tools) ?? await makeAccept(session, subject, key, tools);
  const { say, style } = tools.terminal;
  const { username, instanceUrl, orgId } = session;
  if (options.json) say(JSON.stringify({ username, orgId, instanceUrl, ...adopted }, void 0, 2));
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
