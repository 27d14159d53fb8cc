import { takeOrg } from '../../fleet/take-org.ts';
import { handOver } from '../../login/hand-over/hand-over.ts';
import { registerLogin } from '../login/register-login.ts';
import type { StepOptions } from '../step.ts';
import type { Tools } from '../tools.ts';
import { runFleetStory } from './run-fleet-story.ts';

/**
 * `orgkey fleet take`: the take action, which hands the login over as `orgkey login` does. There is no later step, and nothing that
 * runs when all is done.
 *
 * @returns the exit code
 */
export function fleetTake(options: StepOptions, tools: Tools): Promise<number> {
  const { say, style } = tools.terminal;
  return runFleetStory('take', options, tools, async (step) => {
    const { runner, wire } = step;
    const ofNoStep = { registerWithCli: false, alias: undefined, setDefault: false };
    await takeOrg(step, async (session, key, inputs) => {
      await handOver(session, key, { ...inputs, ...ofNoStep, refreshable: false, revoke: false }, runner);
      if (inputs.registerWithCli) await registerLogin(session, inputs, { runner, wire });
    });
    if (options.json === true) return undefined;
    const { name = '', username = '', until = '' } = runner.outputs;
    say(`${style.good('✔')} ${name} is yours until ${until}: ${username}`);
    say(`  To log in to it again: ${runner.commandName} login --scratch ${username}`);
    return undefined;
  });
}
