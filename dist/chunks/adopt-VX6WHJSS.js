import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  newOrgsOf
} from "./chunk-BL534SDQ.js";
import {
  readExistingKey,
  subjectOf
} from "./chunk-Q77NERKE.js";
import {
  logInToHub
} from "./chunk-ZVR5DXJR.js";
import {
  openKnownOrg
} from "./chunk-VD2QZ2VT.js";
import "./chunk-UIH4N2KG.js";
import "./chunk-P3XLEU3C.js";
import "./chunk-6BJWWUA2.js";
import "./chunk-3AFO2TG2.js";
import "./chunk-G2VPLEAL.js";
import "./chunk-O4IT3FPZ.js";
import "./chunk-YIS53DO3.js";
import "./chunk-45BI567S.js";
import "./chunk-MMHV2XYF.js";
import "./chunk-MFCHSRUG.js";
import "./chunk-OCDHO4FM.js";
import "./chunk-OMPUWXSF.js";
import "./chunk-NDBVGHFR.js";
import "./chunk-2OAYLOPI.js";
import {
  OrgClient
} from "./chunk-KK2ZNRLI.js";
import "./chunk-MINQTSCR.js";
import "./chunk-THCJSW4V.js";
import "./chunk-2TF3VUN4.js";
import "./chunk-4QEFWWTS.js";
import {
  consumerKeysFor
} from "./chunk-U6WWNQGX.js";
import {
  isLoginFailure,
  login,
  revoke
} from "./chunk-GGVGUJK4.js";
import {
  sandboxLogin
} from "./chunk-RBMZXITH.js";
import "./chunk-UQVKHN4S.js";
import "./chunk-GB7FFH77.js";
import "./chunk-3BXMCFN7.js";
import "./chunk-5UTHOIAJ.js";
import {
  Problem
} from "./chunk-4ZEFUN7O.js";
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
  throw new Problem({
    kind: "adopt/not-a-scratch-org",
    what: `${targetOrg} (${org.session.username}) is not a scratch org. Nothing was changed.`,
    why: "Only scratch orgs are adopted: they expire, and the app with them.",
    fix: "Give the alias or username of a scratch org (`sf org list`) as --target-org."
  });
}
async function openedBefore({ username, instanceUrl }, { login: hub }, { keyObject }, { wire }) {
  const { first, second } = consumerKeysFor(hub.consumerKey, username);
  for (const consumerKey of [first, second]) {
    const identity = { consumerKey, username, loginUrl: instanceUrl, audience: sandboxLogin };
    try {
      await revoke(await login(identity, keyObject, wire), wire).catch(() => false);
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
      wire,
      mask: () => void 0,
      tell: (line) => terminal.note(line)
    });
    await revoke(proof, wire).catch(() => false);
    return { consumerKey: newOrgs.consumerKeyFor(session.username, way), way };
  } finally {
    await revoke(hub.session, wire).catch(() => false);
  }
}
export {
  adopt
};
