import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../problem.ts';
import type { TerminalRunner } from '../../runner/terminal-runner.ts';
import { salesforceUrl } from '../../salesforce/wire/host.ts';
import { isObject } from '../../salesforce/wire/json.ts';
import { revoke } from '../../salesforce/wire/login.ts';
import type { Wire } from '../../salesforce/wire/wire.ts';
import type { DefaultSet } from '../../sf-cli/default-org.ts';
import type { Registration } from '../../sf-cli/registration.ts';

/** What `orgkey login` did, so that `orgkey logout` takes back just that. It holds no secret. */
export interface LoginRecord {
  readonly username: string;
  readonly instanceUrl: string;
  readonly registration: Registration;
  readonly defaultOrg?: DefaultSet;
}

/** The records of this user's logins: a file each, in the folder of what outlives the command. */
export class LoginRecords {
  readonly #folder: string;

  constructor(runner: Pick<TerminalRunner, 'lastingFolder'>) {
    this.#folder = join(runner.lastingFolder(), 'logins');
  }

  async write(record: LoginRecord): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeFile(this.#file(record.username), `${JSON.stringify(record)}\n`, { mode: 0o600 });
  }

  /** Undefined where that user has no record, or a broken one. */
  async read(username: string): Promise<LoginRecord | undefined> {
    const text = await readFile(this.#file(username), 'utf8').catch(() => '');
    return recordIn(text);
  }

  async all(): Promise<readonly LoginRecord[]> {
    const names = await readdir(this.#folder).catch((): string[] => []);
    const read = names.map((name) => readFile(join(this.#folder, name), 'utf8').then(recordIn));
    return (await Promise.all(read)).filter((record) => record !== undefined);
  }

  remove(username: string): Promise<void> {
    return rm(this.#file(username), { force: true });
  }

  #file(username: string): string {
    return join(this.#folder, `${encodeURIComponent(username)}.json`);
  }
}

function recordIn(text: string): LoginRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isWhole =
      isObject(value) && isObject(value['registration']) && typeof value['username'] === 'string';
    return isWhole ? (value as unknown as LoginRecord) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Ends a login: revokes its session, takes it back from the `sf` CLI, and restores what it had replaced there. What fails is a
 * warning.
 *
 * @returns whether Salesforce said that the session is gone
 */
export async function endLogin(
  record: LoginRecord,
  records: LoginRecords,
  runner: Pick<TerminalRunner, 'mask' | 'warning'>,
  wire: Wire,
): Promise<boolean> {
  const { registration, instanceUrl, defaultOrg, username } = record;
  const { currentAccessToken } = await import('../../sf-cli/current-token.ts');
  const { unregister } = await import('../../sf-cli/unregister.ts');
  const accessToken = await currentAccessToken(registration);
  let isRevoked = false;
  if (accessToken !== undefined) {
    runner.mask(accessToken);
    try {
      isRevoked = await revoke({ instanceUrl: salesforceUrl(instanceUrl), accessToken }, wire);
    } catch (error) {
      runner.warning(`The session of ${username} could not be revoked (${messageOf(error)}).`);
    }
  }
  for (const warning of await unregister(registration)) runner.warning(warning);
  if (defaultOrg !== undefined) {
    const { restoreDefaultOrg } = await import('../../sf-cli/default-org.ts');
    await restoreDefaultOrg(defaultOrg).catch((error: unknown) => {
      runner.warning(`The CLI’s default org could not be restored (${messageOf(error)}).`);
    });
  }
  await records.remove(username);
  return isRevoked;
}
