// src/runner/input-definition.ts
function variableOf(input) {
  return `ORGKEY_${input.toUpperCase().replaceAll("-", "_")}`;
}
function nameAtTerminal(input) {
  const variable = variableOf(input.name);
  if (input.name === "encrypted-key") return variable;
  const option = input.isSecret === true ? `${input.name}-file` : input.name;
  return `\`--${option}\` (or ${variable})`;
}
var commandOf = {
  "the fleet action": "orgkey fleet make",
  "fleet/list": "orgkey fleet list",
  "fleet/take": "orgkey fleet take",
  "fleet/delete": "orgkey fleet delete"
};
function atTerminal(text, inputs) {
  const here = text.replace(
    /(`?)(?<![\w./-])(the fleet action|fleet\/(?:list|take|delete))(?![\w/-]|\.\w)\1/g,
    (whole, _, action) => `\`${commandOf[action] ?? whole}\``
  ).replaceAll("the runner\u2019s", "this machine\u2019s").replaceAll("run the job again", "run it again");
  return here.replace(
    /([Tt]he input )?`([a-z]+(?:-[a-z]+)*)`/g,
    (whole, article, name) => {
      const input = inputs.find((one) => one.name === name);
      if (input === void 0 || article === void 0 && input.isFileKey === true) return whole;
      return nameAtTerminal(input);
    }
  );
}

export {
  variableOf,
  nameAtTerminal,
  atTerminal
};
