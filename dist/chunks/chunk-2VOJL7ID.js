import {
  planLine,
  readOrder,
  surveyHub,
  warnOfRoom
} from "./chunk-SHSH4PWF.js";
import {
  escapeMarkdown,
  tellingStop
} from "./chunk-C35G33PU.js";
import {
  withHub
} from "./chunk-PLYYML5D.js";
import {
  readDryRunInputs
} from "./chunk-XOX3NP44.js";
import {
  orgsText
} from "./chunk-QKASPDTY.js";
import {
  Waiting
} from "./chunk-D7HFNESS.js";

// src/fleet/check-fleet.ts
async function checkFleet(step) {
  const { runner, limit } = step;
  const texts = { title: "Fleet", line: "nothing was to be made.", fix: "Run it again." };
  await tellingStop(limit, runner, texts, async () => {
    const { hub: hubInputs, ...inputs } = readDryRunInputs(runner);
    limit.within(inputs.timeout);
    const { workspace } = runner;
    const read = () => checkFiles(inputs, { runner, workspace, withoutKeys: hubInputs === void 0 });
    const order = await limit.until(() => limit.waiting.for("the fleet\u2019s files", read));
    texts.title = `Fleet ${order.spec.name}`;
    const lines = [filesLine(order.spec)];
    if (hubInputs === void 0) runner.notice(hubNotAsked);
    else {
      lines.push(await withHub(hubInputs, step, (hub) => checkWithHub(order, hub, runner, limit.waiting)));
    }
    for (const line of lines) runner.info(line);
    await runner.addSummary(
      drySummary(order.spec, hubInputs === void 0 ? [...lines, hubNotAsked] : lines)
    );
  });
}
var hubNotAsked = "No key is given, so the hub wasn\u2019t asked: package versions, features, settings and room for the orgs are unchecked.";
function checkFiles(inputs, {
  runner,
  ...about
}) {
  return readOrder(inputs, "", {
    ...about,
    ...{ homes: about.workspace, env: runner.env },
    mask: (secret) => runner.mask(secret),
    warn: (sentence) => runner.warning(sentence)
  });
}
async function checkWithHub(order, hub, runner, waiting = new Waiting()) {
  const warn = (sentence) => runner.warning(sentence);
  const survey = await surveyHub(order, hub, { waiting, warn });
  warnOfRoom(survey, warn);
  const { plan, cleared } = survey;
  const { allocation } = cleared;
  const room = allocation === void 0 ? "" : ` The hub has room for ${allocation.active.remaining} more orgs, and for ${allocation.daily.remaining} more signups today.`;
  return `${planLine(order, plan)}${room}`;
}
function filesLine({ name, pool, groups }) {
  if (pool !== void 0) {
    const each = groups.map(({ group, count: count2, max = count2 }) => `${group} ${count2}, ${max} at most`).join("; ");
    return `The files of pool ${name} are right: free orgs in each group: ${each}.`;
  }
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const inGroups = groups.map((group) => `${group.group} ${group.count}`).join(", ");
  return `The files of fleet ${name} are right: ${orgsText(count)} (${inGroups}).`;
}
function drySummary({ name }, lines) {
  const items = lines.map((line) => `- ${escapeMarkdown(line, 1e3)}`).join("\n");
  return `## Fleet ${escapeMarkdown(name)}: a dry run

Nothing was made.

${items}
`;
}

export {
  checkFleet,
  hubNotAsked,
  checkFiles,
  checkWithHub,
  filesLine
};
