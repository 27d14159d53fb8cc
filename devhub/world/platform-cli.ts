import type { KeyObject } from 'node:crypto';

/** A Connected App or External Client App, as the token endpoint looks at it. */
export interface App {
  readonly consumerKey: string;
  readonly name: string;
  readonly kind: 'connected-app' | 'external-client-app';
  readonly permittedUsers: 'admin-approved' | 'self-authorize';
  /** In lower case. */
  readonly approvedUsernames: Set<string>;
  /** Undefined for the CLI's own app, which has no certificate. */
  readonly publicKey: KeyObject | undefined;
  /** Milliseconds since the epoch; undefined when only a bare key was uploaded. */
  readonly certificateExpiresAt: number | undefined;
  /** What approves its users; new scratch orgs have the hub's standard profiles, and none of its permission sets. */
  readonly approvedBy: 'profile' | 'permission-set';
  /** https://help.salesforce.com/s/articleView?id=xcloud.jwt_access_tokens.htm */
  readonly issuesJwts?: boolean;
  /** Its ConnectedApplication record, where it has one. */
  readonly applicationId?: string;
}

/** The app that the CLI signs up with when the hub was logged in by web: every Salesforce org knows it. */
export const platformCli: App = {
  consumerKey: 'PlatformCLI',
  name: 'Salesforce CLI',
  kind: 'connected-app',
  permittedUsers: 'self-authorize',
  approvedUsernames: new Set(),
  approvedBy: 'profile',
  publicKey: undefined,
  certificateExpiresAt: undefined,
};
