import { type Command, Option } from 'commander';
import { type InputDefinition, variableOf } from '../runner/input-definition.ts';
import { type ActionName, actionInputs } from './action-inputs.ts';

/** Other names of options, which came first or are shorter. */
const otherNames: Readonly<Record<string, string>> = {
  'encrypted-key-file': 'key-file',
  'scratch-username': 'scratch',
};

/** Options that take a secret from a variable, whatever its name. */
const fromVariable = {
  'passphrase-env': 'decryption-passphrase',
  'decryption-key-env': 'decryption-key',
  'decryption-iv-env': 'decryption-iv',
} as const;

/** What the options of a command gave, by the names that the options have on the command line. */
export interface GivenOptions {
  /** By input. */
  readonly values: Readonly<Record<string, string>>;
  /** By secret input: the file that holds it, or `-` for the standard input. */
  readonly files: Readonly<Record<string, string>>;
  /** By secret input: the variable that holds it. */
  readonly variables: Readonly<Record<string, string>>;
  /** The secret inputs that there are. */
  readonly secrets: readonly string[];
  readonly settings: string;
}

/**
 * Gives a command an option for every input of the action that does the same, and where secrets come from.
 *
 * @param without inputs that make no sense for it
 */
export function addInputOptions(
  command: Command,
  action: ActionName,
  without: readonly string[] = [],
): Command {
  const inputs: readonly InputDefinition[] = actionInputs[action];
  for (const input of inputs) {
    if (input.name !== 'encrypted-key' && !without.includes(input.name)) command.addOption(optionOf(input));
  }
  for (const [option, input] of Object.entries(fromVariable)) {
    if (!inputs.some(({ name }) => name === input)) continue;
    command.addOption(new Option(`--${option} <name>`, `take \`${input}\` from this environment variable`));
  }
  return command.option(
    '--settings <file>',
    'what orgkey init wrote: counts where neither an option nor a variable is given',
    'orgkey.json',
  );
}

function optionOf(input: InputDefinition): Option {
  const { name, description } = input;
  if (input.isSecret === true) {
    const holds = `the file that holds it (- is the standard input); ${variableOf(name)} holds the secret itself`;
    return new Option(`--${name}-file <file>`, `${description} Give ${holds}.`);
  }
  const other = otherNames[name];
  const flags = `${other === undefined ? '' : `--${other}, `}--${name}`;
  const isBoolean = input.default === 'true' || input.default === 'false';
  // A default of the option's own would hide what the variable says.
  const preset = input.default === undefined ? '' : ` Default \`${input.default}\`.`;
  const option = new Option(
    `${flags} ${isBoolean ? '[boolean]' : `<${kindOf(name)}>`}`,
    `${description}${preset}`,
  );
  if (isBoolean) option.preset('true');
  return option.env(variableOf(name));
}

function kindOf(name: string): string {
  return /(file|username|url|dir|minutes|hours|days|name)$/.exec(name)?.[1] ?? 'value';
}

/** Secrets that may come by a file, whose path an option or a variable has; the encrypted key's file is an input of its own. */
export function fromFiles(secrets: readonly string[]): string[] {
  return secrets.filter((name) => name !== 'encrypted-key');
}

/** @param options as commander has them */
export function givenOptions(action: ActionName, options: Readonly<Record<string, unknown>>): GivenOptions {
  const inputs: readonly InputDefinition[] = actionInputs[action];
  const secrets = inputs.filter(({ isSecret }) => isSecret === true).map(({ name }) => name);
  const plain = inputs.filter(({ isSecret }) => isSecret !== true);
  const textOf = (option: string): string | undefined => {
    const value = options[new Option(`--${option}`).attributeName()];
    return typeof value === 'string' ? value : undefined;
  };
  const gather = (pairs: readonly (readonly [input: string, option: string])[]) =>
    Object.fromEntries(
      pairs.flatMap(([input, option]) => {
        const text = textOf(option);
        return text === undefined ? [] : [[input, text] as const];
      }),
    );
  return {
    values: gather(plain.map(({ name }) => [name, name])),
    files: gather(fromFiles(secrets).map((name) => [name, `${name}-file`])),
    variables: gather(Object.entries(fromVariable).map(([option, input]) => [input, option])),
    secrets,
    settings: textOf('settings') ?? '',
  };
}
