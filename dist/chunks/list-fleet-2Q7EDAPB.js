import {
  matrixOf
} from "./chunk-6G2DBTB5.js";
import {
  takeCauses
} from "./chunk-UQXSGEJ3.js";
import {
  readHubFleet
} from "./chunk-U26XMJMJ.js";
import {
  tellingStop
} from "./chunk-C35G33PU.js";
import "./chunk-EDRGR6PZ.js";
import {
  holdOf,
  holderText,
  orgsBySlot,
  standingOf
} from "./chunk-V4VLMVCD.js";
import "./chunk-EQPE7DA5.js";
import {
  withHub
} from "./chunk-PLYYML5D.js";
import {
  newestGeneration,
  readListInputs
} from "./chunk-XOX3NP44.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-IUH36S3O.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-Q72SGQDW.js";
import "./chunk-ID24UZBI.js";
import "./chunk-3K6E5G4Z.js";
import "./chunk-EF46NP3B.js";
import "./chunk-VFCPVFML.js";
import "./chunk-L3E6RXYU.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-BVEACDW4.js";
import {
  slotLabel
} from "./chunk-QKASPDTY.js";
import "./chunk-4JDBDIAP.js";
import {
  Problem
} from "./chunk-D7HFNESS.js";
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
      const slots = new Slots(fleet.orgs, hub.wire.now(), hub.serverNow);
      const wanted = inputs.onlyFree ? ["ready"] : ["ready", "unknown"];
      const isListed = (org) => !inputs.onlyFree || slots.holdOf(org) === "free";
      const generation = inputs.generation ?? slots.newest(wanted, isListed) ?? slots.newest(wanted);
      const listed = slots.of(generation, wanted).filter(isListed);
      if (generation !== void 0 && listed.length === 0 && inputs.onlyFree && hasReady(slots, generation))
        throw noneFree(inputs, slots, generation);
      if (generation === void 0 || listed.length === 0) throw noneReady(inputs, slots, fleet.orgs.length);
      report(listed, slots, generation, inputs, runner);
      if (!inputs.onlyFree) warnOfUnknown(slots.of(generation, ["unknown"]), fleet, runner);
    });
  });
}
var Slots = class {
  #all;
  #orgs;
  #now;
  #hubNow;
  /**
   * @param all every org that the fleet ever had
   * @param hubNow by the hub's clock, which decides whose an org is
   */
  constructor(all, now, hubNow) {
    this.#hubNow = hubNow;
    this.#all = all;
    this.#orgs = orgsBySlot(all, now);
    this.#now = now;
  }
  /** The newest generation that has an org which stands so. */
  newest(standings, isWanted = () => true) {
    const orgs = this.#standing(this.#orgs, standings).filter(isWanted);
    const have = new Set(orgs.map(({ name }) => name.generation));
    const dated = this.#all.map(({ name, createdAt }) => ({ generation: name.generation, createdAt }));
    return newestGeneration(dated, (generation) => have.has(generation));
  }
  /** A generation's orgs that stand so; of all generations without a name. */
  of(generation, standings) {
    const orgs = this.#orgs.filter(({ name }) => name.generation === (generation ?? name.generation));
    return this.#standing(orgs, standings);
  }
  holdOf(org) {
    return holdOf(org, this.#hubNow);
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
  const byUsername = new Map(slots.of(generation, ["ready"]).map((org) => [org.username, org]));
  for (const { name, username, expires } of matrix.entries) {
    const org = byUsername.get(username);
    const hold = org === void 0 ? "" : holdTexts[slots.holdOf(org)](org);
    runner.info(`  ${name.padEnd(12)} ${username}  until ${expires}${hold}`);
  }
  if (runner.isJob) for (const warning of matrix.warnings) runner.warning(warning);
  runner.setOutput("matrix", matrix.json);
  runner.setOutput("ready", String(listed.length));
  runner.setOutput("expires", firstToExpire(listed));
}
var holdTexts = {
  free: () => "  free",
  claimed: (org) => `  being taken by ${holderText(org)}`,
  held: (org) => `  held by ${holderText(org)}`,
  over: (org) => `  to be deleted: it was held by ${holderText(org)}`
};
function othersText(slots, generation) {
  const ready = slots.of(generation, ["ready"]);
  const held = (hold) => ready.filter((org) => slots.holdOf(org) === hold).length;
  const parts = [
    [held("held"), "held"],
    [held("claimed"), "being taken"],
    [held("over"), "to be deleted"],
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
function hasReady(slots, generation) {
  return slots.of(generation, ["ready"]).length > 0;
}
function noneFree({ fleetName }, slots, generation) {
  const { kind, why, fix } = takeCauses.allTaken;
  const what = `No org of the fleet ${fleetName}, generation ${generation}, is free: ${othersText(slots, generation)}.`;
  return new Problem({ kind, documented: true, what, why, fix });
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
