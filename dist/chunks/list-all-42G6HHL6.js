import {
  findWithLines
} from "./chunk-U26XMJMJ.js";
import {
  code,
  escapeMarkdown,
  hubOrg,
  table,
  tellingStop
} from "./chunk-C35G33PU.js";
import "./chunk-EDRGR6PZ.js";
import {
  holdOf,
  isPending,
  standingOf
} from "./chunk-V4VLMVCD.js";
import "./chunk-EQPE7DA5.js";
import {
  withHub
} from "./chunk-PLYYML5D.js";
import {
  newestGeneration,
  poolGeneration,
  readListAllInputs
} from "./chunk-XOX3NP44.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-IUH36S3O.js";
import {
  soqlString
} from "./chunk-5BCTQUNL.js";
import {
  isoText,
  momentOf
} from "./chunk-Q72SGQDW.js";
import "./chunk-ID24UZBI.js";
import "./chunk-3K6E5G4Z.js";
import "./chunk-EF46NP3B.js";
import "./chunk-VFCPVFML.js";
import {
  hasTexts
} from "./chunk-L3E6RXYU.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-BVEACDW4.js";
import {
  hubKey,
  orgsText,
  soqlConditionForAll
} from "./chunk-QKASPDTY.js";
import "./chunk-4JDBDIAP.js";
import {
  shortId
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/fleet/plan/sweep.ts
var day = 864e5;
function sweep(listed, members, { now, hubOrgId }) {
  const mine = members.filter(({ name }) => name.hubOrgId === hubKey(hubOrgId));
  const byUsername = new Map(mine.map((org) => [org.username, org]));
  const newest = new Map(
    [...Map.groupBy(mine.filter(isUp), ({ name }) => name.fleet)].map(([fleet, orgs]) => [
      fleet,
      newestGeneration(orgs.map(({ name, createdAt }) => ({ generation: name.generation, createdAt })))
    ])
  );
  const swept = listed.flatMap((org) => {
    const member = byUsername.get(org.username.toLowerCase());
    if (member === void 0) return [{ ...org, why: "no-fleet" }];
    const why = whyUnclaimed(member, newest.get(member.name.fleet), now);
    return why === void 0 ? [] : [{ ...org, member, why }];
  });
  return swept.toSorted((one, other) => momentOf(one.createdAt) - momentOf(other.createdAt));
  function isUp(org) {
    return !isPending(org) && standingOf(org, now) !== "gone";
  }
}
function whyUnclaimed(org, newest, now) {
  const hold = holdOf(org, now);
  if (hold === "held" || hold === "claimed") return void 0;
  if (hold === "over") return "over";
  const { generation } = org.name;
  if (generation !== newest && generation !== poolGeneration) return "left";
  const standing = standingOf(org, now);
  if (standing === "failed") return "failed";
  const isOld = now - (org.line?.at ?? momentOf(org.createdAt)) > day;
  return standing === "making" && isOld ? "unfinished" : void 0;
}

// src/fleet/list-all.ts
async function listAll(step) {
  const { runner, limit } = step;
  const texts = { title: "All scratch orgs", line: "nothing was listed.", fix: "Run it again." };
  return tellingStop(limit, runner, texts, () => {
    const inputs = readListAllInputs(runner);
    limit.within(inputs.timeout);
    return withHub(inputs, step, async (hub) => {
      const swept = await limit.until(() => sweepHub(hub));
      await tell(swept, hub.serverNow, runner);
      return swept;
    });
  });
}
async function sweepHub(hub) {
  const rows = await hub.query(
    "SELECT Id, ScratchOrg, SignupUsername, OrgName, OwnerId, ExpirationDate, CreatedDate FROM ActiveScratchOrg",
    {
      row: hasTexts(
        "Id",
        "ScratchOrg",
        "SignupUsername?",
        "OrgName?",
        "OwnerId",
        "ExpirationDate?",
        "CreatedDate"
      )
    }
  );
  const condition = `${soqlConditionForAll(hub.session.orgId)} AND Status IN ('New', 'Creating', 'Active')`;
  const { infos } = await findWithLines(hub, condition);
  const active = new Set(rows.map(({ ScratchOrg }) => shortId(ScratchOrg)));
  const members = infos.flatMap((info) => hubOrg(info, active) ?? []);
  const about = { now: hub.serverNow, hubOrgId: hub.session.orgId };
  const found = sweep(rows.map(listedOrg), members, about);
  const names = await ownerNames(hub, new Set(found.map(({ ownerId }) => ownerId)));
  const unclaimed = found.map((org) => ({ ...org, owner: names.get(org.ownerId) ?? org.ownerId }));
  return { total: rows.length, unclaimed };
}
function listedOrg({ ScratchOrg, SignupUsername, OrgName, ...row }) {
  return {
    ...{ username: SignupUsername ?? ScratchOrg, orgName: OrgName ?? "", ownerId: row.OwnerId },
    createdAt: isoText(row.CreatedDate),
    ...row.ExpirationDate === null ? {} : { expires: row.ExpirationDate }
  };
}
var mostOwners = 200;
async function ownerNames(hub, ids) {
  if (ids.size === 0) return /* @__PURE__ */ new Map();
  const list = [...ids].slice(0, mostOwners).map(soqlString).join(",");
  const soql = `SELECT Id, Name FROM User WHERE Id IN (${list})`;
  const users = await hub.query(soql, { row: hasTexts("Id", "Name") }).catch(() => []);
  return new Map(users.map(({ Id, Name }) => [Id, Name]));
}
async function tell({ total, unclaimed }, now, runner) {
  const line = `Nobody claims ${unclaimed.length} of the ${orgsText(total)} that ${total === 1 ? "is" : "are"} up on this hub.`;
  runner.info(line);
  const rows = unclaimed.map((org) => rowOf(org, now, runner));
  for (const [username, owner, age, expires, why, what] of rows)
    runner.info(`  ${username}  by ${owner}, ${age} old, until ${expires}: ${why}. ${what}`);
  const cells = rows.map(([username, ...rest]) => [
    code(username),
    ...rest.map((text) => escapeMarkdown(text))
  ]);
  const shown = cells.slice(0, mostRows);
  const more = cells.length > mostRows ? `

and ${cells.length - mostRows} more: see the log.` : "";
  const list = shown.length === 0 ? "" : `${table(["org", "owner", "age", "expires", "why", "what to do"], shown)}${more}
`;
  await runner.addSummary(`## Scratch orgs that nobody claims

${escapeMarkdown(line)}

${list}`);
}
var mostRows = 500;
function rowOf(org, now, runner) {
  const hours = Math.max(0, Math.floor((now - momentOf(org.createdAt)) / 36e5));
  const age = hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`;
  const { why, what } = advice[org.why](org, runner);
  return [org.username, org.owner, age, org.expires ?? "an unknown day", why, what];
}
var advice = {
  "no-fleet": ({ orgName, owner, username }) => ({
    why: `no fleet made it${orgName === "" ? "" : ` (${orgName})`}`,
    what: `Ask ${owner} whether it is needed; if not: sf org delete scratch --target-org ${username}.`
  }),
  left: (org, runner) => ({
    why: "its fleet has a newer generation",
    what: `Delete it: ${deleteText(runner, generationOf(org))}.`
  }),
  over: ({ member }, runner) => ({
    why: "its holder\u2019s time is over",
    what: `Delete it: ${deleteText(runner, { "fleet-name": member?.name.fleet, "expired-claims": "true" })}, or the pool\u2019s next fill.`
  }),
  failed: (org, runner) => ({
    why: "its set-up failed",
    what: goOnText(org, runner)
  }),
  unfinished: (org, runner) => ({
    why: "its set-up began more than a day ago",
    what: goOnText(org, runner)
  })
};
function goOnText(org, runner) {
  const { generation = "" } = generationOf(org);
  return `Run the fleet with generation ${generation} again, or delete it: ${deleteText(runner, generationOf(org))}.`;
}
function generationOf({ member }) {
  return { "fleet-name": member?.name.fleet, generation: member?.name.generation };
}
function deleteText({ isJob, commandName }, inputs) {
  const given = Object.entries(inputs);
  return isJob ? `fleet/delete with ${given.map(([name, value]) => `${name} ${value ?? ""}`).join(" and ")}` : `${commandName} fleet delete ${given.map(([name, value]) => `--${name} ${value ?? ""}`).join(" ")}`;
}
export {
  listAll,
  sweepHub
};
