import {
  LoginRecords,
  endLogin
} from "./chunk-7MMI3YPV.js";
import {
  register
} from "./chunk-CFJ5WYBM.js";
import {
  cliLoginOf
} from "./chunk-D7HFNESS.js";

// src/cli/login/register-login.ts
var expiryTimeout = 5e3;
async function registerLogin(session, inputs, { runner, wire }) {
  const { username, instanceUrl } = session;
  const records = new LoginRecords(runner);
  const earlier = await records.read(username);
  if (earlier !== void 0) await endLogin(earlier, records, runner, wire);
  const expires = inputs.isScratchOrg ? await expiryOf(session, wire) : void 0;
  const alias = inputs.alias ?? earlier?.registration.alias;
  const cliLogin = cliLoginOf(session, inputs, expires === void 0 ? {} : { expirationDate: expires });
  const registration = await register(
    cliLogin,
    alias === void 0 ? {} : { alias },
    (planned) => records.write({ username, instanceUrl, registration: planned })
  );
  const isDefault = inputs.setDefault && (runner.isGiven("set-default") || earlier?.defaultOrg !== void 0);
  if (isDefault) {
    const { setDefaultOrg } = await import("./default-org-7GMNUHGM.js");
    const defaultOrg = await setDefaultOrg(
      inputs.isScratchOrg ? "target-org" : "target-dev-hub",
      alias ?? username
    );
    await records.write({ username, instanceUrl, registration, defaultOrg });
  }
  return {
    isDefault,
    ...alias === void 0 ? {} : { alias },
    ...expires === void 0 ? {} : { expires }
  };
}
async function expiryOf(session, wire) {
  const { OrgClient } = await import("./org-client-6OVTOGP6.js");
  const soql = "SELECT TrialExpirationDate FROM Organization";
  const org = new OrgClient(session, wire);
  const query = org.query(soql, {
    repeat: "never",
    timeout: expiryTimeout
  });
  const [row] = await query.catch(() => []);
  return /^\d{4}-\d\d-\d\d/.exec(row?.TrialExpirationDate ?? "")?.[0];
}

export {
  registerLogin
};
