import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/completion.ts
function completionScript(program, shell) {
  const places = [...placesOf(program, "")];
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell](places);
}
function* placesOf(command, path) {
  const subs = command.commands.filter((sub) => sub.name() !== "help");
  yield {
    path,
    commands: subs.map((sub) => ({ name: sub.name(), description: sub.description() })),
    choices: command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
    options: [...command.options.map(offered), { names: ["--help"], description: "display help" }]
  };
  for (const sub of subs) yield* placesOf(sub, `${path} ${sub.name()}`.trim());
}
function offered({ long, short, description, required, optional, argChoices, flags }) {
  const names = [long, short].filter((name) => name !== void 0);
  if (!required && !optional) return { names, description };
  const isFile = /[<[](file|folder|dir)[>\]]/.test(flags);
  return {
    names,
    description,
    value: argChoices ?? (isFile ? "file" : optional ? ["true", "false"] : "anything")
  };
}
function steps(places) {
  return places.flatMap(
    ({ path, commands }) => commands.map(({ name }) => `    '${path} ${name}') at='${`${path} ${name}`.trim()}' ;;`)
  );
}
function values(places, offer) {
  return places.flatMap(
    ({ path, options }) => options.flatMap(
      ({ names, value }) => value === void 0 ? [] : names.map((name) => `    '${path} ${name}') ${offer(value)} ;;`)
    )
  );
}
function words({ commands, options, choices }) {
  return [...commands.map(({ name }) => name), ...choices, ...options.flatMap(({ names }) => names)].join(
    " "
  );
}
function bashScript(places) {
  const behind = values(places, (value) => {
    if (value === "file") return 'COMPREPLY=($(compgen -f -- "$current")); return';
    return value === "anything" ? "return" : `COMPREPLY=($(compgen -W '${value.join(" ")}' -- "$current")); return`;
  });
  return [
    "# Completion for bash: source <(orgkey completion bash)",
    "_orgkey() {",
    "  local current=${COMP_WORDS[COMP_CWORD]} at= offer= word",
    '  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
    '    case "$at $word" in',
    ...steps(places),
    `    *' --') COMPREPLY=($(compgen -c -- "$current")); return ;;`,
    "    esac",
    "  done",
    '  case "$at ${COMP_WORDS[COMP_CWORD-1]}" in',
    ...behind,
    "  esac",
    '  case "$at" in',
    ...places.map((place) => `    '${place.path}') offer='${words(place)}' ;;`),
    "  esac",
    '  COMPREPLY=($(compgen -W "$offer" -- "$current"))',
    "}",
    "complete -o filenames -F _orgkey orgkey",
    ""
  ].join("\n");
}
function zshScript(places) {
  const behind = values(places, (value) => {
    if (value === "file") return "_files; return";
    return value === "anything" ? "return" : `compadd -- ${value.join(" ")}; return`;
  });
  return [
    "#compdef orgkey",
    "# Completion for zsh: source <(orgkey completion zsh), after compinit",
    "_orgkey() {",
    "  local at='' word",
    '  for word in "${(@)words[2,CURRENT-1]}"; do',
    '    case "$at $word" in',
    ...steps(places),
    "    *' --') _command_names; return ;;",
    "    esac",
    "  done",
    '  case "$at ${words[CURRENT-1]}" in',
    ...behind,
    "  esac",
    '  case "$at" in',
    ...places.map((place) => `    '${place.path}') compadd -- ${words(place)} ;;`),
    "  esac",
    "}",
    "compdef _orgkey orgkey",
    ""
  ].join("\n");
}
function fishScript(places) {
  const quoted = (text) => `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
  const all = places.flatMap(({ path, commands, options, choices }) => [
    ...choices.map((choice) => `complete -c orgkey -n ${at(path)} -a ${choice}`),
    ...commands.map(
      ({ name, description }) => `complete -c orgkey -n ${at(path)} -a ${name} -d ${quoted(description)}`
    ),
    ...options.flatMap(
      ({ names, description, value }) => names.map(
        (name) => `complete -c orgkey -n ${at(path)} ${fishOption(name, value)} -d ${quoted(description)}`
      )
    )
  ]);
  return [
    "# Completion for fish: orgkey completion fish | source",
    "function __orgkey_at",
    "  set -l at ''",
    "  for word in (commandline -opc)[2..-1]",
    '    switch "$at $word"',
    ...places.flatMap(
      ({ path, commands }) => commands.map(({ name }) => `      case '${path} ${name}'; set at '${`${path} ${name}`.trim()}'`)
    ),
    "    end",
    "  end",
    '  test "$at" = "$argv[1]"',
    "end",
    "complete -c orgkey -f",
    ...all,
    ""
  ].join("\n");
}
function at(path) {
  return `"__orgkey_at '${path}'"`;
}
function fishOption(name, value) {
  const option = name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`;
  if (value === void 0) return option;
  if (value === "file") return `${option} -rF`;
  return value === "anything" ? `${option} -x` : `${option} -xa '${value.join(" ")}'`;
}
export {
  completionScript
};
