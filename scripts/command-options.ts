import type { Command } from 'commander';
import { makeProgram } from '../src/cli/run.ts';
import { processTerminal } from '../src/cli/terminal.ts';
import { variableOf } from '../src/runner/input-definition.ts';
import { realWire } from '../src/salesforce/wire/real-wire.ts';

/** The table of a command's options: `login`, `fleet make`. */
export function commandOptions(path: string): string[][] {
  const program = makeProgram({ terminal: processTerminal(), wire: realWire({}), env: {} }, () => undefined);
  const command = path
    .split(' ')
    .reduce<Command | undefined>(
      (found, word) => found?.commands.find((one) => one.name() === word),
      program,
    );
  if (command === undefined) throw new Error(`docs/cli.md has options of orgkey ${path}, which there isn't.`);
  return optionRows(command);
}

function optionRows({ options }: Command): string[][] {
  const rows = options
    .filter(({ long }) => long !== '--help')
    .map(({ flags, long = '', short, envVar, description, defaultValue }) => {
      const value = /[<[].*$/.exec(flags)?.[0] ?? '';
      const other = short === undefined ? '' : ` Also \`${short}\`.`;
      const isFile = /-file$/.test(long) && envVar === undefined;
      const variable = isFile ? variableOf(long.slice(2, -'-file'.length)) : (envVar ?? '');
      const preset = typeof defaultValue === 'string' ? code(defaultValue) : '';
      const text = description.charAt(0).toUpperCase() + description.slice(1).replace(/\.?$/, '.');
      return [code(`${long} ${value}`.trim()), code(variable), preset, `${text}${other}`];
    });
  const ofKey = rows.some(([option = '']) => option.includes('--encrypted-key-file'));
  const key = ['', code(variableOf('encrypted-key')), '', 'The encrypted private key itself.'];
  return [['Option', 'Variable', 'Default', 'Meaning'], ...(ofKey ? [key] : []), ...rows];
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}
