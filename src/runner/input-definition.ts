/** An input of an action, as its `action.yml` has it. */
export interface InputDefinition {
  readonly name: string;
  /** The first sentences of what it means. */
  readonly description: string;
  readonly default?: string;
  /** Never an option's value, which every user of the machine can see. */
  readonly isSecret?: boolean;
  /** The fleet file has a key of this name, which messages may mean. */
  readonly isFileKey?: boolean;
}

/** The environment variable of an input: `hub-username` is ORGKEY_HUB_USERNAME. */
export function variableOf(input: string): string {
  return `ORGKEY_${input.toUpperCase().replaceAll('-', '_')}`;
}

/**
 * How a user of the command gives an input: as an option or a variable; a secret as a file or a variable.
 * `--hub-username` (or ORGKEY_HUB_USERNAME), each in the way that messages have it.
 */
export function nameAtTerminal(input: InputDefinition): string {
  const variable = variableOf(input.name);
  // Its file is an input of its own.
  if (input.name === 'encrypted-key') return variable;
  const option = input.isSecret === true ? `${input.name}-file` : input.name;
  return `\`--${option}\` (or ${variable})`;
}

/** The actions by the commands that do the same. */
const commandOf: Readonly<Record<string, string>> = {
  'the fleet action': 'orgkey fleet make',
  'fleet/list': 'orgkey fleet list',
  'fleet/take': 'orgkey fleet take',
  'fleet/delete': 'orgkey fleet delete',
};

/** What a job has, by what there is here. */
const here: readonly (readonly [RegExp, string])[] = [
  [/\b([Rr])un the job again\b/g, '$1un it again'],
  [/\b(?:the|this) runner\b/g, 'this machine'],
  [/\bThe runner\b/g, 'This machine'],
  [/\ba runner (that|whose)\b/g, 'a machine $1'],
  [/ in the job’s `env`/g, ''],
  [/, from a secret(?=[.:])/g, ''],
];

/**
 * A message that names inputs and actions, in the words of the command: what is the input `hub-username` in a workflow is
 * `--hub-username` (or ORGKEY_HUB_USERNAME) here, and fleet/list is `orgkey fleet list`. The one place that knows both, so that
 * no message has to.
 */
export function atTerminal(text: string, inputs: readonly InputDefinition[]): string {
  const withCommands = text.replace(
    /(`?)(?<![\w./-])(the fleet action|fleet\/(?:list|take|delete))(?![\w/-]|\.\w)\1/g,
    (whole, _, action: string) => `\`${commandOf[action] ?? whole}\``,
  );
  const asHere = here.reduce((said, [job, place]) => said.replace(job, place), withCommands);
  return asHere.replace(
    /([Tt]he input )?`([a-z]+(?:-[a-z]+)*)`/g,
    (whole, article: string | undefined, name: string) => {
      const input = inputs.find((one) => one.name === name);
      if (input === undefined || (article === undefined && input.isFileKey === true)) return whole;
      return nameAtTerminal(input);
    },
  );
}
