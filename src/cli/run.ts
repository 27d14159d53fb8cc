import { Command, CommanderError } from 'commander';
import { takeOurs } from '../child-environment.ts';
import { realWire } from '../salesforce/wire/real-wire.ts';
import { addAdopt, addCheck, addCompletion, addInit, addRotate } from './commands.ts';
import { addFleet } from './fleet/commands.ts';
import { addLogin, addLogout } from './login/commands.ts';
import { version } from './package.ts';
import { problemJson, problemLines, problemsOf } from '../runner/problem-lines.ts';
import { jsonText, Cancelled, processTerminal } from './terminal.ts';
import type { Tools } from './tools.ts';

/** 0: done. 1: it failed, or a check did. 2: the command line is wrong. 130: cancelled. */
type ExitCode = number;

/** The commands with their options. `exit` takes the code that a command ends with. */
export function makeProgram(tools: Tools, exit: (code: ExitCode) => void): Command {
  const program = new Command('orgkey')
    .description('One private key opens your Salesforce Dev Hub and every scratch org it made.')
    .version(version(), '-V, --version', 'print the version')
    .exitOverride();
  const all = [addInit, addCheck, addRotate, addAdopt, addLogin, addLogout, addFleet, addCompletion];
  for (const add of all) add(program, tools, exit);
  pointToHelp(program, 'orgkey');
  return program;
}

/** After a wrong command line each command names its own help: `orgkey fleet list --help`. */
function pointToHelp(command: Command, called: string): void {
  command.showHelpAfterError(`(${called} --help shows what there is)`);
  for (const one of command.commands) pointToHelp(one, `${called} ${one.name()}`);
}

/**
 * Runs the command line.
 *
 * @param args without node and the script
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  // Whoever reads the output may have seen enough (`orgkey init | head`): what was done is done.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const env = takeOurs();
  const tools: Tools = { terminal: processTerminal(), wire: realWire(env), env };
  let exitCode: ExitCode = 0;
  const program = makeProgram(tools, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Cancelled) {
      tools.terminal.note('Cancelled. Nothing was changed.');
      return 130;
    }
    report(error, args.includes('--json'), tools);
    return 1;
  }
}

/** Text goes to stderr; with `--json`, whoever reads stdout gets the failure there too. */
function report(error: unknown, json: boolean, { terminal }: Tools): void {
  const problems = problemsOf(error);
  for (const problem of problems) {
    for (const line of problemLines(problem, terminal.style)) terminal.note(line);
  }
  if (json) terminal.say(jsonText({ problems: problems.map(problemJson) }));
}
