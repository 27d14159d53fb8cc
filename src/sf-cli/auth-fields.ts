import { createHash } from 'node:crypto';

/** A login to register with the `sf` CLI. */
export interface CliLogin {
  readonly username: string;
  /** 18 characters, `00D…` */
  readonly orgId: string;
  readonly instanceUrl: string;
  /** Secret; encrypted before it is written. */
  readonly accessToken: string;
  /** Where the CLI asks for a new token when the session ends, if it has the key. */
  readonly loginUrl: string;
  readonly consumerKey: string;
  readonly isScratchOrg: boolean;
  /** Of a scratch org: the hub's user. */
  readonly devHubUsername?: string;
  /** Of a scratch org: `yyyy-mm-dd`, where known. */
  readonly expirationDate?: string;
  /** An absolute path. With it the CLI renews the session by itself, reading the key each time. */
  readonly privateKeyFile?: string;
}

/** An auth file's contents, in the CLI's own names (`AuthFields` of `@salesforce/core`). */
export type AuthFileFields = Readonly<Record<string, string | boolean | null>>;

/**
 * The auth file's fields, as `sf org login jwt` and `sf org create scratch` write them, less what only a further
 * request to Salesforce could tell (the CLI adds those by itself when it needs them).
 *
 * `isHubRegistered`: is the hub itself registered in the same folder? `sf org display` and `sf org list` ask it
 * about each org that has a `devHubUsername`; when they can't, the one fails and the other drops the org. So the
 * hub is named only when it is there, as the CLI does. `sf org list` takes an org for a scratch org if there is
 * any `expirationDate`, and shows the hub's: unknown is therefore written as null.
 */
export function authFileFields(login: CliLogin, isHubRegistered: boolean): AuthFileFields {
  return {
    accessToken: login.accessToken,
    orgId: login.orgId,
    loginUrl: login.loginUrl,
    clientId: login.consumerKey,
    instanceUrl: login.instanceUrl,
    username: login.username,
    isDevHub: !login.isScratchOrg,
    isScratch: login.isScratchOrg,
    isSandbox: false,
    ...(login.privateKeyFile === undefined ? {} : { privateKey: login.privateKeyFile }),
    ...(login.isScratchOrg && isHubRegistered && login.devHubUsername !== undefined
      ? { devHubUsername: login.devHubUsername, expirationDate: login.expirationDate ?? null }
      : {}),
  };
}

/**
 * Says who logged in and how, and stays the same when the CLI renews the session or adds fields. A hash, so that
 * it may be kept where the consumer key may not.
 */
export function fingerprint(fields: Readonly<Record<string, unknown>>): string {
  const identity = ['username', 'orgId', 'clientId', 'privateKey'].map((name) => fields[name] ?? null);
  const flow = 'refreshToken' in fields ? 'refresh-token' : 'jwt';
  return createHash('sha256')
    .update(JSON.stringify([...identity, flow]))
    .digest('hex');
}

/** Is this the auth file that belongs to the fingerprint, or the empty one that a job killed while writing left? */
export function isOurs(fields: Readonly<Record<string, unknown>>, expected: string): boolean {
  return Object.keys(fields).length === 0 || fingerprint(fields) === expected;
}
