import {
  closingLines,
  durationText,
  failureCauses,
  fillFleet,
  inOrder,
  makeFleet,
  placeText,
  tookMilliseconds
} from "./chunk-BWJXATFA.js";
import "./chunk-EO457WPQ.js";
import "./chunk-BT6TIZLT.js";
import "./chunk-F4KGQGIZ.js";
import "./chunk-CPKGEENA.js";
import "./chunk-SHSH4PWF.js";
import "./chunk-JHQGYKYE.js";
import "./chunk-MACE3WJV.js";
import "./chunk-5JTYLWWA.js";
import "./chunk-YHD4CUDC.js";
import "./chunk-XE4H7HWV.js";
import "./chunk-DT46RK2T.js";
import "./chunk-XMA4THJ3.js";
import "./chunk-6G2DBTB5.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-YTEA25DH.js";
import "./chunk-SYVRB7U5.js";
import "./chunk-CWHND5YD.js";
import "./chunk-VV4UEYUI.js";
import {
  readHubFleet
} from "./chunk-U26XMJMJ.js";
import "./chunk-C35G33PU.js";
import "./chunk-EDRGR6PZ.js";
import {
  isPending
} from "./chunk-V4VLMVCD.js";
import "./chunk-EQPE7DA5.js";
import {
  withHubOf
} from "./chunk-PLYYML5D.js";
import {
  readFleetInputs,
  tryGeneration
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
import "./chunk-BQ2MZQOW.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-AOGCGIUU.js";
import {
  deleteScratchOrg
} from "./chunk-IUH36S3O.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-Q72SGQDW.js";
import {
  pLimit
} from "./chunk-ID24UZBI.js";
import "./chunk-3K6E5G4Z.js";
import "./chunk-EF46NP3B.js";
import "./chunk-VFCPVFML.js";
import "./chunk-L3E6RXYU.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-BVEACDW4.js";
import "./chunk-OU5TMG6Y.js";
import {
  orgsText,
  slotLabel
} from "./chunk-QKASPDTY.js";
import {
  RunLimit
} from "./chunk-4JDBDIAP.js";
import {
  Problem,
  messageOf,
  shortId
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/fleet/report/stage-times.ts
function stageTimes(report) {
  const orgs = inOrder(report);
  const rows = [
    ["stage", ...orgs.map(({ group }) => group)],
    ...report.stages.map((stage) => [stage, ...orgs.map((org) => timeIn(org, stage))]),
    ["in all", ...orgs.map((org) => durationOf(tookMilliseconds(org, report.endedAt ?? 0)))]
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row) => row.map(
    (cell, column) => column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
  );
  return ["", ...rows.map((row) => line(row).join("  ").trimEnd())];
}
function timeIn({ stages }, stage) {
  const runs = stages.filter(({ name }) => name === stage);
  const last = runs.at(-1);
  if (last === void 0) return "-";
  if (last.outcome === "skipped") return "none";
  const sum = runs.reduce((all, { startedAt, endedAt = startedAt }) => all + endedAt - startedAt, 0);
  return last.outcome === "failed" ? `failed after ${durationText(sum)}` : durationText(sum);
}
function durationOf(milliseconds) {
  return milliseconds === void 0 ? "-" : durationText(milliseconds);
}

// src/fleet/run/remove-orgs.ts
var pause = 3e3;
var mostTries = 3;
var atOnce = 10;
async function removeOrgs(hub, removing) {
  const { fleet, generation, known, tell } = removing;
  const tries = /* @__PURE__ */ new Map();
  let timesNone = 0;
  let hasToldOfWait = false;
  for (; ; ) {
    const there = await readHubFleet(hub, fleet, generation);
    const up = there.orgs.filter(({ orgId = "" }) => there.active.has(shortId(orgId)));
    const pending = there.orgs.filter(isPending);
    known.clear();
    for (const { username } of [...up, ...pending]) known.add(username);
    const toTry = up.filter(({ username }) => (tries.get(username) ?? 0) < mostTries);
    timesNone = toTry.length === 0 && pending.length === 0 ? timesNone + 1 : 0;
    if (timesNone === 2) return up.map(({ username }) => username);
    await deleteThem(toTry, there, hub, tell, tries);
    if (pending.length > 0 && !hasToldOfWait) {
      hasToldOfWait = true;
      tell(
        `Waiting for ${pending.map(({ name }) => slotLabel(name)).join(", ")}: orgs on their way can be deleted once they are active.`
      );
    }
    await hub.wire.sleep(pause, void 0, "orgs on their way, to delete them");
  }
}
async function deleteThem(orgs, { active }, hub, tell, tries) {
  const inTurn = pLimit(atOnce);
  const one = async ({ username, name, orgId = "" }) => {
    tries.set(username, (tries.get(username) ?? 0) + 1);
    try {
      await deleteScratchOrg(hub, active.get(shortId(orgId))?.Id ?? "");
      tell(`Deleted ${slotLabel(name)} (${username}).`);
    } catch (error) {
      tell(`${slotLabel(name)} (${username}) could not be deleted: ${messageOf(error)}`);
    }
  };
  await Promise.all(orgs.map((org) => inTurn(() => one(org))));
}

// src/fleet/try-fleet.ts
var longestRemoval = 24e4;
async function tryFleet(step, { keep, began }) {
  const generation = tryGeneration(Date.now());
  const closing = (report, runner) => [
    ...closingLines(report, runner, { withLogins: keep }),
    ...stageTimes(report)
  ];
  const texts = { closing, advice: tryAgain, manifest: "orgkey-try" };
  await makeFleet(step, {
    inputs: (runner) => trialInputs(readFleetInputs(runner), generation),
    reshape: oneOfEach,
    ...texts,
    fill: async (order, hub, key) => {
      const removal = `${step.runner.commandName} fleet delete --fleet-name ${order.spec.name} --generation ${generation}`;
      began(removal);
      const fill = () => fillFleet(order, hub, key, step, texts);
      if (keep) await fill().finally(() => step.runner.info(`The orgs stay. To delete them: ${removal}`));
      else await removingAfter(fill, removal, order, key, step);
    }
  });
}
function trialInputs(inputs, generation) {
  const whole = { minimum: void 0, shard: { index: 1, count: 1 }, canary: "false" };
  return { ...inputs, ...whole, generation, isGenerationGiven: true };
}
function oneOfEach(spec) {
  const { pool: _, ...rest } = spec;
  return { ...rest, groups: spec.groups.map((group) => ({ ...group, count: 1 })) };
}
function tryAgain(report) {
  const lasting = failureCauses(report).filter(({ failure }) => failure.lasts);
  if (lasting.length === 0) return "Try it again.";
  const place = lasting[0]?.failure.place;
  return place === void 0 ? "Mend what each cause names, and try it again." : `Fix \`${placeText(place)}\`, and try it again.`;
}
async function removingAfter(fill, removal, order, key, { runner, wire }) {
  const failure = await fill().then(
    () => void 0,
    (error) => error instanceof Error ? error : new Error(String(error))
  );
  const left = await remove(order, key, { runner, wire });
  runner.setOutput("left", JSON.stringify(left));
  const what = `${orgsText(left.length)} of the trial may be left: ${left.join(", ")}.`;
  if (failure === void 0) {
    if (left.length > 0) throw leftProblem(what, removal);
    return;
  }
  if (left.length > 0) runner.error(`${what} To delete them: ${removal}`);
  throw failure;
}
function leftProblem(what, removal) {
  return new Problem({ kind: "fleet/try-left", what, fix: `Delete them: \`${removal}\`.` });
}
async function remove({ inputs, spec }, key, { runner, wire }) {
  const limit = new RunLimit();
  const known = /* @__PURE__ */ new Set();
  const tell = (line) => runner.info(line);
  try {
    limit.within(longestRemoval);
    const which = { fleet: spec.name, generation: inputs.generation };
    const removing = { ...which, ...{ known, tell } };
    const step = { runner, wire, limit };
    return await withHubOf(key, inputs, step, (hub) => limit.until(() => removeOrgs(hub, removing)));
  } catch (error) {
    runner.warning(`The trial\u2019s orgs could not be deleted (${messageOf(limit.stopped ?? error)}).`);
    return known.size > 0 ? [...known] : [`${spec.name}.${inputs.generation}.\u2026`];
  } finally {
    limit.close();
  }
}
export {
  tryFleet
};
