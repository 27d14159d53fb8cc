import {
  readDescriptions,
  replaceDescription
} from "./chunk-CWHND5YD.js";
import {
  descriptionAfter,
  readLine
} from "./chunk-EQPE7DA5.js";
import {
  deleteScratchOrg
} from "./chunk-IUH36S3O.js";
import {
  soqlString
} from "./chunk-5BCTQUNL.js";
import {
  hasTexts
} from "./chunk-L3E6RXYU.js";

// src/fleet/pool/give-back.ts
var mostAttempts = 5;
function release(hub, claim) {
  return changeClaimed(hub, claim, {
    by: void 0,
    until: void 0,
    claim: void 0,
    confirmed: void 0
  });
}
async function deleteHeld(hub, claim) {
  const until = Math.floor(hub.serverNow / 1e3) * 1e3 - 1e3;
  if (!await changeClaimed(hub, claim, { until, confirmed: "yes" })) return false;
  const soql = `SELECT Id FROM ActiveScratchOrg WHERE ScratchOrgInfoId = ${soqlString(claim.infoId)}`;
  const rows = await hub.query(soql, { row: hasTexts("Id") });
  for (const { Id } of rows) await deleteScratchOrg(hub, Id);
  return true;
}
async function changeClaimed(hub, claim, change) {
  for (let attempt = 1; ; attempt += 1) {
    const [description] = await readDescriptions(hub, [claim.infoId]);
    const line = readLine(description?.text ?? null);
    if (description === void 0 || line?.claim !== claim.id) return false;
    const text = descriptionAfter(description.text, change);
    if (await replaceDescription(hub, description, text)) return true;
    if (attempt === mostAttempts) throw new Error("somebody else changes the record all the time");
    await hub.wire.sleep(200 * attempt);
  }
}

export {
  release,
  deleteHeld
};
