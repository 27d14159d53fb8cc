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
function atTerminal(text, inputs) {
  return text.replace(
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
