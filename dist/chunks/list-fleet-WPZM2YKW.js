import {
  matrixOf
} from "./chunk-4EL7N7YY.js";
import {
  orgsBySlot,
  readHubFleet,
  standingOf,
  tellingStop,
  withHub
} from "./chunk-C35NNOKT.js";
import "./chunk-WEATVUNY.js";
import "./chunk-XWTQ4OBO.js";
import {
  newestGeneration,
  readListInputs
} from "./chunk-UN2KQXIC.js";
import "./chunk-3E6DL7RF.js";
import "./chunk-MDVSDZNN.js";
import "./chunk-HDY7VK72.js";
import "./chunk-62VRCFV5.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-VPHDVZQG.js";
import "./chunk-L6DOBIQP.js";
import "./chunk-NWQ64UPN.js";
import "./chunk-PRTXX63F.js";
import "./chunk-24RUVVUI.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-QU7PXHMC.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-THSTVOKS.js";
import "./chunk-EGM7JW4P.js";
import "./chunk-E2AZPMYK.js";
import "./chunk-ANYJZ3MK.js";
import "./chunk-FH4IQ2YZ.js";
import {
  slotLabel
} from "./chunk-CZ46HXAF.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-PRXXTA4X.js";
import {
  Problem
} from "./chunk-BDIBHB7K.js";
import "./chunk-77QLZXLW.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-KIZ6KU7F.js";

// src/fleet/list-fleet.ts
async function listFleet(step) {
  const { runner, limit } = step;
  const texts = { title: "Fleet list", line: "nothing was listed.", fix: "Run it again." };
  await tellingStop(limit, runner, texts, async () => {
    const inputs = readListInputs(runner);
    limit.within(inputs.timeout);
    await withHub(inputs, step, async (hub) => {
      const fleet = await limit.until(() => readHubFleet(hub, inputs.fleetName, inputs.generation));
      const slots = new Slots(fleet.orgs, hub.wire.now());
      const generation = inputs.generation ?? slots.newest(["ready", "unknown"]);
      const listed = slots.of(generation, ["ready", "unknown"]);
      if (generation === void 0 || listed.length === 0) throw noneReady(inputs, slots, fleet.orgs.length);
      report(listed, slots, generation, inputs, runner);
      warnOfUnknown(slots.of(generation, ["unknown"]), fleet, runner);
    });
  });
}
var Slots = class {
  #all;
  #orgs;
  #now;
  /** @param all every org that the fleet ever had */
  constructor(all, now) {
    this.#all = all;
    this.#orgs = orgsBySlot(all, now);
    this.#now = now;
  }
  /** The newest generation that has an org which stands so. */
  newest(standings) {
    const have = new Set(this.#standing(this.#orgs, standings).map(({ name }) => name.generation));
    const dated = this.#all.map(({ name, createdAt }) => ({ generation: name.generation, createdAt }));
    return newestGeneration(dated, (generation) => have.has(generation));
  }
  /** A generation's orgs that stand so; of all generations without a name. */
  of(generation, standings) {
    const orgs = this.#orgs.filter(({ name }) => name.generation === (generation ?? name.generation));
    return this.#standing(orgs, standings);
  }
  #standing(orgs, standings) {
    return orgs.filter((org) => standings.includes(standingOf(org, this.#now)));
  }
};
function report(listed, slots, generation, { fleetName }, runner) {
  const matrix = matrixOf(
    listed.map(({ name, username, orgId = "", loginUrl = "", expires = "" }) => ({
      group: name.group,
      number: name.number,
      ...{ username, orgId, loginUrl, expires }
    }))
  );
  const all = slots.of(generation, ["ready", "unknown", "making", "failed"]).length;
  const ready = slots.of(generation, ["ready"]).length;
  const others = othersText(slots, generation);
  runner.info(
    `Fleet ${fleetName}, generation ${generation}: ${ready} of ${all} orgs are ready${others === "" ? "" : `, ${others}`}.`
  );
  for (const { name, username, expires } of matrix.entries) {
    runner.info(`  ${name.padEnd(12)} ${username}  until ${expires}`);
  }
  for (const warning of matrix.warnings) runner.warning(warning);
  runner.setOutput("matrix", matrix.json);
  runner.setOutput("ready", String(listed.length));
  runner.setOutput("expires", firstToExpire(listed));
}
function othersText(slots, generation) {
  const parts = [
    [slots.of(generation, ["making"]).length, "on their way"],
    [slots.of(generation, ["failed"]).length, "failed"],
    [slots.of(generation, ["unknown"]).length, "up, without a word whether they are set up"]
  ];
  return parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`).join(", ");
}
function warnOfUnknown(orgs, { hasLines }, runner) {
  if (orgs.length === 0) return;
  const names = orgs.map(({ name }) => slotLabel(name));
  const some = names.length > 10 ? `${names.slice(0, 10).join(", ")} \u2026` : names.join(", ");
  const why = hasLines ? "their descriptions on the hub have no line of the fleet action: an older version made them, its hub user may not edit Scratch Org Infos, or somebody removed it" : "the hub user may not read the field Description of Scratch Org Infos";
  runner.warning(`In the matrix, though it is unknown whether they are set up: ${some}; ${why}.`);
}
function firstToExpire(orgs) {
  return orgs.flatMap(({ expires }) => expires ?? []).toSorted()[0] ?? "";
}
function noneReady({ fleetName, generation }, slots, known) {
  const which = generation === void 0 ? "" : `, generation ${generation}`;
  const others = othersText(slots, generation);
  if (others !== "") {
    return new Problem({
      kind: "fleet/none-ready",
      what: `No org of the fleet ${fleetName}${which} is ready: ${others}.`,
      why: "Orgs are listed once their set-up has succeeded.",
      fix: "Wait for the fleet\u2019s run, or look at why it failed; run it again with the same generation if it is over."
    });
  }
  return new Problem({
    kind: "fleet/none-up",
    what: `No org of the fleet ${fleetName}${which} is up.`,
    why: known === 0 ? "This hub never made one of that name." : `All ${known} signups that the hub has of it failed, or their orgs have expired or were deleted.`,
    fix: `Run the fleet action first, or check \`fleet-name\` against the fleet file\u2019s \`name\`${known === 0 ? "" : `, e.g. one of ${slotLabel({ group: "group", number: 1 })} \u2026`}.`
  });
}
export {
  listFleet
};
