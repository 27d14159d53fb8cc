// src/login/hand-over/inputs.ts
function readHandOver(inputs) {
  return {
    alias: inputs.optional("alias"),
    setDefault: inputs.boolean("set-default", true),
    registerWithCli: inputs.boolean("register-with-cli", true),
    refreshable: inputs.boolean("refreshable", false),
    revoke: inputs.boolean("revoke", true)
  };
}

export {
  readHandOver
};
