import type { Runner } from '../../runner/runner.ts';
import { platformCli } from '../../salesforce/apps/platform-cli.ts';
import type { Session } from '../../salesforce/wire/session.ts';
import type { HandOverInputs } from './inputs.ts';

/** Tells later steps, or the command that runs logged in, which org is meant, and through which app signups go. */
export function tellLaterSteps(
  session: Session,
  { setDefault, isScratchOrg, signupApp }: Pick<HandOverInputs, 'setDefault' | 'isScratchOrg' | 'signupApp'>,
  runner: Pick<Runner, 'exportVariable'>,
): readonly string[] {
  const said: string[] = [];
  if (setDefault) {
    const variable = isScratchOrg ? 'SF_TARGET_ORG' : 'SF_TARGET_DEV_HUB';
    runner.exportVariable(variable, session.username);
    said.push(`${variable} is ${session.username} for the steps that follow.`);
  }
  if (signupApp === 'platform-cli' && !isScratchOrg) {
    // What @salesforce/core 9.4 goes by when `sf org create scratch` signs up: forcedotcom/sfdx-core#1315.
    runner.exportVariable('SF_SCRATCH_SIGNUP_CONNECTED_APP', platformCli.consumerKey);
    runner.exportVariable('SF_SCRATCH_SIGNUP_CALLBACK_URL', platformCli.callbackUrl);
    said.push(
      'Later steps sign up scratch orgs through the Salesforce CLI’s own app; `orgkey adopt` makes them accept the key.',
    );
  }
  return said;
}
