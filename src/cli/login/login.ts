import { Problem } from '../../problem.ts';
import { loadKey } from '../../runner/key-inputs.ts';
import { accessTokenWarning } from '../../login/access-token.ts';
import { authenticate } from '../../login/authenticate.ts';
import { type Inputs, readInputs } from '../../login/inputs.ts';
import type { Session } from '../../salesforce/wire/session.ts';
import { runStory, type Step, type StepOptions } from '../step.ts';
import type { Tools } from '../tools.ts';
import { handOverAs, type LoggedIn, resultLines, resultJson } from './result.ts';

export interface LoginOptions extends StepOptions {
  readonly format?: 'env' | 'json';
  readonly showToken: boolean;
}

/**
 * Logs in by the auth action's own code, and registers the login with the `sf` CLI.
 *
 * @returns the exit code
 */
export async function login(options: LoginOptions, tools: Tools): Promise<number> {
  return runStory('login', options, tools, async (step) => {
    refuseToShow(options, tools);
    const inputs = readInputs(step.runner);
    const session = await open(inputs, step);
    const { terminal } = tools;
    const result = await keep(session, inputs, step);
    if (options.format !== undefined) terminal.handOver(handOverAs(options.format, result, step.runner));
    else if (options.json === true) terminal.say(resultJson(result));
    else for (const line of resultLines(result)) terminal.say(line.replace(/^✔/, terminal.style.good('✔')));
    return 0;
  });
}

async function open(inputs: Inputs, { runner, wire }: Step): Promise<Session> {
  const key = await loadKey(inputs.key, runner);
  const session = await authenticate(inputs, key, runner, wire);
  runner.mask(session.accessToken);
  const warning = accessTokenWarning(session.accessToken);
  if (warning !== undefined) runner.warning(warning);
  return session;
}

/** Registers with the CLI, unless that isn't wanted. */
async function keep(session: Session, inputs: Inputs, step: Step): Promise<LoggedIn> {
  const { tellLaterSteps } = await import('../../login/hand-over/tell-later-steps.ts');
  tellLaterSteps(session, inputs, step.runner);
  const about = { session, inputs };
  if (!inputs.registerWithCli) return { ...about, isRegistered: false };
  const { registerLogin } = await import('./register-login.ts');
  return { ...about, isRegistered: true, ...(await registerLogin(session, inputs, step)) };
}

/** Whoever looks over a shoulder, or at a recording, sees what a terminal shows. */
function refuseToShow({ format, showToken }: LoginOptions, { terminal }: Tools): void {
  if (format === undefined || showToken || !terminal.showsResults) return;
  throw new Problem({
    kind: 'cli/token-to-terminal',
    what: `--format ${format} prints an access token, and this is a terminal.`,
    fix: `Let a program read it, such as eval "$(orgkey login --format env)", or add --show-token.`,
  });
}
