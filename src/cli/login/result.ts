import type { Inputs } from '../../login/inputs.ts';
import type { TerminalRunner } from '../../runner/terminal-runner.ts';
import type { Session } from '../../salesforce/wire/session.ts';
import { jsonText } from '../terminal.ts';

/** A login, and what the `sf` CLI was told of it. */
export interface LoggedIn {
  readonly session: Session;
  readonly inputs: Inputs;
  readonly isRegistered: boolean;
  readonly alias?: string;
  readonly isDefault?: boolean;
  readonly expires?: string;
}

/** Who is logged in where, and until when. */
export function* resultLines({
  session,
  inputs,
  isRegistered,
  alias,
  isDefault,
  expires,
}: LoggedIn): Generator<string> {
  const { username, orgId, instanceUrl } = session;
  const { isScratchOrg } = inputs;
  yield `✔ Logged in to the ${isScratchOrg ? 'scratch org' : 'Dev Hub'} ${orgId} as ${username} (${instanceUrl})`;
  if (isRegistered) {
    yield `  The sf CLI knows it${alias === undefined ? '' : ` as ${alias}`}${isDefault === true ? ', and takes it by default' : ''}.`;
  }
  const end = expires === undefined ? '' : `, and the org on ${expires}`;
  yield `  The session ends after the org’s timeout, 2 hours without use by default${end}. orgkey login renews it.`;
  if (isRegistered)
    yield `  To log out: orgkey logout ${isScratchOrg ? '--scratch' : '--hub-username'} ${username}`;
}

function fieldsOf({ session, inputs, alias, expires }: LoggedIn): Record<string, unknown> {
  const { username, orgId, userId, instanceUrl } = session;
  const { hubUsername, isScratchOrg } = inputs;
  return {
    ...{ username, orgId, userId, instanceUrl, hubUsername, isScratchOrg },
    ...(alias === undefined ? {} : { alias }),
    ...(expires === undefined ? {} : { expires }),
  };
}

/** All but the token. */
export function resultJson(result: LoggedIn): string {
  return jsonText(fieldsOf(result));
}

/** What `--format env` gives, the token among it. */
export function variablesOf({ username, orgId, instanceUrl, accessToken }: Session): Record<string, string> {
  return {
    SF_USERNAME: username,
    SF_ORG_ID: orgId,
    SF_INSTANCE_URL: instanceUrl,
    SF_ACCESS_TOKEN: accessToken,
  };
}

/** For a program, with the token: JSON, or lines that a POSIX shell evaluates. */
export function forPrograms(
  format: 'env' | 'json',
  result: LoggedIn,
  { variables }: Pick<TerminalRunner, 'variables'>,
): string {
  const { session } = result;
  if (format === 'json') return `${jsonText({ ...fieldsOf(result), accessToken: session.accessToken })}\n`;
  const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  return Object.entries({ ...variablesOf(session), ...variables })
    .map(([name, value]) => `export ${name}=${quoted(value)}\n`)
    .join('');
}
