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
var here = [
  [/\b([Rr])un the job again\b/g, "$1un it again"],
  [/\b(?:the|this) runner\b/g, "this machine"],
  [/\bThe runner\b/g, "This machine"],
  [/\ba runner (that|whose)\b/g, "a machine $1"],
  [/ in the job’s `env`/g, ""],
  [/, from a secret(?=[.:])/g, ""]
];
function atTerminal(text, inputs) {
  const withCommands = text.replace(
    /(`?)(?<![\w./-])(the fleet action|fleet\/(?:list|take|delete))(?![\w/-]|\.\w)\1/g,
    (whole, _, action) => `\`${commandOf[action] ?? whole}\``
  );
  const asHere = here.reduce((said, [job, place]) => said.replace(job, place), withCommands);
  return asHere.replace(
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
