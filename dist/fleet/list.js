import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  matrixOf
} from "../chunks/chunk-HU4RUJX6.js";
import {
  isUp,
  newestGeneration,
  readHubFleet,
  readListInputs,
  withHub
} from "../chunks/chunk-XQK4MFBQ.js";
import "../chunks/chunk-BZD7GPFI.js";
import "../chunks/chunk-2TF3VUN4.js";
import "../chunks/chunk-FMJGWRFG.js";
import "../chunks/chunk-HD5KXN7H.js";
import "../chunks/chunk-CQML3UHB.js";
import "../chunks/chunk-HMAHEUI7.js";
import "../chunks/chunk-ZZESMIQP.js";
import "../chunks/chunk-R4LHCBUU.js";
import "../chunks/chunk-UQVKHN4S.js";
import {
  realWire
} from "../chunks/chunk-2XBKPH7R.js";
import "../chunks/chunk-GB7FFH77.js";
import {
  slotLabel
} from "../chunks/chunk-UM4HLGA2.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-GXXL5LI3.js";
import "../chunks/chunk-TC6LE5XB.js";
import "../chunks/chunk-6XG2BGIQ.js";
import {
  Problem
} from "../chunks/chunk-V24A4VCF.js";
import "../chunks/chunk-7AYJHTSH.js";

// src/fleet/list-fleet.ts
async function listFleet(runner2, wire) {
  const inputs = readListInputs(runner2);
  await withHub(inputs, runner2, wire, async (hub) => {
    const { orgs } = await readHubFleet(hub, wire, inputs.fleetName, inputs.generation);
    const up = orgs.filter((org) => isUp(org, wire.now()));
    const generation = inputs.generation ?? newestOf(up);
    const listed = up.filter(({ name }) => name.generation === generation);
    if (generation === void 0 || listed.length === 0) throw noneUp(inputs, orgs.length);
    report(listed, generation, inputs, runner2);
  });
}
function newestOf(orgs) {
  return newestGeneration(orgs.map(({ name, createdAt }) => ({ generation: name.generation, createdAt })));
}
function report(orgs, generation, { fleetName }, runner2) {
  const matrix = matrixOf(
    orgs.map(({ name, username, orgId = "", loginUrl = "", expires = "" }) => ({
      group: name.group,
      number: name.number,
      ...{ username, orgId, loginUrl, expires }
    }))
  );
  runner2.info(`Fleet ${fleetName}, generation ${generation}: ${orgs.length} orgs are up.`);
  for (const { name, username, expires } of matrix.entries) {
    runner2.info(`  ${name.padEnd(12)} ${username}  until ${expires}`);
  }
  for (const warning of matrix.warnings) runner2.warning(warning);
  runner2.setOutput("matrix", matrix.json);
  runner2.setOutput("ready", String(orgs.length));
  runner2.setOutput("expires", firstToExpire(orgs));
}
function firstToExpire(orgs) {
  return orgs.flatMap(({ expires }) => expires ?? []).toSorted()[0] ?? "";
}
function noneUp({ fleetName, generation }, known) {
  const which = generation === void 0 ? "" : `, generation ${generation}`;
  return new Problem({
    kind: "fleet/none-up",
    what: `No org of the fleet ${fleetName}${which} is up.`,
    why: known === 0 ? "This hub never made one of that name." : `All ${known} signups that the hub has of it failed, are on their way, or their orgs have expired or were deleted.`,
    fix: `Run the fleet action first, or check \`fleet-name\` against the fleet file\u2019s \`name\`${known === 0 ? "" : `, e.g. one of ${slotLabel({ group: "group", number: 1 })} \u2026`}.`
  });
}

// src/fleet/list.ts
var runner = actionsRunner();
await runStep(runner, () => listFleet(runner, realWire(runner.env)));
