import {
  completeHubApp,
  proveHubLogin
} from "./chunk-VAC5NRR6.js";
import {
  kindNames
} from "./chunk-D6NTJTXW.js";
import {
  approveUser,
  giveAccess
} from "./chunk-ZHMC5IOX.js";
import {
  readExternalApps
} from "./chunk-5JTYLWWA.js";
import {
  assignPermissionSets
} from "./chunk-XE4H7HWV.js";
import {
  causeOf,
  refusalCauses,
  saidBy
} from "./chunk-AOGCGIUU.js";
import {
  Problem,
  isLoginFailure,
  messageOf
} from "./chunk-D7HFNESS.js";

// src/cli/finish.ts
async function finish(hub, app, pair, { wait, keep }, tools) {
  let kept = app;
  try {
    if (app.kind === "connected-app") {
      const unseen = await approveUser(hub.client, app, hub.hubUserId);
      if (unseen !== void 0) tools.terminal.note(unseen.message);
    } else {
      await assignPermissionSets(hub.client, [app.permissionSet], { userId: hub.hubUserId });
      const consumerKey = await completeHubApp(hub.client, app, (line) => tools.terminal.note(line));
      kept = { ...app, consumerKey };
      if (consumerKey !== app.consumerKey) {
        tools.terminal.note("The org gave the app a consumer key of its own, which the settings have now.");
        await keep(kept);
      }
    }
    tools.terminal.note(`Logging in as ${hub.hubUsername} with nothing but the key \u2026`);
    await proveApp(hub, kept, pair, wait * 6e4, tools);
    return { app: kept, proof: "proven" };
  } catch (error) {
    if (error instanceof Problem) return { app: kept, proof: error };
    const problem = new Problem(
      {
        kind: "setup/not-proven",
        what: `The app is deployed, but ${messageOf(error)}.`,
        fix: `Assign the permission set ${app.permissionSet} to ${hub.hubUsername} if that is missing, and run \`orgkey check\`.`
      },
      { cause: error }
    );
    return { app: kept, proof: problem };
  }
}
var approvalPatience = 12e4;
async function proveApp(hub, app, pair, patience, tools) {
  const prove = (milliseconds) => proveHubLogin(hub, app.consumerKey, pair.privateKey, milliseconds, tools);
  if (app.kind === "connected-app") {
    await prove(patience);
    return;
  }
  const first = Math.min(patience / 2, approvalPatience);
  try {
    await prove(first);
  } catch (problem) {
    const isGiven = saysNotApproved(problem) && await giveAccessTo(hub, app);
    if (isGiven) tools.terminal.note(`${app.permissionSet} gets access to the app by a record of its own.`);
    if (!isGiven && patience - first <= 0) throw problem;
    await prove(patience - first);
  }
}
var notApproved = /* @__PURE__ */ new Set(["login/not-approved", "login/not-admin-approved"]);
function saysNotApproved(problem) {
  for (let error = problem; error instanceof Error; error = error.cause) {
    if (isLoginFailure(error)) return notApproved.has(causeOf(refusalCauses, saidBy(error))?.kind ?? "");
  }
  return false;
}
async function giveAccessTo({ client }, app) {
  const found = (await readExternalApps(client))?.find(({ name }) => name === app.name);
  return found !== void 0 && await giveAccess(client, app.permissionSet, found.id);
}
async function confirmDeploy(hub, app, { terminal }) {
  const { orgId, username } = hub.client.session;
  const set = app.permissionSetExists ? `the permission set ${app.permissionSet} that is there` : `a new permission set ${app.permissionSet}`;
  const question = `Deploy the ${kindNames[app.kind]} ${app.name} to ${username} (${orgId}) and give ${hub.hubUsername} ${set}?`;
  if (await terminal.confirm(question, "--yes")) return;
  throw new Problem({
    kind: "cli/not-confirmed",
    what: "Nothing was changed.",
    fix: "Run it again when you want to deploy, or with --print-metadata to look at the source first."
  });
}

export {
  finish,
  confirmDeploy
};
