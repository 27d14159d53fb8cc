import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parse } from 'yaml';

/** One input of an `action.yml`. */
export interface InputDefinition {
  readonly required: boolean;
  readonly default: string;
}

/** What the runner reads of an `action.yml`. */
export interface ActionDefinition {
  readonly name: string;
  readonly inputs: ReadonlyMap<string, InputDefinition>;
  readonly outputs: readonly string[];
  readonly using: string;
  /** Path of the main script from the repository's root. */
  readonly main: string;
  /** Path of the post script from the repository's root. */
  readonly post: string | undefined;
}

interface ActionYaml {
  readonly name?: string;
  readonly inputs?: Record<string, { required?: boolean; default?: unknown } | null>;
  readonly outputs?: Record<string, unknown>;
  readonly runs?: { using?: string; main?: string; post?: string };
}

/**
 * Reads an `action.yml`.
 * @param root the repository's root
 * @param actionYml its path from there, such as `fleet/list/action.yml`
 */
export function readAction(root: string, actionYml: string): ActionDefinition {
  const yaml = parse(readFileSync(join(root, actionYml), 'utf8')) as ActionYaml;
  const folder = dirname(actionYml);
  const { using, main, post } = yaml.runs ?? {};
  if (using === undefined || main === undefined)
    throw new Error(`${actionYml} has no runs.using or runs.main`);
  return {
    name: yaml.name ?? actionYml,
    inputs: new Map(
      Object.entries(yaml.inputs ?? {}).map(([name, input]) => [
        name,
        { required: input?.required ?? false, default: scalarText(input?.default) },
      ]),
    ),
    outputs: Object.keys(yaml.outputs ?? {}),
    using,
    main: normalize(join(folder, main)),
    post: post === undefined ? undefined : normalize(join(folder, post)),
  };
}

/** What a step's `with:` becomes. */
export interface StepInputs {
  /** `INPUT_*`, as the runner names them: upper case, spaces to underscores, hyphens kept. */
  readonly env: Readonly<Record<string, string>>;
  /** The runner only warns of inputs that the action doesn't declare, and says nothing of missing ones. */
  readonly warnings: readonly string[];
  /** Required inputs that were not given; the action has to say so itself. */
  readonly missing: readonly string[];
}

/** Applies defaults to the inputs given, as the runner does. */
export function stepInputs(action: ActionDefinition, given: Readonly<Record<string, string>>): StepInputs {
  const unexpected = Object.keys(given).filter((name) => !action.inputs.has(name));
  const values = new Map([...action.inputs].map(([name, input]) => [name, input.default]));
  for (const [name, value] of Object.entries(given)) values.set(name, value);
  return {
    env: Object.fromEntries(
      [...values].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
    ),
    warnings:
      unexpected.length === 0
        ? []
        : [
            `Unexpected input(s) ${quoted(unexpected)}, valid inputs are [${quoted([...action.inputs.keys()])}]`,
          ],
    missing: [...action.inputs]
      .filter(([name, input]) => input.required && (given[name] ?? '') === '')
      .map(([name]) => name),
  };
}

function scalarText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}
