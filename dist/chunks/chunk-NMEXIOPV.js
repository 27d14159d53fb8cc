import {
  platformCli
} from "./chunk-QCNTHP4P.js";

// src/login/hand-over/tell-later-steps.ts
function tellLaterSteps(session, { setDefault, isScratchOrg, signupApp }, runner) {
  const said = [];
  if (setDefault) {
    const variable = isScratchOrg ? "SF_TARGET_ORG" : "SF_TARGET_DEV_HUB";
    runner.exportVariable(variable, session.username);
    said.push(`${variable} is ${session.username} for the steps that follow.`);
  }
  if (signupApp === "platform-cli" && !isScratchOrg) {
    runner.exportVariable("SF_SCRATCH_SIGNUP_CONNECTED_APP", platformCli.consumerKey);
    runner.exportVariable("SF_SCRATCH_SIGNUP_CALLBACK_URL", platformCli.callbackUrl);
    said.push(
      "Later steps sign up scratch orgs through the Salesforce CLI\u2019s own app; `orgkey adopt` makes them accept the key."
    );
  }
  return said;
}

export {
  tellLaterSteps
};
