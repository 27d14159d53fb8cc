import {
  NewOrgs,
  keyForOrgs
} from "./chunk-EO457WPQ.js";
import {
  millisecondsOf
} from "./chunk-XOYGAZKK.js";

// src/cli/new-orgs.ts
function newOrgsOf(hub, key, app, { terminal, env }) {
  const associationPatience = millisecondsOf("ORGKEY_ASSOCIATION_PATIENCE_SECONDS", env);
  return new NewOrgs(keyForOrgs(hub, key, { ...app, associationPatience }, (line) => terminal.note(line)));
}

export {
  newOrgsOf
};
