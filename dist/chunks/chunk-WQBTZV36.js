import {
  deployProblem,
  deployRequest,
  startDeploy,
  waitForDeploy
} from "./chunk-DT46RK2T.js";
import {
  PollingTimeout,
  pollUntil
} from "./chunk-VV4UEYUI.js";
import {
  metadataXml,
  packageXml
} from "./chunk-TVBXHRD6.js";
import {
  zipFiles
} from "./chunk-FOJDTCO3.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  apiVersion
} from "./chunk-2MHU6FYR.js";

// src/salesforce/scratch-orgs/dev-hub.ts
async function isDevHub(org) {
  try {
    await org.query("SELECT Id FROM ScratchOrgInfo LIMIT 1");
    return true;
  } catch (error) {
    if (error instanceof ApiFailure && error.errors.some(({ errorCode }) => errorCode === "INVALID_TYPE")) {
      return false;
    }
    throw error;
  }
}
async function devHubObstacle(org) {
  const soql = "SELECT IsSandbox, NamespacePrefix FROM Organization";
  const [organization] = await org.query(soql);
  if (organization?.IsSandbox === true) return "in a sandbox or a scratch org";
  return organization?.NamespacePrefix ? `in an org with a namespace (${organization.NamespacePrefix})` : void 0;
}
async function deployDevHub(org, { checkOnly }) {
  const id = await startDeploy(org, deployRequest(await zipFiles(devHubPackage()), { checkOnly }));
  const outcome = await waitForDeploy(org, id);
  if (!outcome.succeeded) throw deployProblem(outcome, "Turning on Dev Hub");
}
function devHubPackage() {
  return /* @__PURE__ */ new Map([
    ["package.xml", packageXml({ Settings: ["DevHub"] }, apiVersion)],
    ["settings/DevHub.settings", metadataXml("DevHubSettings", { enableScratchOrgManagementPref: true })]
  ]);
}
async function becomesDevHub(org) {
  const look = async () => await isDevHub(org) ? true : void 0;
  try {
    return await pollUntil(org.wire, look, { timeout: 12e4 });
  } catch (error) {
    if (error instanceof PollingTimeout) return false;
    throw error;
  }
}

export {
  isDevHub,
  devHubObstacle,
  deployDevHub,
  becomesDevHub
};
