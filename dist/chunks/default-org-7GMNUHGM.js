import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/sf-cli/default-org.ts
import { dirname } from "node:path";
async function setDefaultOrg(name, value) {
  const { Config } = await import("./config-file-YQKP2MCL.js");
  const config = await Config.create({ isGlobal: false }).catch(() => Config.create({ isGlobal: true }));
  const before = config.get(name);
  config.set(name, value);
  await config.write();
  return {
    ...{ name, value, root: dirname(dirname(config.getPath())), isGlobal: config.isGlobal() },
    ...typeof before === "string" ? { before } : {}
  };
}
async function restoreDefaultOrg({ name, value, before, root, isGlobal }) {
  const { Config } = await import("./config-file-YQKP2MCL.js");
  const config = await Config.create({ isGlobal, rootFolder: root });
  if (config.get(name) !== value) return;
  if (before === void 0) config.unset(name);
  else config.set(name, before);
  await config.write();
}
export {
  restoreDefaultOrg,
  setDefaultOrg
};
