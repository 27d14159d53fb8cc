import {
  closingLines,
  durationText,
  failureCauses,
  fillFleet,
  inOrder,
  makeFleet,
  placeText,
  tookMilliseconds
} from "./chunk-AETB6WW4.js";
import "./chunk-KI35FXVU.js";
import "./chunk-DAZVCVPV.js";
import "./chunk-XKG34U3V.js";
import "./chunk-OWINUE3W.js";
import "./chunk-XIMICFBI.js";
import "./chunk-GV4FHYNE.js";
import "./chunk-HKG5KIRJ.js";
import "./chunk-KORCZSZ5.js";
import "./chunk-ZHGJ7OW4.js";
import "./chunk-FEHQ4SQY.js";
import "./chunk-5QKNLGKQ.js";
import "./chunk-5XFRS6YL.js";
import "./chunk-L6MK2K3I.js";
import "./chunk-VTBI67E4.js";
import "./chunk-3NY6MFAS.js";
import "./chunk-VV4UEYUI.js";
import {
  readHubFleet
} from "./chunk-CDMAF7GW.js";
import {
  isPending
} from "./chunk-U7KU47VV.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-QZIHXDUG.js";
import {
  withHubOf
} from "./chunk-CIHPGBUH.js";
import {
  readFleetInputs,
  tryGeneration
} from "./chunk-4CGEC5FP.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-SOFFN5NP.js";
import "./chunk-FS4IJ45Y.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-KRL7Y63H.js";
import "./chunk-MVWHSO4B.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-2K6Y7LWG.js";
import "./chunk-2A72EABM.js";
import "./chunk-ISQAKQAC.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-7XMUWPXV.js";
import {
  deleteScratchOrg
} from "./chunk-23LSPMCD.js";
import "./chunk-5BCTQUNL.js";
import {
  pLimit
} from "./chunk-3WAVJ5CP.js";
import "./chunk-TMWLAUWR.js";
import "./chunk-6TRZ7DX3.js";
import "./chunk-UJM7ZMG4.js";
import "./chunk-FT4IVI7I.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-OYC3M2AI.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-PLXXFFY5.js";
import "./chunk-62YWN76B.js";
import "./chunk-KAHBJLZP.js";
import "./chunk-PRTXX63F.js";
import "./chunk-GZT6DEOR.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-QCNTHP4P.js";
import "./chunk-OAF5NFLG.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-VGZWLXY4.js";
import "./chunk-56VDMF5Y.js";
import "./chunk-FDNZNGEE.js";
import "./chunk-OCVG2BW3.js";
import "./chunk-23VQQF5U.js";
import "./chunk-VJRKZVHU.js";
import "./chunk-RZINHM3W.js";
import {
  orgsText,
  slotLabel
} from "./chunk-HEDC4DSY.js";
import {
  shortId
} from "./chunk-TNLS3DQA.js";
import "./chunk-PRXXTA4X.js";
import "./chunk-RRSZ7U3C.js";
import "./chunk-YXK7H3BR.js";
import {
  Problem,
  messageOf
} from "./chunk-RLJG2AXC.js";
import {
  RunLimit
} from "./chunk-77QLZXLW.js";
import "./chunk-M2NI3HRT.js";
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
    if (toTry.length === 0 && pending.length === 0) timesNone += 1;
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
