import {
  LoginRecords,
  endLogin,
  setDefaultOrg
} from "./chunk-DCRBOVAO.js";
import {
  register
} from "./chunk-EYFJLK3S.js";
import "./chunk-4YNIVPBK.js";
import {
  OrgClient
} from "./chunk-MDVSDZNN.js";
import "./chunk-HDY7VK72.js";
import "./chunk-62VRCFV5.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-VPHDVZQG.js";
import "./chunk-ULKF3PQG.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-5OQCTH7I.js";
import {
  cliLoginOf
} from "./chunk-P4ARYB53.js";
import "./chunk-QU7PXHMC.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-THSTVOKS.js";
import "./chunk-ANYJZ3MK.js";
import "./chunk-FH4IQ2YZ.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-BDIBHB7K.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/login/register-login.ts
var expiryTimeout = 5e3;
async function registerLogin(session, inputs, { runner, wire }) {
  const { username, instanceUrl } = session;
  const records = new LoginRecords(runner);
  const earlier = await records.read(username);
  if (earlier !== void 0) await endLogin(earlier, records, runner, wire);
  const expires = inputs.isScratchOrg ? await expiryOf(session, wire) : void 0;
  const { alias } = inputs;
  const cliLogin = cliLoginOf(session, inputs, expires === void 0 ? {} : { expirationDate: expires });
  const registration = await register(
    cliLogin,
    alias === void 0 ? {} : { alias },
    (planned) => records.write({ username, instanceUrl, registration: planned })
  );
  const isDefault = inputs.setDefault && runner.isGiven("set-default");
  if (isDefault) {
    const defaultOrg = await setDefaultOrg(
      inputs.isScratchOrg ? "target-org" : "target-dev-hub",
      alias ?? username
    );
    await records.write({ username, instanceUrl, registration, defaultOrg });
  }
  return { isDefault, ...expires === void 0 ? {} : { expires } };
}
async function expiryOf(session, wire) {
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
