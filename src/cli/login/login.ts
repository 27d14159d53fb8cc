import type { PrivateKey } from '../../key/private-key.ts';
import { accessTokenWarning } from '../../login/access-token.ts';
import { authenticate, loadingMeanwhile } from '../../login/authenticate.ts';
import { tellLaterSteps } from '../../login/hand-over/tell-later-steps.ts';
import { type Inputs, readInputs } from '../../login/inputs.ts';
import { loadKey } from '../../runner/key-inputs.ts';
import type { Session } from '../../salesforce/wire/session.ts';
import { commandProblem } from '../causes.ts';
import { loginCauses } from '../login-causes.ts';
import { runStory, type Step, type StepOptions } from '../step.ts';
import type { Tools } from '../tools.ts';
import { forPrograms, type LoggedIn, resultJson, resultLines, variablesOf } from './result.ts';

export interface LoginOptions extends StepOptions {
  readonly format?: 'env' | 'json';
  readonly showToken: boolean;
  readonly exec: boolean;
}

/**
 * Logs in by the auth action's own code, and registers the login with the `sf` CLI, or runs a command with it.
 *
 * @param command with `--exec`, what to run
 * @returns the exit code: with `--exec`, the command's
 */
export async function login(
  options: LoginOptions,
  command: readonly string[],
  tools: Tools,
): Promise<number> {
  return runStory('login', options, tools, async (step) => {
    if (!options.exec) refuseToShow(options, tools);
    const inputs = readInputs(step.runner);
    if (!options.exec) warnOfUnused(inputs, step);
    const { session, key } = await open(inputs, options.exec, step);
    if (options.exec) {
      const { runLoggedIn } = await import('./run-logged-in.ts');
      const more = options.format === 'env' ? variablesOf(session) : {};
      return runLoggedIn(command, { session, key, inputs, more }, step);
    }
    print(await keep(session, inputs, step), options, step, tools);
    return 0;
  });
}

/** Whoever looks over a shoulder, or at a recording, sees what a terminal shows. */
function refuseToShow({ format, showToken }: LoginOptions, { terminal }: Tools): void {
  if (format === undefined || showToken || !terminal.showsResults) return;
  const what = `--format ${format} prints an access token, and this is a terminal.`;
  throw commandProblem(loginCauses.tokenToTerminal, { what });
}

/** Nothing says when such a login is over. */
function warnOfUnused({ refreshable }: Inputs, { runner }: Step): void {
  if (refreshable) {
    runner.warning('Without --exec, `refreshable` has no effect: no decrypted key is left on this machine.');
  }
}

async function open(
  inputs: Inputs,
  exec: boolean,
  { runner, wire }: Step,
): Promise<{ readonly session: Session; readonly key: PrivateKey }> {
  const key = await loadKey(inputs.key, runner);
  const next: (() => Promise<unknown>) | undefined = exec
    ? () => import('./run-logged-in.ts')
    : inputs.registerWithCli
      ? () => import('./register-login.ts')
      : undefined;
  const session = await authenticate(
    inputs,
    key,
    runner,
    next === undefined ? wire : loadingMeanwhile(wire, next),
  );
  runner.mask(session.accessToken);
  return { session, key };
}

/** Registers with the CLI, unless that isn't wanted. */
async function keep(session: Session, inputs: Inputs, step: Step): Promise<LoggedIn> {
  const warning = accessTokenWarning(session.accessToken);
  if (warning !== undefined) step.runner.warning(warning);
  tellLaterSteps(session, inputs, step.runner);
  const about = { session, inputs };
  if (!inputs.registerWithCli) return { ...about, isRegistered: false };
  const { registerLogin } = await import('./register-login.ts');
  return { ...about, isRegistered: true, ...(await registerLogin(session, inputs, step)) };
}

function print(
  result: LoggedIn,
  { format, json }: LoginOptions,
  { runner }: Step,
  { terminal }: Tools,
): void {
  if (format !== undefined) terminal.handOver(forPrograms(format, result, runner));
  else if (json === true) terminal.say(resultJson(result));
  else for (const line of resultLines(result)) terminal.say(line.replace(/^✔/, terminal.style.good('✔')));
}
