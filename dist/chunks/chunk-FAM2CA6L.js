import {
  NewOrgs,
  keyForOrgs
} from "./chunk-TA4UNK6Z.js";

// src/cli/new-orgs.ts
function newOrgsOf(hub, key, app, { terminal, env }) {
  const seconds = env["ORGKEY_ASSOCIATION_PATIENCE_SECONDS"];
  const patience = seconds === void 0 ? {} : { associationPatience: Number(seconds) * 1e3 };
  return new NewOrgs(keyForOrgs(hub, key, { ...app, ...patience }, (line) => terminal.note(line)));
}

export {
  newOrgsOf
};
