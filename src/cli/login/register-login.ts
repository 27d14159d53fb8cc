import { cliLoginOf } from '../../login/cli-login.ts';
import type { HandOverInputs } from '../../login/hand-over/inputs.ts';
import type { Session } from '../../salesforce/wire/session.ts';
import type { Wire } from '../../salesforce/wire/wire.ts';
import { register } from '../../sf-cli/register.ts';
import type { Step } from '../step.ts';
import { endLogin, LoginRecords } from './records.ts';

/** Milliseconds: the day on which an org ends is good to know, and not worth a wait. */
const expiryTimeout = 5000;

/** What the CLI was told besides the login. */
export interface Registered {
  /** `yyyy-mm-dd`: of a scratch org, where its user may read it. */
  readonly expires?: string;
  readonly alias?: string;
  /** Whether it became the CLI's default. */
  readonly isDefault: boolean;
}

/**
 * Tells the `sf` CLI of the login, and notes what that changed, for `orgkey logout`. An earlier login of this user by `orgkey login`
 * is taken back first, so that what was there before both is still restored; its alias, and that it was the default, stay.
 */
export async function registerLogin(
  session: Session,
  inputs: HandOverInputs,
  { runner, wire }: Step,
): Promise<Registered> {
  const { username, instanceUrl } = session;
  const records = new LoginRecords(runner);
  const earlier = await records.read(username);
  if (earlier !== undefined) await endLogin(earlier, records, runner, wire);
  const expires = inputs.isScratchOrg ? await expiryOf(session, wire) : undefined;
  const alias = inputs.alias ?? earlier?.registration.alias;
  const cliLogin = cliLoginOf(session, inputs, expires === undefined ? {} : { expirationDate: expires });
  const registration = await register(cliLogin, alias === undefined ? {} : { alias }, (planned) =>
    records.write({ username, instanceUrl, registration: planned }),
  );
  // It lasts, other than a job's: only who asks for it gets it.
  const isDefault = inputs.setDefault && (runner.isGiven('set-default') || earlier?.defaultOrg !== undefined);
  if (isDefault) {
    const { setDefaultOrg } = await import('../../sf-cli/default-org.ts');
    const defaultOrg = await setDefaultOrg(
      inputs.isScratchOrg ? 'target-org' : 'target-dev-hub',
      alias ?? username,
    );
    await records.write({ username, instanceUrl, registration, defaultOrg });
  }
  return {
    isDefault,
    ...(alias === undefined ? {} : { alias }),
    ...(expires === undefined ? {} : { expires }),
  };
}

/** Source: Object Reference, Organization: TrialExpirationDate, which scratch orgs have. */
async function expiryOf(session: Session, wire: Wire): Promise<string | undefined> {
  const { OrgClient } = await import('../../salesforce/wire/org-client.ts');
  const soql = 'SELECT TrialExpirationDate FROM Organization';
  const org = new OrgClient(session, wire);
  const query = org.query<{ readonly TrialExpirationDate: string | null }>(soql, {
    repeat: 'never',
    timeout: expiryTimeout,
  });
  const [row] = await query.catch(() => []);
  return /^\d{4}-\d\d-\d\d/.exec(row?.TrialExpirationDate ?? '')?.[0];
}
