import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/sf-cli/cli-config.ts
async function capitalizesRecordTypes(projectPath) {
  const { ConfigAggregator } = await import("./config-aggregator-CNJQBHHH.js");
  try {
    const config = await ConfigAggregator.create({ projectPath });
    const { value } = config.getInfo("org-capitalize-record-types");
    return value === void 0 || value === true || /^(true|1)$/i.test(typeof value === "string" ? value : "");
  } catch {
    return true;
  }
}
export {
  capitalizesRecordTypes
};
