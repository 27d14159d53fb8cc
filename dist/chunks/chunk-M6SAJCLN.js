import {
  readHandOver
} from "./chunk-5CAUGV3J.js";
import {
  InputReader
} from "./chunk-62YWN76B.js";
import {
  readKeyInputs
} from "./chunk-KAHBJLZP.js";
import {
  productionLogin,
  sandboxLogin
} from "./chunk-VGZWLXY4.js";

// src/login/inputs.ts
function readInputs(runner) {
  const inputs = new InputReader(runner);
  const consumerKey = inputs.required("consumer-key");
  const key = readKeyInputs(inputs);
  const hubUsername = inputs.username("hub-username", inputs.required("hub-username")) ?? "";
  const scratchUsername = inputs.username("scratch-username", inputs.optional("scratch-username"));
  const isScratchOrg = scratchUsername !== void 0;
  const login = isScratchOrg ? sandboxLogin : productionLogin;
  const loginUrl = inputs.url("instance-url", login);
  const hubLoginUrl = inputs.url("hub-instance-url", isScratchOrg ? productionLogin : loginUrl);
  const result = {
    key,
    identity: {
      consumerKey,
      username: scratchUsername ?? hubUsername,
      loginUrl,
      audience: inputs.optional("audience") ?? login
    },
    isScratchOrg,
    hubUsername,
    hubLoginUrl,
    signupApp: inputs.choice("signup-app", ["auto", "own", "platform-cli"]) ?? "auto",
    ...readHandOver(inputs),
    retryTimeout: 1e3 * inputs.integer("retry-timeout", { min: 0, max: 3600, whenEmpty: 300, unit: "seconds" })
  };
  inputs.finish();
  return result;
}

export {
  readInputs
};
